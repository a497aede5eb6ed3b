import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { Clock, Ids } from '#kernel';
import { type Alias, Aliases } from './aliases.service.js';
import { CandidateEntity } from './candidates.entities.js';
import { pseudonymOf } from './domain/pseudonym.js';
import type { ReleaseState } from './domain/release.js';
import { RELEASE_STATE } from './releases.queries.js';

/** What is shown and scored, and no more: entities of whole rows would bring the words of the index along. */
const COLUMNS = `id, tenant_id AS "tenantId", listed, headline, occupations, skills, certificates, licences, languages, experiences,
    availability, weekly_hours AS "weeklyHours", contracts, training, latitude, longitude, version, updated_at AS "updatedAt"`;
const CARDS = `SELECT ${COLUMNS} FROM candidates WHERE id = ANY($1) AND listed`;

/**
 * Cards, the employer's aliases of them and its newest requests, in one statement: every page of a search waits for it. Aliases that are
 * missing are made, if possible without waiting for the disk: one lost with a crash of the server was seen for less than a second, and is made anew.
 * In one order, so that two searches making the same aliases wait for each other instead of locking each other out.
 */
const employersPage = (condition: string) => `
  WITH card AS MATERIALIZED (SELECT ${COLUMNS} FROM candidates WHERE id = ANY($3::uuid[]) AND listed),
  known AS MATERIALIZED (
    SELECT id, pseudonym, candidate_id FROM candidate_aliases WHERE employer_id = $2 AND candidate_id = ANY($3::uuid[])
  ), made AS (
    INSERT INTO candidate_aliases (id, employer_id, candidate_id, pseudonym, created_at)
    SELECT a.id, $2, a.candidate_id, a.pseudonym, $1 FROM unnest($4::uuid[], $3::uuid[], $5::text[]) AS a(id, candidate_id, pseudonym)
    WHERE a.candidate_id NOT IN (SELECT candidate_id FROM known) AND a.candidate_id IN (SELECT id FROM card)
      ${condition}
    ORDER BY a.candidate_id
    ON CONFLICT DO NOTHING RETURNING id, pseudonym, candidate_id
  ), newest AS (
    SELECT DISTINCT ON (r.candidate_id) r.candidate_id, r.id, ${RELEASE_STATE} AS state, r.expires_at
    FROM release_requests r WHERE r.employer_id = $2 AND r.candidate_id = ANY($3::uuid[]) ORDER BY r.candidate_id, r.requested_at DESC, r.id
  )
  SELECT card.*, a.id AS "aliasId", a.pseudonym, newest.id AS "requestId", newest.state, newest.expires_at AS "expiresAt"
  FROM card LEFT JOIN (SELECT * FROM known UNION ALL SELECT * FROM made) AS a ON a.candidate_id = card.id
  LEFT JOIN newest ON newest.candidate_id = card.id`;
/** Only by itself: the setting would hold for the rest of a transaction. */
const AT_ONCE = employersPage(`AND set_config('synchronous_commit', 'off', true) IS NOT NULL`);
const IN_TRANSACTION = employersPage('');

type EmployersRow = CandidateEntity & { aliasId: string | null; pseudonym: string } & (
    | { requestId: null }
    | { requestId: string; state: ReleaseState; expiresAt: Date }
  );

/** What one employer knows a candidate by. */
export interface EmployersView extends Alias {
  release: { id: string; state: ReleaseState; expiresAt: Date } | null;
}

/** The cards of a page. They come from the database: what the index still holds of somebody who withdrew is not shown. */
@Injectable()
export class CardPages {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly aliases: Aliases,
  ) {}

  /** In the order of `ids`; those that are not listed any more are left out. */
  async cards(ids: readonly string[]): Promise<CandidateEntity[]> {
    if (!ids.length) return [];
    return inOrder(ids, await this.db.prepared<CandidateEntity>('cards', CARDS, [ids]));
  }

  /** The same for an employer, with what it knows them by. */
  async ofEmployer(
    employerId: string,
    ids: readonly string[],
  ): Promise<{ cards: CandidateEntity[]; known: Map<string, EmployersView> }> {
    if (!ids.length) return { cards: [], known: new Map() };
    const newIds = ids.map(() => this.ids.uuid());
    const values = [this.clock.now(), employerId, ids, newIds, newIds.map(pseudonymOf)];
    const rows = this.db.inTransaction
      ? await this.db.query<EmployersRow>(IN_TRANSACTION, values)
      : await this.db.prepared<EmployersRow>('employers_page', AT_ONCE, values);
    // A rival made it meanwhile, or the pseudonym was taken: nothing was inserted then.
    const left = rows.filter(({ aliasId }) => !aliasId).map(({ id }) => id);
    const late = await this.aliases.of(employerId, left);
    const known = rows.map((row): [string, EmployersView] => {
      const alias = row.aliasId ? { id: row.aliasId, pseudonym: row.pseudonym } : late.get(row.id);
      if (!alias) throw new Error('A candidate was left without an alias.');
      const release = row.requestId === null ? null : { id: row.requestId, state: row.state, expiresAt: row.expiresAt };
      return [row.id, { ...alias, release }];
    });
    return { cards: inOrder(ids, rows), known: new Map(known) };
  }
}

function inOrder<T extends { id: string }>(ids: readonly string[], rows: readonly T[]): T[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
