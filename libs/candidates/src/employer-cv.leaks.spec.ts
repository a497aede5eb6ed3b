import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PDFParse } from 'pdf-parse';
import { facetValuesOf, keysOf } from '#search';
import { cardView } from './candidate.view.js';
import { documentOf } from './document.js';
import { buildCard } from './domain/card.js';
import { type CvForEmployer, redactedCv } from './domain/employer-cv.js';
import { redactedSheet } from './employer-cv.messages.js';
import { highlightsFor } from './highlights.js';
import { matchOf } from './match-knowledge.js';
import { isOrigin } from './origins.js';
import { sheetPdf } from './sheet.pdf.js';
import { bothForms, trades } from './trades.js';

const book = { ...trades, bothForms, isOrigin };
const pick = (...texts: string[]) => fc.constantFrom(...texts);
type Shape = (text: string) => string;

/** One invented person with everything about them that people write into a CV. */
const person = fc
  .record({
    given: pick('Ouarda', 'Jean-Philémon', 'Éloïse', 'Zbigniew', 'Aïssatou', 'N’Golo'),
    family: pick('Delcroix', 'D’Aubermont', 'Ben Youcef', 'Ślusarczyk', 'van der Meulen', 'Lenglart'),
    phone: pick(
      '06 39 98 12 34',
      '06.39.98.12.34',
      '+33 6 39 98 12 34',
      '0639981234',
      '06-39-98-12-34',
      '(0)6 39 98 12 34',
    ),
    email: pick('ouarda.d@example.org', 'jp_59+cv@mail.example.org', 'eloise (at) example.org'),
    street: pick('12 rue des Lilas', '5 bis, avenue Foch', '3 place du Barlet', 'rue de la Cloris'),
    postcode: pick('59500', '62300', '59287'),
    town: pick('Douai', 'Hénin-Beaumont', 'Sin-le-Noble'),
    born: pick(
      'né le 12/03/1980',
      '12.03.1980',
      'Date de naissance : 12 mars 1980',
      '46 ans',
      'née en 1980',
      '12 mars 1980',
    ),
    other: pick(
      'Nationalité algérienne',
      'mariée, 3 enfants',
      'RQTH',
      'célibataire',
      'Titre de séjour',
      '2 80 03 59 178 123 45',
    ),
    employer: pick('Entrepôts Martel', 'Halles Duquesne', 'Cirque Arlette'),
    school: pick('Lycée Corot', 'École Wagnon'),
  })
  .chain((who) => {
    const secret = pick(...Object.values(who), `${who.given} ${who.family}`, `${who.postcode} ${who.town}`);
    const shape = fc.constantFrom<Shape[]>(
      (text) => text,
      (text) => `Accueil ${text}`,
      (text) => `${text} (ancien)`,
      (text) => text.toUpperCase(),
      (text) => text.normalize('NFD').replace(/\p{Diacritic}/gu, ''),
      (text) => `Chez ${text}, vente`,
    );
    const free = fc.tuple(secret, shape).map(([text, write]) => write(text));
    return fc.record({
      who: fc.constant(who),
      skills: fc.array(free, { maxLength: 8 }),
      certificates: fc.array(free, { maxLength: 4 }),
      titles: fc.array(free, { minLength: 1, maxLength: 5 }),
      diplomas: fc.array(free, { maxLength: 4 }),
      rome: fc.constantFrom('N1103', null),
    });
  });

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]+/gu, ' ');

type Generated = typeof person extends fc.Arbitrary<infer T> ? T : never;

function sourceOf({ who, skills, certificates, titles, diplomas, rome }: Generated) {
  const cv: CvForEmployer = {
    skills: ['Scan de colis', ...skills],
    certificates: ['CACES R489 cat. 1A', ...certificates],
    drivingLicences: ['B'],
    languages: [
      { code: 'ar', level: 'native' },
      { code: 'bm', level: 'native' },
    ],
    experiences: titles.map((title) => ({
      ...{ title, employer: who.employer, city: who.town, start: '1987-03', end: '1999', current: false, rome },
    })),
    education: diplomas.map((title) => ({ title, school: who.school, year: '1980' })),
  };
  const known = {
    names: [who.given, who.family],
    // Not the street: people move, and their file knows one address only.
    places: [who.postcode, who.town, who.employer, who.school],
  };
  return { wanted: { occupations: ['N1103'] }, position: null, person: known, today: '2026-11-22', cv };
}
const sheetOf = (generated: Generated) => redactedSheet(redactedCv(sourceOf(generated), book), 'Candidat K7-425', 'fr');

const OFFER = {
  ...{ occupation: 'N1103', skills: ['Scan'], certificates: ['CACES R489-1', 'SST'], licences: ['B'], contract: 'CDI' },
  ...{ weeklyHours: 35, startOn: null, openToTraining: true, experienceYears: null, languages: [] },
  wished: { skills: [], certificates: [], licences: [] },
};

/** What none of it may say, however it was written. */
function expectNothingOf({ who }: Generated, text: string): void {
  const shown = ` ${folded(text)} `;
  const secrets = [
    who.given,
    who.family,
    who.email,
    who.street,
    who.postcode,
    who.town,
    who.born,
    who.other,
    who.employer,
    who.school,
  ];
  expect(secrets.filter((secret) => shown.includes(` ${folded(secret).trim()} `))).toEqual([]);
  const digits = text.replace(/\D/g, '');
  for (const number of ['639981234', '280035917812345', '12031980']) expect(digits).not.toContain(number);
  expect(text).not.toMatch(/19[89]\d|@/);
}

describe('nothing of a person is on their redacted CV', () => {
  it('in its texts, whatever they wrote wherever', () => {
    fc.assert(
      fc.property(person, (generated) => {
        const sheet = sheetOf(generated);
        expect(sheet.sections.flatMap(({ items }) => items.map(({ text }) => text))).toContain('CACES R489 cat. 1A');
        expectNothingOf(generated, JSON.stringify(sheet));
      }),
      { numRuns: 150 },
    );
  });

  it('nor in the index, its keys and facets, in what is marked for a search for them, or in the sentences of a match', () => {
    fc.assert(
      fc.property(person, (generated) => {
        const card = buildCard(sourceOf(generated), trades);
        const document = documentOf({ id: 'x', version: 1, updatedAt: new Date(0) }, card);
        const { match } = cardView(card, '0-5', matchOf(card, OFFER, '0-5', '2026-11-22'), '2026-11-22');
        const marked = Object.values(generated.who).flatMap((secret) => highlightsFor(secret)(card));
        const shown = { card, words: document, keys: keysOf(document), facets: facetValuesOf(document), match, marked };
        expect(document.certificates).toContain('CACES R489 cat. 1A');
        expectNothingOf(generated, JSON.stringify(shown));
      }),
      { numRuns: 150 },
    );
  });

  it('in the PDF itself: its text and its information', async () => {
    await fc.assert(
      fc.asyncProperty(person, async (generated) => {
        const bytes = await sheetPdf(sheetOf(generated), new Date('2026-11-22T11:00:00Z'));
        const parser = new PDFParse({ data: new Uint8Array(bytes) });
        const { text } = await parser.getText();
        const { info } = await parser.getInfo();
        await parser.destroy();
        expect(text).toContain('Scan de colis');
        expectNothingOf(generated, text);
        const { CreationDate: _, ...said } = info as Record<string, unknown>;
        expectNothingOf(generated, JSON.stringify(said));
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
