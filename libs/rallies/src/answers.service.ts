import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Db, Outbox } from '#database';
import { OnEvent } from '#jobs';
import { Clock, conflict, invalid, notFound } from '#kernel';
import { type DeclineCode, type Equipment, neededOnly } from './domain/answers.js';
import { isAhead } from './domain/states.js';
import { startOf } from './domain/steps.js';
import type { Constraints } from './domain/template.js';
import { Invitations } from './invitations.service.js';
import { InvitationEntity, MeetingEntity, RallyEntity } from './rally.entities.js';
import { RallyAccess } from './rally-access.js';

export interface Answer {
  answer: 'accept' | 'decline';
  reason?: string | null;
  /** Of a refusal, from the list. */
  declineCode?: DeclineCode | null;
  /** Of a tenant. */
  constraints?: Constraints;
  /** Of an employer: how many recruiters receive at the same time, and in which slots nobody does. */
  tables?: number;
  away?: readonly number[];
  /** Who receives, which of its offers it brings, what its tables need. */
  recruiters?: readonly string[];
  offers?: readonly string[];
  equipment?: readonly Equipment[];
  equipmentNote?: string | null;
  /** Where its first table stands along the way through the hall, counted in tables; said by the association. */
  place?: number | null;
}

/** What invited people answer: by their personal link, signed in, or on the phone to somebody who notes it. */
@Injectable()
export class Answers {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly access: RallyAccess,
    private readonly invitations: Invitations,
  ) {}

  /**
   * Notes an answer; a later one replaces it until the rally begins. Declining frees the meetings and gives the place to who waits
   * longest. The same answer twice does nothing.
   *
   * @param trusted true for people of the association, who may change an employer's tables after the timetable was announced
   * @returns the state that the invitation is in now: an acceptance may end on the waiting list
   * @throws DomainError `too_late`, `already_announced`, `cancelled`
   */
  async note(invitationId: string, answer: Answer, by: AuditActor, trusted = false): Promise<InvitationEntity> {
    return this.db.transaction(async () => {
      const { rallyId } = await this.find(invitationId);
      const rally = await this.access.lock(rallyId);
      const invitation = await this.find(invitationId);
      if (rally.state === 'cancelled') throw conflict('cancelled', 'This rally was cancelled.');
      if (!isAhead(rally.state) || this.clock.now() >= startOf(rally))
        throw conflict('too_late', 'Answers are taken until the rally begins: come and tell us there.');
      const before = invitation.state;
      if (answer.answer === 'decline') await this.decline(rally, invitation, answer);
      else if (invitation.tenantId) await this.acceptTenant(rally, invitation, answer);
      else await this.acceptEmployer(rally, invitation, answer, trusted);
      invitation.answeredAt = this.clock.now();
      invitation.answeredBy = by.kind === 'user' ? (trusted ? 'noted' : 'account') : by.kind;
      await this.db.repo(InvitationEntity).save(invitation);
      if (before !== invitation.state) await this.tell(rally, invitation, by);
      if (answer.answer === 'decline' && invitation.tenantId && rally.state !== 'planned' && rally.state !== 'open')
        await this.invitations.fillFromWaitingList(rally);
      return invitation;
    });
  }

  /** Somebody who no longer wants to be shown to employers does not meet them either. */
  @OnEvent('consent.changed')
  async onConsent({ tenantId, scope, given }: { tenantId: string; scope: string; given: boolean }): Promise<void> {
    if (scope !== 'listing' || given) return;
    const open = await this.db.query<{ id: string }>(
      `SELECT i.id FROM rally_invitations i JOIN rallies r ON r.id = i.rally_id
       WHERE i.tenant_id = $1 AND i.state <> 'declined' AND r.state IN ('planned', 'open', 'inviting', 'announced')
         AND NOT coalesce((SELECT c.given FROM consents c WHERE c.tenant_id = $1 AND c.scope = 'listing' ORDER BY c.seq DESC LIMIT 1), false)`,
      [tenantId],
    );
    for (const { id } of open) {
      await this.note(id, { answer: 'decline' }, { kind: 'system', id: null }, true).catch(
        (error: { code?: string }) => {
          // The rally began in between: from then on people are asked at the door.
          if (error.code !== 'too_late') throw error;
        },
      );
    }
  }

  private async find(invitationId: string): Promise<InvitationEntity> {
    const invitation = await this.db.repo(InvitationEntity).findOneBy({ id: invitationId });
    if (!invitation) throw notFound('invitation');
    return invitation;
  }

  private async acceptTenant(rally: RallyEntity, invitation: InvitationEntity, answer: Answer): Promise<void> {
    if (answer.constraints) invitation.constraints = neededOnly(answer.constraints);
    const gaveUpPlace = ['declined', 'expired', 'waiting_list'].includes(invitation.state);
    const full = gaveUpPlace && (await this.invitations.places(rally.id)) >= rally.capacity;
    invitation.state = full ? 'waiting_list' : 'accepted';
    Object.assign(invitation, { declineReason: null, declineCode: null });
  }

  private async acceptEmployer(
    rally: RallyEntity,
    invitation: InvitationEntity,
    answer: Answer,
    trusted: boolean,
  ): Promise<void> {
    const away = [...new Set(answer.away ?? invitation.away)].sort((a, b) => a - b);
    const tables = answer.tables ?? Math.max(1, invitation.tables);
    const wrong = away.findIndex((slot) => slot >= rally.slots);
    if (wrong >= 0) throw invalid(`away.${wrong}`, 'no_such_slot', `The day has the slots 0 to ${rally.slots - 1}.`);
    const changes =
      invitation.state !== 'accepted' || tables !== invitation.tables || away.join() !== invitation.away.join();
    if (changes && rally.state === 'announced' && !trusted)
      throw conflict(
        'already_announced',
        'The timetable was announced: ask the organiser to change your registration.',
      );
    if (answer.offers) await this.checkOffers(invitation.employerId, answer.offers);
    const { recruiters, offers, equipment, equipmentNote, place } = answer;
    Object.assign(invitation, {
      ...{ state: 'accepted', tables, away, declineReason: null, declineCode: null },
      // Who comes and what they bring may still be said when the timetable stands.
      ...(recruiters && { recruiters }),
      ...(offers && { offers: [...new Set(offers)] }),
      ...(equipment && { equipment: [...new Set(equipment)] }),
      ...(equipmentNote !== undefined && { equipmentNote }),
      ...(trusted && place !== undefined && { place }),
    });
  }

  /** @throws DomainError `validation_failed` for an offer that is not one of the employer's that can be seen */
  private async checkOffers(employerId: string | null, offers: readonly string[]): Promise<void> {
    const known = await this.db.query<{ id: string }>(
      `SELECT id FROM offers WHERE employer_id = $1 AND id = ANY($2) AND state = 'published'`,
      [employerId, offers],
    );
    const own = new Set(known.map(({ id }) => id));
    const wrong = offers.findIndex((offer) => !own.has(offer));
    if (wrong >= 0) throw invalid(`offers.${wrong}`, 'unknown_offer', 'This is no published offer of the employer.');
  }

  private async decline(rally: RallyEntity, invitation: InvitationEntity, answer: Answer): Promise<void> {
    invitation.state = 'declined';
    invitation.declineReason = answer.reason ?? null;
    invitation.declineCode = answer.declineCode ?? null;
    const { tenantId, employerId } = invitation;
    const party = tenantId ? { tenantId } : { employerId: employerId as string };
    await this.db.repo(MeetingEntity).delete({ rallyId: rally.id, state: 'planned', ...party });
  }

  private async tell(rally: RallyEntity, invitation: InvitationEntity, by: AuditActor): Promise<void> {
    const accepted = invitation.state === 'accepted';
    await this.audit.record({
      actor: by,
      action: accepted ? 'invitation.accept' : 'invitation.decline',
      subject: { kind: 'invitation', id: invitation.id },
      tenantId: invitation.tenantId,
      details: { rallyId: rally.id, state: invitation.state },
    });
    await this.outbox.add('invitation.answered', { invitationId: invitation.id, rallyId: rally.id, accepted });
  }
}
