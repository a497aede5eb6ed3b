import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, isUniqueViolation } from '#database';
import { type Actor, OrganisationEntity, UserEntity } from '#identity';
import { assertTransition, Clock, conflict, dayOf, Ids, invalid, notFound } from '#kernel';
import { CommitteeEntity, CommitteeMeetingEntity } from './activities.entities.js';
import { type Activity, ActivityProgrammes } from './activity-programmes.js';
import { Agendas } from './agendas.service.js';
import { CommitteeAccess } from './committee-access.js';
import type { CommitteeChange, NewCommittee, NewMember } from './committees.dto.js';
import { type Attendance, type CommitteeKind, MEETING_TRANSITIONS } from './domain/committees.js';
import type { MeetingChange, NewMeeting } from './meetings.dto.js';
import { assertVersion } from './versions.js';

const ACTIVITY: Record<CommitteeKind, Activity> = {
  orientation: 'orientationCommittee',
  allocation: 'allocationCommittee',
  decision_body: 'decisionBody',
  joint_cell: 'jointCell',
};

/** Bodies that meet: made by a manager, their meetings by their rhythm or by hand. */
@Injectable()
export class Committees {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: CommitteeAccess,
    private readonly programmes: ActivityProgrammes,
    private readonly agendas: Agendas,
  ) {}

  async create(input: NewCommittee, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    return this.db.transaction(async () => {
      await this.programmes.require(actor, input.programmeId, ACTIVITY[input.kind]);
      await this.assertPartner(input.kind, input);
      if (input.anchorOn < dayOf(this.clock.now()))
        throw invalid('anchorOn', 'in_the_past', 'The first meeting is still to come.');
      const committee = this.db.repo(CommitteeEntity).create({
        ...input,
        id,
        associationId: actor.organisationId,
        active: true,
        createdBy: actor.userId,
        createdAt: this.clock.now(),
      });
      await this.db.repo(CommitteeEntity).insert({ ...committee, version: 1 });
      await this.note(actor, 'committee.create', id, { kind: input.kind });
      await this.agendas.nextMeeting(committee, null);
      return id;
    });
  }

  async change(id: string, { version, ...input }: CommitteeChange, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const { committee } = await this.access.seat(actor, id);
      assertVersion(committee, version);
      await this.assertPartner(committee.kind, input);
      if (input.partnerId !== committee.partnerId) await this.assertNothingSaid(id);
      Object.assign(committee, input);
      await this.db.repo(CommitteeEntity).save(committee);
      await this.note(actor, 'committee.change', id);
      if (committee.active) await this.agendas.nextMeeting(committee, null);
    });
  }

  /** @throws DomainError `validation_failed`; `already_member`, `two_chairs` (conflict) */
  async addMember(id: string, input: NewMember, actor: Actor): Promise<string> {
    const memberId = this.ids.uuid();
    return this.db.transaction(async () => {
      const { committee } = await this.access.seat(actor, id);
      if ((input.userId === null) === (input.guestName === null))
        throw invalid('guestName', 'one_person', 'A member is an account or a guest by name.');
      let organisation = input.organisation;
      if (input.userId !== null) {
        const user = await this.db.repo(UserEntity).findOneBy({ id: input.userId, active: true });
        const fits =
          user?.organisationId === committee.associationId
            ? user.role === 'case_worker' || user.role === 'association_manager'
            : user !== null && user.organisationId === committee.partnerId;
        if (!user || !fits)
          throw invalid(
            'userId',
            'not_invited',
            'A member is a case worker or manager of the association, or somebody of its partner.',
          );
        organisation = (await this.db.repo(OrganisationEntity).findOneByOrFail({ id: user.organisationId })).name;
      }
      await this.sit(memberId, id, { ...input, organisation });
      await this.note(actor, 'committee.member', id, { member: memberId });
      return memberId;
    });
  }

  /** Somebody of another body who has an account now. In the caller's transaction. @throws DomainError `already_member` (conflict) */
  async seat(
    id: string,
    userId: string,
    { organisation, capacity }: { organisation: string; capacity: string | null },
  ): Promise<string> {
    const memberId = this.ids.uuid();
    await this.sit(memberId, id, { userId, guestName: null, organisation, capacity, chairs: false });
    return memberId;
  }

  private async sit(memberId: string, id: string, who: NewMember): Promise<void> {
    const { userId, guestName, organisation, capacity, chairs } = who;
    try {
      await this.db.query(
        `INSERT INTO committee_members (id, committee_id, user_id, guest_name, organisation, capacity, chairs, joined_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [memberId, id, userId, guestName, organisation, capacity, chairs, dayOf(this.clock.now())],
      );
    } catch (error) {
      if (isUniqueViolation(error, 'committee_members_user'))
        throw conflict('already_member', 'This person is a member already.');
      if (isUniqueViolation(error, 'committee_members_one_chair'))
        throw conflict('two_chairs', 'This body has a chair already.');
      throw error;
    }
  }

  async removeMember(id: string, memberId: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      await this.access.seat(actor, id);
      const rows = await this.db.query(
        `UPDATE committee_members SET left_at = $3 WHERE id = $1 AND committee_id = $2 AND left_at IS NULL RETURNING id`,
        [memberId, id, this.clock.now()],
      );
      if (!rows.length) throw notFound('member');
      await this.note(actor, 'committee.member_left', id, { member: memberId });
    });
  }

  async call(id: string, input: NewMeeting, actor: Actor): Promise<string> {
    if (input.heldOn < dayOf(this.clock.now()))
      throw invalid('heldOn', 'in_the_past', 'A meeting is called for a day to come.');
    return this.db.transaction(async () => {
      const { committee, mayRun } = await this.access.seat(actor, id);
      if (!mayRun) throw notFound('committee');
      const meeting = await this.agendas.makeMeeting(committee, input, actor.userId);
      await this.note(actor, 'committee.meeting', id, { heldOn: input.heldOn });
      return meeting.id;
    });
  }

  async move(meetingId: string, { version, ...input }: MeetingChange, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const { meeting } = await this.access.running(actor, meetingId);
      assertVersion(meeting, version);
      if (meeting.state !== 'planned') throw conflict('meeting_ended', 'This meeting is over.');
      if (input.heldOn !== meeting.heldOn && input.heldOn < dayOf(this.clock.now()))
        throw invalid('heldOn', 'in_the_past', 'A meeting is moved to a day to come.');
      Object.assign(meeting, input);
      try {
        await this.db.repo(CommitteeMeetingEntity).save(meeting);
      } catch (error) {
        if (isUniqueViolation(error, 'committee_meetings_day'))
          throw conflict('meets_already', 'This body meets on that day already.');
        throw error;
      }
      await this.note(actor, 'committee.meeting_moved', meeting.committeeId, { heldOn: input.heldOn });
    });
  }

  /** Its cases go to the next agenda. */
  async cancel(meetingId: string, nextOn: string | null, actor: Actor): Promise<void> {
    await this.end(meetingId, 'cancelled', nextOn, actor);
  }

  /** What was decided stands; what was not, or was adjourned, is on the next agenda. */
  async close(meetingId: string, nextOn: string | null, actor: Actor): Promise<void> {
    await this.end(meetingId, 'closed', nextOn, actor);
  }

  private async end(id: string, state: 'closed' | 'cancelled', nextOn: string | null, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const { meeting, committee } = await this.access.running(actor, id);
      assertTransition(MEETING_TRANSITIONS, meeting.state, state, 'meeting');
      if (state === 'closed' && meeting.heldOn > dayOf(this.clock.now()))
        throw conflict('meeting_to_come', 'A meeting is closed on its day or afterwards.');
      Object.assign(meeting, { state, closedBy: actor.userId, closedAt: this.clock.now() });
      await this.db.repo(CommitteeMeetingEntity).save(meeting);
      await this.agendas.carryOver(committee, meeting, nextOn, actor);
      await this.note(actor, `committee.meeting_${state}`, meeting.committeeId, { heldOn: meeting.heldOn });
    });
  }

  async noteAttendance(
    meetingId: string,
    items: readonly { memberId: string; state: Attendance }[],
    actor: Actor,
  ): Promise<void> {
    await this.db.transaction(async () => {
      const { meeting } = await this.access.running(actor, meetingId);
      if (meeting.state === 'cancelled') throw conflict('meeting_ended', 'This meeting was cancelled.');
      for (const [index, { memberId, state }] of items.entries()) {
        const rows = await this.db.query(
          `INSERT INTO committee_attendance (meeting_id, member_id, state)
           SELECT $1, m.id, $3 FROM committee_members m WHERE m.id = $2 AND m.committee_id = $4
           ON CONFLICT (meeting_id, member_id) DO UPDATE SET state = EXCLUDED.state RETURNING member_id`,
          [meetingId, memberId, state, meeting.committeeId],
        );
        if (!rows.length) throw invalid(`items.${index}.memberId`, 'unknown_member', 'This person is not a member.');
      }
    });
  }

  private async assertPartner(
    kind: CommitteeKind,
    { partnerId, partnerName }: { partnerId: string | null; partnerName: string | null },
  ): Promise<void> {
    if (kind === 'joint_cell' && partnerId === null && partnerName === null)
      throw invalid('partnerId', 'partner_missing', 'A joint cell has a partner.');
    if (partnerId !== null && !(await this.db.repo(OrganisationEntity).existsBy({ id: partnerId, kind: 'landlord' })))
      throw invalid('partnerId', 'unknown_partner', 'There is no such landlord.');
  }

  /** What one landlord and the association told each other of people is not for the next. */
  private async assertNothingSaid(id: string): Promise<void> {
    const said = await this.db.one('SELECT 1 FROM cell_signals WHERE committee_id = $1', [id]);
    if (said)
      throw conflict('partner_stays', 'Signals were told at this table: make another body for another partner.');
  }

  private note(actor: Actor, action: string, id: string, details: Record<string, string> = {}): Promise<void> {
    return this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action,
      subject: { kind: 'committee', id },
      details,
    });
  }
}
