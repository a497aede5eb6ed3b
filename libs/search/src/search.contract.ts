import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { findOccupation } from '#occupations';
import type { CandidateSearch } from './candidate-search.js';
import type { CandidateDocument, CandidateQuery } from './domain/document.js';

/** An engine under test. `place` makes what the engine expects to exist: PostgreSQL keeps its index in the candidates' own rows. */
export interface EngineUnderTest {
  search: CandidateSearch;
  place(documents: readonly CandidateDocument[]): Promise<void>;
  close(): Promise<void>;
}

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const DOUAI = { lat: 50.3675, lon: 3.0803 };
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
    position: null,
    ...more,
  };
}

const WELDER = someone(1, 'H2913', {
  skills: ['Soudure MIG/MAG', 'Lecture de plans'],
  licences: ['B'],
  contracts: ['CDI', 'INTERIM'],
  position: DOUAI,
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

  const find = (query: Partial<CandidateQuery>) => engine.search.search({ page: 1, size: 20, ...query });
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
    expect(await find({ text: 'astronaute' })).toEqual({ ids: [], total: 0 });
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
    expect(await everyone({ occupation: 'N1103' })).toEqual(ids(PICKER));
    expect(await everyone({ skill: 'soudure' })).toEqual(ids(WELDER));
    expect(await everyone({ certificate: 'CACES' })).toEqual(ids(FORKLIFT, PICKER));
    expect(await everyone({ certificate: 'CACES R489-1' })).toEqual(ids(FORKLIFT, PICKER));
    expect(await everyone({ certificate: 'CACES R489 3' })).toEqual(ids(FORKLIFT));
    expect(await everyone({ licence: 'B' })).toEqual(ids(WELDER, FORKLIFT, TRUCKER));
    expect(await everyone({ licence: 'c' })).toEqual(ids(TRUCKER, LORRY));
    expect(await everyone({ contract: 'INTERIM' })).toEqual(ids(WELDER, PICKER));
    expect(await everyone({ certificate: 'CACES', contract: 'CDI' })).toEqual(ids(FORKLIFT));
    expect(await everyone({ text: 'cariste', licence: 'CE' })).toEqual([]);
  });

  it('takes filter values as values, whatever they hold', async () => {
    for (const value of ['"', '\\', '" OR keys EXISTS', "') OR true --", '\\" OR id EXISTS OR "', '%', '_', '\u0000'])
      for (const field of ['occupation', 'skill', 'certificate', 'licence', 'contract'] as const)
        expect((await find({ [field]: `${value}x` })).ids).toEqual([]);
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
    expect(await everyone({ near: { ...DOUAI, radiusKm: 10 } })).toEqual(ids(WELDER, PICKER, CARE, CLEANER));
    expect(await everyone({ near: { ...DOUAI, radiusKm: 40 } })).toEqual(
      ids(WELDER, PICKER, CARE, CLEANER, FORKLIFT, NURSE, TRUCKER),
    );
  });

  it('keeps the newer of two versions, in whichever order they come', async () => {
    const newer = { ...someone(8, 'G1602'), version: 7, skills: ['Pâtisserie fine'] };
    await engine.search.index([newer]);
    await engine.search.index([{ ...COOK, version: 3 }]);
    expect(await everyone({ skill: 'pâtisserie' })).toEqual([COOK.id]);
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
    expect(await find({})).toEqual({ ids: [], total: 0 });
    expect((await engine.search.versions()).size).toBe(0);
  });

  it('has no trouble with nothing', async () => {
    await engine.search.index([]);
    await engine.search.remove([]);
  });
}
