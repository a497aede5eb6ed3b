import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, isUniqueViolation } from '#database';
import { type Actor, UserEntity } from '#identity';
import { Clock, conflict, dayOf, forbidden, Ids, invalid } from '#kernel';
import { TenantAccess, Tenants } from '#tenants';
import type { CloseReason } from '../domain/record.js';
import { Journal } from '../journal.js';
import type { StepCloser } from '../programmes/domain/definition.js';
import { RecordSteps } from '../programmes/record-steps.service.js';
import { Closings } from '../record/closings.service.js';
import { SupportRecords } from '../record.service.js';
import { ReferralDecisions } from '../referrals/decisions.service.js';
import { CommitteeCaseEntity } from './activities.entities.js';
import { Cases, type OpenCase } from './cases.service.js';
import { decisionText } from './domain/activity-texts.js';
import { type CommitteeKind, decisionsFor, referralOutcome, type Subject } from './domain/committees.js';
import type { DecisionInput } from './meetings.dto.js';
import { SealedCase } from './sealed.js';
import { SharedPlaces } from './shared-places.service.js';
import { assertVersion } from './versions.js';

/** Which step of a support path a body's decision closes. */
const CLOSES: Record<CommitteeKind, StepCloser> = {
  orientation: 'orientation',
  allocation: 'allocation',
  decision_body: 'decision',
  joint_cell: 'decision',
};

/** What a body decides about a case takes effect with it: in one transaction, through the service that owns what changes. */
@Injectable()
export class Decisions {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly cases: Cases,
    private readonly access: TenantAccess,
    private readonly tenants: Tenants,
    private readonly referrals: ReferralDecisions,
    private readonly records: SupportRecords,
    private readonly closings: Closings,
    private readonly places: SharedPlaces,
    private readonly steps: RecordSteps,
    private readonly journal: Journal,
    private readonly sealed: SealedCase,
  ) {}

  async decide(id: string, input: DecisionInput, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      // Before the case: whoever closes the meeting at that moment waits, and carries over only what is undecided.
      await this.db.query(
        'SELECT 1 FROM committee_meetings m JOIN committee_cases c ON c.meeting_id = m.id WHERE c.id = $1 FOR SHARE OF m',
        [id],
      );
      const open = await this.cases.load(id, actor);
      const { one, meeting, committee, mayRun } = open;
      if (!mayRun)
        throw forbidden('not_a_member', 'Members of this body and managers of the association note decisions.');
      assertVersion(one, input.version);
      if (meeting.state !== 'planned') throw conflict('meeting_ended', 'This meeting is over.');
      if (meeting.heldOn > dayOf(this.clock.now()))
        throw conflict('meeting_to_come', 'A case is decided on the day of the meeting, not before it.');
      if (one.decision !== null) throw conflict('case_decided', 'This case is decided already.');
      if (!decisionsFor(committee.kind, await this.subjectOf(one)).includes(input.decision))
        throw conflict('decision_not_possible', 'This body cannot decide that about this case.');
      if ((input.decision === 'refused') !== (input.refusal !== null))
        throw invalid('refusal', 'reason_missing', 'A refusal, and only it, has a reason.');
      const target = await this.takeEffect(open, input, actor);
      Object.assign(one, {
        ...{ decision: input.decision, refusal: input.refusal, said: input.said, target },
        note: this.sealed.seal(id, 'note', input.note),
        ...{ decidedBy: actor.userId, decidedAt: this.clock.now() },
      });
      await this.db.repo(CommitteeCaseEntity).save(one);
      if (one.tenantId !== null) {
        await this.journal.write({
          ...{ tenantId: one.tenantId, at: this.clock.now(), kind: 'step', domain: 'general', authorId: actor.userId },
          text: decisionText(committee.name, input.decision, target),
          source: `committee:${id}`,
        });
        if (input.decision !== 'adjourned') {
          await this.steps.close(one.tenantId, CLOSES[committee.kind], meeting.heldOn);
          await this.steps.discussed(one.tenantId, meeting.heldOn);
        }
      }
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'committee.decide',
        subject: { kind: 'committee_case', id },
        tenantId: one.tenantId,
        details: { decision: input.decision },
      });
    });
  }

  private async subjectOf({ tenantId, referralId }: CommitteeCaseEntity): Promise<Subject> {
    const found = await this.db.one<{ recordOpen: boolean; away: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM support_records WHERE tenant_id = $1 AND state = 'open') AS "recordOpen",
         EXISTS (SELECT 1 FROM home_absences WHERE tenant_id = $1 AND returned_on IS NULL) AS away`,
      [tenantId],
    );
    return { tenantId, referralId, recordOpen: found?.recordOpen ?? false, away: found?.away ?? false };
  }

  /** @returns to whom or what it led, in words */
  private async takeEffect(open: OpenCase, input: DecisionInput, actor: Actor): Promise<string | null> {
    const { one } = open;
    switch (input.decision) {
      case 'accepted':
        return this.accept(one, input.caseWorkerId, actor);
      case 'refused':
        if (one.referralId !== null && one.tenantId === null && input.refusal !== null)
          await this.referrals.decide(
            one.referralId,
            {
              accepted: false,
              outcome: referralOutcome(input.refusal),
              code: 'other',
              // Never the note: it is for those of the table, and encrypted.
              reason: input.said ?? open.committee.name,
            },
            actor,
          );
        return null;
      case 'allocated':
        return this.allocate(one, input, actor);
      case 'other_programme':
        return this.moveOn(one, input.programmeId, actor);
      case 'closed':
        await this.end(await this.reached(one, actor), 'other', actor);
        return null;
      case 'tenant_left':
      case 'tenant_returned':
        await this.noteAbsence(open, input, actor);
        return input.onDay ?? open.meeting.heldOn;
      case 'goes_on':
      case 'adjourned':
        return null;
    }
  }

  private async accept(one: CommitteeCaseEntity, caseWorkerId: string | null, actor: Actor): Promise<string | null> {
    if (one.referralId !== null && one.tenantId === null) {
      const { tenantId } = await this.referrals.decide(
        one.referralId,
        { accepted: true, evenIfFull: true, ...(caseWorkerId === null ? {} : { caseWorkerId }) },
        actor,
      );
      one.tenantId = tenantId;
    } else if (caseWorkerId !== null)
      await this.tenants.reassign(await this.reached(one, actor), caseWorkerId, 'referent', actor);
    return this.nameOf(caseWorkerId);
  }

  private async allocate(one: CommitteeCaseEntity, input: DecisionInput, actor: Actor): Promise<string | null> {
    const { caseWorkerId, placeId, home } = input;
    const tenantId = await this.reached(one, actor);
    if (caseWorkerId === null && placeId === null && home === null)
      throw invalid('home', 'target_missing', 'Say what is allocated: a home, a place or a case worker.');
    if (caseWorkerId !== null) await this.tenants.reassign(tenantId, caseWorkerId, 'referent', actor);
    const place = placeId === null ? null : await this.places.moveIn(placeId, tenantId, dayOf(this.clock.now()), actor);
    return [home, place, await this.nameOf(caseWorkerId)].filter((words) => words !== null).join(', ');
  }

  /** One record ends and the next begins under the other programme, which may refuse who does not belong to its audience. */
  private async moveOn(one: CommitteeCaseEntity, programmeId: string | null, actor: Actor): Promise<string> {
    if (programmeId === null) throw invalid('programmeId', 'target_missing', 'Say which programme it is.');
    const tenantId = await this.reached(one, actor);
    const programme = await this.db.one<{ name: string }>(
      'SELECT name FROM programmes WHERE id = $1 AND association_id = $2 AND archived_at IS NULL',
      [programmeId, actor.organisationId],
    );
    if (!programme)
      throw invalid('programmeId', 'unknown_programme', 'There is no such programme of your association.');
    await this.end(tenantId, 'other_support', actor);
    await this.records.open(tenantId, { programmeId }, actor);
    return programme.name;
  }

  /** What stands open in the record was known at the table: the body's word ends it all the same. */
  private end(tenantId: string, reason: CloseReason, actor: Actor): Promise<void> {
    const nothing = { reached: null, words: null, housingOutcome: null };
    return this.closings.close(tenantId, { ...nothing, reason, leaveOpen: true }, actor);
  }

  private async noteAbsence({ one, meeting }: OpenCase, input: DecisionInput, actor: Actor): Promise<void> {
    const tenantId = await this.reached(one, actor);
    const onDay = input.onDay ?? meeting.heldOn;
    if (onDay > dayOf(this.clock.now())) throw invalid('onDay', 'in_the_future', 'It is noted once it has happened.');
    if (input.decision === 'tenant_left') {
      try {
        await this.db.query(
          'INSERT INTO home_absences (id, tenant_id, left_case_id, left_on) VALUES ($1, $2, $3, $4)',
          [this.ids.uuid(), tenantId, one.id, onDay],
        );
      } catch (error) {
        if (isUniqueViolation(error)) throw conflict('away_already', 'This person is away already.');
        throw error;
      }
      return;
    }
    const rows = await this.db.query(
      `UPDATE home_absences SET returned_case_id = $2, returned_on = $3 WHERE tenant_id = $1 AND returned_on IS NULL AND left_on <= $3 RETURNING id`,
      [tenantId, one.id, onDay],
    );
    if (!rows.length) throw invalid('onDay', 'before_leaving', 'One comes back after one has left.');
  }

  /** What changes a person's record is noted by who reaches it: their case worker or a manager. @throws DomainError `needs_follower` */
  private async reached({ tenantId }: CommitteeCaseEntity, actor: Actor): Promise<string> {
    const { sql, params } = this.access.condition(actor, 'record', 't', 2);
    if (
      tenantId === null ||
      !(await this.db.one(`SELECT 1 FROM tenants t WHERE t.id = $1 AND ${sql}`, [tenantId, ...params]))
    )
      throw forbidden('needs_follower', 'The case worker who follows this person, or a manager, notes this decision.');
    return tenantId;
  }

  private async nameOf(userId: string | null): Promise<string | null> {
    return userId === null ? null : ((await this.db.repo(UserEntity).findOneBy({ id: userId }))?.displayName ?? null);
  }
}
