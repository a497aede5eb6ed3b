import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { notFound, type Page, type PageQuery } from '#kernel';

/**
 * Which employers an actor reaches, as a condition on `employer_profiles p`; its parameter is `$1`. Landlord staff see their own network and
 * whoever is in nobody's, the association's roles every employer.
 */
export const NETWORK = '($1::uuid IS NULL OR p.landlord_id IS NULL OR p.landlord_id = $1)';
export const networkOf = (actor: Actor): string | null =>
  actor.role === 'landlord_staff' ? actor.organisationId : null;

const COLUMNS = `o.id, o.name, p.landlord_id AS "landlordId", p.siret, p.sector, p.city, p.postcode, p.contact_name AS "contactName",
  p.contact_email AS "contactEmail", p.contact_phone AS "contactPhone", p.updated_at AS "updatedAt",
  EXISTS (SELECT 1 FROM users u WHERE u.organisation_id = o.id AND u.active) AS "hasAccount",
  (SELECT count(*) FROM offers f WHERE f.employer_id = o.id AND f.state = 'published') AS "publishedOffers"`;
const FROM = `FROM organisations o LEFT JOIN employer_profiles p ON p.employer_id = o.id WHERE o.kind = 'employer'`;

@Injectable()
export class EmployerQueries {
  constructor(private readonly db: Db) {}

  async list(
    actor: Actor,
    { page, size, q }: PageQuery & { q?: string | undefined },
  ): Promise<Page<Record<string, unknown>>> {
    const items = await this.db.query<{ total: number }>(
      `SELECT ${COLUMNS}, count(*) OVER () AS total ${FROM} AND ${NETWORK}
       AND ($2::text IS NULL OR fold(concat_ws(' ', o.name, p.sector, p.city, p.siret)) LIKE '%' || fold($2) || '%')
       ORDER BY fold(o.name), o.id LIMIT $3 OFFSET $4`,
      [networkOf(actor), q?.replace(/[\\%_]/g, '\\$&') ?? null, size, (page - 1) * size],
    );
    return { items, total: items[0]?.total ?? 0, page, size };
  }

  async read(actor: Actor, id: string): Promise<Record<string, unknown>> {
    const found = await this.db.one(`SELECT ${COLUMNS} ${FROM} AND ${NETWORK} AND o.id = $2`, [networkOf(actor), id]);
    if (!found) throw notFound('employer');
    return found;
  }
}
