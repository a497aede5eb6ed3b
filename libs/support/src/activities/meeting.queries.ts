import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, forbidden } from '#kernel';
import { AGREED_STATUS, TenantAccess } from '#tenants';
import { CommitteeAccess, type Seat } from './committee-access.js';
import { MEMBERS, PRESENTED } from './committees.queries.js';
import { type Audience, type CaseReason, type Decision, decisionsFor } from './domain/committees.js';
import { SealedCase } from './sealed.js';

interface CaseRow {
  id: string;
  tenantId: string | null;
  referralId: string | null;
  presentation: string | null;
  note: string | null;
  reason: CaseReason;
  decision: Decision | null;
  target: string | null;
  follows: boolean;
  recordOpen: boolean;
  away: boolean;
  tasks: { shared: boolean }[];
}

/** The agenda of a meeting, as far as the wall lets somebody see it. */
@Injectable()
export class MeetingQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly access: CommitteeAccess,
    private readonly tenants: TenantAccess,
    private readonly sealed: SealedCase,
  ) {}

  /** @param audience `partner`: what the partner at the table sees of it, whoever asks */
  async read(actor: Actor, id: string, audience: Audience = 'association'): Promise<Record<string, unknown>> {
    const own = await this.access.meeting(actor, id);
    // The partner's version is about everybody at that table: made by who runs it, or for the partner.
    if (audience === 'partner' && !own.isPartner && !own.mayRun)
      throw forbidden('not_a_member', 'Members of this body and managers of the association hand its minutes out.');
    const { meeting, committee } = own;
    const { kind, name, programmeId, partnerId } = committee;
    const seat =
      audience === 'partner' && own.invitedOn === null
        ? { ...own, isPartner: true, isMember: false, mayRun: false }
        : own;
    const cases = await this.cases(
      seat.isPartner && seat.invitedOn === null ? partnerOf(actor, partnerId) : actor,
      id,
      seat,
    );
    for (const { tenantId, presentation } of cases)
      if (tenantId !== null)
        await this.audit.record({
          actor: { kind: 'user', id: actor.userId },
          action: 'committee.read_case',
          subject: { kind: 'committee_meeting', id },
          tenantId,
          details: { presentation: presentation !== null },
        });
    return {
      ...{ id, heldOn: meeting.heldOn, startsAt: meeting.startsAt, place: meeting.place, state: meeting.state },
      version: meeting.version,
      committee: {
        id: committee.id,
        name,
        kind,
        hasPartner: partnerId !== null || (await this.hasGuests(committee.id)),
        programmeId,
      },
      mayRun: seat.mayRun,
      attendance: await this.db.query(
        `SELECT x.*, ca.state FROM (${MEMBERS} WHERE m.committee_id = $1
           AND (m.left_at IS NULL OR EXISTS (SELECT 1 FROM committee_attendance b WHERE b.meeting_id = $2 AND b.member_id = m.id))) x
         LEFT JOIN committee_attendance ca ON ca.meeting_id = $2 AND ca.member_id = x.id ORDER BY x.chairs DESC, x.name, x.id`,
        [committee.id, id],
      ),
      cases: cases.map((row) => this.shown(row, seat, actor)),
    };
  }

  /** Whether somebody of another body sits there or is asked to, for whom the agreed part is written. */
  private async hasGuests(committeeId: string): Promise<boolean> {
    const seat = await this.db.one(
      `SELECT 1 FROM committee_members m JOIN users u ON u.id = m.user_id AND u.role = 'partner'
       WHERE m.committee_id = $1 AND m.left_at IS NULL
       UNION ALL SELECT 1 FROM committee_invitations i WHERE i.committee_id = $1 AND i.state = 'sent' AND i.expires_at > $2 LIMIT 1`,
      [committeeId, this.clock.now()],
    );
    return seat !== undefined;
  }

  private async cases(actor: Actor, meetingId: string, seat: Seat): Promise<CaseRow[]> {
    const reach = this.tenants.condition(actor, seat.isPartner ? 'identity' : 'record', 't', 2);
    const params = [meetingId, ...reach.params];
    return this.db.query<CaseRow>(
      `SELECT c.id, t.id AS "tenantId", c.referral_id AS "referralId",
         coalesce(t.given_name || ' ' || t.family_name, r.given_name || ' ' || r.family_name, s.person, '–') AS person,
         l.name AS landlord, c.reason, CASE WHEN t.id IS NOT NULL THEN ${AGREED_STATUS} END AS status,
         (SELECT u.display_name FROM tenant_assignments ta JOIN users u ON u.id = ta.user_id
          WHERE ta.tenant_id = t.id AND ta.role = 'referent' AND ta.until IS NULL) AS "caseWorker",
         c.presentation, c.shared, c.decision, c.refusal, c.note, c.said, c.target, c.decided_at AS "decidedAt", c.version,
         (SELECT u.display_name FROM users u WHERE u.id = c.decided_by) AS "decidedBy", c.carried_to IS NOT NULL AS "carriedOver",
         EXISTS (SELECT 1 FROM support_records sr WHERE sr.tenant_id = t.id AND sr.state = 'open') AS "recordOpen",
         EXISTS (SELECT 1 FROM home_absences h WHERE h.tenant_id = t.id AND h.returned_on IS NULL) AS away,
         (t.id IS NOT NULL AND ${reach.sql}) AS follows,
         CASE WHEN s.id IS NOT NULL THEN json_build_object('id', s.id, 'direction', s.direction, 'tenantId', s.tenant_id,
           'person', coalesce(s.person, t.given_name || ' ' || t.family_name, '–'), 'concern', s.concern, 'words', s.words,
           'raisedBy', su.display_name, 'raisedAt', to_char(s.raised_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           'closedAt', to_char(s.closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'outcome', s.outcome) END AS signal,
         (SELECT coalesce(json_agg(json_build_object('id', k.id, 'what', k.what, 'who', coalesce(ku.display_name, k.person), 'userId', k.user_id,
           'dueOn', k.due_on, 'shared', k.shared, 'doneAt', to_char(k.done_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
           ORDER BY k.done_at IS NOT NULL, k.due_on, k.id), '[]')
          FROM committee_tasks k LEFT JOIN users ku ON ku.id = k.user_id WHERE k.case_id = c.id) AS tasks
       FROM committee_cases c LEFT JOIN referrals r ON r.id = c.referral_id LEFT JOIN tenants t ON t.id = c.tenant_id AND t.erased_at IS NULL
       LEFT JOIN organisations l ON l.id = coalesce(t.landlord_id, r.landlord_id)
       LEFT JOIN cell_signals s ON s.id = c.signal_id LEFT JOIN users su ON su.id = s.raised_by
       WHERE c.meeting_id = $1 AND c.removed_at IS NULL AND ${this.seen(seat, reach.sql)}
       ORDER BY c.added_at, c.id`,
      params,
    );
  }

  /**
   * Members and managers see the whole agenda; another case worker those they follow and referrals that wait; a partner its own tenants,
   * without those of whom nothing leaves the association, and people whom the cell was told of by name.
   */
  private seen({ isPartner, invitedOn, mayRun, committee }: Seat, reach: string): string {
    if (invitedOn !== null) return PRESENTED;
    // A partner without accounts has no tenants of its own: it is given what was written for it.
    if (isPartner && committee.partnerId === null)
      return `(c.shared IS NOT NULL OR c.signal_id IS NOT NULL) AND NOT coalesce(t.sheltered, false) AND ($2::uuid IS NOT NULL)`;
    if (isPartner)
      return `((t.id IS NOT NULL AND NOT t.sheltered AND ${reach}) OR (c.tenant_id IS NULL AND c.referral_id IS NULL))`;
    if (mayRun) return 'true';
    return `((t.id IS NOT NULL AND ${reach}) OR (c.tenant_id IS NULL AND r.decided_at IS NULL))`;
  }

  private shown(
    row: CaseRow,
    { isPartner, invitedOn, isMember, mayRun, committee }: Seat,
    { role }: Actor,
  ): Record<string, unknown> {
    const { follows, recordOpen, away, ...shown } = row;
    // A manager reaches everybody, and reads what is written of them at a table where they sit.
    const words = !isPartner && (isMember || (follows && role === 'case_worker'));
    const open = row.decision === null;
    return {
      ...shown,
      presentation: words ? this.sealed.open(row.id, 'presentation', row.presentation) : null,
      note: words ? this.sealed.open(row.id, 'note', row.note) : null,
      mayDecide: mayRun && open ? decisionsFor(committee.kind, { ...row, recordOpen, away }) : [],
      mayPresent: open && words,
      ...(isPartner && {
        ...{
          caseWorker: null,
          refusal: null,
          referralId: null,
          reason: row.reason === 'alert' ? 'review_due' : row.reason,
        },
        // Where a person goes and who follows them stays in the association; that they left home or came back does not.
        target: row.decision === 'tenant_left' || row.decision === 'tenant_returned' ? row.target : null,
        decidedBy: null,
        tasks: row.tasks.filter(({ shared }) => shared),
      }),
      // Whoever was invited is given what was written for the table, and not who the landlord is or what it and the association told each other.
      ...(invitedOn !== null && { tenantId: null, landlord: null, status: null, signal: null, reason: 'asked' }),
    };
  }
}

/** Somebody of the partner, for what the association hands over to it. */
const partnerOf = (actor: Actor, partnerId: string | null): Actor => ({
  userId: actor.userId,
  organisationId: partnerId ?? actor.organisationId,
  role: 'landlord_staff',
});
