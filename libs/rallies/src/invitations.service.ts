import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Db } from '#database';
import { Clock, conflict, DomainError, dayOf, Ids, notFound } from '#kernel';
import { PersonalLinks, SmsGateway } from '#messaging';
import type { Channel } from './domain/answers.js';
import { HOLDS_A_PLACE, isAhead, UNANSWERED } from './domain/states.js';
import { startOf } from './domain/steps.js';
import { InvitationEntity, type RallyEntity } from './rally.entities.js';
import { reach } from './rally-lifecycle.js';
import { RallyMail } from './rally-mail.js';
import { LOCAL } from './rally-proposals.service.js';
import { markByHand } from './rally-step-marks.js';

export interface InvitationWish {
  /** Absent means none, `all` everybody who can be invited. */
  tenantIds?: readonly string[] | 'all';
  employerIds?: readonly string[] | 'all';
}

export interface InvitationCount {
  invited: number;
  waiting: number;
  /** Those who were invited before, to whom nothing happened. */
  before: number;
}

/** Invites candidates and employers. Every use case here runs with the rally locked by its caller. */
@Injectable()
export class Invitations {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly mail: RallyMail,
    private readonly links: PersonalLinks,
    private readonly gateway: SmsGateway,
  ) {}

  /**
   * Candidates beyond the capacity wait in the order in which they are named. Inviting someone twice does nothing.
   *
   * @throws DomainError `too_late`; `validation_failed` naming every tenant who is not listed and every unknown employer
   */
  async invite(rally: RallyEntity, wish: InvitationWish, by: AuditActor): Promise<InvitationCount> {
    const now = this.clock.now();
    if (!isAhead(rally.state) || now >= startOf(rally))
      throw conflict('too_late', 'People are invited before the rally begins.');
    const employers = await this.employersFor(wish.employerIds ?? []);
    const tenants = await this.tenantsFor(rally, wish.tenantIds ?? []);
    let free = Math.max(0, rally.capacity - (await this.places(rally.id)));
    const count = { invited: 0, waiting: 0, before: 0 };
    const fresh: string[] = [];
    for (const employerId of employers) {
      if (await this.insert(rally, { employerId }, 'to_send')) fresh.push(employerId);
      else count.before++;
    }
    for (const tenantId of tenants) {
      const added = await this.insert(rally, { tenantId }, free > 0 ? 'to_send' : 'waiting_list');
      if (!added) count.before++;
      else if (free > 0) {
        free--;
        fresh.push(tenantId);
      } else count.waiting++;
    }
    count.invited = fresh.length;
    for (const guest of await this.mail.guests(rally.id, ['to_send'], fresh)) {
      await this.markSent(guest.invitationId, await this.mail.send(rally, guest, 'invite', 'invite'));
    }
    if (wish.employerIds) await reach(this.db, rally, 'open');
    if (wish.tenantIds) await reach(this.db, rally, 'inviting');
    if (by.kind === 'user' && by.id !== null) {
      if (wish.employerIds === 'all') await markByHand(this.db, rally.id, ['open_to_employers'], by.id, now);
      if (wish.tenantIds === 'all') await markByHand(this.db, rally.id, ['invite'], by.id, now);
    }
    await this.audit.record({
      actor: by,
      action: 'rally.invite',
      subject: { kind: 'rally', id: rally.id },
      details: { ...count },
    });
    return count;
  }

  /**
   * Asks an employer again who has not answered, at most once a day.
   *
   * @throws DomainError `too_late`, `already_answered` (conflict), `not_found`
   */
  async askAgain(rally: RallyEntity, employerId: string, by: AuditActor): Promise<void> {
    if (!isAhead(rally.state) || this.clock.now() >= startOf(rally))
      throw conflict('too_late', 'People are invited before the rally begins.');
    const invitation = await this.db.repo(InvitationEntity).findOneBy({ rallyId: rally.id, employerId });
    if (!invitation) throw notFound('invitation');
    const [guest] = await this.mail.guests(rally.id, UNANSWERED, [employerId]);
    if (!guest) throw conflict('already_answered', 'This employer has answered already.');
    await this.mail.send(rally, guest, `again-${dayOf(this.clock.now())}`, 'please_answer');
    await this.audit.record({
      actor: by,
      action: 'rally.invite_again',
      subject: { kind: 'rally', id: rally.id },
      details: { employerId },
    });
  }

  /** Closes every link of an invitation; who still may answer is sent a new one. */
  async renewLink(rally: RallyEntity, invitation: InvitationEntity, by: AuditActor): Promise<void> {
    await this.links.revoke(invitation.id);
    const id = (invitation.tenantId ?? invitation.employerId) as string;
    const [guest] = isAhead(rally.state)
      ? await this.mail.guests(rally.id, [...UNANSWERED, 'accepted', 'declined'], [id])
      : [];
    // Each renewal is an occasion of its own.
    if (guest) await this.mail.send(rally, guest, `link-${this.ids.uuid()}`, 'new_link');
    await this.audit.record({
      actor: by,
      action: 'invitation.renew_link',
      subject: { kind: 'invitation', id: invitation.id },
      tenantId: invitation.tenantId,
      details: { rallyId: rally.id },
    });
  }

  /** Invites from the waiting list as long as there is a place: who waits longest comes first. */
  async fillFromWaitingList(rally: RallyEntity): Promise<number> {
    if (!isAhead(rally.state) || this.clock.now() >= startOf(rally)) return 0;
    const free = rally.capacity - (await this.places(rally.id));
    if (free <= 0) return 0;
    const next = await this.db.query<{ id: string }>(
      `UPDATE rally_invitations SET state = 'to_send', version = version + 1 WHERE id IN
         (SELECT i.id FROM rally_invitations i JOIN tenants t ON t.id = i.tenant_id JOIN candidates c ON c.tenant_id = t.id AND c.listed
          WHERE i.rally_id = $1 AND i.state = 'waiting_list' AND t.erased_at IS NULL ORDER BY i.seq LIMIT $2)
       RETURNING tenant_id AS id`,
      [rally.id, free],
    );
    const guests = await this.mail.guests(
      rally.id,
      ['to_send'],
      next.map(({ id }) => id),
    );
    for (const guest of guests) {
      await this.markSent(guest.invitationId, await this.mail.sendFreePlace(rally, guest));
    }
    return guests.length;
  }

  /** Places taken: invited and not declined. */
  async places(rallyId: string): Promise<number> {
    const row = await this.db.one<{ taken: number }>(
      `SELECT count(*)::int AS taken FROM rally_invitations WHERE rally_id = $1 AND tenant_id IS NOT NULL AND state = ANY($2)`,
      [rallyId, HOLDS_A_PLACE],
    );
    return row?.taken ?? 0;
  }

  /** Who never answered can no longer: the day has come. */
  async expire(rallyId: string): Promise<void> {
    await this.db.query(
      `UPDATE rally_invitations SET state = 'expired', version = version + 1 WHERE rally_id = $1 AND state = ANY($2) RETURNING id`,
      [rallyId, [...UNANSWERED, 'waiting_list']],
    );
  }

  private async insert(
    rally: RallyEntity,
    who: { tenantId: string } | { employerId: string },
    state: 'to_send' | 'waiting_list',
  ): Promise<boolean> {
    const party = { tenantId: null, employerId: null, ...who };
    const column = party.tenantId ? 'tenant_id' : 'employer_id';
    const rows = await this.db.query(
      `INSERT INTO rally_invitations (id, rally_id, ${column}, state, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (rally_id, ${column}) DO NOTHING RETURNING id`,
      [this.ids.uuid(), rally.id, party.tenantId ?? party.employerId, state, this.clock.now()],
    );
    return rows.length > 0;
  }

  /** A letter is still to be printed and posted, a call to be made, a text message without a gateway to be typed by somebody. */
  private async markSent(invitationId: string, channel: Channel): Promise<void> {
    const byItself = channel === 'email' || (channel === 'sms' && this.gateway.configured);
    const sent = byItself ? { state: 'sent' as const, sentAt: this.clock.now() } : { state: 'to_send' as const };
    await this.db.repo(InvitationEntity).update({ id: invitationId }, sent);
  }

  /** Every employer of the network has a profile. */
  private async employersFor(wanted: readonly string[] | 'all'): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT o.id FROM organisations o LEFT JOIN employer_profiles p ON p.employer_id = o.id
       WHERE o.kind = 'employer' AND o.merged_into IS NULL AND CASE WHEN $1::uuid[] IS NULL THEN p.employer_id IS NOT NULL ELSE o.id = ANY($1) END
       ORDER BY o.name, o.id`,
      [wanted === 'all' ? null : wanted],
    );
    return wanted === 'all'
      ? ids(rows)
      : checked(wanted, ids(rows), 'employerIds', 'unknown_employer', 'is no employer');
  }

  /**
   * Whom employers may see at all: listed candidates of the rally's association. Of all of them nobody whom their case worker left out;
   * those chosen come first, then those of the agencies, then who has been with the association longest.
   */
  private async tenantsFor(rally: RallyEntity, wanted: readonly string[] | 'all'): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT t.id FROM rallies r JOIN tenants t ON t.association_id = r.association_id
       JOIN candidates c ON c.tenant_id = t.id AND c.listed
       LEFT JOIN rally_proposals p ON p.rally_id = r.id AND p.tenant_id = t.id
       WHERE r.id = $1 AND t.erased_at IS NULL AND CASE WHEN $2::uuid[] IS NULL THEN p.state IS DISTINCT FROM 'left_out' ELSE t.id = ANY($2) END
       ORDER BY (p.state = 'chosen') IS TRUE DESC, ${LOCAL} DESC, t.created_at, t.id`,
      [rally.id, wanted === 'all' ? null : wanted],
    );
    return wanted === 'all'
      ? ids(rows)
      : checked(wanted, ids(rows), 'tenantIds', 'not_listed', 'is not a listed candidate');
  }
}

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

function checked(
  wanted: readonly string[],
  known: readonly string[],
  field: string,
  code: string,
  problem: string,
): string[] {
  const errors = wanted
    .map((id, index) => ({ id, path: `${field}.${index}` }))
    .filter(({ id }) => !known.includes(id))
    .map(({ id, path }) => ({ path, code, message: `${id} ${problem} of this association.` }));
  if (errors.length)
    throw new DomainError('invalid', 'validation_failed', errors.map((e) => e.message).join(' '), errors);
  return [...new Set(wanted)];
}
