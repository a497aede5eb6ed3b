import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { badgeCode, freeSeats, isWorthSitting, noShowAt, offeredSlots, pairUp, type Waiting } from './floor.js';

const rally = {
  pauses: [] as [number, number][],
  heldOn: '2027-02-01',
  startsAt: '09:00',
  zone: 'Europe/Paris',
  slots: 6,
  slotMinutes: 20,
};
const at = (time: string) => new Date(`2027-02-01T${time}:00+01:00`);
const plan = { blocks: [[0, 2] as [number, number], [3, 5] as [number, number]], breaksPerBlock: 1, slots: 6 };
const waiting = (person: string, changes: Partial<Waiting> = {}): Waiting => ({
  ...{ person, meetings: 2, busy: [], met: [], unanswered: 0, refused: [], since: 0 },
  ...changes,
});
const limits = { minMeetings: 1, maxMeetings: 3 };
const seat = (employer: string, slot = 0, table = 1) => ({ employer, slot, table });

describe('what is offered when', () => {
  it('frees a table five minutes after the start, sooner where meetings are short', () => {
    expect(noShowAt(rally, 1)).toEqual(at('09:25'));
    expect(noShowAt({ ...rally, slotMinutes: 10 }, 0)).toEqual(at('09:04'));
  });

  it('offers the slot that runs while half of it is left, and the next one', () => {
    expect(offeredSlots(rally, at('08:30'))).toEqual([]);
    expect(offeredSlots(rally, at('08:45'))).toEqual([0]);
    expect(offeredSlots(rally, at('09:10'))).toEqual([0, 1]);
    expect(offeredSlots(rally, at('09:11'))).toEqual([1]);
    expect(offeredSlots(rally, at('10:55'))).toEqual([]);
    expect(isWorthSitting({ ...rally, slotMinutes: 6 }, 0, at('09:02'))).toBe(false);
  });
});

describe('free tables', () => {
  it('are neither taken nor away nor the break of a recruiter', () => {
    const employers = [{ employer: 'a', tables: 2, away: [1] }];
    expect(freeSeats(plan, employers, [0, 1], [seat('a', 0, 1)])).toEqual([seat('a', 0, 2)]);
    // Two meetings in a block of three with one break: the third slot is the break.
    const taken = [seat('a', 0, 1), seat('a', 2, 1), seat('a', 0, 2)];
    expect(freeSeats(plan, [{ employer: 'a', tables: 2, away: [] }], [1], taken)).toEqual([seat('a', 1, 2)]);
    expect(freeSeats({ ...plan, blocks: [], breaksPerBlock: 5 }, employers, [3], [seat('a', 5, 1)])).toEqual([
      seat('a', 3, 2),
    ]);
  });
});

describe('who is offered a table', () => {
  const scored = (scores: Record<string, number | null>) => (person: string, employer: string) =>
    scores[`${person} ${employer}`] ?? null;

  it('is first who has too few meetings, then who answers, then who fits best, then who waits longest', () => {
    const all = () => 50;
    expect(pairUp(limits, [seat('a')], [waiting('x'), waiting('y', { meetings: 0 })], all)[0]?.person).toBe('y');
    expect(pairUp(limits, [seat('a')], [waiting('x', { unanswered: 1 }), waiting('y')], all)[0]?.person).toBe('y');
    expect(pairUp(limits, [seat('a')], [waiting('x'), waiting('y')], scored({ 'x a': 40, 'y a': 60 }))[0]?.person).toBe(
      'y',
    );
    expect(pairUp(limits, [seat('a')], [waiting('x', { since: 9 }), waiting('y')], all)[0]?.person).toBe('y');
  });

  it('is nobody who is excluded, busy, has met the employer, has said no or has enough', () => {
    const all = () => 50;
    expect(pairUp(limits, [seat('a')], [waiting('x')], () => null)).toEqual([]);
    for (const no of [{ busy: [0] }, { met: ['a'] }, { refused: ['a'] }, { refused: ['a 0 1'] }, { meetings: 3 }])
      expect(pairUp(limits, [seat('a')], [waiting('x', no)], all)).toEqual([]);
  });

  it('never takes a table or a person twice, and leaves no pair that both could still have', () => {
    const instance = fc.record({
      people: fc.array(
        fc.record({ meetings: fc.nat(4), busy: fc.array(fc.nat(2)), met: fc.array(fc.constantFrom('a', 'b')) }),
      ),
      seats: fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(2), fc.integer({ min: 1, max: 2 })), {
        selector: (row) => row.join(' '),
      }),
    });
    fc.assert(
      fc.property(instance, ({ people, seats }) => {
        const known = people.map((one, index) => waiting(`p${index}`, one));
        const tables = seats.map(([employer, slot, table]) => seat(employer, slot, table));
        const score = (person: string, employer: string) => (person.length + employer.charCodeAt(0)) % 4 || null;
        const pairs = pairUp(limits, tables, known, score);
        expect(new Set(pairs.map(({ person }) => person)).size).toBe(pairs.length);
        expect(new Set(pairs.map(({ seat: s }) => JSON.stringify(s))).size).toBe(pairs.length);
        const left = known.filter((one) => !pairs.some(({ person }) => person === one.person));
        const free = tables.filter((one) => !pairs.some(({ seat: s }) => s === one));
        expect(pairUp(limits, free, left, score)).toEqual([]);
      }),
    );
  });
});

it('reads a badge code as typed, spoken or scanned', () => {
  expect(badgeCode(' 7kqz-m2pa ')).toBe('7KQZM2PA');
  expect(badgeCode('https://rallye.example.org/e/7KQZM2PA')).toBe('7KQZM2PA');
  expect(badgeCode('https://rallye.example.org/t/abcdef')).toBe(null);
  expect(badgeCode('7KQZM2P1')).toBe(null);
});
