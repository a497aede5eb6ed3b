import { distanceKm, findTown, type Occupation, occupations, towns } from '#occupations';
import { fold } from '#search';
import type { Person } from './people.js';
import { misspelt } from './queries.js';
import { type Random, randomOf } from './random.js';

/**
 * A query and what it asks for. Whoever fits is known from how the people were made, by this rule and nothing else:
 * 3 looks for such an occupation, 2 did such work before and does not look for it; then, when a certificate is named, one less without it,
 * and when a town is named, nought outside of 20 km around it.
 */
export interface Judged {
  kind: string;
  text: string;
  codes: ReadonlySet<string>;
  certificate?: { name: string; part: string };
  town?: string;
}

export function gradeOf({ codes, certificate, town }: Judged, person: Person): number {
  const place = town ? findTown(town) : null;
  if (place && (!person.town || distanceKm(place, person.town) > 20)) return 0;
  const fit = person.wanted.some((code) => codes.has(code))
    ? 3
    : person.experiences.some(({ occupation }) => codes.has(occupation))
      ? 2
      : 0;
  return fit && certificate && !holds(person, certificate) ? fit - 1 : fit;
}

/** By the exact spellings of the generator: `CACES R489 cat. 1A, 3, 5` has the parts 1, 1A, 3 and 5. */
function holds({ certificates }: Person, { name, part }: { name: string; part: string }): boolean {
  return certificates.some((held) => {
    const [family = '', parts = ''] = held.split(/ cat\. /);
    const own = parts.split(', ').flatMap((one) => [one.toLowerCase(), one.replace(/[A-Z]$/, '')]);
    return fold(family).includes(fold(name)) && (part === '' || own.includes(part));
  });
}

/** Everyday searches and the occupations that are meant by them, written down by hand. */
const EVERYDAY: readonly (readonly [string, string])[] = [
  ['menage', 'K1304 K2204 K2205 K1311 K1302 G1501'],
  ['femme de menage', 'K1304 K2204 K2205 G1501'],
  ['prepa comande', 'N1103'],
  ['prépa commandes', 'N1103'],
  ['chauffeur spl', 'N4115'],
  ['chauffeur poids lourd', 'N4101 N4115'],
  ['soudeuse', 'H2913 H2916 H2917'],
  ['aide soignante', 'J1501'],
  ['magasinier', 'N1110'],
  ['caissiere', 'D1505'],
  ['vigile', 'K2503'],
  ['nounou', 'K1303 K1310'],
  ['eboueur', 'K2303'],
  ['paysagiste', 'A1208'],
  ['plombier', 'F1603'],
  ['electricien batiment', 'F1602'],
  ['macon', 'F1703'],
  ['serveuse', 'G1803'],
  ['cuisinier', 'G1609'],
  ['livreur', 'N4105 N4121'],
  ['demenageuse', 'N1102'],
  ['boulangere', 'D1102'],
  ['secretaire', 'M1607'],
  ['mecanicien auto', 'I1604'],
  ['peintre batiment', 'F1606'],
];

const CERTIFIED: readonly (readonly [string, string, string, string])[] = [
  ['cariste caces 1', 'N1101', 'CACES R489', '1'],
  ['cariste caces 3', 'N1101', 'CACES R489', '3'],
  ['cariste caces r489 5', 'N1101', 'CACES R489', '5'],
  ['manutentionnaire caces 1', 'N1105', 'CACES R489', '1'],
  ['magasinière caces', 'N1110', 'CACES R489', ''],
  ['préparatrice de commandes caces 1', 'N1103', 'CACES R489', '1'],
  ['agent de sécurité ssiap', 'K2503', 'SSIAP', ''],
  ['aide-soignante afgsu', 'J1501', 'AFGSU', ''],
  ['conducteur poids lourd fimo', 'N4101 N4115', 'FIMO', ''],
  ['chauffeur spl adr', 'N4115', 'ADR', ''],
  ['électricien habilitation électrique', 'F1602 I1309', 'Habilitation électrique', ''],
  ['cuisinier haccp', 'G1609', 'HACCP', ''],
  ['maçon aipr', 'F1703', 'AIPR', ''],
  ['conducteur de bus fimo', 'N4103', 'FIMO', ''],
  ['soudeur licence', 'H2913 H2916 H2917', 'Licence de soudage', ''],
];

/** At least 120, the same in every run. */
export function judgedQueries(seed = 11): Judged[] {
  const random = randomOf(seed);
  const titles = (count: number, write: (title: string, occupation: Occupation) => string, kind: string) =>
    Array.from({ length: count }, () => {
      const title = titleOf(random);
      return { kind, text: write(title.text, title.occupation), codes: meaning(title.text) };
    });
  const plain = {
    kind: 'town',
    towns: towns()
      .slice(0, 40)
      .map(({ name }) => name),
  };
  return [
    ...titles(30, (title) => title, 'label'),
    ...everydayWords(random, 25),
    ...EVERYDAY.map(([text, codes]) => ({ kind: 'everyday', text, codes: new Set(codes.split(' ')) })),
    ...titles(25, (title) => misspelt(title, random), 'typo'),
    ...titles(10, (title) => fold(title).toLowerCase(), 'no accents'),
    ...titles(20, (title) => title, plain.kind).map((one) => {
      const town = random.pick(plain.towns);
      return { ...one, town, text: `${one.text} ${town.toLowerCase()}` };
    }),
    ...CERTIFIED.map(([text, codes, name, part]) => certified('certificate', text, codes, name, part)),
    ...CERTIFIED.slice(0, 10).map(([text, codes, name, part]) => {
      const town = random.pick(plain.towns);
      return { ...certified('certificate and town', `${text} ${town}`, codes, name, part), town };
    }),
  ];
}

const certified = (kind: string, text: string, codes: string, name: string, part: string): Judged => ({
  ...{ kind, text, codes: new Set(codes.split(' ')), certificate: { name, part } },
});

function titleOf(random: Random): { text: string; occupation: Occupation } {
  const occupation = random.pick(occupations());
  const { masculine, feminine } = random.pick(occupation.titles);
  return { text: random.chance(0.5) ? masculine : feminine, occupation };
}

function everydayWords(random: Random, count: number): Judged[] {
  const withWords = occupations().filter(({ words }) => words.length);
  return Array.from({ length: count }, () => {
    const text = random.pick(random.pick(withWords).words);
    return { kind: 'synonym', text, codes: meaning(text) };
  });
}

/** Every occupation that has this very title or everyday word. */
const meaning = (text: string): Set<string> =>
  new Set(
    occupations()
      .filter(({ titles, words, label }) =>
        [label, ...titles.flatMap(({ masculine, feminine }) => [masculine, feminine]), ...words].some(
          (other) => fold(other) === fold(text),
        ),
      )
      .map(({ code }) => code),
  );
