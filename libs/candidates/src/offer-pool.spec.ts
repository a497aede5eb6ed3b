import { describe, expect, it } from '@jest/globals';
import { type CandidateHits, type CandidateQuery, CandidateSearch } from '#search';
import { POOL, poolFor, stagesFor } from './offer-pool.js';
import type { OfferForMatch } from './offers-for-match.queries.js';

const OFFER: OfferForMatch = {
  occupation: 'N1101',
  skills: [],
  certificates: ['CACES R489-3'],
  licences: ['B'],
  wished: { skills: [], certificates: [], licences: [] },
  contract: 'CDI',
  weeklyHours: 35,
  startOn: null,
  openToTraining: false,
  experienceYears: null,
  languages: [],
  city: 'Douai',
  position: { lat: 50.37, lon: 3.08 },
};
const NEAR = { lat: 50.37, lon: 3.08, bandEnds: [5, 10, 20, 40] };
const NOTHING = { text: '', today: '2026-11-22' };

describe('the searches that fill the pool of an offer', () => {
  it('go from who does the work, holds the papers and lives nearby to everybody', () => {
    const stages = stagesFor(NOTHING, OFFER, NEAR);
    expect(stages[0]).toMatchObject({ occupation: ['N1101'], certificate: ['CACES R489-3'], near: { radiusKm: 20 } });
    expect(stages.map(({ occupation }) => occupation?.[0])).toEqual([
      'N1101',
      'N1101',
      'N1101',
      'N1101',
      'N11',
      'N11',
      undefined,
    ]);
    expect(stages.at(-1)).toEqual(NOTHING);
  });

  it('keep what the searcher chose', () => {
    const chosen = { ...NOTHING, occupation: ['N4101'], certificate: ['FIMO'], near: { ...NEAR, radiusKm: 5 } };
    for (const stage of stagesFor(chosen, OFFER, NEAR)) expect(stage).toMatchObject(chosen);
  });

  it('are one where the offer says nothing', () => {
    expect(stagesFor(NOTHING, { ...OFFER, occupation: null, certificates: [], licences: [] }, undefined)).toEqual([
      NOTHING,
    ]);
  });

  it('stop when enough are found, and hold each candidate once, the best fitting first', async () => {
    const asked: CandidateQuery[] = [];
    const ids = (from: number, count: number) => Array.from({ length: count }, (_, at) => `${from + at}`);
    const answers = [ids(0, 10), ids(0, 200), ids(150, 400), ids(0, 500)];
    const search = {
      search: (query: CandidateQuery): Promise<CandidateHits> => {
        asked.push(query);
        const found = answers[asked.length - 1] ?? [];
        return Promise.resolve({ ids: found, total: found.length, facets: null });
      },
    };
    const pool = await poolFor(Object.assign(Object.create(CandidateSearch.prototype), search), NOTHING, OFFER, NEAR);
    expect(asked).toHaveLength(3);
    expect(asked.every(({ size }) => size === POOL)).toBe(true);
    expect(pool).toEqual(ids(0, 550));
  });
});
