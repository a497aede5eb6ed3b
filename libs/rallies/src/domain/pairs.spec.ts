import { describe, expect, it } from '@jest/globals';
import { judgePair, mustLimitOfEmployer, newInBackground, type PairFacts, type SaidWish } from './pairs.js';

const at = (hour: number) => new Date(Date.UTC(2027, 0, 10, hour));
const said = (by: SaidWish['by'], wish: SaidWish['wish'], hour = 9): SaidWish => ({ by, wish, notedAt: at(hour) });
const facts = (changes: Partial<PairFacts> = {}): PairFacts => ({
  ...{ match: 50, isFar: false, wishes: [], met: null, news: [], lift: null },
  ...changes,
});
const met = { rally: 'Rallye d’automne', heldOn: '2026-10-05', verdict: 'refused' as const };

describe('whether a pair meets', () => {
  it('weighs the match where nobody wished, and a wish above any match', () => {
    expect(judgePair(facts())).toEqual({ score: 45, exclusion: null, lifted: null, news: [] });
    expect(judgePair(facts({ match: undefined })).score).toBe(15);
    expect(judgePair(facts({ match: 100 })).score).toBeLessThanOrEqual(
      judgePair(facts({ match: 0, wishes: [said('tenant', 'want')] })).score ?? 0,
    );
    expect(judgePair(facts({ match: 0, wishes: [said('employer', 'must')] })).score).toBe(100);
  });

  it('keeps apart who said no, whatever the other side wants, and tells who said it', () => {
    const wishes = [said('employer', 'must'), said('tenant', 'no'), said('case_worker', 'no')];
    expect(judgePair(facts({ wishes }))).toMatchObject({
      score: null,
      exclusion: { code: 'said_no', by: ['tenant', 'case_worker'] },
    });
  });

  it('does not bring a pair together again without a new reason', () => {
    expect(judgePair(facts({ met }))).toMatchObject({ score: null, exclusion: { code: 'met_before', met } });
    // What one side would like does not change that; what both want, or one insists on, does.
    for (const by of ['employer', 'tenant', 'case_worker'] as const)
      expect(judgePair(facts({ met, wishes: [said(by, 'want')] })).score).toBeNull();
    expect(judgePair(facts({ met, wishes: [said('tenant', 'want'), said('case_worker', 'want')] })).score).toBeNull();
    const both = judgePair(facts({ met, wishes: [said('employer', 'want'), said('case_worker', 'want')] }));
    expect(both).toMatchObject({ exclusion: null, news: ['wished_by_both'], score: 80 });
    expect(judgePair(facts({ met, wishes: [said('employer', 'must')] }))).toMatchObject({ score: 100, news: ['must'] });
    for (const reason of ['new_offer', 'new_certificate', 'new_experience'] as const)
      expect(judgePair(facts({ met, news: [reason] }))).toMatchObject({ score: 45, news: [reason] });
  });

  it('sends nobody far for an employer that nobody asked for', () => {
    expect(judgePair(facts({ isFar: true })).exclusion).toEqual({ code: 'too_far' });
    expect(judgePair(facts({ isFar: true, wishes: [said('tenant', 'want')] })).exclusion).toBeNull();
  });

  it('lets a pair meet that an organiser lifted, until somebody says no again', () => {
    const lift = { note: 'Vu avec les deux', at: at(10) };
    expect(judgePair(facts({ met, lift }))).toEqual({ score: 45, exclusion: null, lifted: 'met_before', news: [] });
    expect(judgePair(facts({ wishes: [said('tenant', 'no', 9)], lift }))).toMatchObject({
      score: 45,
      lifted: 'said_no',
    });
    expect(judgePair(facts({ wishes: [said('tenant', 'no', 11)], lift })).exclusion?.code).toBe('said_no');
    // A lift for nothing changes nothing.
    expect(judgePair(facts({ lift }))).toEqual(judgePair(facts()));
  });
});

describe('what is new in somebody’s background', () => {
  const then = { certificates: ['caces r489'], experiences: ['cariste|alpha|2020'] };
  it('is what was not there at the time', () => {
    expect(newInBackground(then, then)).toEqual([]);
    expect(newInBackground(then, { certificates: [], experiences: [] })).toEqual([]);
    expect(newInBackground(then, { ...then, certificates: ['caces r489', 'sst'] })).toEqual(['new_certificate']);
    expect(newInBackground(then, { ...then, experiences: ['agent|beta|2026'] })).toEqual(['new_experience']);
  });
  it('is nothing when the CV of that time is not known', () => {
    expect(newInBackground(null, { certificates: ['sst'], experiences: [] })).toEqual([]);
  });
});

it('lets an employer with more tables name more priorities', () => {
  expect([mustLimitOfEmployer(1, 9), mustLimitOfEmployer(1, 24), mustLimitOfEmployer(3, 24)]).toEqual([3, 6, 18]);
});
