import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Db, FieldCipher, Outbox } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, notFound } from '#kernel';
import { PersonalLinks } from '#messaging';
import { TenantAccess } from '#tenants';
import { type Again, type CandidateWord, type Smile, WORD_DAYS } from '../domain/outcomes.js';
import { endOf, startOf } from '../domain/steps.js';
import { InvitationEntity, type RallyEntity } from '../rally.entities.js';
import { RallyAccess } from '../rally-access.js';
import { Verdicts } from './verdicts.service.js';

const DAY = 86_400_000;

export interface EmployerAnswers {
  organisation: number;
  candidates: number;
  again: Again;
  comment: string | null;
}

/** A word is encrypted under the meeting it is about, so that it can be read nowhere else. */
export const wordContext = (meetingId: string): string => `meeting_words:${meetingId}`;
export const dayContext = (invitationId: string): string => `rally_feedback:${invitationId}`;

/** What people say of the day itself: candidates of their meetings, both sides of how it was. */
@Injectable()
export class Words {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly cipher: FieldCipher,
    private readonly links: PersonalLinks,
    private readonly access: RallyAccess,
    private readonly tenants: TenantAccess,
    private readonly verdicts: Verdicts,
  ) {}

  async invitationOf(token: string): Promise<{ linkId: string; invitation: InvitationEntity; tenantId: string }> {
    const link = await this.links.resolve(token, 'rally_word', 'invitation');
    const invitation = await this.db.repo(InvitationEntity).findOneBy({ id: link.subjectId });
    if (!invitation?.tenantId) throw notFound('link');
    return { linkId: link.id, invitation, tenantId: invitation.tenantId };
  }

  /** One tap about one meeting; a later one replaces it. @throws DomainError `too_early`, `too_late` */
  async sayByLink(token: string, meetingId: string, word: CandidateWord, comment: string | null): Promise<void> {
    await this.db.transaction(async () => {
      const { linkId, invitation, tenantId } = await this.invitationOf(token);
      const meeting = await this.db.one('SELECT 1 FROM meetings WHERE id = $1 AND tenant_id = $2 AND rally_id = $3', [
        meetingId,
        tenantId,
        invitation.rallyId,
      ]);
      if (!meeting) throw notFound('meeting');
      const rally = await this.access.lock(invitation.rallyId);
      this.requireInTime(rally);
      await this.write(meetingId, tenantId, word, comment, 'link', { kind: 'link', id: linkId });
      await this.links.markActed(linkId);
    });
  }

  /** What a tenant said on the phone, noted by whoever follows them. */
  async note(meetingId: string, word: CandidateWord, comment: string | null, actor: Actor): Promise<void> {
    const reach = this.tenants.condition(actor, 'identity', 't', 2);
    await this.db.transaction(async () => {
      const meeting = await this.db.one<{ tenantId: string; rallyId: string }>(
        `SELECT m.tenant_id AS "tenantId", m.rally_id AS "rallyId" FROM meetings m JOIN tenants t ON t.id = m.tenant_id
         WHERE m.id = $1 AND ${reach.sql}`,
        [meetingId, ...reach.params],
      );
      if (!meeting) throw notFound('meeting');
      const rally = await this.access.lock(meeting.rallyId);
      if (this.clock.now() < startOf(rally)) throw tooEarly();
      await this.write(meetingId, meeting.tenantId, word, comment, 'phone', { kind: 'user', id: actor.userId });
    });
  }

  /** How the day was, for a candidate. */
  async sayDay(token: string, smile: Smile, comment: string | null): Promise<void> {
    await this.db.transaction(async () => {
      const { linkId, invitation } = await this.invitationOf(token);
      this.requireInTime(await this.access.lock(invitation.rallyId));
      await this.db.query(
        `INSERT INTO rally_feedback (invitation_id, smile, comment, noted_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (invitation_id) DO UPDATE SET smile = excluded.smile,
           comment = coalesce(excluded.comment, rally_feedback.comment), noted_at = excluded.noted_at`,
        [invitation.id, smile, this.sealed(comment, dayContext(invitation.id)), this.clock.now()],
      );
      await this.links.markActed(linkId);
    });
  }

  async answerByLink(token: string, answers: EmployerAnswers): Promise<void> {
    await this.db.transaction(async () => {
      const { linkId, invitation } = await this.verdicts.invitationOf(token);
      await this.keepAnswers(invitation, answers);
      await this.links.markActed(linkId);
    });
  }

  async answer(rallyId: string, answers: EmployerAnswers, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const own = { rallyId, employerId: actor.organisationId };
      const invitation = await this.db.repo(InvitationEntity).findOneBy(own);
      if (!invitation) throw notFound('rally');
      await this.keepAnswers(invitation, answers);
    });
  }

  private async keepAnswers(
    invitation: InvitationEntity,
    { organisation, candidates, again, comment }: EmployerAnswers,
  ) {
    this.requireInTime(await this.access.lock(invitation.rallyId));
    await this.db.query(
      `INSERT INTO rally_feedback (invitation_id, organisation, candidates, again, comment, noted_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (invitation_id) DO UPDATE SET organisation = excluded.organisation, candidates = excluded.candidates,
         again = excluded.again, comment = excluded.comment, noted_at = excluded.noted_at`,
      [
        invitation.id,
        organisation,
        candidates,
        again,
        this.sealed(comment, dayContext(invitation.id)),
        this.clock.now(),
      ],
    );
  }

  /** A tap without words leaves what was written before. */
  private async write(
    meetingId: string,
    tenantId: string,
    word: CandidateWord,
    comment: string | null,
    via: 'link' | 'phone',
    by: AuditActor,
  ): Promise<void> {
    await this.db.query(
      `INSERT INTO meeting_words (meeting_id, word, comment, via, noted_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (meeting_id) DO UPDATE SET word = excluded.word, comment = coalesce(excluded.comment, meeting_words.comment),
         via = excluded.via, noted_at = excluded.noted_at`,
      [meetingId, word, this.sealed(comment, wordContext(meetingId)), via, this.clock.now()],
    );
    await this.audit.record({
      actor: by,
      action: 'meeting.word',
      subject: { kind: 'meeting', id: meetingId },
      tenantId,
      details: { word, via },
    });
    await this.outbox.add('meeting.word', { meetingId, tenantId, word });
  }

  private sealed(comment: string | null, context: string): string | null {
    return comment === null ? null : this.cipher.encrypt(comment, context);
  }

  private requireInTime(rally: RallyEntity): void {
    if (this.clock.now() < startOf(rally) || !['on_the_day', 'closing', 'closed'].includes(rally.state))
      throw tooEarly();
    if (this.clock.now().getTime() > endOf(rally).getTime() + WORD_DAYS * DAY)
      throw conflict('too_late', 'This rally was too long ago: tell your contact.');
  }
}

const tooEarly = () => conflict('too_early', 'This can be said from the beginning of the rally on.');
