import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { findOccupation } from '#occupations';
import type { CandidateSearch } from './candidate-search.js';
import { type CandidateDocument, type CandidateQuery, VALUE_FILTERS } from './domain/document.js';
import { highlighter } from './domain/highlight.js';

/** An engine under test. `place` makes what the engine expects to exist: PostgreSQL keeps its index in the candidates' own rows. */
export interface EngineUnderTest {
  search: CandidateSearch;
  place(documents: readonly CandidateDocument[]): Promise<void>;
  /** Writes a card that changed, the place where its town is kept included. */
  move(document: CandidateDocument): Promise<void>;
  close(): Promise<void>;
}

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const TODAY = '2026-11-22';
const DOUAI = { lat: 50.3675, lon: 3.0803 };
const BANDS = [5, 10, 20, 40];
const LILLE = { lat: 50.6319, lon: 3.0575 };

/** A document as a card of that occupation makes it. */
function someone(number: number, code: string, more: Partial<CandidateDocument> = {}): CandidateDocument {
  const occupation = findOccupation(code);
  if (!occupation) throw new Error(`The occupations lack ${code}.`);
  return {
    id: id(number),
    version: 1,
    titles: occupation.titles.flatMap(({ masculine, feminine }) => [masculine, feminine]),
    words: [...occupation.words],
    skills: [],
    certificates: [],
    pastTitles: [],
    others: [],
    occupations: [code],
    licences: [],
    contracts: [],
    availableFrom: null,
    weeklyHours: null,
    training: false,
    changedAt: number * 1000,
    position: null,
    ...more,
  };
}

const WELDER = someone(1, 'H2913', {
  skills: ['Soudure MIG/MAG', 'Lecture de plans'],
  licences: ['B'],
  contracts: ['CDI', 'INTERIM'],
  position: DOUAI,
  availableFrom: '2026-12-01',
  weeklyHours: 35,
});
const FORKLIFT = someone(2, 'N1101', {
  certificates: ['CACES R489 cat. 1A, 3, 5'],
  licences: ['B'],
  contracts: ['CDI'],
  position: LILLE,
});
const PICKER = someone(3, 'N1103', {
  certificates: ['CACES R489 cat. 1A'],
  skills: ['Scan', 'Préparation vocale'],
  contracts: ['INTERIM'],
  position: DOUAI,
  weeklyHours: 20,
  training: true,
});
const CARE = someone(4, 'J1501', { certificates: ['AFGSU 2'], contracts: ['CDI', 'CDD'], position: DOUAI });
/** An occupation outside of the starter set: its title alone. */
const NURSE = someone(5, 'J1501', {
  titles: ['Infirmier', 'Infirmière'],
  words: [],
  occupations: ['J1506'],
  contracts: ['CDI'],
  position: LILLE,
});
const CLEANER = someone(6, 'K1304', { contracts: ['CDD'], position: DOUAI, others: ['permis B', 'anglais'] });
const TRUCKER = someone(7, 'N4115', {
  certificates: ['FIMO marchandises', 'ADR'],
  licences: ['B', 'C', 'CE'],
  contracts: ['CDI'],
  position: LILLE,
  availableFrom: '2027-06-01',
  weeklyHours: 39,
  training: true,
});
const COOK = someone(8, 'G1602', { pastTitles: ['Soudeur', 'Soudeuse'], contracts: ['CDI'], position: null });
const LORRY = someone(9, 'N4101', { licences: ['C'], contracts: ['CDI'], position: null });
const EVERYONE = [WELDER, FORKLIFT, PICKER, CARE, NURSE, CLEANER, TRUCKER, COOK, LORRY];

/** What every engine owes its callers. */
export function candidateSearchContract(start: () => Promise<EngineUnderTest>): void {
  let engine: EngineUnderTest;
  beforeAll(async () => {
    engine = await start();
    await engine.place(EVERYONE);
    await engine.search.index(EVERYONE);
  }, 120_000);
  afterAll(async () => engine?.close());

  const find = (query: Partial<CandidateQuery>) => engine.search.search({ today: TODAY, page: 1, size: 20, ...query });
  const first = async (text: string) => (await find({ text })).ids[0];
  const everyone = async (query: Partial<CandidateQuery>) => (await find(query)).ids.sort();
  const ids = (...documents: CandidateDocument[]) => documents.map((document) => document.id).sort();

  it('answers', () => engine.search.ping());

  it.each([
    ['soudeuse', WELDER],
    ['soudeur', WELDER],
    ['soudeurs', WELDER],
    ['cariste caces 1', FORKLIFT],
    ['aide soignant douai', CARE],
    ['aide-soignante', CARE],
    ['prepa comande', PICKER],
    ['préparateur de commandes', PICKER],
    ['menage', CLEANER],
    ['ménage', CLEANER],
    ['chauffeur spl', TRUCKER],
    ['routier', LORRY],
    ['infirmière', NURSE],
    ['infirmier', NURSE],
    ['infirmiere', NURSE],
    ['infirmières', NURSE],
    ['infermier', NURSE],
    ['recherche soudeur', WELDER],
    ['caces 1 cariste', FORKLIFT],
    ['soudeusse', WELDER],
    ['sodueur', WELDER],
    ['picking', PICKER],
    ['préparatrice commandes', PICKER],
  ])('finds the right person first for "%s"', async (text, person) => {
    expect(await first(text)).toBe(person.id);
  });

  it('puts who looks for the work before who once did it', async () => {
    expect((await find({ text: 'soudeur' })).ids).toEqual([WELDER.id, COOK.id]);
  });

  it('answers while the last word is still being typed', async () => {
    expect(await first('soud')).toBe(WELDER.id);
    expect(await first('conducteur porteu')).toBe(LORRY.id);
    expect(await first('préparatri')).toBe(PICKER.id);
  });

  it('finds nobody for words that nobody has, and everybody for words that say nothing', async () => {
    expect(await find({ text: 'astronaute' })).toEqual({ ids: [], total: 0, facets: null });
    expect((await find({ text: 'de la' })).total).toBe(EVERYONE.length);
  });

  it('searches the words of skills, certificates and the rest of the card', async () => {
    expect(await first('lecture plans')).toBe(WELDER.id);
    expect(await first('ADR')).toBe(TRUCKER.id);
    expect(await first('anglais')).toBe(CLEANER.id);
  });

  it('lists everybody for an empty query, page by page, in an order that stays', async () => {
    const whole = await find({});
    expect(whole.total).toBe(EVERYONE.length);
    expect([...whole.ids].sort()).toEqual(ids(...EVERYONE));
    const pages = await Promise.all([1, 2, 3, 4].map((page) => find({ page, size: 3 })));
    expect(pages.flatMap((page) => page.ids)).toEqual(whole.ids);
    expect(pages.map((page) => page.total)).toEqual([9, 9, 9, 9]);
  });

  it('filters by occupation, skill, certificate, licence and contract, one and several', async () => {
    expect(await everyone({ occupation: ['N1103'] })).toEqual(ids(PICKER));
    expect(await everyone({ skill: ['soudure'] })).toEqual(ids(WELDER));
    expect(await everyone({ certificate: ['CACES'] })).toEqual(ids(FORKLIFT, PICKER));
    expect(await everyone({ certificate: ['CACES R489-1'] })).toEqual(ids(FORKLIFT, PICKER));
    expect(await everyone({ certificate: ['CACES R489 3'] })).toEqual(ids(FORKLIFT));
    expect(await everyone({ licence: ['B'] })).toEqual(ids(WELDER, FORKLIFT, TRUCKER));
    expect(await everyone({ licence: ['c'] })).toEqual(ids(TRUCKER, LORRY));
    expect(await everyone({ contract: ['INTERIM'] })).toEqual(ids(WELDER, PICKER));
    expect(await everyone({ certificate: ['CACES'], contract: ['CDI'] })).toEqual(ids(FORKLIFT));
    expect(await everyone({ text: 'cariste', licence: ['CE'] })).toEqual([]);
  });

  it('takes any of several values of one kind, and all kinds together', async () => {
    expect(await everyone({ occupation: ['N1103', 'K1304'] })).toEqual(ids(PICKER, CLEANER));
    expect(await everyone({ certificate: ['CACES R489 3', 'FIMO'] })).toEqual(ids(FORKLIFT, TRUCKER));
    expect(await everyone({ certificate: ['CACES R489 3, 5', 'SST'] })).toEqual(ids(FORKLIFT));
    expect(await everyone({ licence: ['C', 'B'], contract: ['INTERIM', 'CDD'] })).toEqual(ids(WELDER));
    expect(await everyone({ occupation: [] })).toHaveLength(EVERYONE.length);
    expect(await everyone({ occupation: ['N11'] })).toEqual(ids(FORKLIFT, PICKER));
  });

  it('filters by availability, hours and training', async () => {
    expect(await everyone({ availableBy: '2026-11-30', occupation: ['H2913', 'N1103', 'N4115'] })).toEqual(ids(PICKER));
    expect(await everyone({ availableBy: '2026-12-01', occupation: ['H2913', 'N1103', 'N4115'] })).toEqual(
      ids(WELDER, PICKER),
    );
    // A day that is past asks for who is available now.
    expect(await everyone({ availableBy: '2020-01-01' })).toEqual(
      ids(...EVERYONE.filter(({ availableFrom }) => availableFrom === null)),
    );
    expect(await everyone({ availability: ['month'] })).toEqual(ids(WELDER));
    expect(await everyone({ availability: ['month', 'later'] })).toEqual(ids(WELDER, TRUCKER));
    expect(await everyone({ availability: ['quarter'] })).toEqual([]);
    const unsaid = EVERYONE.filter(({ weeklyHours }) => weeklyHours === null);
    expect(await everyone({ hours: { min: 30 } })).toEqual(ids(WELDER, TRUCKER, ...unsaid));
    expect(await everyone({ hours: { min: 20, max: 35 } })).toEqual(ids(WELDER, PICKER, ...unsaid));
    expect(await everyone({ hours: { max: 10.5 } })).toEqual(ids(...unsaid));
    expect(await everyone({ training: true })).toEqual(ids(PICKER, TRUCKER));
    expect(await everyone({ training: false })).toHaveLength(EVERYONE.length);
  });

  it('sorts by newest card, soonest availability, and distance band', async () => {
    const order = async (query: Partial<CandidateQuery>) => (await find(query)).ids;
    const newest = [...EVERYONE].sort((a, b) => b.changedAt - a.changedAt).map((one) => one.id);
    expect(await order({ sort: 'newest' })).toEqual(newest);
    expect((await order({ sort: 'soonest' })).slice(-2)).toEqual([WELDER.id, TRUCKER.id]);
    expect(await order({ sort: 'newest', text: 'soudeur' })).toEqual([COOK.id, WELDER.id]);
    // Within a band by id, those without a town last.
    const nearest = [WELDER, PICKER, CARE, CLEANER, FORKLIFT, NURSE, TRUCKER, COOK, LORRY].map((one) => one.id);
    expect(await order({ sort: 'nearest', near: { ...DOUAI, bandEnds: BANDS } })).toEqual(nearest);
    const pages = await Promise.all(
      [1, 2, 3].map((page) => order({ sort: 'nearest', near: { ...DOUAI, bandEnds: BANDS }, page, size: 4 })),
    );
    expect(pages.flat()).toEqual(nearest);
  });

  it('does not tell by the order who of a band lives nearer', async () => {
    // Sin-le-Noble and Waziers are both less than 5 km from Douai.
    const near = { ...DOUAI, bandEnds: BANDS };
    const farther = { ...WELDER, position: { lat: 50.397, lon: 3.115 }, version: 2 };
    await engine.move(farther);
    const order = (await find({ sort: 'nearest', near })).ids;
    await engine.move({ ...WELDER, version: 3 });
    expect(order).toEqual((await find({ sort: 'nearest', near })).ids);
  });

  it('counts what a result could be narrowed by', async () => {
    const { facets } = await find({ facets: true, near: { ...DOUAI, bandEnds: BANDS } });
    expect(facets?.certificate).toEqual([
      { value: 'CACES R489', count: 2 },
      { value: 'ADR', count: 1 },
      { value: 'AFGSU', count: 1 },
      { value: 'FIMO marchandises', count: 1 },
    ]);
    expect(facets?.contract).toEqual([
      { value: 'CDI', count: 7 },
      { value: 'CDD', count: 2 },
      { value: 'INTERIM', count: 2 },
    ]);
    expect(facets?.licence.map(({ value, count }) => [value, count])).toEqual([
      ['B', 3],
      ['C', 2],
      ['CE', 1],
    ]);
    expect(facets?.availability).toEqual([
      { value: 'now', count: 7 },
      { value: 'month', count: 1 },
      { value: 'later', count: 1 },
    ]);
    expect(facets?.distance).toEqual([4, 0, 0, 3, 0]);
    expect((await find({})).facets).toBeNull();
  });

  it('counts a kind without its own filter and with all others', async () => {
    const { facets, total } = await find({
      ...{ facets: true, contract: ['CDI'], licence: ['C'] },
      near: { ...LILLE, bandEnds: BANDS, radiusKm: 5 },
    });
    expect(total).toBe(1);
    expect(facets?.contract).toEqual([{ value: 'CDI', count: 1 }]);
    expect(facets?.licence).toEqual([
      { value: 'B', count: 2 },
      { value: 'C', count: 1 },
      { value: 'CE', count: 1 },
    ]);
    expect(facets?.occupation).toEqual([{ value: 'N4115', count: 1 }]);
    expect(facets?.distance).toEqual([1, 0, 0, 0, 0]);
  });

  it('counts for a text what is found for it, and nothing for what nobody has', async () => {
    const { facets } = await find({ text: 'soudeur', facets: true });
    expect(facets?.occupation.map(({ value }) => value).sort()).toEqual(['G1602', 'H2913']);
    expect(facets?.distance).toBeNull();
    const none = (await find({ text: 'astronaute', facets: true })).facets;
    expect(none).toMatchObject({ occupation: [], certificate: [], availability: [] });
  });

  it('finds with each counted value as many as were counted', async () => {
    for (const text of ['', 'conducteur', 'soudeur']) {
      const { facets } = await find({ text, facets: true });
      for (const kind of VALUE_FILTERS)
        for (const { value, count } of facets?.[kind] ?? [])
          expect([kind, value, (await find({ text, [kind]: [value] })).total]).toEqual([kind, value, count]);
    }
  });

  it('marks on the card why it was found', async () => {
    const texts = [
      'soudeuses',
      'caryste',
      'prepa comande',
      'infirmiere',
      'chauffeur spl',
      'soud',
      'lecture plans',
      'AFGSU',
    ];
    for (const text of texts) {
      const marksIn = highlighter(text);
      const { ids: found } = await find({ text });
      expect(found.length).toBeGreaterThan(0);
      for (const one of EVERYONE.filter((person) => found.includes(person.id))) {
        const { titles, words, skills, certificates, pastTitles, others } = one;
        const shown = [...titles, ...words, ...skills, ...certificates, ...pastTitles, ...others];
        expect([text, one.titles[0], shown.some((value) => marksIn(value).length)]).toEqual([
          text,
          one.titles[0],
          true,
        ]);
      }
    }
  });

  it('takes filter values as values, whatever they hold', async () => {
    for (const value of ['"', '\\', '" OR keys EXISTS', "') OR true --", '\\" OR id EXISTS OR "', '%', '_', '\u0000'])
      for (const field of ['occupation', 'skill', 'certificate', 'licence', 'contract'] as const)
        expect((await find({ [field]: [`${value}x`] })).ids).toEqual([]);
  });

  it('takes any text as words', async () => {
    for (const text of [
      '"soudeur',
      "soudeur' & | ! <->",
      '\\',
      '-soudeur',
      ':*',
      '(',
      'a\u0000b',
      '🙂',
      'x'.repeat(5000),
    ])
      expect((await find({ text })).total).toBeGreaterThanOrEqual(0);
  });

  it('filters by distance and leaves out who has no known town', async () => {
    expect(await everyone({ near: { ...DOUAI, bandEnds: BANDS, radiusKm: 10 } })).toEqual(
      ids(WELDER, PICKER, CARE, CLEANER),
    );
    expect(await everyone({ near: { ...DOUAI, bandEnds: BANDS, radiusKm: 40 } })).toEqual(
      ids(WELDER, PICKER, CARE, CLEANER, FORKLIFT, NURSE, TRUCKER),
    );
  });

  it('keeps the newer of two versions, in whichever order they come', async () => {
    const newer = { ...someone(8, 'G1602'), version: 7, skills: ['Pâtisserie fine'] };
    await engine.search.index([newer]);
    await engine.search.index([{ ...COOK, version: 3 }]);
    expect(await everyone({ skill: ['pâtisserie'] })).toEqual([COOK.id]);
    expect((await engine.search.versions()).get(COOK.id)).toBe(7);
  });

  it('takes out who is removed, and knows who is left', async () => {
    await engine.search.remove([CLEANER.id, id(999)]);
    expect((await find({ text: 'ménage' })).ids).not.toContain(CLEANER.id);
    expect([...(await engine.search.versions()).keys()].sort()).toEqual(
      ids(...EVERYONE.filter((person) => person !== CLEANER)),
    );
    await engine.search.index([CLEANER]);
    expect(await first('ménage')).toBe(CLEANER.id);
  });

  it('makes the index anew of exactly what it is given', async () => {
    async function* documents() {
      yield* [WELDER, { ...FORKLIFT, skills: ['Inventaire tournant'] }];
    }
    await engine.search.rebuild(documents);
    expect((await find({})).ids.sort()).toEqual(ids(WELDER, FORKLIFT));
    expect(await first('inventaire')).toBe(FORKLIFT.id);
    expect((await find({ text: 'infirmière' })).total).toBe(0);
    await engine.search.rebuild(async function* () {});
    expect(await find({})).toEqual({ ids: [], total: 0, facets: null });
    expect((await engine.search.versions()).size).toBe(0);
  });

  it('has no trouble with nothing', async () => {
    await engine.search.index([]);
    await engine.search.remove([]);
  });
}
