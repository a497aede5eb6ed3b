import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, dayOf, type Page, type PageQuery } from '#kernel';
import { TenantAccess } from './tenant-access.js';

/** What the landlord is told, and nothing finer: accepted, in support, at work, ended. */
export const AGREED_STATUS = `CASE
  WHEN support_ended(t.id) THEN 'ended'
  WHEN EXISTS (SELECT 1 FROM placements p WHERE p.tenant_id = t.id AND p.kind = 'hire' AND p.state = 'started') THEN 'at_work'
  WHEN EXISTS (SELECT 1 FROM support_records r WHERE r.tenant_id = t.id AND r.state = 'open') THEN 'in_support'
  ELSE 'accepted' END`;

/** Of somebody whom nothing may help to find the landlord learns only that they are supported, whatever becomes of it. */
export const STATUS_OUTSIDE = `CASE WHEN t.sheltered THEN 'in_support' ELSE ${AGREED_STATUS} END`;

const named = (status: string) =>
  `t.id, t.given_name AS "givenName", t.family_name AS "familyName", ${status} AS status`;
/** For landlord staff only the columns that they may see; the response schema leaves the others out. */
const SHORT = named(STATUS_OUTSIDE);
const FULL = `${named(AGREED_STATUS)}, t.email, t.phone, t.address, t.postcode, t.city, t.locale, t.wanted, t.created_at AS "createdAt",
  (SELECT cv.state FROM cvs cv WHERE cv.tenant_id = t.id AND cv.state <> 'replaced') AS "cvState",
  coalesce((SELECT given FROM consents c WHERE c.tenant_id = t.id AND c.scope = 'listing' ORDER BY seq DESC LIMIT 1), false) AS listed,
  (SELECT json_agg(json_build_object('userId', u.id, 'displayName', u.display_name, 'role', a.role) ORDER BY a.since)
   FROM tenant_assignments a JOIN users u ON u.id = a.user_id WHERE a.tenant_id = t.id AND a.until IS NULL) AS followers`;

/** A CV confirmed this long ago is to be asked about; a month later it is stale (libs/cv). */
const SOON_STALE = `cv.state = 'validated' AND ((cv.validated_at AT TIME ZONE 'Europe/Paris')::date + interval '5 months') <= $4::date`;
const CV = (condition: string) => `EXISTS (SELECT 1 FROM cvs cv WHERE cv.tenant_id = t.id AND ${condition})`;

/** Reasons to look at a tenant's CV. `any` is one of the four after it. */
export const CV_TASKS = ['any', 'to_review', 'unreadable', 'stale', 'soon_stale', 'none'] as const;
const CV_CONDITIONS: Record<(typeof CV_TASKS)[number], string> = {
  any: CV(`(cv.state IN ('to_review', 'unreadable', 'stale') OR (${SOON_STALE}))`),
  to_review: CV(`cv.state = 'to_review'`),
  unreadable: CV(`cv.state = 'unreadable'`),
  stale: CV(`cv.state = 'stale'`),
  soon_stale: CV(SOON_STALE),
  none: `NOT ${CV(`cv.state <> 'replaced'`)}`,
};

/** Where somebody stands, for the list: accepted and not begun, in support (at work or not), ended. */
export const SUPPORTS = ['in_support', 'waiting', 'ended'] as const;
export type Support = (typeof SUPPORTS)[number];
const supportOf = (status: string) =>
  `CASE ${status} WHEN 'accepted' THEN 'waiting' WHEN 'ended' THEN 'ended' ELSE 'in_support' END`;

export interface TenantSearch extends PageQuery {
  q?: string | undefined;
  cv?: (typeof CV_TASKS)[number] | undefined;
  /** Absent: everybody. */
  support?: Support | undefined;
}
export type TenantPage = Page<Record<string, unknown>> & { counts: Record<Support, number> };

const columns = (actor: Actor) => (actor.role === 'landlord_staff' ? SHORT : FULL);

@Injectable()
export class TenantQueries {
  constructor(
    private readonly db: Db,
    private readonly access: TenantAccess,
    private readonly clock: Clock,
  ) {}

  /** The people of a reach by name. `counts` says how many of those looked for stand where, whichever of them are shown. */
  async list(actor: Actor, { page, size, q, cv, support }: TenantSearch): Promise<TenantPage> {
    // Whoever does not see CVs does not learn by a filter either.
    const reach = this.access.condition(actor, cv ? 'cv' : 'identity', 't', 5);
    const found = `${cv ? CV_CONDITIONS[cv] : 'true'} AND $4::date IS NOT NULL
      AND ($1::text IS NULL OR fold(t.given_name || ' ' || t.family_name) LIKE '%' || fold($1) || '%') AND ${reach.sql}`;
    // By the status that the reader is told, so that no filter says more than the list.
    const stands = supportOf(actor.role === 'landlord_staff' ? STATUS_OUTSIDE : AGREED_STATUS);
    const words = q?.replace(/[\\%_]/g, '\\$&') ?? null;
    const asked = [words, size, (page - 1) * size, dayOf(this.clock.now()), ...reach.params];
    const rows = await this.db.query<{ support: Support; n: number }>(
      `SELECT ${stands} AS support, count(*) AS n FROM tenants t WHERE $2::int + $3::int >= 0 AND ${found} GROUP BY 1`,
      asked,
    );
    const counts = {
      in_support: 0,
      waiting: 0,
      ended: 0,
      ...Object.fromEntries(rows.map((row) => [row.support, row.n])),
    };
    const items = await this.db.query(
      `SELECT ${columns(actor)} FROM tenants t WHERE ${found}${support ? ` AND ${stands} = '${support}'` : ''}
       ORDER BY fold(t.family_name), fold(t.given_name), t.id LIMIT $2 OFFSET $3`,
      asked,
    );
    const total = support ? counts[support] : counts.in_support + counts.waiting + counts.ended;
    return { items, total, page, size, counts };
  }

  async read(actor: Actor, id: string): Promise<Record<string, unknown>> {
    await this.access.require(actor, id, 'identity');
    return (await this.db.one(`SELECT ${columns(actor)} FROM tenants t WHERE t.id = $1`, [id])) ?? {};
  }

  async consents(id: string): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT c.id, c.scope, c.employer_id AS "employerId", o.name AS "employerName", c.given, c.how, c.at, u.display_name AS "notedBy"
       FROM consents c LEFT JOIN organisations o ON o.id = c.employer_id LEFT JOIN users u ON u.id = c.noted_by
       WHERE c.tenant_id = $1 ORDER BY c.seq DESC`,
      [id],
    );
  }
}
