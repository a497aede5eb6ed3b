import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock } from '#kernel';
import { endOf, slotAt, slotTimes, startOf } from '../domain/steps.js';
import { slotTimesOf } from '../rallies.queries.js';
import type { RallyEntity } from '../rally.entities.js';
import { RallyAccess } from '../rally-access.js';

type Row = Record<string, unknown>;
interface Placed {
  invitationId: string;
  employerId: string;
  employer: string;
  badge: number;
  slot: number;
  table: number;
  here: boolean;
}

/** Meetings that hold their table, with the badge of who sits there. */
const PLACED = `SELECT c.id AS "invitationId", m.employer_id AS "employerId", o.name AS employer, b.number AS badge, m.slot, m.table_no AS table,
    c.attendance IN ('present', 'late') AND b.left_at IS NULL AS here
  FROM meetings m JOIN organisations o ON o.id = m.employer_id JOIN rally_invitations c ON c.rally_id = m.rally_id AND c.tenant_id = m.tenant_id
  JOIN rally_badges b ON b.invitation_id = c.id WHERE m.rally_id = $1 AND m.vacated = 0 ORDER BY m.slot, o.name, m.employer_id, m.table_no`;

/** What the entrance, the hall and its screen show. */
@Injectable()
export class HallQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly access: RallyAccess,
  ) {}

  /** Rallies whose day it is, for who helps at an entrance. */
  async doors(actor: Actor): Promise<{ items: Row[] }> {
    const { sql, params } = this.access.condition(actor);
    const rallies = await this.db.query<{ id: string }>(
      `SELECT r.id FROM rallies r WHERE r.state = 'on_the_day' AND ${sql} ORDER BY r.name, r.id`,
      params,
    );
    const items = await Promise.all(rallies.map(({ id }) => this.access.read(id)));
    return { items: items.map((rally) => ({ ...rally, startsAt: startOf(rally) })) };
  }

  /** Who is here, where they are now and where next. */
  async floor(actor: Actor, id: string): Promise<Row> {
    const rally = await this.access.requireAtDoor(actor, id);
    const { now, slot, running } = this.moment(rally);
    const placed = await this.db.query<Placed>(PLACED, [id]);
    const people = this.access.doorCondition(actor, rally, 't', 2);
    const candidates = await this.db.query<{ invitationId: string }>(
      `SELECT i.id AS "invitationId", i.tenant_id AS "tenantId", t.given_name || ' ' || t.family_name AS name, b.number AS badge, b.code,
              b.companions, b.left_at AS "leftAt", i.state, i.attendance, i.signed_in_at AS "signedInAt"
       FROM rally_invitations i JOIN rally_badges b ON b.invitation_id = i.id JOIN tenants t ON t.id = i.tenant_id
       WHERE i.rally_id = $1 AND ${people.sql} ORDER BY fold(t.family_name), fold(t.given_name), i.id`,
      [id, ...people.params],
    );
    const employers = await this.db.query<{ employerId: string; tables: number }>(
      `SELECT i.id AS "invitationId", i.employer_id AS "employerId", o.name, b.code, b.left_at AS "leftAt", i.attendance,
              i.signed_in_at AS "signedInAt", i.tables
       FROM rally_invitations i JOIN rally_badges b ON b.invitation_id = i.id JOIN organisations o ON o.id = i.employer_id
       WHERE i.rally_id = $1 AND (i.state = 'accepted' OR i.attendance <> 'unknown') ORDER BY o.name, i.id`,
      [id],
    );
    const shown = new Set(candidates.map(({ invitationId }) => invitationId));
    const busy = (employerId: string) =>
      running ? placed.filter((one) => one.employerId === employerId && one.slot === slot).length : 0;
    return {
      rally,
      state: rally.state,
      at: now,
      slot,
      slotTimes: slotTimesOf(rally),
      candidates: candidates.map((candidate) => {
        const own = placed.filter(({ invitationId }) => invitationId === candidate.invitationId);
        return {
          ...candidate,
          first: this.place(rally, own[0]),
          now: running
            ? this.place(
                rally,
                own.find((one) => one.slot === slot),
              )
            : null,
          next: this.place(
            rally,
            own.find((one) => one.slot > slot || (!running && one.slot === slot)),
          ),
        };
      }),
      employers: employers.map((employer) => ({
        ...employer,
        freeTables: Math.max(0, employer.tables - busy(employer.employerId)),
      })),
      offers: (await this.offers(rally, now)).filter(({ invitationId }) => shown.has(invitationId)),
    };
  }

  /** For the screen in the hall, which everybody reads, employers too: badges, never a name of a person. */
  async board(actor: Actor, id: string): Promise<Row> {
    const rally = await this.access.requireAtDoor(actor, id);
    const { now, slot, running } = this.moment(rally);
    const placed = await this.db.query<Placed>(PLACED, [id]);
    const next = running ? slot + 1 : slot;
    const at = (which: number) => placed.filter((one) => one.slot === which);
    const current = running ? at(slot) : [];
    const waiting = await this.db.one<{ count: number }>(
      `SELECT count(*)::int AS count FROM rally_invitations i JOIN rally_badges b ON b.invitation_id = i.id
       WHERE i.rally_id = $1 AND i.tenant_id IS NOT NULL AND i.attendance IN ('present', 'late') AND b.left_at IS NULL
         AND NOT ($3 AND EXISTS (SELECT 1 FROM meetings m WHERE m.rally_id = $1 AND m.tenant_id = i.tenant_id AND m.slot = $2 AND m.vacated = 0))`,
      [id, slot, running],
    );
    return {
      rally,
      state: rally.state,
      at: now,
      slot,
      slotTimes: slotTimesOf(rally),
      running: current,
      next: at(next),
      late: [...new Set(current.filter(({ here }) => !here).map(({ badge }) => badge))].sort((a, b) => a - b),
      free: running ? await this.freeTables(rally, slot, current) : [],
      waiting: waiting?.count ?? 0,
    };
  }

  /** What is said to somebody who just signed in: their name, badge and first table. */
  async welcome(invitationId: string): Promise<Row | undefined> {
    const who = await this.db.one<{ rallyId: string }>(
      `SELECT i.id AS "invitationId", i.rally_id AS "rallyId", coalesce(t.given_name || ' ' || t.family_name, o.name) AS name, b.number AS badge
       FROM rally_invitations i JOIN rally_badges b ON b.invitation_id = i.id LEFT JOIN tenants t ON t.id = i.tenant_id
       LEFT JOIN organisations o ON o.id = i.employer_id WHERE i.id = $1`,
      [invitationId],
    );
    if (!who) return undefined;
    const rally = await this.access.read(who.rallyId);
    const { slot } = this.moment(rally);
    const placed = await this.db.query<Placed>(PLACED, [rally.id]);
    return {
      ...who,
      first: this.place(
        rally,
        placed.find((one) => one.invitationId === invitationId && one.slot >= slot),
      ),
    };
  }

  private async freeTables(rally: RallyEntity, slot: number, taken: readonly Placed[]) {
    const employers = await this.db.query<{ id: string; name: string; tables: number; away: number[] }>(
      `SELECT i.employer_id AS id, o.name, i.tables, i.away FROM rally_invitations i JOIN rally_badges b ON b.invitation_id = i.id
       JOIN organisations o ON o.id = i.employer_id
       WHERE i.rally_id = $1 AND i.attendance IN ('present', 'late') AND b.left_at IS NULL ORDER BY o.name, i.id`,
      [rally.id],
    );
    return employers
      .filter(({ away }) => !away.includes(slot))
      .flatMap(({ id, name, tables }) =>
        Array.from({ length: tables }, (_, index) => ({ employer: name, table: index + 1 })).filter(
          ({ table }) => !taken.some((one) => one.employerId === id && one.table === table),
        ),
      );
  }

  private async offers(rally: RallyEntity, now: Date) {
    const rows = await this.db.query<{ invitationId: string; slot: number }>(
      `SELECT s.id, s.invitation_id AS "invitationId", o.name AS with, s.slot, s.table_no AS table, s.expires_at AS "expiresAt"
       FROM rally_seat_offers s JOIN rally_invitations e ON e.id = s.employer_invitation_id JOIN organisations o ON o.id = e.employer_id
       WHERE s.rally_id = $1 AND s.state = 'open' AND s.expires_at > $2 ORDER BY s.expires_at, s.id`,
      [rally.id, now],
    );
    return rows.map((row) => ({ ...row, startsAt: slotTimes(rally, row.slot).startsAt }));
  }

  private moment(rally: RallyEntity) {
    const now = this.clock.now();
    return { now, slot: slotAt(rally, now), running: now >= startOf(rally) && now < endOf(rally) };
  }

  private place(rally: RallyEntity, placed: Placed | undefined) {
    if (!placed) return null;
    const { slot, employer, table } = placed;
    return { slot, startsAt: slotTimes(rally, slot).startsAt, with: employer, table };
  }
}
