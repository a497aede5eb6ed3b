import { describe, expect, it } from '@jest/globals';
import { type PlanFacts, type PlannedMeeting, toPlanInput } from './planning.js';
import { checkTimetable, parseInstance, planTimetable } from './timetable/index.js';

const meeting = (
  candidate: string,
  employer: string,
  slot: number,
  more: Partial<PlannedMeeting> = {},
): PlannedMeeting => ({
  candidate,
  employer,
  slot,
  table: 1,
  locked: false,
  state: 'planned',
  score: 50,
  ...more,
});

const facts = (meetings: PlannedMeeting[], changes: Partial<PlanFacts> = {}): PlanFacts => ({
  rally: { slots: 6, slotMinutes: 20, blocks: [[0, 5]], breaksPerBlock: 1, minMeetings: 1, maxMeetings: 2 },
  candidates: [
    { id: 'c1', late: false },
    { id: 'c2', late: true },
  ],
  employers: [
    { id: 'e1', tables: 1, away: [0] },
    { id: 'e2', tables: 1, away: [] },
  ],
  wishes: ['c1', 'c2'].flatMap((c) => ['e1', 'e2'].map((e) => [c, e, 50] as const)),
  meetings,
  ...changes,
});

async function solve(input: ReturnType<typeof toPlanInput>) {
  const parsed = parseInstance(input);
  if (!parsed.ok) throw new Error(parsed.message);
  const timetable = await planTimetable(parsed.instance, { clock: () => 0 });
  expect(checkTimetable(parsed.instance, timetable.meetings).violations).toEqual([]);
  return timetable;
}

describe('the instance of a rally', () => {
  it('lets who comes late start an hour later', async () => {
    const input = toPlanInput(facts([]), { keep: false, now: 0 });
    expect(input.candidates.find(({ id }) => id === 'c2')?.away).toEqual([0, 1, 2]);
    expect((await solve(input)).meetings.length).toBe(4);
  });

  it('keeps what happened when its people have left since, and books nothing more for them', async () => {
    const held = [meeting('c9', 'e1', 1, { state: 'held' }), meeting('c1', 'e9', 0, { state: 'missed_by_employer' })];
    const { meetings } = await solve(toPlanInput(facts(held), { keep: true, now: 2 }));
    expect(meetings.filter(([c, e]) => c === 'c9' || e === 'e9')).toEqual([
      ['c1', 'e9', 0, 1],
      ['c9', 'e1', 1, 1],
    ]);
    expect(meetings.filter(([, , slot]) => slot < 2).length).toBe(2);
  });

  it('keeps locked meetings unless one side can no longer come', () => {
    const locked = { locked: true };
    const now = { keep: true, now: 0 };
    expect(toPlanInput(facts([meeting('c1', 'e1', 3, locked)]), now).fixed).toEqual([['c1', 'e1', 3, 1]]);
    expect(toPlanInput(facts([meeting('c1', 'e1', 0, locked)]), now).fixed).toEqual([]);
    expect(toPlanInput(facts([meeting('c9', 'e1', 3, locked)]), now).fixed).toEqual([]);
    expect(toPlanInput(facts([meeting('c1', 'e2', 3, { ...locked, table: 2 })]), now).fixed).toEqual([]);
  });

  it('does not depend on the order of the facts', () => {
    const one = facts([meeting('c1', 'e1', 3), meeting('c2', 'e2', 4)]);
    const other: PlanFacts = {
      ...one,
      candidates: [...one.candidates].reverse(),
      employers: [...one.employers].reverse(),
      wishes: [...one.wishes].reverse(),
      meetings: [...one.meetings].reverse(),
    };
    expect(toPlanInput(other, { keep: true, now: 0 })).toEqual(toPlanInput(one, { keep: true, now: 0 }));
  });
});
