import type { Career } from './careers/index.js';
import type { Person } from './persons.js';
import type { Dice } from './random.js';
import type { DemoEducation, DemoLanguage } from './types.js';

/** Invented schools. */
const schools = [
  'Lycée professionnel de la Scarpe, Douai',
  'Lycée professionnel Maurice-Lannoy, Hénin-Beaumont',
  'CFA des Deux Vallées, Cambrai',
  'Lycée des métiers du Hainaut, Denain',
  'CFA de la Gohelle, Lens',
];
const centres = [
  'Ostrevent Compétences, Douai',
  'Atelier-école du Terril, Liévin',
  'Formation Clé de Voûte, Valenciennes',
];

/** The BEP came to an end with the reform of vocational schooling, which made the three-year *bac pro* usual. */
const REFORM_YEAR = 2012;

/** School leaving diploma of those schooled in France and, for some, a course taken as an adult; latest first. */
export function schooling(dice: Dice, career: Career, birthYear: number, abroad: boolean): DemoEducation[] {
  const year = birthYear + dice.int(17, 19);
  const possible = career.diplomas.filter((title) => !/^(BEP|Bac STT)/.test(title) || year <= REFORM_YEAR);
  const dated = possible.filter((title) => !title.startsWith('Bac pro') || year >= REFORM_YEAR - 4);
  const school: DemoEducation = {
    title: dated.length > 0 ? dice.pick(dated) : 'Brevet des collèges',
    school: dice.pick(schools),
    year: String(year),
  };
  const atSchool = abroad ? [] : [school];
  if (!career.courses || !dice.chance(0.4)) return atSchool;
  const course = {
    title: dice.pick(career.courses),
    school: dice.pick(centres),
    year: String(dice.int(Math.max(2012, year + 3), 2025)),
  };
  return [course, ...atSchool];
}

const spoken: Record<Exclude<Person[3], 'fr'>, readonly [code: string, name: string]> = {
  pl: ['pl', 'Polonais'],
  it: ['it', 'Italien'],
  maghreb: ['ar', 'Arabe'],
  pt: ['pt', 'Portugais'],
  tr: ['tr', 'Turc'],
  africa: ['bm', 'Bambara'],
};

/** French first; the family's language well for those who grew up abroad, else for some and less; English for some. */
export function languages(dice: Dice, origin: Person[3], abroad: boolean): DemoLanguage[] {
  const known: DemoLanguage[] = [{ code: 'fr', name: 'Français', level: abroad ? dice.pick(['B1', 'B2']) : 'native' }];
  if (origin !== 'fr' && (abroad || dice.chance(0.6))) {
    const [code, name] = spoken[origin];
    known.push({ code, name, level: abroad ? 'native' : dice.pick(['A2', 'B1', 'C1']) });
  }
  if (dice.chance(0.4)) known.push({ code: 'en', name: 'Anglais', level: dice.pick(['A1', 'A2', 'B1']) });
  return known;
}
