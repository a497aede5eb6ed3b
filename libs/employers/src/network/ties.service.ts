import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, invalid } from '#kernel';
import { EmployerAccess, readerOf } from './employer-access.js';

export interface Tie {
  knownByUserId: string | null;
  /** Somebody without an account, when nobody with one is named. */
  knownByName: string | null;
  tags: readonly string[];
  notes: string | null;
}

const NOTHING: Tie = { knownByUserId: null, knownByName: null, tags: [], notes: null };

/** What each organisation keeps about an employer. Tags and notes stay with it; who knows them is told to the association and to landlords alike. */
@Injectable()
export class Ties {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly access: EmployerAccess,
  ) {}

  async read(actor: Actor, employerId: string): Promise<Record<string, unknown>> {
    await this.access.require(actor, employerId);
    const rows = await this.db.query<Tie & { own: boolean; organisation: string; knownBy: string | null }>(
      `SELECT x.organisation_id = $2 AS own, w.name AS organisation, coalesce(u.display_name, x.known_by_name) AS "knownBy",
              x.known_by_user AS "knownByUserId", x.known_by_name AS "knownByName", x.tags, x.notes
       FROM employer_ties x JOIN organisations w ON w.id = x.organisation_id LEFT JOIN users u ON u.id = x.known_by_user
       WHERE x.employer_id = $1 AND (x.organisation_id = $2 OR NOT $3::boolean OR w.kind <> 'landlord') ORDER BY fold(w.name), w.id`,
      [employerId, ...readerOf(actor)],
    );
    const own = rows.find((row) => row.own);
    return {
      own: own ?? { ...NOTHING, knownBy: null },
      others: rows.flatMap((row) =>
        row.own || row.knownBy === null ? [] : [{ organisation: row.organisation, knownBy: row.knownBy }],
      ),
    };
  }

  /** What one's own organisation keeps; nothing before anybody noted something. */
  async own(actor: Actor, employerId: string): Promise<Tie> {
    return (
      (await this.db.one<Tie>(
        `SELECT known_by_user AS "knownByUserId", known_by_name AS "knownByName", tags, notes FROM employer_ties
         WHERE employer_id = $1 AND organisation_id = $2`,
        [employerId, actor.organisationId],
      )) ?? NOTHING
    );
  }

  async write(actor: Actor, employerId: string, tie: Tie): Promise<void> {
    await this.db.transaction(async () => {
      await this.access.require(actor, employerId);
      const { knownByUserId } = tie;
      if (
        knownByUserId &&
        !(await this.db.one('SELECT 1 FROM users WHERE id = $1 AND organisation_id = $2', [
          knownByUserId,
          actor.organisationId,
        ]))
      )
        throw invalid('knownByUserId', 'unknown_user', 'This is nobody of your organisation.');
      await this.db.query(
        `INSERT INTO employer_ties (employer_id, organisation_id, known_by_user, known_by_name, tags, notes, updated_at, updated_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (employer_id, organisation_id) DO UPDATE
         SET known_by_user = $3, known_by_name = $4, tags = $5, notes = $6, updated_at = $7, updated_by = $8`,
        [
          employerId,
          actor.organisationId,
          knownByUserId,
          knownByUserId ? null : tie.knownByName,
          [...new Set(tie.tags)],
          tie.notes,
          this.clock.now(),
          actor.userId,
        ],
      );
    });
  }

  /** Who may be named as knowing an employer: the people of one's own organisation. */
  colleagues(actor: Actor): Promise<Record<string, unknown>[]> {
    return this.db.query(
      `SELECT id, display_name AS "displayName" FROM users WHERE organisation_id = $1 AND active ORDER BY fold(display_name), id`,
      [actor.organisationId],
    );
  }
}
