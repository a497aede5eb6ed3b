import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { Clock } from '#kernel';
import { isWorthSitting } from '../domain/floor.js';
import { slotAt } from '../domain/steps.js';
import type { InvitationEntity, RallyEntity } from '../rally.entities.js';
import { Seats } from './seats.service.js';

const sideOf = ({ tenantId }: InvitationEntity) =>
  tenantId
    ? { column: 'tenant_id', missed: 'missed_by_candidate', offered: 's.invitation_id = $3' }
    : { column: 'employer_id', missed: 'missed_by_employer', offered: 's.employer_invitation_id = $3' };

/** Meetings given up because one side is not there, and taken back when it comes after all. The rally is locked by whoever calls. */
@Injectable()
export class GivenUp {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly seats: Seats,
  ) {}

  /** Their planned meetings from that slot on are missed on their side; tables and hours are free. */
  async giveUp(rally: RallyEntity, invitation: InvitationEntity, first: number): Promise<void> {
    const { column, missed, offered } = sideOf(invitation);
    await this.db.query(
      `UPDATE meetings SET state = $4, vacated = nextval('meetings_vacated'), version = version + 1
       WHERE rally_id = $1 AND ${column} = $2 AND state = 'planned' AND slot >= $3 RETURNING id`,
      [rally.id, invitation.tenantId ?? invitation.employerId, first, missed],
    );
    await this.seats.withdraw(rally.id, offered, [invitation.id]);
  }

  /** What they missed and can still have: the hour is not over, and neither table nor person has been given to somebody else. */
  async takeBack(rally: RallyEntity, invitation: InvitationEntity): Promise<number> {
    const { column, missed } = sideOf(invitation);
    const now = this.clock.now();
    const running = slotAt(rally, now);
    const first = running < rally.slots && isWorthSitting(rally, running, now) ? running : running + 1;
    const lost = await this.db.query<{ id: string }>(
      `SELECT id FROM meetings WHERE rally_id = $1 AND ${column} = $2 AND state = $3 AND vacated > 0 AND slot >= $4 ORDER BY slot, id`,
      [rally.id, invitation.tenantId ?? invitation.employerId, missed, first],
    );
    let back = 0;
    for (const { id } of lost) if (await this.restore(id)) back++;
    return back;
  }

  /** @returns whether the table, the hour and both sides were still free */
  async restore(meetingId: string): Promise<boolean> {
    const rows = await this.db.query(
      `UPDATE meetings m SET state = 'planned', vacated = 0, ended_at = NULL, version = m.version + 1
       FROM rally_invitations c, rally_invitations e
       WHERE m.id = $1 AND c.rally_id = m.rally_id AND c.tenant_id = m.tenant_id AND e.rally_id = m.rally_id AND e.employer_id = m.employer_id
         AND c.attendance NOT IN ('excused', 'no_show') AND e.attendance NOT IN ('excused', 'no_show')
         AND NOT EXISTS (SELECT 1 FROM rally_badges b WHERE b.invitation_id IN (c.id, e.id) AND b.left_at IS NOT NULL)
         AND NOT EXISTS (SELECT 1 FROM meetings o WHERE o.rally_id = m.rally_id AND o.slot = m.slot AND o.vacated = 0
           AND (o.tenant_id = m.tenant_id OR o.employer_id = m.employer_id AND o.table_no = m.table_no))
         AND NOT EXISTS (SELECT 1 FROM rally_seat_offers s WHERE s.state = 'open' AND s.slot = m.slot
           AND (s.invitation_id = c.id OR s.employer_invitation_id = e.id AND s.table_no = m.table_no))
       RETURNING m.id`,
      [meetingId],
    );
    return rows.length > 0;
  }
}
