import type { components } from '../../api/schema.js';
import type { Act } from '../../offline/acts.js';
import { defineStatuses } from '../../ui/index.js';

export type Floor = components['schemas']['Floor'];
export type Board = components['schemas']['HallBoard'];
export type Attendance = Floor['candidates'][number]['attendance'];
type Place = Floor['candidates'][number]['next'];

/** As noted at the entrance, in the order of the buttons. */
export const ATTENDANCES = ['present', 'late', 'excused', 'no_show'] as const satisfies readonly Attendance[];
export const attendanceStatuses = defineStatuses<Attendance>('hall', 'attendance', {
  unknown: 'neutral',
  present: 'success',
  late: 'warning',
  excused: 'info',
  no_show: 'danger',
});
export const isHere = (attendance: Attendance) => attendance === 'present' || attendance === 'late';

/** A candidate or an employer at the entrance. */
export interface Guest {
  kind: 'tenant' | 'employer';
  invitationId: string;
  name: string;
  code: string;
  badge: number | null;
  companions: number;
  expected: boolean;
  attendance: Attendance;
  signedInAt: string | null;
  left: boolean;
  first: Place;
  next: Place;
  /** Noted on this device and not sent yet. */
  waits: boolean;
}

/** Everybody, as the server knows them and as this device has noted since. */
export function guestsOf({ candidates, employers }: Floor, pending: readonly Act[]): Guest[] {
  const guests = [
    ...candidates.map((one) => ({
      ...one,
      kind: 'tenant' as const,
      expected: one.state === 'accepted',
      left: one.leftAt !== null,
    })),
    ...employers.map((one) => ({
      ...one,
      ...{ kind: 'employer' as const, expected: true, badge: null, companions: 0, first: null, next: null },
      left: one.leftAt !== null,
    })),
  ];
  return guests.map((guest) => {
    const own = pending.filter(({ about }) => about === guest.invitationId);
    let noted: Guest = { ...guest, waits: own.length > 0 };
    for (const { path, body } of own) {
      if (path.endsWith('/departures')) noted = { ...noted, left: true };
      else noted = { ...noted, left: false, ...(body as Partial<Pick<Guest, 'attendance' | 'companions'>>) };
    }
    return noted;
  });
}

/** Text without case and accents, to search names as they are typed in a hurry. */
export const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The code of a badge in what was scanned or typed; null when there is none. */
export function codeIn(text: string): string | null {
  const last = text.trim().split(/[/?#]/).filter(Boolean).at(-1) ?? '';
  const code = last.toUpperCase().replace(/[\s-]/g, '');
  return /^[2-9A-HJ-NP-Z]{8}$/.test(code) ? code : null;
}

/** By code, by the number of the badge, or by some letters of the name. */
export function found(guests: readonly Guest[], wanted: string): Guest[] {
  const code = codeIn(wanted);
  const byCode = code ? guests.filter((guest) => guest.code === code) : [];
  if (byCode.length > 0) return byCode;
  if (/^\d{1,4}$/.test(wanted.trim())) return guests.filter(({ badge }) => badge === Number(wanted));
  return guests.filter(({ name }) => folded(name).includes(folded(wanted.trim())));
}
