import { Injectable } from '@nestjs/common';
import { Db } from '#database';

/**
 * Whom an employer that is closed had in mind or was proposed, for the employer that it turned out to be. Runs in the transaction of the merger,
 * after the pseudonyms that were free have gone over.
 */
@Injectable()
export class MergedChoices {
  constructor(private readonly db: Db) {}

  /** @returns how many rows of each table went over */
  async move(keptId: string, duplicateId: string): Promise<Record<string, number>> {
    await this.renameTaken(keptId, duplicateId);
    await this.forgetSeen(keptId, duplicateId);
    const shortlisted = await this.shortlists(keptId, duplicateId);
    const proposed = await this.proposals(keptId, duplicateId);
    return {
      ...(shortlisted ? { shortlist_entries: shortlisted } : {}),
      ...(proposed ? { proposals: proposed } : {}),
    };
  }

  /** Of two people with one pseudonym, one at each employer, the newcomer gets another number. */
  private async renameTaken(keptId: string, duplicateId: string): Promise<void> {
    const taken = await this.db.query<{ id: string }>(
      `SELECT d.id FROM candidate_aliases d WHERE d.employer_id = $2
         AND NOT EXISTS (SELECT 1 FROM candidate_aliases k WHERE k.employer_id = $1 AND k.candidate_id = d.candidate_id) ORDER BY d.id`,
      [keptId, duplicateId],
    );
    for (const { id } of taken)
      await this.db.query(
        `UPDATE candidate_aliases a SET employer_id = $1, pseudonym = (
           SELECT left(a.pseudonym, -3) || lpad(n::text, 3, '0') AS free FROM generate_series(0, 999) n
           WHERE NOT EXISTS (SELECT 1 FROM candidate_aliases k WHERE k.employer_id = $1 AND k.pseudonym = left(a.pseudonym, -3) || lpad(n::text, 3, '0'))
           ORDER BY md5(a.id::text || n) LIMIT 1) WHERE a.id = $2 RETURNING a.id`,
        [keptId, id],
      );
  }

  /** Who was told of under a pseudonym that stays behind is told of under the one that is kept. */
  private async forgetSeen(keptId: string, duplicateId: string): Promise<void> {
    await this.db.query(
      `INSERT INTO saved_search_seen (search_id, alias_id)
       SELECT s.search_id, k.id FROM saved_search_seen s JOIN candidate_aliases d ON d.id = s.alias_id AND d.employer_id = $2
       JOIN candidate_aliases k ON k.candidate_id = d.candidate_id AND k.employer_id = $1 ON CONFLICT DO NOTHING RETURNING 1`,
      [keptId, duplicateId],
    );
    await this.db.query(
      'DELETE FROM saved_search_seen s USING candidate_aliases d WHERE d.id = s.alias_id AND d.employer_id = $1 RETURNING 1',
      [duplicateId],
    );
  }

  /** A person who was on the same list of both stays once, with both notes. */
  private async shortlists(keptId: string, duplicateId: string): Promise<number> {
    await this.db.query(
      `WITH twice AS (
         SELECT k.id AS kept, d.id AS gone, d.note FROM shortlist_entries d JOIN candidate_aliases a ON a.id = d.alias_id
         JOIN candidate_aliases b ON b.candidate_id = a.candidate_id AND b.employer_id = $1
         JOIN shortlist_entries k ON k.alias_id = b.id AND k.offer_id IS NOT DISTINCT FROM d.offer_id AND k.id <> d.id
         WHERE d.employer_id = $2 AND k.employer_id = $1
       ), joined AS (
         UPDATE shortlist_entries k SET note = nullif(concat_ws(E'\n', nullif(k.note, t.note), t.note), '') FROM twice t WHERE k.id = t.kept RETURNING k.id
       )
       DELETE FROM shortlist_entries s USING twice t WHERE s.id = t.gone RETURNING s.id`,
      [keptId, duplicateId],
    );
    const moved = await this.db.query(
      `UPDATE shortlist_entries s SET employer_id = $1, alias_id = b.id FROM candidate_aliases a
       JOIN candidate_aliases b ON b.candidate_id = a.candidate_id AND b.employer_id = $1
       WHERE a.id = s.alias_id AND s.employer_id = $2 RETURNING s.id`,
      [keptId, duplicateId],
    );
    return moved.length;
  }

  /** Of two open proposals of one person for nothing in particular, that of the employer that is kept goes on. */
  private async proposals(keptId: string, duplicateId: string): Promise<number> {
    await this.db.query(
      `UPDATE proposals d SET state = 'withdrawn' FROM proposals k
       WHERE d.employer_id = $2 AND k.employer_id = $1 AND d.state = 'open' AND k.state = 'open' AND k.tenant_id = d.tenant_id
         AND k.offer_id IS NOT DISTINCT FROM d.offer_id RETURNING d.id`,
      [keptId, duplicateId],
    );
    const moved = await this.db.query('UPDATE proposals SET employer_id = $1 WHERE employer_id = $2 RETURNING id', [
      keptId,
      duplicateId,
    ]);
    return moved.length;
  }
}
