import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, dayOf } from '#kernel';
import { isMobile } from '#messaging';
import { TenantAccess } from '#tenants';
import { nextStep } from './domain/checks.js';

export interface Waiting {
  placementId: string;
  tenantId: string;
  tenantName: string;
  title: string;
  organisationName: string;
  month: number | null;
  side: 'employer' | 'tenant';
  callee: string;
  email: string | null;
  phone: string | null;
  dueOn: string;
  askedAt: Date | null;
  remindedAt: Date | null;
  tries: number;
  triedAt: Date | null;
  wantsCall: boolean;
}

/** Whether a message can be brought to them. */
export const isReachable = ({ email, phone }: { email: string | null; phone: string | null }): boolean =>
  email !== null || (phone !== null && isMobile(phone));

/** Who is asked on the side of a question `q`, on `placements p JOIN tenants t LEFT JOIN employer_profiles e`. */
const CONTACT = `CASE q.side WHEN 'tenant' THEN t.given_name || ' ' || t.family_name ELSE coalesce(e.contact_name, p.contact_name, p.organisation_name) END AS callee,
  CASE q.side WHEN 'tenant' THEN t.email ELSE coalesce(e.contact_email, p.contact_email) END AS email,
  CASE q.side WHEN 'tenant' THEN t.phone ELSE coalesce(e.contact_phone, p.contact_phone) END AS phone`;

/** The questions that wait for an answer: whether it has begun, and whether somebody is still there. `$1` is today. */
export const WAITING = `
SELECT p.id AS "placementId", t.id AS "tenantId", t.given_name || ' ' || t.family_name AS "tenantName", p.title,
  p.organisation_name AS "organisationName", q.month, q.side, ${CONTACT}, q.due_on AS "dueOn", q.asked_at AS "askedAt",
  q.reminded_at AS "remindedAt", q.tries, q.tried_at AS "triedAt", q.wants_call AS "wantsCall", p.rally_id AS "rallyId"
FROM placements p JOIN tenants t ON t.id = p.tenant_id AND t.erased_at IS NULL LEFT JOIN employer_profiles e ON e.employer_id = p.employer_id
CROSS JOIN LATERAL (
  SELECT k.month, k.side, k.due_on, k.asked_at, k.reminded_at, k.tries, k.tried_at, k.wants_call FROM placement_checks k
  WHERE k.placement_id = p.id AND p.state = 'started' AND k.side IN ('employer', 'tenant')
    AND (k.answered_at IS NULL OR (k.wants_call AND k.tried_at IS NULL))
  UNION ALL
  SELECT NULL, w.side, p.start_on, p.start_asked_at, p.start_reminded_at, coalesce(c.tries, 0), c.tried_at, false
  FROM (VALUES ('employer'), ('tenant')) w(side) LEFT JOIN placement_start_calls c ON c.placement_id = p.id AND c.side = w.side
  WHERE p.state = 'promised' AND p.start_on IS NOT NULL
    AND (w.side = 'tenant' OR p.employer_id IS NOT NULL OR p.contact_email IS NOT NULL OR p.contact_phone IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM placement_starts s WHERE s.placement_id = p.id AND s.side = w.side)
) q
WHERE q.due_on <= $1::date`;

/** The phone list of whoever follows tenants. */
@Injectable()
export class PlacementCalls {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly tenants: TenantAccess,
  ) {}

  async list(actor: Actor): Promise<Waiting[]> {
    const today = dayOf(this.clock.now());
    const reach = this.tenants.condition(actor, 'identity', 't', 2);
    const rows = await this.db.query<Waiting>(
      `${WAITING} AND ${reach.sql} ORDER BY q.due_on, p.id, q.month NULLS FIRST, q.side`,
      [today, ...reach.params],
    );
    return rows.filter((row) => row.wantsCall || nextStep(soFar(row), today) === 'phone');
  }
}

export const soFar = (row: Waiting) => ({
  dueOn: row.dueOn,
  askedOn: row.askedAt && dayOf(row.askedAt),
  remindedOn: row.remindedAt && dayOf(row.remindedAt),
  reachable: isReachable(row),
});
