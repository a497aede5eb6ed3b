import { describe, expect, it } from '@jest/globals';
import { parseInstance } from './instance.js';
import { planTimetable } from './plan.js';
import { shortfallSentence } from './sentences.js';

async function plan(input: unknown) {
  const result = parseInstance(input);
  if (!result.ok) throw new Error(result.message);
  return planTimetable(result.instance, { clock: () => 0 });
}

/** A day of `slots` with employers e0.. of one table and candidates c0.., everybody wishing everybody. */
function day(slots: number, employers: number, candidates: number, change: Record<string, unknown> = {}) {
  const ids = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index}`);
  return {
    slots,
    employers: ids('e', employers).map((id) => ({ id, tables: 1 })),
    candidates: ids('c', candidates).map((id) => ({ id, min: 1 })),
    wishes: ids('c', candidates).flatMap((c, i) =>
      ids('e', employers).map((e, j) => [c, e, ((i * 7 + j * 3) % 10) + 1]),
    ),
    shortfallPenalty: 1000,
    ...change,
  };
}

describe('shortfalls say why', () => {
  const reasons = async (input: unknown) => (await plan(input)).shortfalls;
  const wanting = (min: number, more: object = {}) => ({ candidates: [{ id: 'c0', min, ...more }] });

  it('no wish', async () => {
    expect(await reasons(day(3, 1, 1, { wishes: [] }))).toEqual([
      { candidate: 'c0', wanted: 1, got: 0, cause: { code: 'no_wish' }, reason: 'There is no wish with "c0".' },
    ]);
  });

  it('few wishes', async () => {
    const [shortfall] = await reasons(day(5, 2, 1, wanting(3)));
    expect(shortfall).toMatchObject({ wanted: 3, got: 2, cause: { code: 'few_wishes', wishes: 2 } });
    expect(shortfall!.reason).toBe('There are only 2 wishes with "c0".');
  });

  it('few free slots', async () => {
    const [shortfall] = await reasons(day(3, 4, 1, wanting(3, { away: [0] })));
    expect(shortfall).toMatchObject({ got: 2, cause: { code: 'few_free_slots', slots: 2 } });
    expect(shortfall!.reason).toBe('Only 2 slots can be used for meetings of "c0".');
  });

  it('few slots in common', async () => {
    const employers = ['e0', 'e1', 'e2'].map((id) => ({ id, tables: 1, away: [1, 2, 3] }));
    const [shortfall] = await reasons(day(4, 3, 1, { ...wanting(2), employers }));
    expect(shortfall).toMatchObject({ got: 1, cause: { code: 'few_common_slots', possible: 1 } });
    expect(shortfall!.reason).toBe('At most 1 meeting fit where both "c0" and the employers concerned are there.');
  });

  it('tables needed for others', async () => {
    const [shortfall] = await reasons(day(2, 1, 3));
    expect(shortfall).toMatchObject({ got: 0, cause: { code: 'employers_full', employers: ['e0'], proven: true } });
    expect(shortfall!.reason).toBe(
      'The tables of "e0" are needed for others, and no timetable leaves fewer meetings missing in all.',
    );
  });

  it('a day that has gone too far', async () => {
    const [shortfall] = await reasons(day(4, 3, 1, { ...wanting(2), now: 3 }));
    expect(shortfall).toMatchObject({ got: 1, cause: { code: 'day_gone', slots: 1 } });
    expect(shortfall!.reason).toBe('The day has gone too far: only 1 slot can still be used for meetings of "c0".');
  });

  it('tables that fixed meetings of others take', async () => {
    const [shortfall] = await reasons(day(1, 1, 2, { fixed: [['c1', 'e0', 0]] }));
    expect(shortfall).toMatchObject({ candidate: 'c0', cause: { code: 'fixed_full', employers: ['e0'] } });
    expect(shortfall!.reason).toBe('Meetings that stay where they are take the tables of "e0" while "c0" is there.');
  });

  it('in French too, with names', () => {
    const say = (cause: Parameters<typeof shortfallSentence>[0]) =>
      shortfallSentence(cause, 'Awa Diallo', 'fr', (id) => `Maison ${id}`);
    expect(say({ code: 'employers_full', employers: ['A', 'B'], proven: true })).toBe(
      "Les tables de Maison A, Maison B sont nécessaires à d'autres, et aucun planning ne laisse moins de rencontres manquantes au total.",
    );
    expect(say({ code: 'outweighed', employers: ['A', 'B', 'C', 'D', 'E', 'F'] })).toBe(
      'Tout ce qui donne plus de rencontres à Awa Diallo, par exemple avec Maison A, Maison B, Maison C, Maison D, Maison E et 1 autre, coûte au moins autant ailleurs.',
    );
    expect(say({ code: 'few_wishes', wishes: 1 })).toBe('Une seule rencontre est souhaitée avec Awa Diallo.');
    expect(say({ code: 'few_free_slots', slots: 0 })).toBe("Awa Diallo n'a aucun créneau libre pour une rencontre.");
  });

  it('a penalty that others outweigh', async () => {
    const wishes = [
      ['c0', 'e0', 1],
      ['c1', 'e0', 90],
    ];
    const candidates = [
      { id: 'c0', min: 1 },
      { id: 'c1', min: 0 },
    ];
    const [shortfall] = await reasons(day(1, 1, 2, { wishes, candidates, shortfallPenalty: 5 }));
    expect(shortfall).toMatchObject({ candidate: 'c0', cause: { code: 'outweighed', employers: ['e0'] } });
    expect(shortfall!.reason).toBe(
      'Whatever gives "c0" more meetings, for example with "e0", costs at least as much elsewhere.',
    );
  });
});
