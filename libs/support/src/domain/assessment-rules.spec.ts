import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '#identity';
import { DomainError } from '#kernel';
import { assertAssessment, BARRIERS, type NewAssessment, STRENGTHS, visibleLevels } from './assessment-lists.js';
import { checkText } from './check-texts.js';
import { ASSESSED_DOMAINS } from './confidentiality.js';
import { lengthOf, roundOf, type Stop } from './tour.js';
import { assertOutcome, type Outcome } from './visit.js';

const actor = (role: Role): Actor => ({ role, userId: 'me', organisationId: 'us' });
const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.errors[0]?.code ?? error.code;
  }
};

describe('assessments', () => {
  const found = (domain: NewAssessment['domain'], more: Partial<NewAssessment> = {}): NewAssessment => ({
    ...{ domain, level: 3, barrier: false, barriers: [], strengths: [], note: null },
    ...more,
  });
  const check = (role: Role, ...items: NewAssessment[]) => codeOf(() => assertAssessment(actor(role), items, []));

  it('have something to tick for each of the ten domains, each once', () => {
    for (const list of [BARRIERS, STRENGTHS])
      for (const domain of ASSESSED_DOMAINS) {
        expect(list[domain].length).toBeGreaterThan(1);
        expect(new Set(list[domain]).size).toBe(list[domain].length);
      }
  });

  it('take each domain and scale once, only of its own list, and of a volunteer nothing confidential', () => {
    expect(check('case_worker', found('work'), found('health'))).toBeUndefined();
    expect(check('case_worker', found('work'), found('work'))).toBe('duplicate');
    expect(
      check('case_worker', found('mobility', { barriers: ['no_licence'], strengths: ['vehicle'] })),
    ).toBeUndefined();
    expect(check('case_worker', found('mobility', { barriers: ['addiction'] }))).toBe('not_of_this_domain');
    expect(check('case_worker', found('mobility', { strengths: ['no_licence'] }))).toBe('not_of_this_domain');
    expect(check('volunteer', found('work'))).toBeUndefined();
    for (const domain of ['money', 'health', 'law', 'debts'] as const)
      expect(check('volunteer', found(domain))).toBe('confidential_domain');
    const twice = [
      { scale: 'home_kept' as const, level: 2 },
      { scale: 'home_kept' as const, level: 3 },
    ];
    expect(codeOf(() => assertAssessment(actor('case_worker'), [], twice))).toBe('duplicate');
  });

  it('show a volunteer nothing confidential of how somebody sees themselves', () => {
    const levels = { work: 2, health: 1, debts: 1, digital: 4 };
    expect(visibleLevels(levels, true)).toEqual(levels);
    expect(visibleLevels(levels, false)).toEqual({ work: 2, digital: 4 });
  });
});

describe('what came of a visit', () => {
  const outcome = (changes: Partial<Outcome>) =>
    codeOf(() => assertOutcome({ state: 'done', reason: null, notice: null, assesses: false, ...changes }));

  it('fits what happened at the door', () => {
    expect(outcome({ assesses: true })).toBeUndefined();
    expect(outcome({ state: 'nobody_home', assesses: true })).toBe('only_when_done');
    expect(outcome({ state: 'refused', reason: 'not_today' })).toBeUndefined();
    expect(outcome({ reason: 'not_today' })).toBe('only_when_refused');
    expect(outcome({ state: 'nobody_home', notice: 'letter' })).toBeUndefined();
    expect(outcome({ state: 'refused', notice: 'sms' })).toBe('only_when_nobody_home');
  });
});

describe('a round of visits', () => {
  const flat = (a: { lat: number; lon: number }, b: { lat: number; lon: number }) =>
    Math.hypot(a.lat - b.lat, a.lon - b.lon);
  const stop = (id: string, lat: number, lon: number): Stop => ({ id, at: { lat, lon } });
  const office = { lat: 0, lon: 0 };

  it('is as short as any order of eight stops, whatever order they come in', () => {
    const stops = [
      ...[stop('a', 0, 5), stop('b', 5, 5), stop('c', 5, 0), stop('d', 2, 7)],
      ...[stop('e', 7, 2), stop('f', 1, 1), stop('g', 6, 6), stop('h', 3, 3)],
    ];
    const orders = (rest: Stop[]): Stop[][] =>
      rest.length < 2
        ? [rest]
        : rest.flatMap((one) => orders(rest.filter((other) => other !== one)).map((tail) => [one, ...tail]));
    const best = Math.min(...orders(stops).map((order) => lengthOf(office, order, flat)));
    for (const order of [stops, stops.toReversed()])
      expect(lengthOf(office, roundOf(office, order, flat), flat)).toBeLessThanOrEqual(best * 1.05);
  });

  it('ends with the stops of unknown towns and stands without a start', () => {
    const unknown = { id: 'x', at: null };
    const ids = (start: typeof office | null) =>
      roundOf(start, [unknown, stop('far', 9, 9), stop('near', 1, 0)], flat).map(({ id }) => id);
    expect(ids(office).at(-1)).toBe('x');
    expect(ids(null)).toHaveLength(3);
    expect(roundOf(office, [], flat)).toEqual([]);
    expect(lengthOf(office, [stop('near', 1, 0)], flat)).toBe(2);
  });
});

describe('what both sides of a placement say, in the journal', () => {
  it.each([
    [{ month: 0, side: 'tenant', yes: true, on: '2026-11-24' }, 'A commencé le 24/11/2026, d’après la personne.'],
    [{ month: 0, side: 'employer', yes: false, on: null }, 'N’a pas commencé, d’après l’employeur.'],
    [{ month: 3, side: 'employer', yes: true, on: null }, 'Après 3 mois : toujours en place, d’après l’employeur.'],
    [
      { month: 6, side: 'tenant', yes: false, on: '2027-05-02' },
      'Après 6 mois : plus en place depuis le 02/05/2027, d’après la personne.',
    ],
    [
      { month: 1, side: 'settled', yes: false, on: null },
      'Après 1 mois : plus en place, après vérification auprès des deux côtés.',
    ],
  ] as const)('%j', (facts, text) => expect(checkText(facts)).toBe(text));
});
