import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { sirenOf } from '../domain/siret.js';
import { NETWORK, networkOf } from '../employers.queries.js';

export interface Sought {
  name?: string | undefined;
  city?: string | undefined;
  siret?: string | undefined;
  /** The employer that is asked about itself. */
  except?: string | undefined;
}

/** Trigram similarity (0 to 1) from which two names are shown as perhaps the same; in the same town less is needed. */
const SIMILAR = 0.6;
const SIMILAR_IN_TOWN = 0.35;

/** Legal forms say nothing of which company it is. */
const BARE = (text: string) =>
  String.raw`btrim(regexp_replace(fold(${text}), '\m(sarl|sas|sasu|sa|eurl|ei|scop|sci|snc|ets|etablissements|societe|association|groupe)\M|[^a-z0-9]+', ' ', 'g'))`;

/** Employers within reach that may be the one sought: of the same establishment, company, or of a similar name and town. */
@Injectable()
export class DuplicateQueries {
  constructor(private readonly db: Db) {}

  find(actor: Actor, { name, city, siret, except }: Sought): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT * FROM
         (SELECT o.id, o.name, p.siret, p.city, p.sector,
                 EXISTS (SELECT 1 FROM users u WHERE u.organisation_id = o.id AND u.active) AS "hasAccount",
                 CASE WHEN p.siret = $2 THEN 'siret' WHEN left(p.siret, 9) = $3 THEN 'siren'
                      WHEN fold(p.city) = fold($5) AND s.near >= ${SIMILAR_IN_TOWN} THEN 'name_and_town'
                      WHEN s.near >= ${SIMILAR} THEN 'name' END AS reason, s.near
          FROM organisations o LEFT JOIN employer_profiles p ON p.employer_id = o.id
          CROSS JOIN LATERAL (SELECT coalesce(similarity(${BARE('o.name')}, ${BARE('$4')}), 0) AS near) s
          WHERE o.kind = 'employer' AND o.merged_into IS NULL AND ${NETWORK} AND ($6::uuid IS NULL OR o.id <> $6)) found
       WHERE reason IS NOT NULL
       ORDER BY array_position(ARRAY['siret', 'siren', 'name_and_town', 'name'], reason), near DESC, name, id LIMIT 10`,
      [networkOf(actor), siret ?? null, siret ? sirenOf(siret) : null, name ?? null, city ?? null, except ?? null],
    );
  }
}
