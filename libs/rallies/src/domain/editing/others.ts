import type { BoardMeeting, Place } from './board.js';

interface Index {
  byId: ReadonlyMap<string, BoardMeeting>;
  byCandidate: ReadonlyMap<string, readonly BoardMeeting[]>;
  byEmployer: ReadonlyMap<string, readonly BoardMeeting[]>;
}

const known = new WeakMap<readonly BoardMeeting[], Index>();

/** Of a list that never changes: hundreds of cells ask about the same one while somebody drags. */
function indexOf(meetings: readonly BoardMeeting[]): Index {
  let index = known.get(meetings);
  if (!index) {
    index = {
      byId: new Map(meetings.map((meeting) => [meeting.id, meeting])),
      byCandidate: grouped(meetings, ({ candidate }) => candidate),
      byEmployer: grouped(meetings, ({ employer }) => employer),
    };
    known.set(meetings, index);
  }
  return index;
}

function grouped(meetings: readonly BoardMeeting[], keyOf: (meeting: BoardMeeting) => string) {
  const groups = new Map<string, BoardMeeting[]>();
  for (const meeting of meetings) {
    const group = groups.get(keyOf(meeting));
    if (group) group.push(meeting);
    else groups.set(keyOf(meeting), [meeting]);
  }
  return groups;
}

export const meetingOf = (meetings: readonly BoardMeeting[], id: string): BoardMeeting | undefined =>
  indexOf(meetings).byId.get(id);

export const meetingsOf = (meetings: readonly BoardMeeting[], candidate: string): readonly BoardMeeting[] =>
  indexOf(meetings).byCandidate.get(candidate) ?? [];

/** Who sits there; not who gave the table up. */
export const meetingAt = (
  meetings: readonly BoardMeeting[],
  { employer, slot, table }: Place,
): BoardMeeting | undefined =>
  (indexOf(meetings).byEmployer.get(employer) ?? []).find(
    (one) => one.slot === slot && one.table === table && !one.freed,
  );

/** The meetings that stay while one is put somewhere: those of a list without some, and some besides. */
export class Others {
  constructor(
    private readonly meetings: readonly BoardMeeting[],
    private readonly without: readonly BoardMeeting[] = [],
    private readonly besides: readonly BoardMeeting[] = [],
  ) {}

  ofCandidate(id: string): BoardMeeting[] {
    return this.standing(meetingsOf(this.meetings, id), ({ candidate }) => candidate === id);
  }

  ofEmployer(id: string): BoardMeeting[] {
    return this.standing(indexOf(this.meetings).byEmployer.get(id) ?? [], ({ employer }) => employer === id);
  }

  all(): BoardMeeting[] {
    return this.standing(this.meetings, () => true);
  }

  private standing(listed: readonly BoardMeeting[], isOne: (meeting: BoardMeeting) => boolean): BoardMeeting[] {
    const isOut = ({ id }: BoardMeeting) => this.without.some((out) => out.id === id);
    return [...listed.filter((meeting) => !isOut(meeting)), ...this.besides.filter(isOne)];
  }
}
