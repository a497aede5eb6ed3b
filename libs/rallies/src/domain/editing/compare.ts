/** What a version of a timetable keeps of each meeting. */
export interface VersionMeeting {
  candidate: string;
  employer: string;
  slot: number;
  table: number;
  locked: boolean;
}

export type MeetingChange = { candidate: string; employer: string } & (
  | { kind: 'added'; to: { slot: number; table: number } }
  | { kind: 'removed'; from: { slot: number; table: number } }
  | { kind: 'moved'; from: { slot: number; table: number }; to: { slot: number; table: number } }
);

const pairOf = ({ candidate, employer }: { candidate: string; employer: string }) => `${candidate} ${employer}`;
type Row = Pick<VersionMeeting, 'candidate' | 'employer' | 'slot' | 'table'>;

/** What lies between two timetables, by pair: it is the pair that meets, so a meeting at another time is a moved one. In the order of the day. */
export function changesBetween(before: readonly Row[], after: readonly Row[]): MeetingChange[] {
  const old = new Map(before.map((meeting) => [pairOf(meeting), meeting]));
  const fresh = new Map(after.map((meeting) => [pairOf(meeting), meeting]));
  const changes: (MeetingChange & { slot: number })[] = [];
  for (const [pair, { candidate, employer, slot, table }] of old) {
    const now = fresh.get(pair);
    const from = { slot, table };
    if (!now) changes.push({ kind: 'removed', candidate, employer, from, slot });
    else if (now.slot !== slot || now.table !== table)
      changes.push({ kind: 'moved', candidate, employer, from, to: { slot: now.slot, table: now.table }, slot });
  }
  for (const [pair, { candidate, employer, slot, table }] of fresh)
    if (!old.has(pair)) changes.push({ kind: 'added', candidate, employer, to: { slot, table }, slot });
  changes.sort((a, b) => a.slot - b.slot || (pairOf(a) < pairOf(b) ? -1 : 1));
  return changes.map(({ slot: _, ...change }) => change);
}
