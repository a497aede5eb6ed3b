import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { notFound, type Page, type PageQuery } from '#kernel';
import { findOccupation } from '#occupations';
import type { OfferState } from './domain/offer-states.js';
import { NETWORK, networkOf } from './employers.queries.js';

const COLUMNS = `f.id, f.employer_id AS "employerId", o.name AS "employerName", f.title, f.occupation, f.description, f.city, f.postcode,
  f.public_transport AS "publicTransport", f.schedules, f.wished_skills AS "wishedSkills", f.wished_certificates AS "wishedCertificates",
  f.wished_licences AS "wishedLicences", f.experience_years AS "experienceYears", f.languages, f.interviews, f.is_public AS "isPublic",
  f.public_id AS "publicId", f.close_code AS "closeCode", f.hired_through AS "hiredThrough", f.confirmed_at AS "confirmedAt",
  f.contract, f.contract_months AS "contractMonths", f.weekly_hours AS "weeklyHours", f.pay_min_cents AS "payMinCents",
  f.pay_max_cents AS "payMaxCents", f.pay_per AS "payPer", f.start_on AS "startOn", f.skills, f.certificates, f.licences, f.positions,
  f.open_to_training AS "openToTraining", f.state, f.published_at AS "publishedAt", f.expires_on AS "expiresOn",
  f.closed_at AS "closedAt", f.close_reason AS "closeReason", f.created_at AS "createdAt", f.updated_at AS "updatedAt", f.version`;
const FROM = `FROM offers f JOIN organisations o ON o.id = f.employer_id LEFT JOIN employer_profiles p ON p.employer_id = f.employer_id`;
/** An employer sees its own offers in every state, everyone else the published ones of the employers they reach. */
const VISIBLE = `CASE WHEN $2::uuid IS NOT NULL THEN f.employer_id = $2 ELSE f.state = 'published' AND ${NETWORK} END`;

interface Row {
  total: number;
  occupation: string | null;
}

@Injectable()
export class OfferQueries {
  constructor(private readonly db: Db) {}

  async list(
    actor: Actor,
    query: PageQuery & { state?: OfferState | undefined; employerId?: string | undefined; q?: string | undefined },
  ): Promise<Page<Record<string, unknown>>> {
    const { page, size, state, employerId, q } = query;
    const items = await this.db.query<Row>(
      `SELECT ${COLUMNS}, count(*) OVER () AS total ${FROM} WHERE ${VISIBLE}
       AND ($3::text IS NULL OR f.state = $3) AND ($4::uuid IS NULL OR f.employer_id = $4)
       AND ($5::text IS NULL OR fold(concat_ws(' ', f.title, o.name, f.city, f.description)) LIKE '%' || fold($5) || '%')
       ORDER BY coalesce(f.published_at, f.created_at) DESC, f.id LIMIT $6 OFFSET $7`,
      [
        ...viewer(actor),
        state ?? null,
        employerId ?? null,
        q?.replace(/[\\%_]/g, '\\$&') ?? null,
        size,
        (page - 1) * size,
      ],
    );
    return { items: items.map(withLabels), total: items[0]?.total ?? 0, page, size };
  }

  async read(actor: Actor, id: string): Promise<Record<string, unknown>> {
    const found = await this.db.one<Row>(`SELECT ${COLUMNS} ${FROM} WHERE ${VISIBLE} AND f.id = $3`, [
      ...viewer(actor),
      id,
    ]);
    if (!found) throw notFound('offer');
    return withLabels(found);
  }

  /** What a reminder's link shows; undefined when there is no such offer. */
  forLink(id: string): Promise<Record<string, unknown> | undefined> {
    return this.db.one(
      `SELECT f.title, o.name AS "employerName", f.city, f.state, f.published_at AS "publishedAt", f.expires_on AS "expiresOn"
       FROM offers f JOIN organisations o ON o.id = f.employer_id WHERE f.id = $1`,
      [id],
    );
  }

  /** What happened to the offer, the newest first. Names of people are told to their own employer alone. */
  async history(actor: Actor, id: string): Promise<Record<string, unknown>[]> {
    await this.read(actor, id);
    return this.db.query(
      `SELECT h.id, h.at, h.kind, h.details, CASE WHEN $2 THEN u.display_name END AS by
       FROM offer_history h LEFT JOIN users u ON u.id = h.user_id WHERE h.offer_id = $1 ORDER BY h.at DESC, h.id LIMIT 200`,
      [id, actor.role === 'employer'],
    );
  }
}

const viewer = (actor: Actor) => [networkOf(actor), actor.role === 'employer' ? actor.organisationId : null];

function withLabels(row: Row): Record<string, unknown> {
  const occupation = row.occupation ? findOccupation(row.occupation) : null;
  return { ...row, occupationLabel: occupation?.label ?? null, occupationLabelEn: occupation?.labelEn ?? null };
}
