import type { Instance, Meeting, Timetable } from './types.js';

export interface Check {
  /** One sentence for each broken rule; empty when the meetings keep all of them. */
  readonly violations: readonly string[];
  /** Recomputed from the meetings alone. */
  readonly objective: number;
  readonly changed: number;
  /** Candidates below their `min`: id → meetings missing. */
  readonly missing: ReadonlyMap<string, number>;
}

/** Checks meetings against every rule of `rally plan`. Shares nothing with the planner but the types, so that it can testify. */
export function checkTimetable(instance: Instance, meetings: readonly Meeting[]): Check {
  const violations = [...checkMeetings(instance, meetings), ...checkCounts(instance, meetings)];
  const missing = new Map<string, number>();
  const got = countBy(meetings, ([candidate]) => candidate);
  for (const { id, min } of instance.candidates) {
    const lacking = min - (got.get(id) ?? 0);
    if (lacking > 0) missing.set(id, lacking);
  }
  const scores = new Map(instance.wishes.map(([candidate, employer, score]) => [textOf(candidate, employer), score]));
  const before = new Set(instance.previous.map(([candidate, employer, slot]) => textOf(candidate, employer, slot)));
  const planned = new Set(meetings.map(([candidate, employer, slot]) => textOf(candidate, employer, slot)));
  let objective = 0;
  for (const [candidate, employer, slot] of meetings) {
    objective += scores.get(textOf(candidate, employer)) ?? 0;
    if (before.has(textOf(candidate, employer, slot))) objective += instance.keepBonus;
  }
  for (const lacking of missing.values()) objective -= instance.shortfallPenalty * lacking;
  const changed = instance.previous.filter(
    ([candidate, employer, slot]) => !planned.has(textOf(candidate, employer, slot)),
  );
  return { violations, objective, changed: changed.length, missing };
}

/** Injective, as JSON is, and quicker. */
const textOf = (...parts: (string | number)[]) => parts.map((part) => `${String(part).length} ${part}`).join('');

function countBy(meetings: readonly Meeting[], keyOf: (meeting: Meeting) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const meeting of meetings) counts.set(keyOf(meeting), (counts.get(keyOf(meeting)) ?? 0) + 1);
  return counts;
}

/** Whether what a timetable says of itself is true, besides its meetings. */
export function checkClaims(instance: Instance, timetable: Timetable): string[] {
  const { objective, changed, missing } = checkTimetable(instance, timetable.meetings);
  const claims: string[] = [];
  const slack = 1e-9 * Math.max(1, Math.abs(objective));
  if (Math.abs(timetable.objective - objective) > slack) {
    claims.push(`The objective is ${objective}, not ${timetable.objective}.`);
  }
  if (timetable.bound < timetable.objective - slack) claims.push('The bound is below the objective.');
  const gap =
    timetable.bound === timetable.objective ? 0 : (timetable.bound - timetable.objective) / Math.abs(timetable.bound);
  if (timetable.gap !== gap) claims.push(`The gap is ${gap}, not ${timetable.gap}.`);
  if (timetable.changed !== changed) claims.push(`${changed} previous meetings changed, not ${timetable.changed}.`);
  const told = timetable.shortfalls.map(({ candidate, wanted, got }) => `${candidate}: ${wanted - got}`);
  const true_ = [...missing].map(([candidate, lacking]) => `${candidate}: ${lacking}`);
  if (told.join() !== true_.join())
    claims.push(`The shortfalls are ${true_.join() || 'none'}, not ${told.join() || 'none'}.`);
  return claims;
}

function checkMeetings(instance: Instance, meetings: readonly Meeting[]): string[] {
  const violations: string[] = [];
  const candidates = new Map(instance.candidates.map((candidate) => [candidate.id, candidate]));
  const employers = new Map(instance.employers.map((employer) => [employer.id, employer]));
  const wished = new Set(instance.wishes.map(([candidate, employer]) => textOf(candidate, employer)));
  const fixed = new Set(instance.fixed.map(([candidate, employer, slot]) => textOf(candidate, employer, slot)));
  const there = new Set(meetings.map(([candidate, employer, slot]) => textOf(candidate, employer, slot)));
  for (const meeting of meetings) {
    const [candidateId, employerId, slot, table] = meeting;
    const say = (problem: string) => violations.push(`${JSON.stringify(meeting)}: ${problem}.`);
    const candidate = candidates.get(candidateId);
    const employer = employers.get(employerId);
    if (!candidate || !employer) {
      say('somebody is unknown');
      continue;
    }
    if (!Number.isInteger(slot) || slot < 0 || slot >= instance.slots) say('the slot is not of this day');
    if (!Number.isInteger(table) || table < 1 || table > employer.tables) say('the employer has no such table');
    if (!wished.has(textOf(candidateId, employerId))) say('nobody wished it');
    if (candidate.away.includes(slot)) say('the candidate is away');
    if (employer.away.includes(slot)) say('the employer is away');
    if (slot < instance.now && !fixed.has(textOf(candidateId, employerId, slot))) say('the slot is past');
  }
  for (const [candidate, employer, slot] of instance.fixed) {
    if (!there.has(textOf(candidate, employer, slot)))
      violations.push(`${JSON.stringify([candidate, employer, slot])}: was fixed and is missing.`);
  }
  return violations;
}

function checkCounts(instance: Instance, meetings: readonly Meeting[]): string[] {
  const violations: string[] = [];
  const atMostOnce = (what: string, keyOf: (meeting: Meeting) => unknown) => {
    const seen = new Set<string>();
    for (const meeting of meetings) {
      const key = JSON.stringify(keyOf(meeting));
      if (seen.has(key)) violations.push(`${JSON.stringify(meeting)}: ${what}.`);
      seen.add(key);
    }
  };
  atMostOnce('the pair meets twice', ([candidate, employer]) => [candidate, employer]);
  atMostOnce('the candidate is in two places', ([candidate, , slot]) => [candidate, slot]);
  atMostOnce('the table is taken', ([, employer, slot, table]) => [employer, slot, table]);
  const counts = countBy(meetings, ([candidate]) => candidate);
  for (const { id, max } of instance.candidates) {
    const got = counts.get(id) ?? 0;
    if (max !== null && got > max) violations.push(`${JSON.stringify(id)}: ${got} meetings are above max ${max}.`);
  }
  for (const { id, breaksPerBlock } of instance.employers) {
    for (const [first, last] of instance.blocks) {
      const busy = new Map<number, number>();
      for (const [, employer, slot, table] of meetings) {
        if (employer === id && slot >= first && slot <= last) busy.set(table, (busy.get(table) ?? 0) + 1);
      }
      const most = Math.max(0, last - first + 1 - breaksPerBlock);
      for (const [table, held] of busy) {
        if (held > most)
          violations.push(`${JSON.stringify(id)}: table ${table} has no break in slots ${first} to ${last}.`);
      }
    }
  }
  meetings.forEach((meeting, index) => {
    const before = meetings[index - 1];
    if (before && !isSorted(before, meeting)) violations.push(`${JSON.stringify(meeting)}: is out of order.`);
  });
  return violations;
}

function isSorted(before: Meeting, after: Meeting): boolean {
  if (before[2] !== after[2]) return before[2] < after[2];
  if (before[1] !== after[1]) return before[1] < after[1];
  return before[3] <= after[3];
}
