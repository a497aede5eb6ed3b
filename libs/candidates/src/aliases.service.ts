import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { Clock, Ids, notFound } from '#kernel';
import { pseudonymOf } from './domain/pseudonym.js';

export interface Alias {
  /** What the employer uses in place of the candidate's id. */
  id: string;
  pseudonym: string;
}

/** The ids and pseudonyms by which each employer knows candidates: its own, so that two employers cannot match theirs up. */
@Injectable()
export class Aliases {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Candidate id → alias of that employer; made where there is none yet. */
  async of(employerId: string, candidateIds: readonly string[]): Promise<Map<string, Alias>> {
    const wanted = [...new Set(candidateIds)].sort();
    for (let tries = 0; ; tries++) {
      const rows = await this.db.query<Alias & { candidateId: string }>(
        'SELECT id, pseudonym, candidate_id AS "candidateId" FROM candidate_aliases WHERE employer_id = $1 AND candidate_id = ANY($2)',
        [employerId, wanted],
      );
      const known = new Map(rows.map(({ id, pseudonym, candidateId }) => [candidateId, { id, pseudonym }]));
      const missing = wanted.filter((id) => !known.has(id));
      if (!missing.length) return known;
      if (tries > 20) throw new Error('No free pseudonym was found for a candidate.');
      await this.make(employerId, missing);
    }
  }

  /** A rival may have made the alias meanwhile, or the pseudonym may be taken: then nothing is inserted and the caller looks again. */
  private async make(employerId: string, candidateIds: readonly string[]): Promise<void> {
    const aliases = candidateIds.map(() => this.ids.uuid());
    await this.db.query(
      `INSERT INTO candidate_aliases (id, employer_id, candidate_id, pseudonym, created_at)
       SELECT a.id, $1, a.candidate_id, a.pseudonym, $2 FROM unnest($3::uuid[], $4::uuid[], $5::text[]) AS a(id, candidate_id, pseudonym)
       ON CONFLICT DO NOTHING`,
      [employerId, this.clock.now(), aliases, candidateIds, aliases.map(pseudonymOf)],
    );
  }

  /** @throws DomainError `not_found` for an id that is not an alias of this employer, such as another's */
  async resolve(employerId: string, aliasId: string): Promise<string> {
    const row = await this.db.one<{ candidateId: string }>(
      'SELECT candidate_id AS "candidateId" FROM candidate_aliases WHERE id = $1 AND employer_id = $2',
      [aliasId, employerId],
    );
    if (!row) throw notFound('candidate');
    return row.candidateId;
  }
}
