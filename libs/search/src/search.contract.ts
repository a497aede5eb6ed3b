import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { CandidateDocument, CandidateQuery } from './domain/document.js';
import { highlighter } from './domain/highlight.js';
import type { EngineUnderTest } from './engine-under-test.fixture.js';
import { narrowingContract } from './narrowing.contract.js';
import {
  BANDS,
  CARE,
  CLEANER,
  COOK,
  DOUAI,
  EVERYONE,
  FORKLIFT,
  id,
  LORRY,
  NURSE,
  PICKER,
  someone,
  TODAY,
  TRUCKER,
  WELDER,
} from './search.people.fixture.js';

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

  it('puts who looks for work of that very title before who looks for one with a longer title', async () => {
    const longer = someone(10, 'M1607', { titles: ['Secrétaire comptable'], words: [] });
    const exact = someone(11, 'M1607', { titles: ['Secrétaire'], words: [] });
    await engine.place([longer, exact]);
    await engine.search.index([longer, exact]);
    for (const text of ['secretaire', 'secrétaires', 'SECRETAIRE'])
      expect((await find({ text })).ids).toEqual([exact.id, longer.id]);
    await engine.search.remove([longer.id, exact.id]);
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

  narrowingContract(() => engine);

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
