import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { DateTime } from 'luxon';

export interface CalendarEntry {
  /** A UUID and nothing else: the library lets line breaks of an id through. */
  id: string;
  /** Grows with every change, so that a calendar that has the entry takes the newer one. */
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  /** Called off, or the person does not come: the entry goes. */
  cancelled: boolean;
  title: string;
  place: string;
  text: string;
  url: string | null;
  changedAt: Date;
}

/** Central European rules as they have been since 1996 (Directive 2000/84/EC). */
const PARIS = `BEGIN:VTIMEZONE
TZID:Europe/Paris
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const HOUR_BEFORE = 3600;

/** An iCalendar file (RFC 5545) with one entry, in local time with its zone, so that a clock change between now and then does no harm. */
export function calendarFile(entry: CalendarEntry): string {
  if (!UUID.test(entry.id)) throw new Error('A calendar entry is named by a UUID.');
  if (entry.zone !== 'Europe/Paris') throw new Error(`No rules are known for the zone ${entry.zone}.`);
  const local = (instant: Date) => DateTime.fromJSDate(instant, { zone: entry.zone });
  const calendar = ical({
    method: entry.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Rallye Emploi', product: 'Invitations' },
    timezone: { name: entry.zone, generator: () => PARIS },
  });
  const event = calendar.createEvent({
    id: entry.id,
    sequence: entry.sequence,
    start: local(entry.startsAt),
    end: local(entry.endsAt),
    timezone: entry.zone,
    stamp: entry.changedAt,
    summary: entry.title,
    location: entry.place,
    description: entry.text,
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(entry.url && { url: entry.url }),
  });
  if (!entry.cancelled) event.createAlarm({ trigger: HOUR_BEFORE });
  return calendar.toString();
}
