import ical from 'ical-generator';
import { addDays, instantOf } from '#kernel';
import type { StepKind } from '../domain/outcomes.js';
import { STEP_TITLES } from './steps.messages.js';

export interface CalendarStep {
  kind: StepKind;
  startsOn: string;
  startsAt: string | null;
  endsOn: string | null;
  place: string | null;
  moves: number;
  employer: string;
  locale: 'fr' | 'en';
  zone: string;
}

const HOUR = 3_600_000;

/** A calendar file (RFC 5545) of one step. Without an hour it fills its days; with one it lasts an hour, as nobody said how long. */
export function stepCalendar(id: string, step: CalendarStep, now: Date): string {
  const { kind, startsOn, startsAt, endsOn, place, moves, employer, locale, zone } = step;
  const title = `${STEP_TITLES[locale][kind]} – ${employer}`;
  const start = startsAt === null ? new Date(`${startsOn}T00:00:00Z`) : instantOf(startsOn, startsAt, zone);
  const end =
    startsAt === null ? new Date(`${addDays(endsOn ?? startsOn, 1)}T00:00:00Z`) : new Date(start.getTime() + HOUR);
  const calendar = ical({ prodId: { company: 'Rallye Emploi', product: 'Rallye Emploi' } });
  calendar.createEvent({
    // The same id at every move: a calendar replaces the entry.
    id,
    sequence: moves,
    stamp: now,
    start,
    end,
    allDay: startsAt === null,
    ...(startsAt === null && { timezone: 'UTC' }),
    summary: oneLine(title),
    ...(place !== null && { location: oneLine(place) }),
  });
  return calendar.toString();
}

const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ');
