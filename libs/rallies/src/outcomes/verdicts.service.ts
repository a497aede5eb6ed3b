import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Db, Outbox } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, notFound } from '#kernel';
import { PersonalLinks } from '#messaging';
import { RallyHires } from '#placements';
import { canUndo } from '../domain/outcomes.js';
import { isUnderWay, type MeetingState, type RefusalReason, type Verdict } from '../domain/states.js';
import { Floor } from '../floor.service.js';
import { InvitationEntity, MeetingEntity, type RallyEntity } from '../rally.entities.js';
import { RallyAccess } from '../rally-access.js';

export interface Absence {
  state: Exclude<MeetingState, 'planned'>;
  isExcused: boolean;
  reason: string;
}
interface Found {
  meeting: MeetingEntity;
  rally: RallyEntity;
}

/** What an employer says of its meetings by its personal link, what it takes back, and absences that an organiser puts right. */
@Injectable()
export class Verdicts {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly links: PersonalLinks,
    private readonly access: RallyAccess,
    private readonly floor: Floor,
    private readonly hires: RallyHires,
  ) {}

  /** The invitation of the employer whose link it is: the link opens that employer's meetings at that rally and nothing else. */
  async invitationOf(token: string): Promise<{ linkId: string; invitation: InvitationEntity; employerId: string }> {
    const link = await this.links.resolve(token, 'rally_verdicts', 'employer_invitation');
    const invitation = await this.db.repo(InvitationEntity).findOneBy({ id: link.subjectId });
    // An employer that became part of another one keeps its links no longer than its invitation.
    if (!invitation?.employerId || invitation.employerId !== link.employerId) throw notFound('link');
    return { linkId: link.id, invitation, employerId: invitation.employerId };
  }

  async decideByLink(token: string, meetingId: string, verdict: Verdict, reason: RefusalReason | null): Promise<void> {
    await this.byLink(token, meetingId, (found, linkId) =>
      this.floor.judge(found, verdict, reason, { audit: { kind: 'link', id: linkId }, userId: null, via: 'link' }),
    );
  }

  async undoByLink(token: string, meetingId: string): Promise<void> {
    await this.byLink(token, meetingId, (found, linkId) => this.takeBack(found, { kind: 'link', id: linkId }));
  }

  /** The candidate did not come to this table, or came after all. */
  async attendByLink(token: string, meetingId: string, state: 'held' | 'missed_by_candidate'): Promise<void> {
    await this.byLink(token, meetingId, async ({ meeting, rally }, linkId) => {
      if (!isUnderWay(rally.state)) throw notNow(rally);
      if (meeting.state === state) return;
      if (meeting.verdict !== null && state !== 'held')
        throw conflict('has_verdict', 'This meeting has a verdict, so it took place.');
      await this.db.repo(MeetingEntity).update({ id: meetingId }, { state });
      await this.floor.free(meeting, rally);
      await this.note({ kind: 'link', id: linkId }, 'meeting.attendance', meeting, { state });
    });
  }

  /**
   * Takes a verdict back as if it had not been given. The meeting stays held.
   * @throws DomainError `undo_over` once its minutes have passed (it can still be changed), `no_verdict`
   */
  async undo(meetingId: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () =>
      this.takeBack(await this.floor.meeting(meetingId, actor), { kind: 'user', id: actor.userId }),
    );
  }

  /**
   * Lays a missed meeting on its right side, with the reason why it is put right; also after the rally was closed.
   * @throws DomainError `has_verdict` when a meeting with a verdict should not have taken place, `not_the_day`
   */
  async correctAbsence(meetingId: string, { state, isExcused, reason }: Absence, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const { meeting, rally } = await this.floor.meeting(meetingId, actor);
      if (!isUnderWay(rally.state) && rally.state !== 'closed') throw notNow(rally);
      if (meeting.verdict !== null && state !== 'held')
        throw conflict('has_verdict', 'This meeting has a verdict, so it took place.');
      const changes = {
        ...{ state, absenceExcused: state === 'held' ? null : isExcused, absenceReason: reason },
        ...{ absenceBy: actor.userId, absenceAt: this.clock.now() },
      };
      await this.db.repo(MeetingEntity).update({ id: meetingId }, changes);
      // What was written by hand may say something of the person, so the trail keeps no words.
      await this.note({ kind: 'user', id: actor.userId }, 'meeting.absence_corrected', meeting, {
        before: meeting.state,
        state,
        excused: changes.absenceExcused,
      });
    });
  }

  private async takeBack({ meeting, rally }: Found, by: AuditActor): Promise<void> {
    if (!isUnderWay(rally.state)) throw notNow(rally);
    const { verdict } = meeting;
    if (verdict === null) throw conflict('no_verdict', 'This meeting has no verdict.');
    if (!canUndo(meeting.verdictAt, this.clock.now()))
      throw conflict('undo_over', 'This verdict was given too long ago to be taken back: change it instead.');
    await this.db
      .repo(MeetingEntity)
      .update(
        { id: meeting.id },
        { ...{ verdict: null, verdictReason: null }, ...{ verdictBy: null, verdictAt: null, verdictVia: null } },
      );
    await this.hires.followVerdict(meeting.id);
    await this.note(by, 'meeting.verdict_undone', meeting, { before: verdict });
    await this.outbox.add('meeting.verdict', { meetingId: meeting.id, tenantId: meeting.tenantId, verdict: 'none' });
  }

  private async byLink(token: string, meetingId: string, act: (found: Found, linkId: string) => Promise<void>) {
    await this.db.transaction(async () => {
      const { linkId, invitation, employerId } = await this.invitationOf(token);
      const rally = await this.access.lock(invitation.rallyId);
      const meeting = await this.db.repo(MeetingEntity).findOneBy({ id: meetingId, rallyId: rally.id, employerId });
      if (!meeting) throw notFound('meeting');
      await act({ meeting, rally }, linkId);
      await this.links.markActed(linkId);
    });
  }

  private note(
    actor: AuditActor,
    action: string,
    { id, tenantId }: MeetingEntity,
    details: Record<string, string | boolean | null>,
  ) {
    return this.audit.record({ actor, action, subject: { kind: 'meeting', id }, tenantId, details });
  }
}

function notNow(rally: RallyEntity) {
  return rally.state === 'closed'
    ? conflict('rally_closed', 'This rally is closed.')
    : conflict('not_the_day', 'Meetings are noted from the day of the rally on.');
}
