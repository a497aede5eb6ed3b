import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { Clock, Ids } from '#kernel';
import { pseudonymOf } from './domain/pseudonym.js';

export interface Alias {
  /** What the employer uses in place of the candidate's id. */
  id: string;
  pseudonym: string;
}

const findOrMake = (condition: string) => `
  WITH known AS (
    SELECT id, pseudonym, candidate_id FROM candidate_aliases WHERE employer_id = $1 AND candidate_id = ANY($4::uuid[])
  ), made AS (
    INSERT INTO candidate_aliases (id, employer_id, candidate_id, pseudonym, created_at)
    SELECT a.id, $1, a.candidate_id, a.pseudonym, $2 FROM unnest($3::uuid[], $4::uuid[], $5::text[]) AS a(id, candidate_id, pseudonym)
    WHERE a.candidate_id NOT IN (SELECT candidate_id FROM known) ${condition}
    ON CONFLICT DO NOTHING RETURNING id, pseudonym, candidate_id
  )
  SELECT id, pseudonym, candidate_id AS "candidateId" FROM known UNION ALL SELECT id, pseudonym, candidate_id FROM made`;
const FIND_OR_MAKE = findOrMake('');
/** Not waiting for the disk: an alias lost with a crash of the server was seen for less than a second, and is made anew. */
const AT_ONCE = findOrMake(`AND set_config('synchronous_commit', 'off', true) IS NOT NULL`);

/** No candidate has this id. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The ids and pseudonyms by which each employer knows candidates: its own, so that two employers cannot match theirs up. */
@Injectable()
export class Aliases {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Candidate id → alias of that employer; made where there is none yet. One statement, since every page of a search waits for it. A rival
   * may have made the alias meanwhile, or the pseudonym may be taken: then nothing is inserted and it is tried again.
   */
  async of(employerId: string, candidateIds: readonly string[]): Promise<Map<string, Alias>> {
    // In one order, so that two searches making the same aliases wait for each other instead of locking each other out.
    const wanted = [...new Set(candidateIds)].sort();
    if (!wanted.length) return new Map();
    for (let tries = 0; tries < 20; tries++) {
      const ids = wanted.map(() => this.ids.uuid());
      const rows = await this.db.query<Alias & { candidateId: string }>(
        this.db.inTransaction ? FIND_OR_MAKE : AT_ONCE,
        [...[employerId, this.clock.now()], ...[ids, wanted, ids.map(pseudonymOf)]],
      );
      if (rows.length === wanted.length)
        return new Map(rows.map(({ id, pseudonym, candidateId }) => [candidateId, { id, pseudonym }]));
    }
    throw new Error('No free pseudonym was found for a candidate.');
  }

  /**
   * The candidate behind an alias; `NOBODY` for an id that is not one of this employer's, such as another's. Whoever asks then goes on as for
   * somebody who is not shown, so that the answer is the same and takes as long.
   */
  async resolve(employerId: string, aliasId: string): Promise<string> {
    const row = await this.db.one<{ candidateId: string }>(
      'SELECT candidate_id AS "candidateId" FROM candidate_aliases WHERE id = $1 AND employer_id = $2',
      [aliasId, employerId],
    );
    return row?.candidateId ?? NOBODY;
  }
}
