import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { OnEvent } from '#jobs';
import { Clock, Ids, invalid } from '#kernel';
import { type Answer, Answers } from './answers.service.js';
import type { Channel } from './domain/answers.js';
import type { CallOutcome } from './domain/calls.js';
import { InvitationEntity } from './rally.entities.js';
import { RallyAccess } from './rally-access.js';

export interface Call {
  outcome: CallOutcome;
  note?: string | undefined;
  /** What they answered, where they did. */
  answer?: Answer | undefined;
  /** That they agreed to have it noted for them. */
  agreed?: boolean | undefined;
}

/** People whom no message reaches: who phones them, what came of it, and what messages themselves report. */
@Injectable()
export class Calls {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: RallyAccess,
    private readonly answers: Answers,
  ) {}

  /**
   * Notes a call, and the answer that was given in it.
   *
   * @throws DomainError `validation_failed` for an answer without agreement or without a conversation; as `Answers.note`
   */
  async note(actor: Actor, rallyId: string, invitationId: string, call: Call): Promise<InvitationEntity> {
    const { outcome, note, answer, agreed } = call;
    if (answer && outcome !== 'answered') throw invalid('answer', 'nobody_answered', 'An answer needs a conversation.');
    if (answer && !agreed)
      throw invalid('agreed', 'required', 'An answer is noted for somebody only when they agree to it.');
    return this.db.transaction(async () => {
      await this.access.requireForUpdate(actor, rallyId);
      const invitation = await this.access.requireInvited(actor, rallyId, { invitationId });
      await this.db.query(
        'INSERT INTO rally_calls (id, invitation_id, at, user_id, outcome, note) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id',
        [this.ids.uuid(), invitationId, this.clock.now(), actor.userId, outcome, note ?? null],
      );
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'invitation.call',
        subject: { kind: 'invitation', id: invitationId },
        tenantId: invitation.tenantId,
        details: { rallyId, outcome, answered: answer !== undefined, agreed: agreed ?? false },
      });
      if (!answer) return invitation;
      return this.answers.note(invitationId, answer, { kind: 'user', id: actor.userId }, true);
    });
  }

  /** The way that is chosen for somebody from now on, and whether the actor takes it on to phone them. */
  async change(
    actor: Actor,
    rallyId: string,
    invitationId: string,
    { channel, calling }: { channel?: Channel | null | undefined; calling?: boolean | undefined },
  ): Promise<void> {
    await this.db.transaction(async () => {
      await this.access.requireForUpdate(actor, rallyId);
      await this.access.requireInvited(actor, rallyId, { invitationId });
      await this.db.repo(InvitationEntity).update(
        { id: invitationId },
        {
          ...(channel !== undefined && { channel }),
          ...(calling !== undefined && { callerId: calling ? actor.userId : null }),
        },
      );
    });
  }

  /** A text message without a gateway was typed by somebody, a letter handed over: the person has their invitation. */
  @OnEvent('message.handed_over')
  async onHandedOver({ messageId }: { messageId: string }): Promise<void> {
    await this.db.query(
      `UPDATE rally_invitations i SET state = 'sent', sent_at = m.sent_at, version = version + 1 FROM messages m
       WHERE m.id = $1 AND i.rally_id = m.rally_id AND m.recipient_id = coalesce(i.tenant_id, i.employer_id) AND i.state = 'to_send' RETURNING i.id`,
      [messageId],
    );
  }

  /** A message arrived, or came back: that moves the invitation on as long as the person has not shown up by themselves. */
  @OnEvent('message.reported')
  async onReport({ messageId, delivered }: { messageId: string; delivered: boolean }): Promise<void> {
    const from = delivered ? ['sent', 'failed'] : ['to_send', 'sent', 'delivered'];
    await this.db.query(
      `UPDATE rally_invitations i SET state = $2, version = version + 1 FROM messages m
       WHERE m.id = $1 AND i.rally_id = m.rally_id AND m.recipient_id = coalesce(i.tenant_id, i.employer_id) AND i.state = ANY($3) RETURNING i.id`,
      [messageId, delivered ? 'delivered' : 'failed', from],
    );
  }
}
