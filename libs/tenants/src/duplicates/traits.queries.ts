import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Traits } from '../domain/same-person.js';

export interface KnownTraits extends Traits {
  id: string;
}

/** What the file and the current CV say; the CV as a person confirmed it, else as it was read. */
const TRAITS = `
  SELECT t.id, t.given_name AS "givenName", t.family_name AS "familyName", t.address, t.postcode,
    array_remove(ARRAY[t.phone, coalesce(cv.fields, cv.reading)->>'phone'], NULL) AS phones,
    array_remove(ARRAY[t.email, coalesce(cv.fields, cv.reading)->>'email'], NULL) AS emails,
    (SELECT coalesce(array_agg(DISTINCT d.sha256), '{}') FROM documents d WHERE d.tenant_id = t.id) AS documents
  FROM tenants t LEFT JOIN cvs cv ON cv.tenant_id = t.id AND cv.state <> 'replaced'
  WHERE t.erased_at IS NULL AND t.merged_into IS NULL`;

/** Names this much alike, by trigrams, are looked at closer: generous, so that names that only sound alike are among them. */
const LIKENESS = 0.18;
/** Pairs are few; a name that half a town bears must not fill the answer. */
const MOST = 200;

@Injectable()
export class TraitsQueries {
  constructor(private readonly db: Db) {}

  async of(tenantId: string): Promise<(KnownTraits & { associationId: string }) | undefined> {
    const found = await this.db.one<KnownTraits>(`${TRAITS} AND t.id = $1`, [tenantId]);
    const tenant =
      found &&
      (await this.db.one<{ id: string }>('SELECT association_id AS id FROM tenants WHERE id = $1', [tenantId]));
    return found && tenant && { ...found, associationId: tenant.id };
  }

  /** Who in that association could be this person, to be judged one by one. Associations do not learn of each other's people. */
  around(associationId: string, traits: Traits, except: string | null = null): Promise<KnownTraits[]> {
    return this.db.query<KnownTraits>(
      `${TRAITS} AND t.association_id = $1 AND ($2::uuid IS NULL OR t.id <> $2) AND (
         similarity(fold(t.given_name || ' ' || t.family_name), fold($3)) > ${LIKENESS}
         OR EXISTS (SELECT 1 FROM documents d WHERE d.tenant_id = t.id AND d.sha256 = ANY($4)))
       ORDER BY similarity(fold(t.given_name || ' ' || t.family_name), fold($3)) DESC, t.id LIMIT ${MOST}`,
      [associationId, except, `${traits.givenName} ${traits.familyName}`, traits.documents],
    );
  }
}
