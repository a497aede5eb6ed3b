import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, dayOf, type IsoDay } from '#kernel';
import { dayNotes } from './domain/day-notes.js';
import type { SchoolZone } from './domain/school-holidays.js';
import { plannedAfter } from './domain/series.js';
import { RallyTeam } from './rally-team.service.js';
import { SchoolCalendar } from './school-calendar.service.js';

interface Row {
  id: string;
  intervalMonths: number;
  schoolZone: SchoolZone | null;
  active: boolean;
  newest: IsoDay | null;
}

@Injectable()
export class SeriesQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly team: RallyTeam,
    private readonly calendar: SchoolCalendar,
  ) {}

  /** The association's series, each with its next rally, and the day that the program would choose for the one after. */
  async list(actor: Actor) {
    const rows = await this.db.query<Row>(
      `SELECT s.id, s.name, s.territory, s.interval_months AS "intervalMonths", s.active, s.school_zone AS "schoolZone", s.schedule,
              '{"pauses": [], "venueId": null}'::jsonb || s.template AS template,
              (SELECT json_build_object('id', r.id, 'heldOn', r.held_on, 'state', r.state) FROM rallies r
               WHERE r.series_id = s.id AND r.state NOT IN ('closed', 'cancelled') ORDER BY r.held_on LIMIT 1) AS "nextRally",
              (SELECT max(r.held_on) FROM rallies r WHERE r.series_id = s.id) AS newest,
              (SELECT coalesce(json_agg(json_build_object('id', a.id, 'name', a.name) ORDER BY fold(a.name)), '[]')
               FROM rally_series_agencies sa JOIN agencies a ON a.id = sa.agency_id WHERE sa.series_id = s.id) AS agencies
       FROM rally_series s WHERE s.association_id = $1 ORDER BY s.name, s.id`,
      [actor.organisationId],
    );
    const calendar = await this.calendar.read();
    const today = dayOf(this.clock.now());
    return Promise.all(
      rows.map(async ({ newest, ...row }) => {
        const { intervalMonths, schoolZone: zone } = row;
        const heldOn = row.active ? plannedAfter(newest ?? today, { intervalMonths, zone, calendar }, today) : null;
        const proposed = heldOn && { heldOn, notes: dayNotes(heldOn, zone, calendar) };
        return { ...row, proposed, team: await this.team.of({ series: row.id }) };
      }),
    );
  }
}
