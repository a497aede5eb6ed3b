import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { notFound, type Page, type PageQuery } from '#kernel';
import { NAF_DIVISIONS } from './domain/naf.js';

/**
 * Which employers an actor reaches, as a condition on `employer_profiles p`; its parameter is `$1`. Landlord staff see their own network and
 * whoever is in nobody's, the association's roles every employer.
 */
export const NETWORK = '($1::uuid IS NULL OR p.landlord_id IS NULL OR p.landlord_id = $1)';
export const networkOf = (actor: Actor): string | null =>
  actor.role === 'landlord_staff' ? actor.organisationId : null;

const COLUMNS = `o.id, o.name, p.landlord_id AS "landlordId", l.name AS "landlordName", p.siret, left(p.siret, 9) AS siren, p.sector, p.naf,
  p.size_band AS "sizeBand", p.city, p.postcode, p.contact_name AS "contactName",
  p.contact_email AS "contactEmail", p.contact_phone AS "contactPhone", p.updated_at AS "updatedAt",
  EXISTS (SELECT 1 FROM users u WHERE u.organisation_id = o.id AND u.active) AS "hasAccount",
  o.confirmed_at IS NULL AND EXISTS (SELECT 1 FROM users u WHERE u.organisation_id = o.id AND u.active) AS "awaitsConfirmation",
  (SELECT count(*) FROM offers f WHERE f.employer_id = o.id AND f.state = 'published') AS "publishedOffers"`;
const FROM = `FROM organisations o LEFT JOIN employer_profiles p ON p.employer_id = o.id LEFT JOIN organisations l ON l.id = p.landlord_id
  WHERE o.kind = 'employer' AND o.merged_into IS NULL`;
/** Parameters 2 to 6. */
const FILTER = `($2::text IS NULL OR fold(concat_ws(' ', o.name, p.sector, p.city, p.siret,
      (SELECT array_to_string(x.tags, ' ') FROM employer_ties x WHERE x.employer_id = o.id AND x.organisation_id = $3))) LIKE '%' || fold($2) || '%')
   AND ($4::text[] IS NULL OR p.naf = ANY($4))
   AND ($5::text IS NULL OR CASE $5 WHEN 'open' THEN p.landlord_id IS NULL ELSE p.landlord_id IS NOT NULL END)
   AND ($6::uuid[] IS NULL OR o.id = ANY($6))`;

export interface EmployerFilter {
  q?: string | undefined;
  /** Section of the nomenclature, `A` to `U`. */
  section?: string | undefined;
  /** Held by a landlord (for its staff: their own), or by nobody. */
  network?: 'held' | 'open' | undefined;
  ids?: readonly string[] | undefined;
}

@Injectable()
export class EmployerQueries {
  constructor(private readonly db: Db) {}

  async list(actor: Actor, filter: EmployerFilter, { page, size }: PageQuery): Promise<Page<Record<string, unknown>>> {
    const items = await this.db.query<{ total: number }>(
      `SELECT ${COLUMNS}, count(*) OVER () AS total ${FROM} AND ${NETWORK} AND ${FILTER}
       ORDER BY fold(o.name), o.id LIMIT $7 OFFSET $8`,
      [...parameters(actor, filter), size, (page - 1) * size],
    );
    return { items, total: items[0]?.total ?? 0, page, size };
  }

  async read(actor: Actor, id: string): Promise<Record<string, unknown>> {
    const found = await this.db.one(`SELECT ${COLUMNS} ${FROM} AND ${NETWORK} AND o.id = $2`, [networkOf(actor), id]);
    if (!found) throw notFound('employer');
    return found;
  }

  /** The whole list with what one's own organisation noted, for a file. */
  export(actor: Actor, filter: EmployerFilter): Promise<ExportRow[]> {
    return this.db.query<ExportRow>(
      `SELECT o.name, p.siret, p.naf, p.sector, p.size_band AS "sizeBand", p.city, p.postcode, c.name AS "contactName", c.role AS "contactRole",
              c.email AS "contactEmail", c.phone AS "contactPhone", array_to_string(t.tags, ', ') AS tags, t.notes
       FROM organisations o LEFT JOIN employer_profiles p ON p.employer_id = o.id
       LEFT JOIN employer_contacts c ON c.employer_id = o.id AND c.is_main
       LEFT JOIN employer_ties t ON t.employer_id = o.id AND t.organisation_id = $3
       WHERE o.kind = 'employer' AND o.merged_into IS NULL AND ${NETWORK} AND ${FILTER} ORDER BY fold(o.name), o.id`,
      parameters(actor, filter),
    );
  }
}

export interface ExportRow {
  name: string;
  siret: string | null;
  naf: string | null;
  sector: string | null;
  sizeBand: string | null;
  city: string | null;
  postcode: string | null;
  contactName: string | null;
  contactRole: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
  tags: string | null;
  notes: string | null;
}

const parameters = (actor: Actor, { q, section, network, ids }: EmployerFilter) => [
  networkOf(actor),
  q?.replace(/[\\%_]/g, '\\$&') ?? null,
  actor.organisationId,
  section ? NAF_DIVISIONS.filter((division) => division.section === section).map(({ code }) => code) : null,
  network ?? null,
  ids ?? null,
];
