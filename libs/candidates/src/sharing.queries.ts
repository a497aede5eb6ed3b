import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { Clock, notFound, ZONE } from '#kernel';
import type { PersonalLink } from '#messaging';
import type { ReleaseState } from './domain/release.js';

/** What an employer may have looked at or been told, as the audit trail names it. */
const SEEN = {
  'identity.read': 'identity',
  'cv.read_released': 'cv',
  'cv.read_redacted': 'redacted_cv',
  'card.read': 'card',
  'release.request': 'asked',
  'release.grant': 'granted',
  'release.refuse': 'refused',
  'release.revoke': 'revoked',
} as const;
export const SEEN_KINDS = Object.values(SEEN);
export type SeenKind = (typeof SEEN_KINDS)[number];

/**
 * More than that is no list that anybody reads; the audit trail has all. Cards are opened often, so a firm counts once a day, and they do not push
 * out who saw a name.
 */
const MOST = 100;
const MOST_CARDS = 10;

export interface Sharing {
  releases: {
    id: string;
    employerId: string;
    employerName: string;
    state: ReleaseState;
    since: Date;
    until: Date;
    lastSeenAt: Date | null;
  }[];
  seen: { at: Date; what: SeenKind; employerId: string; employerName: string }[];
}

/** To whom a tenant's name is released, and which employers have looked, from the audit trail. */
@Injectable()
export class SharingQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async of(tenantId: string): Promise<Sharing> {
    // What happened to a file that became part of this one happened to the same person.
    const own = 'SELECT id FROM tenants WHERE id = $1 OR merged_into = $1';
    const seen = await this.db.query<{ at: Date; action: keyof typeof SEEN; employerId: string; employerName: string }>(
      `WITH told AS (
         SELECT a.seq, a.at, a.action, e.id AS "employerId", e.name AS "employerName", (a.at AT TIME ZONE '${ZONE}')::date AS day
         FROM audit_entries a JOIN organisations e ON e.id::text = a.details->>'employerId' WHERE a.tenant_id IN (${own}) AND a.action = ANY($2)
       ), opened AS (
         SELECT DISTINCT ON (day, "employerId") * FROM told WHERE action = 'card.read' ORDER BY day DESC, "employerId", seq DESC LIMIT ${MOST_CARDS}
       ), other AS (
         SELECT * FROM told WHERE action <> 'card.read' ORDER BY seq DESC LIMIT ${MOST}
       )
       SELECT at, action, "employerId", "employerName" FROM (SELECT * FROM opened UNION ALL SELECT * FROM other) s ORDER BY seq DESC`,
      [tenantId, Object.keys(SEEN)],
    );
    const releases = await this.db.query<Sharing['releases'][number]>(
      `SELECT r.id, r.employer_id AS "employerId", e.name AS "employerName", r.state, r.decided_at AS since, r.expires_at AS until,
              (SELECT max(a.at) FROM audit_entries a WHERE a.tenant_id IN (${own}) AND a.action IN ('identity.read', 'cv.read_released')
                 AND a.at >= r.decided_at AND a.details->>'employerId' = r.employer_id::text) AS "lastSeenAt"
       FROM release_requests r JOIN candidates k ON k.id = r.candidate_id JOIN organisations e ON e.id = r.employer_id
       WHERE k.tenant_id = $1 AND r.state = 'granted' AND r.expires_at > $2 ORDER BY r.decided_at DESC, r.id`,
      [tenantId, this.clock.now()],
    );
    return { releases, seen: seen.map(({ action, ...one }) => ({ ...one, what: SEEN[action] })) };
  }

  /** The tenant who holds a link, also when their file has become part of another since. */
  async holderOf({ tenantId }: PersonalLink): Promise<{ id: string; locale: 'fr' | 'en' }> {
    const holder = await this.db.one<{ id: string; locale: 'fr' | 'en' }>(
      `SELECT t.id, t.locale FROM tenants f JOIN tenants t ON t.id = coalesce(f.merged_into, f.id) WHERE f.id = $1 AND t.erased_at IS NULL`,
      [tenantId],
    );
    if (!holder) throw notFound('link');
    return holder;
  }
}
