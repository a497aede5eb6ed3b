import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { Clock, notFound } from '#kernel';
import { type PersonalLink, PersonalLinks } from '#messaging';
import { slotAt, slotTimes } from '../domain/steps.js';
import { InvitationEntity } from '../rally.entities.js';
import { RallyAccess } from '../rally-access.js';

type Row = Record<string, unknown>;
const PURPOSES: readonly PersonalLink['purpose'][] = ['invitation', 'employer_invitation'];

/** The day on the page of an invited tenant or employer. Showing changes nothing. */
@Injectable()
export class LinkDay {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly links: PersonalLinks,
    private readonly access: RallyAccess,
  ) {}

  /** @throws DomainError `not_found`, `link_expired` */
  async invitation(token: string): Promise<{ link: PersonalLink; invitation: InvitationEntity }> {
    const link = await this.links.resolve(token, ...PURPOSES);
    const invitation = await this.db.repo(InvitationEntity).findOneBy({ id: link.subjectId });
    if (!invitation) throw notFound('invitation');
    return { link, invitation };
  }

  async show(token: string): Promise<Row> {
    const { invitation } = await this.invitation(token);
    const rally = await this.access.read(invitation.rallyId);
    const now = this.clock.now();
    const badge = await this.db.one<{ badge: number | null; code: string; left: boolean }>(
      'SELECT number AS badge, code, left_at IS NOT NULL AS left FROM rally_badges WHERE invitation_id = $1',
      [invitation.id],
    );
    const known = ['announced', 'on_the_day', 'closing'].includes(rally.state);
    const times = (row: { slot: number }) => ({ ...row, ...slotTimes(rally, row.slot) });
    const lines = known ? await this.lines(invitation) : [];
    const offer = rally.state === 'on_the_day' ? await this.offer(invitation, now) : undefined;
    return {
      state: rally.state,
      at: now,
      here: ['present', 'late'].includes(invitation.attendance) && !badge?.left,
      code: badge?.code ?? '',
      badge: badge?.badge ?? null,
      slot: slotAt(rally, now),
      lines: lines.map(times),
      offer: offer ? times(offer) : null,
    };
  }

  private lines({ rallyId, tenantId, employerId }: InvitationEntity): Promise<(Row & { slot: number })[]> {
    return this.db.query(
      `SELECT m.id, m.slot, m.table_no AS table, CASE WHEN $2::uuid IS NULL THEN a.pseudonym ELSE o.name END AS with, b.number AS badge,
              i.attendance IN ('present', 'late') AND b.left_at IS NULL AS here, m.state, m.vacated > 0 AS freed
       FROM meetings m JOIN organisations o ON o.id = m.employer_id JOIN rally_invitations i ON i.rally_id = m.rally_id AND i.tenant_id = m.tenant_id
       JOIN rally_badges b ON b.invitation_id = i.id LEFT JOIN candidates c ON c.tenant_id = m.tenant_id
       LEFT JOIN candidate_aliases a ON a.candidate_id = c.id AND a.employer_id = m.employer_id
       WHERE m.rally_id = $1 AND (m.tenant_id = $2 OR m.employer_id = $3) ORDER BY m.slot, m.table_no, m.vacated`,
      [rallyId, tenantId, employerId],
    );
  }

  private offer({ id }: InvitationEntity, now: Date): Promise<(Row & { slot: number }) | undefined> {
    return this.db.one(
      `SELECT s.id, s.slot, s.table_no AS table, o.name AS "employerName", s.expires_at AS "expiresAt"
       FROM rally_seat_offers s JOIN rally_invitations e ON e.id = s.employer_invitation_id JOIN organisations o ON o.id = e.employer_id
       WHERE s.invitation_id = $1 AND s.state = 'open' AND s.expires_at > $2`,
      [id, now],
    );
  }
}
