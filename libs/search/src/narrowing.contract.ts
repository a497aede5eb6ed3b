import { expect, it } from '@jest/globals';
import { type CandidateDocument, type CandidateQuery, VALUE_FILTERS } from './domain/document.js';
import type { EngineUnderTest } from './engine-under-test.fixture.js';
import {
  BANDS,
  CARE,
  CLEANER,
  COOK,
  DOUAI,
  EVERYONE,
  FORKLIFT,
  LILLE,
  LORRY,
  NURSE,
  PICKER,
  TODAY,
  TRUCKER,
  WELDER,
} from './search.people.fixture.js';

/** What every engine owes its callers for filters, orders and facets. */
export function narrowingContract(engineOf: () => EngineUnderTest): void {
  const find = (query: Partial<CandidateQuery>) =>
    engineOf().search.search({ today: TODAY, page: 1, size: 20, ...query });
  const ids = (...documents: CandidateDocument[]) => documents.map((document) => document.id).sort();
  const everyone = async (query: Partial<CandidateQuery>) => (await find(query)).ids.sort();

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
    await engineOf().move(farther);
    const order = (await find({ sort: 'nearest', near })).ids;
    await engineOf().move({ ...WELDER, version: 3 });
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
}
