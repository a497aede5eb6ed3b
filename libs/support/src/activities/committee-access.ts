import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { forbidden, notFound } from '#kernel';
import { CommitteeEntity, CommitteeMeetingEntity } from './activities.entities.js';

/** Where somebody sits: at the table as a member, in the association, or for the partner. */
export interface Seat {
  committee: CommitteeEntity;
  isPartner: boolean;
  /** Somebody of another body who sits there themselves, since that day: sees what is presented from then on, and nothing else. */
  invitedOn: string | null;
  isMember: boolean;
  /** Notes decisions, attendance and the end of a meeting. */
  mayRun: boolean;
}

/**
 * Which bodies somebody reaches: those of their association; a landlord's people those whose partner it is; whoever was invited those where
 * they sit. Others do not exist for them.
 */
@Injectable()
export class CommitteeAccess {
  constructor(private readonly db: Db) {}

  /** As a condition on `committees c`; takes one parameter. */
  condition(actor: Actor, first: number): { sql: string; params: unknown[] } {
    if (actor.role === 'partner')
      return {
        sql: `c.id IN (SELECT seat.committee_id FROM committee_members seat WHERE seat.user_id = $${first} AND seat.left_at IS NULL)`,
        params: [actor.userId],
      };
    const column = actor.role === 'landlord_staff' ? 'c.partner_id' : 'c.association_id';
    return { sql: `${column} = $${first}`, params: [actor.organisationId] };
  }

  /** @throws DomainError `not_found` */
  async seat(actor: Actor, committeeId: string): Promise<Seat> {
    const { sql, params } = this.condition(actor, 2);
    const found = await this.db.one<{ isMember: boolean; joinedOn: string | null }>(
      `SELECT m.id IS NOT NULL AS "isMember", m.joined_on AS "joinedOn"
       FROM committees c LEFT JOIN committee_members m ON m.committee_id = c.id AND m.user_id = $3 AND m.left_at IS NULL
       WHERE c.id = $1 AND ${sql}`,
      [committeeId, ...params, actor.userId],
    );
    if (!found) throw notFound('committee');
    const committee = await this.db.repo(CommitteeEntity).findOneByOrFail({ id: committeeId });
    const isInvited = actor.role === 'partner';
    const isPartner = isInvited || actor.role === 'landlord_staff';
    const { isMember } = found;
    return {
      ...{
        committee,
        isPartner,
        isMember, // A seat whose first day nobody kept shows nothing.
        invitedOn: isInvited ? (found.joinedOn ?? '9999-12-31') : null,
      },
      mayRun: !isPartner && (isMember || actor.role === 'association_manager'),
    };
  }

  /** The meeting with the seat of who asks. @throws DomainError `not_found` */
  async meeting(actor: Actor, meetingId: string): Promise<Seat & { meeting: CommitteeMeetingEntity }> {
    const meeting = await this.db.repo(CommitteeMeetingEntity).findOneBy({ id: meetingId });
    if (!meeting) throw notFound('meeting');
    const seat = await this.seat(actor, meeting.committeeId);
    if (seat.invitedOn !== null && meeting.heldOn < seat.invitedOn) throw notFound('meeting');
    return { ...seat, meeting };
  }

  /**
   * The same for who runs it, and the meeting locked: of two people who note at once the second sees what the first did.
   * @throws DomainError `not_found`; `not_a_member` (forbidden)
   */
  async running(actor: Actor, meetingId: string): Promise<Seat & { meeting: CommitteeMeetingEntity }> {
    const seat = await this.meeting(actor, meetingId);
    if (!seat.mayRun)
      throw forbidden('not_a_member', 'Members of this body and managers of the association note that.');
    const meeting = await this.db
      .repo(CommitteeMeetingEntity)
      .findOneOrFail({ where: { id: meetingId }, lock: { mode: 'pessimistic_write' } });
    return { ...seat, meeting };
  }
}
