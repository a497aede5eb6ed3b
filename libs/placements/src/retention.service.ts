import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Db } from '#database';
import { OnEvent, OnJob } from '#jobs';
import { addDays, Clock, dayOf, instantOf } from '#kernel';
import { isMobile, Messages, PersonalLinks } from '#messaging';
import { ASKED_WITHIN_DAYS, nextStep } from './domain/checks.js';
import type { PlacementKind } from './domain/placement-states.js';
import { soFar, WAITING, type Waiting } from './placement-calls.queries.js';
import { FOLLOWER, NOT_BY_TAP_ALONE } from './placements.sql.js';
import { discreetQuestion, question, shortQuestion } from './retention.messages.js';

interface Asked extends Waiting {
  kind: PlacementKind;
  givenName: string;
  name: string | null;
  /** Nothing that says where they are goes by mail. */
  sheltered: boolean;
  employerId: string | null;
  rallyId: string | null;
  locale: 'fr' | 'en';
}
interface FollowerRow {
  placementId: string;
  kind: PlacementKind;
  rallyId: string | null;
  month: number;
  title: string;
  organisation: string;
  name: string | null;
  recipientId: string;
  email: string | null;
  locale: 'fr' | 'en';
}

/** Links open until the question is not asked any more. */
const LINK_DAYS = ASKED_WITHIN_DAYS + 30;
const INITIALS = `t.given_name || ' ' || left(t.family_name, 1) || '.'`;

/** Asks both sides whether it has begun and, when the month has passed, whether it lasts: once, once more, then by phone. */
@Injectable()
export class Retention {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly messages: Messages,
    private readonly links: PersonalLinks,
  ) {}

  @OnJob('placements.ask')
  askAll(): Promise<number> {
    return this.ask(null);
  }

  /** The chain of a rally has come to its first, third or sixth month. */
  @OnEvent('rally.checks_due')
  onRally({ rallyId }: { rallyId: string }): Promise<number> {
    return this.ask(rallyId);
  }

  /** Idempotent: the occasion names placement, month, side, and whether it is the reminder. @returns how many were written to now */
  private async ask(rallyId: string | null): Promise<number> {
    const today = dayOf(this.clock.now());
    const waiting = await this.db.query<Asked>(
      `SELECT w.*, p.kind, t.given_name AS "givenName", CASE WHEN NOT t.sheltered AND ${NOT_BY_TAP_ALONE} THEN ${INITIALS} END AS name, t.sheltered,
         p.employer_id AS "employerId", CASE w.side WHEN 'tenant' THEN t.locale ELSE 'fr' END AS locale
       FROM (${WAITING}) w JOIN placements p ON p.id = w."placementId" JOIN tenants t ON t.id = p.tenant_id
       WHERE $2::uuid IS NULL OR p.rally_id = $2 ORDER BY w."dueOn", p.id, w.month NULLS FIRST, w.side`,
      [today, rallyId],
    );
    let asked = 0;
    for (const row of waiting) {
      const step = nextStep(soFar(row), today);
      if ((step === 'ask' || step === 'remind') && (await this.write(row, step === 'remind'))) asked++;
    }
    return asked + (await this.askFollowers(rallyId, today));
  }

  private write(row: Asked, again: boolean): Promise<boolean> {
    const { placementId, tenantId, month, side, employerId, locale, email, phone, title, kind } = row;
    return this.db.transaction(async () => {
      const { token: _, url } = await this.links.issue({
        ...{ purpose: 'placement_check', subjectId: placementId, short: email === null },
        ...(side === 'tenant' ? { tenantId } : { employerId }),
        expiresAt: instantOf(addDays(dayOf(this.clock.now()), LINK_DAYS), '23:59'),
      });
      const name = side === 'tenant' ? row.givenName : row.name;
      const about = { name, title, organisation: row.organisationName, kind, months: month, again, url };
      const isNew = await this.messages.queue({
        occasion: `placement:${placementId}:${month === null ? 'start' : `check:${month}`}:${side}${again ? ':again' : ''}`,
        // An organisation without an account is known by its placement alone.
        recipient:
          side === 'tenant' ? { kind: 'tenant', id: tenantId } : { kind: 'employer', id: employerId ?? placementId },
        address: email,
        locale,
        // What a tenant is asked is nothing of the organiser's.
        ...(row.rallyId && side === 'employer' ? { rallyId: row.rallyId } : {}),
        ...(email === null && phone !== null && isMobile(phone)
          ? { channel: 'sms' as const, sms: { to: phone, text: shortQuestion(locale, url) } }
          : {}),
        ...(side === 'tenant' && row.sheltered ? discreetQuestion(locale, url) : question(side, about, locale)),
      });
      const column = again ? 'reminded_at' : 'asked_at';
      if (month === null)
        await this.db.query(`UPDATE placements SET start_${column} = coalesce(start_${column}, $2) WHERE id = $1`, [
          placementId,
          this.clock.now(),
        ]);
      else
        await this.db.query(
          `UPDATE placement_checks SET ${column} = coalesce(${column}, $4) WHERE placement_id = $1 AND month = $2 AND side = $3`,
          [placementId, month, side, this.clock.now()],
        );
      return isNew;
    });
  }

  /** Whoever follows the tenant is told once that a month has passed; it then waits on their home page. */
  private async askFollowers(rallyId: string | null, today: string): Promise<number> {
    const due = await this.db.query<FollowerRow>(
      `SELECT k.placement_id AS "placementId", p.kind, p.rally_id AS "rallyId", k.month, p.title, p.organisation_name AS organisation,
              CASE WHEN NOT t.sheltered THEN ${INITIALS} END AS name, f.id AS "recipientId", f.email, f.locale
       FROM placement_checks k JOIN placements p ON p.id = k.placement_id AND p.state = 'started'
       JOIN tenants t ON t.id = p.tenant_id AND t.erased_at IS NULL JOIN LATERAL (${FOLLOWER}) f ON true
       WHERE k.answered_at IS NULL AND k.asked_at IS NULL AND k.side = 'case_worker' AND k.due_on <= $1::date AND k.due_on > $1::date - $2::int
         AND ($3::uuid IS NULL OR p.rally_id = $3) ORDER BY k.due_on, k.placement_id`,
      [today, ASKED_WITHIN_DAYS, rallyId],
    );
    for (const { placementId, month, recipientId, email, locale, rallyId: ofRally, ...about } of due)
      await this.db.transaction(async () => {
        const url = `${this.config.publicUrl}/placements/${placementId}`;
        await this.messages.queue({
          occasion: `placement:${placementId}:check:${month}:case_worker`,
          recipient: { kind: 'user', id: recipientId },
          address: email,
          locale,
          ...(ofRally ? { rallyId: ofRally } : {}),
          ...question('case_worker', { ...about, months: month, again: false, url }, locale),
        });
        await this.db.query(
          `UPDATE placement_checks SET asked_at = $3 WHERE placement_id = $1 AND month = $2 AND side = 'case_worker'`,
          [placementId, month, this.clock.now()],
        );
      });
    return due.length;
  }
}
