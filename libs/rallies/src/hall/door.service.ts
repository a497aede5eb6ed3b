import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, Outbox } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, Ids, notFound } from '#kernel';
import { badgeCode, noShowAt } from '../domain/floor.js';
import { type Attendance, isAbsent, isHere, isUnderWay } from '../domain/states.js';
import { slotAt, startOf } from '../domain/steps.js';
import { InvitationEntity, type RallyEntity } from '../rally.entities.js';
import { RallyAccess } from '../rally-access.js';
import { RallyMail } from '../rally-mail.js';
import { GivenUp } from './given-up.service.js';

export interface Guest {
  invitationId?: string | undefined;
  tenantId?: string | undefined;
  employerId?: string | undefined;
  /** As typed or scanned from a badge. */
  code?: string | undefined;
}

export interface SignIn {
  attendance: Attendance;
  companions?: number | undefined;
  /** When it was noted, for what a device sends later. */
  at?: Date | undefined;
}

/** Nothing of a rally's day is noted earlier than this before its start. */
const EARLIEST_MS = 6 * 3_600_000;

/** The entrance: who comes, with whom, who comes without having been invited, and who leaves. */
@Injectable()
export class Door {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: RallyAccess,
    private readonly givenUp: GivenUp,
    private readonly mail: RallyMail,
  ) {}

  /**
   * Notes that an invited person or employer came, or did not. The same twice does nothing; a correction replaces it until the rally is
   * closed, unless something was noted since: two devices at two doors may send what they noted in any order.
   *
   * @throws DomainError `not_the_day`, `noted_later`, `unknown_code`, `not_found` for who is not invited
   */
  async signIn(rallyId: string, guest: Guest, noted: SignIn, actor: Actor): Promise<InvitationEntity> {
    return this.db.transaction(async () => {
      const rally = await this.access.requireAtDoorForUpdate(actor, rallyId);
      if (!isUnderWay(rally.state)) throw conflict('not_the_day', 'People sign in on the day of the rally.');
      const invitation = await this.find(rally, guest, actor);
      const at = this.momentOf(rally, noted.at);
      const badge = await this.db.one<{ notedAt: Date | null; leftAt: Date | null }>(
        'SELECT noted_at AS "notedAt", left_at AS "leftAt" FROM rally_badges WHERE invitation_id = $1',
        [invitation.id],
      );
      const isSame = invitation.attendance === noted.attendance && !badge?.leftAt;
      if (!isSame && badge?.notedAt && at < badge.notedAt)
        throw conflict('noted_later', 'Something else was noted for this person since: that stays.');
      await this.db.query(
        `UPDATE rally_badges SET companions = coalesce($2, companions), noted_at = greatest(noted_at, $3), left_at = CASE WHEN $4 THEN NULL ELSE left_at END
         WHERE invitation_id = $1`,
        [invitation.id, noted.companions ?? null, at, isHere(noted.attendance)],
      );
      if (isSame) return invitation;
      await this.note(rally, invitation, noted.attendance, at, actor);
      return invitation;
    });
  }

  /**
   * Somebody goes before the end: their meetings from now on are given up on their side.
   *
   * @throws DomainError `not_the_day`, `not_here`
   */
  async leave(rallyId: string, guest: Guest, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const isOwn = actor.role === 'employer';
      const rally = isOwn
        ? await this.access.requireForUpdate(actor, rallyId)
        : await this.access.requireAtDoorForUpdate(actor, rallyId);
      if (rally.state !== 'on_the_day') throw conflict('not_the_day', 'People leave on the day of the rally.');
      const invitation = isOwn
        ? await this.db.repo(InvitationEntity).findOneBy({ rallyId, employerId: actor.organisationId })
        : await this.find(rally, guest, actor);
      if (!invitation) throw notFound('invitation');
      if (!isHere(invitation.attendance)) throw conflict('not_here', 'Who was not signed in cannot leave.');
      const now = this.clock.now();
      const gone = await this.db.query(
        'UPDATE rally_badges SET left_at = $2, noted_at = greatest(noted_at, $2) WHERE invitation_id = $1 AND left_at IS NULL RETURNING number',
        [invitation.id, now],
      );
      if (!gone.length) return;
      const running = slotAt(rally, now);
      // Whoever leaves in the middle of a meeting had it; what came of it is noted as of any other.
      const first =
        now >= startOf(rally) && running < rally.slots && now >= noShowAt(rally, running) ? running + 1 : running;
      await this.givenUp.giveUp(rally, invitation, first);
      await this.trail(actor, 'rally.leave', invitation, { rallyId });
      await this.outbox.add('rally.floor_changed', { rallyId });
    });
  }

  /**
   * A listed candidate who was not invited, by the full name: no list of people is shown for it.
   *
   * @throws DomainError `not_the_day`, `rally_full`, `not_listed`, `name_not_unique`
   */
  async walkIn(
    rallyId: string,
    name: { givenName: string; familyName: string },
    companions: number,
    actor: Actor,
  ): Promise<string> {
    return this.db.transaction(async () => {
      const rally = await this.access.requireAtDoorForUpdate(actor, rallyId);
      if (rally.state !== 'on_the_day') throw conflict('not_the_day', 'People sign in on the day of the rally.');
      const found = await this.db.query<{ id: string }>(
        `SELECT t.id FROM tenants t JOIN candidates c ON c.tenant_id = t.id
         WHERE t.association_id = $1 AND fold(t.given_name) = fold($2) AND fold(t.family_name) = fold($3) AND c.listed`,
        [rally.associationId, name.givenName, name.familyName],
      );
      const [tenant, other] = found;
      if (!tenant)
        throw conflict('not_listed', 'Nobody of this name may be shown to employers: send them to the organiser.');
      if (other) throw conflict('name_not_unique', 'Several candidates have this name: send them to the organiser.');
      let invitation = await this.db.repo(InvitationEntity).findOneBy({ rallyId, tenantId: tenant.id });
      if (!invitation) {
        await this.requireRoom(rally);
        const now = this.clock.now();
        const id = this.ids.uuid();
        await this.db.query(
          `INSERT INTO rally_invitations (id, rally_id, tenant_id, state, answered_at, created_at) VALUES ($1, $2, $3, 'accepted', $4, $4)`,
          [id, rallyId, tenant.id, now],
        );
        invitation = await this.db.repo(InvitationEntity).findOneByOrFail({ id });
        await this.sendLink(rally, tenant.id);
      }
      await this.signIn(rallyId, { invitationId: invitation.id }, { attendance: 'present', companions }, actor);
      return invitation.id;
    });
  }

  /** Their own page for the day, on their telephone: free tables are offered there. A letter would come too late. */
  private async sendLink(rally: RallyEntity, tenantId: string): Promise<void> {
    const [guest] = await this.mail.guests(rally.id, ['accepted'], [tenantId]);
    if (!guest || !['email', 'sms'].includes(await this.mail.channelOf(guest))) return;
    await this.mail.sendWelcome(rally, guest);
  }

  private async requireRoom({ id, capacity }: RallyEntity): Promise<void> {
    const taken = await this.db.one<{ count: number }>(
      `SELECT count(*)::int AS count FROM rally_invitations WHERE rally_id = $1 AND tenant_id IS NOT NULL
         AND (attendance IN ('present', 'late') OR state = 'accepted' AND attendance = 'unknown')`,
      [id],
    );
    if ((taken?.count ?? 0) >= capacity) throw conflict('rally_full', 'The rally has as many people as it has places.');
  }

  private async note(rally: RallyEntity, invitation: InvitationEntity, attendance: Attendance, at: Date, actor: Actor) {
    const before = invitation.attendance;
    const came = isHere(attendance);
    invitation.signedInAt = came ? (invitation.signedInAt ?? at) : null;
    invitation.attendance = attendance;
    await this.db.repo(InvitationEntity).save(invitation);
    if (isAbsent(attendance)) await this.givenUp.giveUp(rally, invitation, slotAt(rally, this.clock.now()));
    else await this.givenUp.takeBack(rally, invitation);
    await this.trail(actor, 'rally.sign_in', invitation, { rallyId: rally.id, attendance, before });
    if (came && invitation.tenantId)
      await this.outbox.add('rally.signed_in', { rallyId: rally.id, tenantId: invitation.tenantId });
    await this.outbox.add('rally.floor_changed', { rallyId: rally.id });
  }

  private async find(rally: RallyEntity, { code, ...who }: Guest, actor: Actor): Promise<InvitationEntity> {
    if (code === undefined)
      return this.access.requireInvited(actor, rally.id, who, this.access.doorCondition(actor, rally, 't', 5));
    const stored = badgeCode(code);
    const badge = stored
      ? await this.db.one<{ id: string }>(
          'SELECT invitation_id AS id FROM rally_badges WHERE code = $1 AND rally_id = $2',
          [stored, rally.id],
        )
      : undefined;
    if (!badge) throw conflict('unknown_code', 'This code is not one of this rally.');
    return this.find(rally, { invitationId: badge.id }, actor);
  }

  /** A device's clock may be wrong: never in the future, never before the doors opened. */
  private momentOf(rally: RallyEntity, at: Date | undefined): Date {
    const now = this.clock.now().getTime();
    const earliest = startOf(rally).getTime() - EARLIEST_MS;
    return new Date(Math.min(now, Math.max(at?.getTime() ?? now, earliest)));
  }

  private trail(actor: Actor, action: string, { id, tenantId }: InvitationEntity, details: Record<string, string>) {
    return this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action,
      subject: { kind: 'invitation', id },
      tenantId,
      details,
    });
  }
}
