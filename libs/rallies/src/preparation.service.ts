import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict } from '#kernel';
import { noShowRate, suggestedCapacity, type Turnout } from './domain/lessons.js';
import { UNANSWERED } from './domain/states.js';
import { RallyEntity } from './rally.entities.js';
import { RallyAccess } from './rally-access.js';
import { RallyTeam, TASKS } from './rally-team.service.js';
import { SchoolCalendar } from './school-calendar.service.js';

export const PREPARATIONS = [
  'day',
  'team_organising',
  'team_entrance',
  'team_phone',
  'agencies',
  'venue',
  'capacity',
  'proposals',
  'tables',
  'calls',
] as const;

interface Previous {
  id: string;
  name: string;
  heldOn: string;
  lessons: string | null;
  lessonsBy: string | null;
  candidates: Turnout;
  employers: Turnout;
}
interface Counts {
  agencies: number;
  hallTables: number | null;
  tables: number;
  proposed: number;
  undecided: number;
  calls: number;
}

/** What there is to prepare for a rally, and what the last one of its series taught. */
@Injectable()
export class Preparation {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly access: RallyAccess,
    private readonly team: RallyTeam,
    private readonly calendar: SchoolCalendar,
  ) {}

  async of(actor: Actor, rallyId: string) {
    const rally = await this.access.require(actor, rallyId);
    const [notes, team, counts, previous] = [
      await this.calendar.notes(rally.heldOn, rally.schoolZone),
      await this.team.of({ rally: rallyId }),
      await this.counts(rallyId),
      await this.previous(rally),
    ];
    const wanted = rally.seriesId ? await this.wantedPlaces(rally) : rally.capacity;
    const suggested = previous && suggestedCapacity(wanted, previous.candidates);
    const { agencies, hallTables, tables, proposed, undecided, calls } = counts;
    const items = [
      { code: 'day', isDone: notes.length === 0 },
      ...TASKS.map((task) => ({ code: `team_${task}`, isDone: team[task].length > 0 })),
      ...(rally.seriesId ? [{ code: 'agencies', isDone: agencies > 0 }] : []),
      { code: 'venue', isDone: rally.venueId !== null },
      ...(suggested === null
        ? []
        : [{ code: 'capacity', isDone: rally.capacity >= suggested, count: suggested, of: rally.capacity }]),
      ...(proposed > 0 ? [{ code: 'proposals', isDone: undecided === 0, count: undecided, of: proposed }] : []),
      ...(hallTables === null || tables === 0
        ? []
        : [{ code: 'tables', isDone: tables <= hallTables, count: tables, of: hallTables }]),
      ...(calls > 0 ? [{ code: 'calls', isDone: false, count: calls }] : []),
    ];
    return {
      notes,
      items: items.map((item) => ({ count: null, of: null, ...item })),
      previous: previous && { ...previous, noShowRate: noShowRate(previous.candidates) },
      suggestedCapacity: suggested,
    };
  }

  /** Notes what to remember for the next rally; from the day itself on, also after closing. @throws DomainError `too_early` */
  async noteLessons(actor: Actor, rallyId: string, lessons: string | null): Promise<void> {
    await this.db.transaction(async () => {
      const rally = await this.access.requireForUpdate(actor, rallyId);
      if (!['on_the_day', 'closing', 'closed'].includes(rally.state))
        throw conflict('too_early', 'There is something to learn from the day on.');
      const by = lessons === null ? null : actor.userId;
      const at = lessons === null ? null : this.clock.now();
      await this.db.repo(RallyEntity).update({ id: rallyId }, { lessons, lessonsBy: by, lessonsAt: at });
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'rally.lessons',
        subject: { kind: 'rally', id: rallyId },
      });
    });
  }

  /** The people whom the template has time for, whatever was given to this rally since. */
  private async wantedPlaces({ seriesId, capacity }: RallyEntity): Promise<number> {
    const row = await this.db.one<{ wanted: number | null }>(
      `SELECT (template ->> 'capacity')::int AS wanted FROM rally_series WHERE id = $1`,
      [seriesId],
    );
    return row?.wanted ?? capacity;
  }

  private async counts(rallyId: string): Promise<Counts> {
    const row = await this.db.one<Counts>(
      `SELECT (SELECT count(*)::int FROM rally_series_agencies sa WHERE sa.series_id = r.series_id) AS agencies,
         (SELECT sum((room ->> 'tables')::int)::int FROM venues v, jsonb_array_elements(v.rooms) room WHERE v.id = r.venue_id) AS "hallTables",
         (SELECT coalesce(sum(i.tables), 0)::int FROM rally_invitations i
          WHERE i.rally_id = r.id AND i.employer_id IS NOT NULL AND i.state = 'accepted') AS tables,
         (SELECT count(*)::int FROM rally_proposals p WHERE p.rally_id = r.id) AS proposed,
         (SELECT count(*)::int FROM rally_proposals p WHERE p.rally_id = r.id AND p.state = 'proposed'
            AND NOT EXISTS (SELECT 1 FROM rally_invitations i WHERE i.rally_id = r.id AND i.tenant_id = p.tenant_id)) AS undecided,
         CASE WHEN r.state IN ('open', 'inviting', 'announced')
           THEN (SELECT count(*)::int FROM rally_invitations i LEFT JOIN tenants t ON t.id = i.tenant_id
                 LEFT JOIN employer_profiles e ON e.employer_id = i.employer_id
                 WHERE i.rally_id = r.id AND i.state = ANY($2) AND coalesce(t.email, e.contact_email) IS NULL)
           WHEN r.state = 'closing' AND EXISTS (SELECT 1 FROM rally_steps s WHERE s.rally_id = r.id AND s.step = 'phone_list' AND s.done_at IS NOT NULL)
           THEN (SELECT count(DISTINCT m.employer_id)::int FROM meetings m
                 WHERE m.rally_id = r.id AND m.state IN ('planned', 'held') AND m.verdict IS NULL)
           ELSE 0 END AS calls
       FROM rallies r WHERE r.id = $1`,
      [rallyId, UNANSWERED],
    );
    return row as Counts;
  }

  private async previous({ id, seriesId, heldOn }: RallyEntity): Promise<Previous | null> {
    const turnout = (
      side: string,
    ) => `(SELECT json_build_object('accepted', count(*) FILTER (WHERE i.state = 'accepted'),
        'came', count(*) FILTER (WHERE i.attendance IN ('present', 'late')),
        'noShow', count(*) FILTER (WHERE i.state = 'accepted' AND i.attendance = 'no_show'))
      FROM rally_invitations i WHERE i.rally_id = r.id AND i.${side} IS NOT NULL)`;
    const row = await this.db.one<Previous>(
      `SELECT r.id, r.name, r.held_on AS "heldOn", r.lessons, u.display_name AS "lessonsBy",
              ${turnout('tenant_id')} AS candidates, ${turnout('employer_id')} AS employers
       FROM rallies r LEFT JOIN users u ON u.id = r.lessons_by
       WHERE r.series_id = $1 AND r.id <> $2 AND r.held_on < $3 AND r.state IN ('closing', 'closed') ORDER BY r.held_on DESC LIMIT 1`,
      [seriesId, id, heldOn],
    );
    return row ?? null;
  }
}
