import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { calendarFile } from './calendar-file.js';
import { DayQueries } from './day.queries.js';
import { endOf, startOf } from './domain/steps.js';
import { calendarWords } from './rallies.messages.js';
import type { InvitationEntity, RallyEntity } from './rally.entities.js';

/** The calendar entry of an invited person. */
@Injectable()
export class RallyCalendar {
  constructor(
    private readonly clock: Clock,
    private readonly day: DayQueries,
  ) {}

  async file(
    rally: RallyEntity,
    invitation: Pick<InvitationEntity, 'id' | 'version' | 'state' | 'tenantId' | 'employerId'>,
    names: { association: string; locale: string },
  ): Promise<string> {
    const agenda = (await this.day.agenda(rally, invitation)) ?? [];
    const lines = agenda.map(({ startsAt, table, employerName, pseudonym }) => ({
      startsAt: startsAt as Date,
      table: table as number,
      with: String((invitation.tenantId ? employerName : pseudonym) ?? '…'),
    }));
    const { name, venue, address, zone, slotMinutes, cancelReason } = rally;
    const times = { startsAt: startOf(rally), endsAt: endOf(rally) };
    const facts = { name, association: names.association, venue, address, ...times, zone, slotMinutes };
    return calendarFile({
      id: invitation.id,
      // Both only ever grow, and one of them does with each change of date, place or answer.
      sequence: rally.version + invitation.version,
      ...times,
      zone,
      cancelled: rally.state === 'cancelled' || invitation.state === 'declined',
      title: name,
      place: `${venue}, ${address}`,
      text: calendarWords(names.locale, facts, lines, rally.state === 'cancelled' ? cancelReason : null),
      url: null,
      changedAt: this.clock.now(),
    });
  }
}
