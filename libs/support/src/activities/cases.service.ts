import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import { type Actor, UserEntity } from '#identity';
import { Clock, conflict, forbidden, Ids, invalid, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { ReferralQueries } from '../referrals/referrals.queries.js';
import { CommitteeCaseEntity, type CommitteeMeetingEntity } from './activities.entities.js';
import { Agendas } from './agendas.service.js';
import { CommitteeAccess, type Seat } from './committee-access.js';
import type { NewCase, NewTask, Presentation } from './meetings.dto.js';
import { SealedCase } from './sealed.js';
import { assertVersion } from './versions.js';

export interface OpenCase extends Seat {
  one: CommitteeCaseEntity;
  meeting: CommitteeMeetingEntity;
}

/** Cases on an agenda: put there, presented, taken off, with what is to be done about them. */
@Injectable()
export class Cases {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: CommitteeAccess,
    private readonly tenants: TenantAccess,
    private readonly referrals: ReferralQueries,
    private readonly agendas: Agendas,
    private readonly sealed: SealedCase,
  ) {}

  /** A case worker puts those on an agenda whom they follow, a manager anybody of the association. */
  async add(meetingId: string, input: NewCase, actor: Actor): Promise<string> {
    return this.db.transaction(async () => {
      const { meeting, isPartner } = await this.access.meeting(actor, meetingId);
      if (isPartner) throw notFound('meeting');
      if (meeting.state !== 'planned') throw conflict('meeting_ended', 'This meeting is over.');
      if (input.tenantId !== null) await this.tenants.require(actor, input.tenantId, 'record');
      if (input.referralId !== null) await this.assertWaiting(input.referralId, actor);
      const id = await this.agendas.put(meetingId, input, 'asked', actor.userId);
      if (id === null) throw conflict('on_agenda', 'This case is on the agenda already.');
      await this.note(actor, 'committee.case_add', id, input.tenantId);
      return id;
    });
  }

  private async assertWaiting(referralId: string, actor: Actor): Promise<void> {
    const referral = await this.referrals.read(actor, referralId);
    if (referral.decidedAt !== null) throw conflict('referral_decided', 'This referral is decided already.');
  }

  /** The program's own proposals, at once instead of tomorrow morning. @returns how many cases came onto the agenda */
  async fill(meetingId: string, actor: Actor): Promise<number> {
    return this.db.transaction(async () => {
      const { committee, meeting } = await this.access.running(actor, meetingId);
      if (meeting.state !== 'planned') throw conflict('meeting_ended', 'This meeting is over.');
      return this.agendas.fill(committee, meeting);
    });
  }

  /** By a member, or the case worker who follows the person: whoever does not read what is written does not write over it. */
  async present(id: string, { version, ...words }: Presentation, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const { one, meeting, isMember } = await this.load(id, actor);
      if (!isMember && actor.role !== 'case_worker')
        throw forbidden('not_a_member', 'Members of this body and the case worker who follows the person may do that.');
      assertVersion(one, version);
      if (meeting.state !== 'planned') throw conflict('meeting_ended', 'This meeting is over.');
      Object.assign(one, {
        presentation: this.sealed.seal(id, 'presentation', words.presentation),
        shared: words.shared,
      });
      await this.db.repo(CommitteeCaseEntity).save(one);
      await this.note(actor, 'committee.case_present', id, one.tenantId);
    });
  }

  async remove(id: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const { one, meeting } = await this.load(id, actor);
      if (meeting.state !== 'planned') throw conflict('meeting_ended', 'This meeting is over.');
      if (one.decision !== null) throw conflict('case_decided', 'This case is decided: it stays in the minutes.');
      Object.assign(one, { removedBy: actor.userId, removedAt: this.clock.now() });
      await this.db.repo(CommitteeCaseEntity).save(one);
      await this.note(actor, 'committee.case_remove', id, one.tenantId);
    });
  }

  async addTask(id: string, input: NewTask, actor: Actor): Promise<string> {
    const taskId = this.ids.uuid();
    return this.db.transaction(async () => {
      const { one, committee } = await this.load(id, actor);
      if ((input.userId === null) === (input.person === null))
        throw invalid('person', 'one_person', 'A task is for an account or for somebody by name.');
      if (input.userId !== null) {
        const user = await this.db.repo(UserEntity).findOneBy({ id: input.userId, active: true });
        if (user?.organisationId !== committee.associationId)
          throw invalid('userId', 'unknown_account', 'There is no such account in your association.');
      }
      await this.db.query(
        `INSERT INTO committee_tasks (id, case_id, what, user_id, person, due_on, shared) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [taskId, id, input.what, input.userId, input.person, input.dueOn, input.shared],
      );
      await this.note(actor, 'committee.task', id, one.tenantId);
      return taskId;
    });
  }

  /** Whoever it was given to, follows the person or runs the meeting says that it is done. */
  async finishTask(taskId: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const task = await this.db.one<{ caseId: string; userId: string | null; doneAt: Date | null }>(
        `SELECT case_id AS "caseId", user_id AS "userId", done_at AS "doneAt" FROM committee_tasks WHERE id = $1 FOR UPDATE`,
        [taskId],
      );
      if (!task) throw notFound('task');
      if (task.userId !== actor.userId) await this.load(task.caseId, actor);
      if (task.doneAt !== null) return;
      await this.db.query('UPDATE committee_tasks SET done_at = $2, done_by = $3 WHERE id = $1 RETURNING id', [
        taskId,
        this.clock.now(),
        actor.userId,
      ]);
      await this.note(actor, 'committee.task_done', task.caseId, null);
    });
  }

  /**
   * A case, locked, for somebody of the association who runs the meeting or follows the person.
   * @throws DomainError `not_found`, `not_a_member` (forbidden)
   */
  async load(id: string, actor: Actor): Promise<OpenCase> {
    const one = await this.db.repo(CommitteeCaseEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!one || one.removedAt !== null) throw notFound('case');
    const seat = await this.access.meeting(actor, one.meetingId);
    if (seat.isPartner) throw notFound('case');
    if (!seat.mayRun && !(await this.follows(actor, one.tenantId)))
      throw forbidden('not_a_member', 'Members of this body and who follows the person may do that.');
    return { ...seat, one };
  }

  private async follows(actor: Actor, tenantId: string | null): Promise<boolean> {
    if (tenantId === null) return false;
    const { sql, params } = this.tenants.condition(actor, 'record', 't', 2);
    return (
      (await this.db.one(`SELECT 1 FROM tenants t WHERE t.id = $1 AND ${sql}`, [tenantId, ...params])) !== undefined
    );
  }

  private note(actor: Actor, action: string, id: string, tenantId: string | null): Promise<void> {
    return this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action,
      subject: { kind: 'committee_case', id },
      tenantId,
    });
  }
}
