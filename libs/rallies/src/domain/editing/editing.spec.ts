import { describe, expect, it } from '@jest/globals';
import type { Board, BoardMeeting } from './board.js';
import { changesBetween } from './compare.js';
import { meetingAt } from './others.js';
import { waitsOf } from './person.js';
import { restorable } from './restore.js';
import { breachesOf, missingOf, objectiveOf, tryChange } from './rules.js';

const meeting = (
  id: string,
  candidate: string,
  employer: string,
  slot: number,
  changes: Partial<BoardMeeting> = {},
) => ({
  ...{ id, candidate, employer, slot, table: 1, score: 50, locked: false, done: false, told: null },
  ...changes,
});
const person = (id: string, changes: object = {}) => ({ id, away: [] as number[], coming: true, ...changes });

/** Two employers, the first with two tables; a morning of four slots with one break; a and b meet already. */
const board = (changes: Partial<Board> = {}): Board => ({
  ...{ slots: 6, blocks: [[0, 3]], breaksPerBlock: 1, now: 0, minMeetings: 1, maxMeetings: 2 },
  candidates: [person('a'), person('b'), person('c', { away: [0] }), person('gone', { coming: false })],
  employers: [
    { id: 'X', tables: 2, away: [5], coming: true },
    { id: 'Y', tables: 1, away: [], coming: true },
  ],
  meetings: [meeting('m1', 'a', 'X', 0), meeting('m2', 'b', 'Y', 1), meeting('m3', 'a', 'Y', 2)],
  ...changes,
});
const free = () => 40;
const to = (employer: string, slot: number, table = 1) => ({ employer, slot, table });
const move = (
  of: Board,
  id: string,
  place: ReturnType<typeof to>,
  scoreOf: (c: string, e: string) => number | null = free,
) => tryChange(of, { kind: 'move', meeting: id, to: place }, scoreOf);

describe('changing a timetable by hand', () => {
  it('moves a meeting of the same pair for nothing', () => {
    expect(move(board(), 'm1', to('X', 3, 2))).toMatchObject({
      ok: true,
      cost: { points: 0, short: [], relieved: [], retold: [] },
      after: expect.arrayContaining([expect.objectContaining({ id: 'm1', slot: 3, table: 2 })]),
    });
  });

  it.each([
    ['table_taken', 'm3', to('Y', 1)],
    ['candidate_busy', 'm3', to('Y', 0)],
    ['employer_away', 'm1', to('X', 5)],
    ['no_such_table', 'm1', to('X', 3, 3)],
    ['no_such_table', 'm2', to('Y', 3, 2)],
    ['no_such_slot', 'm1', to('X', 6)],
    ['already_meet', 'm1', to('Y', 3)],
  ])('says %s', (breach, id, place) => {
    expect(move(board(), id, place)).toMatchObject({ ok: false, breaches: expect.arrayContaining([breach]) });
  });

  it('gives the table and the hour of who did not come to others, but no second meeting of a pair', () => {
    const missed = meeting('m2', 'b', 'Y', 1, { done: true, freed: true });
    const after = board({ meetings: [meeting('m1', 'a', 'X', 0), missed, meeting('m3', 'a', 'Y', 2)] });
    expect(move(after, 'm3', to('Y', 1)).ok).toBe(true);
    expect(meetingAt(after.meetings, to('Y', 1))).toBeUndefined();
    const again = tryChange(after, { kind: 'add', candidate: 'b', to: to('Y', 3) }, free);
    expect(again).toMatchObject({ breaches: ['already_meet'] });
    expect(tryChange(after, { kind: 'add', candidate: 'b', to: to('X', 1) }, free).ok).toBe(true);
  });

  it('keeps a break for each table in a block, and none outside of it', () => {
    const full = board({ meetings: [1, 2, 3].map((slot) => meeting(`y${slot}`, `p${slot}`, 'Y', slot)) });
    const add = (slot: number) => tryChange(full, { kind: 'add', candidate: 'a', to: to('Y', slot) }, free);
    expect(add(0)).toEqual({ ok: false, breaches: ['no_break'] });
    expect(add(4).ok).toBe(true);
    // Without blocks the break is meant for the whole day.
    const allDay = { ...full, blocks: [], breaksPerBlock: 3 };
    expect(tryChange(allDay, { kind: 'add', candidate: 'a', to: to('Y', 4) }, free)).toMatchObject({
      breaches: ['no_break'],
    });
  });

  it('adds nobody who is busy, away, gone, has enough, or is kept apart', () => {
    const add = (candidate: string, place = to('X', 2, 1), scoreOf: () => number | null = free) =>
      tryChange(board(), { kind: 'add', candidate, to: place }, scoreOf);
    expect(add('a')).toMatchObject({
      breaches: expect.arrayContaining(['candidate_busy', 'above_max', 'already_meet']),
    });
    expect(add('c', to('X', 0, 2))).toMatchObject({ breaches: ['candidate_away'] });
    expect(add('gone')).toMatchObject({ breaches: ['candidate_gone'] });
    expect(add('nobody')).toMatchObject({ breaches: ['unknown'] });
    expect(add('c', to('X', 2), () => null)).toMatchObject({ breaches: ['kept_apart'] });
    expect(add('c')).toMatchObject({ ok: true, cost: { points: -1040, relieved: ['c'], short: [] } });
  });

  it('touches nothing that is locked, took place or is past', () => {
    const of = (changes: Partial<BoardMeeting>, now = 0) =>
      board({ now, meetings: [meeting('m1', 'a', 'X', 0, changes)] });
    expect(move(of({ locked: true }), 'm1', to('X', 3))).toMatchObject({ breaches: ['locked'] });
    expect(tryChange(of({ done: true }), { kind: 'remove', meeting: 'm1' }, free)).toMatchObject({
      breaches: ['done'],
    });
    expect(move(of({}, 1), 'm1', to('X', 3))).toMatchObject({ breaches: ['past'] });
    expect(move(of({ slot: 4 }, 1), 'm1', to('X', 0))).toMatchObject({ breaches: ['past'] });
  });

  it('tells what a removal costs, and who falls under the least number', () => {
    const told = meeting('m2', 'b', 'Y', 1, { told: { slot: 1, table: 1 } });
    const of = board({ meetings: [...board().meetings.filter(({ id }) => id !== 'm2'), told] });
    expect(tryChange(of, { kind: 'remove', meeting: 'm2' }, free)).toMatchObject({
      ok: true,
      cost: { points: 1050, short: ['b'], relieved: [], retold: ['b'] },
    });
    // Who has two loses one without falling under it.
    expect(tryChange(of, { kind: 'remove', meeting: 'm1' }, free)).toMatchObject({ cost: { points: 50, short: [] } });
  });

  it('makes another meeting of one that goes to another employer', () => {
    const verdict = move(board(), 'm2', to('X', 2, 2));
    expect(verdict).toMatchObject({ ok: true, cost: { points: 10 } });
    if (verdict.ok) {
      expect(verdict.after.map(({ id }) => id)).not.toContain('m2');
      expect(verdict.after).toContainEqual(
        expect.objectContaining({ id: 'new', candidate: 'b', employer: 'X', score: 40 }),
      );
    }
    expect(move(board(), 'm2', to('X', 2, 2), () => null)).toMatchObject({ breaches: ['kept_apart'] });
  });

  it('swaps two meetings where both fit, and refuses where one does not', () => {
    const of = board({ meetings: [meeting('m1', 'a', 'X', 0), meeting('m2', 'b', 'X', 1)] });
    expect(tryChange(of, { kind: 'swap', meeting: 'm1', with: 'm2' }, free)).toMatchObject({
      ok: true,
      cost: { points: 0 },
      after: [
        { id: 'm1', slot: 1 },
        { id: 'm2', slot: 0 },
      ],
    });
    const awayAt0 = { ...of, candidates: [person('a'), person('b', { away: [0] })] };
    expect(tryChange(awayAt0, { kind: 'swap', meeting: 'm1', with: 'm2' }, free)).toMatchObject({
      breaches: ['candidate_away'],
    });
    expect(tryChange(of, { kind: 'swap', meeting: 'm1', with: 'm1' }, free)).toMatchObject({ breaches: ['unknown'] });
  });

  it('weighs by the whole objective: the cost is what is lost of it', () => {
    const of = board();
    for (const change of [
      { kind: 'remove', meeting: 'm2' },
      { kind: 'move', meeting: 'm2', to: to('X', 2, 2) },
      { kind: 'add', candidate: 'c', to: to('X', 2) },
    ] as const) {
      const verdict = tryChange(of, change, free);
      if (!verdict.ok) throw new Error(verdict.breaches.join());
      expect(verdict.cost.points).toBe(objectiveOf(of, of.meetings) - objectiveOf(of, verdict.after));
    }
    expect(missingOf(of, of.meetings)).toEqual(new Map([['c', 1]]));
  });
});

describe('going back', () => {
  it('brings back only what breaks nothing now', () => {
    const old = meeting('old', 'c', 'Y', 1);
    expect(breachesOf(board(), board().meetings, [old])).toEqual(['table_taken']);
    expect(breachesOf(board(), [], [old])).toEqual([]);
    const standing = [meeting('m1', 'a', 'X', 0, { locked: true })];
    const wanted = [
      meeting('w1', 'a', 'X', 3),
      meeting('w2', 'c', 'Y', 0),
      meeting('w3', 'b', 'Y', 1),
      meeting('w4', 'gone', 'Y', 2),
    ];
    const { placed, leftOut } = restorable(board(), standing, wanted);
    expect([placed.map(({ id }) => id), leftOut]).toEqual([['w3'], 2]);
  });

  it('tells what lies between two timetables, by pair', () => {
    const before = [meeting('1', 'a', 'X', 0), meeting('2', 'b', 'Y', 1), meeting('3', 'c', 'Y', 2)];
    const after = [meeting('9', 'a', 'X', 4), meeting('3', 'c', 'Y', 2), meeting('4', 'b', 'X', 1)];
    expect(changesBetween(before, after)).toEqual([
      { kind: 'moved', candidate: 'a', employer: 'X', from: { slot: 0, table: 1 }, to: { slot: 4, table: 1 } },
      { kind: 'added', candidate: 'b', employer: 'X', to: { slot: 1, table: 1 } },
      { kind: 'removed', candidate: 'b', employer: 'Y', from: { slot: 1, table: 1 } },
    ]);
    expect(changesBetween(after, after)).toEqual([]);
  });
});

it('counts how long somebody waits between their meetings', () => {
  const day = [
    meeting('1', 'a', 'X', 1),
    meeting('2', 'a', 'Y', 2),
    meeting('3', 'a', 'Z', 6),
    meeting('4', 'b', 'Z', 5),
  ];
  expect(waitsOf(day, 'a')).toEqual({ meetings: 3, waiting: 3, longest: 3 });
  expect(waitsOf(day, 'b')).toEqual({ meetings: 1, waiting: 0, longest: 0 });
  expect(waitsOf(day, 'c')).toEqual({ meetings: 0, waiting: 0, longest: 0 });
});
