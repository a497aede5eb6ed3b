import { describe, expect, it } from '@jest/globals';
import { assertTransition } from '#kernel';
import { checksFrom, contradictions } from './checks.js';
import { offerMeant } from './offer-meant.js';
import { PLACEMENT_STATES, PLACEMENT_TRANSITIONS } from './placement-states.js';

describe('placement states', () => {
  const allowed = ['promised→started', 'promised→cancelled', 'started→ended'];
  const pairs = PLACEMENT_STATES.flatMap((from) => PLACEMENT_STATES.map((to) => [from, to] as const));
  it.each(pairs)('%s → %s', (from, to) => {
    const move = () => assertTransition(PLACEMENT_TRANSITIONS, from, to, 'placement');
    if (allowed.includes(`${from}→${to}`)) expect(move).not.toThrow();
    else expect(move).toThrow(`A placement that is ${from} cannot become ${to}.`);
  });
});

describe('retention checks', () => {
  it('fall one, three and six months after the start, on the last day of a shorter month', () => {
    expect(checksFrom('2026-08-31', true).filter(({ side }) => side === 'tenant')).toEqual([
      { month: 1, side: 'tenant', dueOn: '2026-09-30' },
      { month: 3, side: 'tenant', dueOn: '2026-11-30' },
      { month: 6, side: 'tenant', dueOn: '2027-02-28' },
    ]);
  });

  it('ask an employer only when it can answer', () => {
    expect(new Set(checksFrom('2026-01-05', true).map(({ side }) => side))).toEqual(
      new Set(['employer', 'tenant', 'case_worker']),
    );
    expect(new Set(checksFrom('2026-01-05', false).map(({ side }) => side))).toEqual(
      new Set(['tenant', 'case_worker']),
    );
  });

  it('show the months in which the sides contradict each other', () => {
    const answers: [number, boolean | null][] = [
      [1, true],
      [1, true],
      [3, true],
      [3, false],
      [6, false],
      [6, null],
    ];
    expect(contradictions(answers.map(([month, stillThere]) => ({ month, stillThere })))).toEqual([3]);
  });
});

describe('the offer that a hire was for', () => {
  const picker = { id: '1', title: 'Préparateur', occupation: 'N1103' };
  const driver = { id: '2', title: 'Cariste', occupation: 'N1101' };
  const other = { id: '3', title: 'Préparatrice de nuit', occupation: 'N1103' };
  it('is the only one of the employer, or the only one that the person looks for', () => {
    expect(offerMeant([picker], [])).toBe(picker);
    expect(offerMeant([picker, driver], ['N1101'])).toBe(driver);
  });
  it('is left open when there is a choice or nothing', () => {
    expect(offerMeant([picker, driver], [])).toBeNull();
    expect(offerMeant([picker, driver, other], ['N1103'])).toBeNull();
    expect(offerMeant([], ['N1103'])).toBeNull();
  });
});
