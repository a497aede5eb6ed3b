import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, invalid, notFound } from '#kernel';
import { columnsThat, UNIQUE_BESIDE } from '../domain/merge-plan.js';
import { sirenOf } from '../domain/siret.js';
import { EmployerProfileEntity } from '../employer-profile.entity.js';
import { MergedChoices } from './merged-choices.js';

/** Makes one of two employers that are the same company, in one transaction or not at all. */
@Injectable()
export class Merging {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly choices: MergedChoices,
  ) {}

  /**
   * `duplicateId` is closed, and what is its own goes over to `keptId` as `MERGE_PLAN` says.
   * @throws DomainError `merge_unconfirmed`, `merge_live_releases`, `merge_two_networks`, `merge_different_companies`, `merge_same_rally` (conflict)
   */
  async merge(actor: Actor, keptId: string, duplicateId: string): Promise<void> {
    if (keptId === duplicateId) throw invalid('duplicateId', 'same_employer', 'An employer is not merged with itself.');
    await this.db.transaction(async () => {
      const locked = await this.db.query(
        `SELECT id FROM organisations WHERE id = ANY($1) AND kind = 'employer' AND merged_into IS NULL ORDER BY id FOR UPDATE`,
        [[keptId, duplicateId]],
      );
      if (locked.length !== 2) throw notFound('employer');
      await this.refuseUnconfirmed(keptId, duplicateId);
      await this.refuseReleases(keptId, duplicateId);
      await this.refuseRallies(keptId, duplicateId);
      await this.mergeProfiles(keptId, duplicateId);
      await this.mergeRallies(keptId, duplicateId);
      await this.mergeTies(keptId, duplicateId);
      const moved = { ...(await this.move(keptId, duplicateId)), ...(await this.choices.move(keptId, duplicateId)) };
      // Where only the one that is closed had accounts, they are what was confirmed.
      await this.db.query(
        `UPDATE organisations k SET confirmed_at = coalesce(k.confirmed_at, d.confirmed_at), confirmed_by = coalesce(k.confirmed_by, d.confirmed_by)
         FROM organisations d WHERE k.id = $1 AND d.id = $2 RETURNING k.id`,
        [keptId, duplicateId],
      );
      await this.db.query('UPDATE organisations SET merged_into = $1 WHERE id = $2 RETURNING id', [
        keptId,
        duplicateId,
      ]);
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'employer.merge',
        subject: { kind: 'organisation', id: keptId },
        details: { duplicateId, ...moved },
      });
    });
  }

  /** An account that nobody has checked would be among those of a checked employer, or the other way round. */
  private async refuseUnconfirmed(keptId: string, duplicateId: string): Promise<void> {
    const waiting = await this.db.one(
      `SELECT 1 FROM organisations o JOIN users u ON u.organisation_id = o.id AND u.active WHERE o.id IN ($1, $2) AND o.confirmed_at IS NULL LIMIT 1`,
      [keptId, duplicateId],
    );
    if (waiting)
      throw conflict(
        'merge_unconfirmed',
        'One of the two made its account by a link and has to be confirmed or refused first.',
      );
  }

  /** A tenant said yes to the people of one company: nobody else may get to know them by a merger. */
  private async refuseReleases(keptId: string, duplicateId: string): Promise<void> {
    const live = await this.db.one(
      `SELECT 1 FROM release_requests q WHERE q.state IN ('requested', 'granted') AND q.expires_at > $3
       AND (q.employer_id = $2 OR (q.employer_id = $1 AND EXISTS (SELECT 1 FROM users u WHERE u.organisation_id = $2 AND u.active))) LIMIT 1`,
      [keptId, duplicateId, this.clock.now()],
    );
    if (live)
      throw conflict(
        'merge_live_releases',
        'Tenants agreed to be known to one of the two, or are being asked: those releases must end first, or the other one be kept.',
      );
  }

  /** Where both were invited, the duplicate must neither come nor have come: it would then sit at two tables. */
  private async refuseRallies(keptId: string, duplicateId: string): Promise<void> {
    const both = await this.db.one(
      `SELECT 1 FROM rally_invitations d JOIN rally_invitations k ON k.rally_id = d.rally_id AND k.employer_id = $1
       WHERE d.employer_id = $2 AND (d.state = 'accepted'
         OR EXISTS (SELECT 1 FROM meetings m WHERE m.rally_id = d.rally_id AND m.employer_id = $2)) LIMIT 1`,
      [keptId, duplicateId],
    );
    if (both)
      throw conflict(
        'merge_same_rally',
        'The employer to be closed takes part in a rally to which the other one is invited too: keep that one instead.',
      );
  }

  /** The profile that is kept takes what it lacks. */
  private async mergeProfiles(keptId: string, duplicateId: string): Promise<void> {
    const profiles = this.db.repo(EmployerProfileEntity);
    const duplicate = await profiles.findOneBy({ employerId: duplicateId });
    if (!duplicate) return;
    const kept = await profiles.findOneBy({ employerId: keptId });
    if (!kept) {
      await this.db.query(
        'UPDATE employer_profiles SET employer_id = $1 WHERE employer_id = $2 RETURNING employer_id',
        [keptId, duplicateId],
      );
      return;
    }
    if (kept.landlordId && duplicate.landlordId && kept.landlordId !== duplicate.landlordId)
      throw conflict('merge_two_networks', 'The two belong to the networks of two landlords.');
    if (kept.siret && duplicate.siret && sirenOf(kept.siret) !== sirenOf(duplicate.siret))
      throw conflict('merge_different_companies', 'The two have the SIREN numbers of two companies.');
    await this.db.query(
      'UPDATE employer_contacts SET is_main = false WHERE employer_id = $1 AND is_main AND EXISTS (SELECT 1 FROM employer_contacts WHERE employer_id = $2 AND is_main) RETURNING id',
      [duplicateId, keptId],
    );
    await profiles.delete({ employerId: duplicateId });
    await profiles.save({
      ...kept,
      landlordId: kept.landlordId ?? duplicate.landlordId,
      siret: kept.siret ?? duplicate.siret,
      naf: kept.naf ?? duplicate.naf,
      sizeBand: kept.sizeBand ?? duplicate.sizeBand,
      postcode: kept.postcode ?? duplicate.postcode,
      contactName: kept.contactName ?? duplicate.contactName,
      contactEmail: kept.contactName === null ? duplicate.contactEmail : kept.contactEmail,
      contactPhone: kept.contactName === null ? duplicate.contactPhone : kept.contactPhone,
      updatedAt: this.clock.now(),
    });
  }

  /** An invitation goes over with what belongs to it; where both were invited, that of the duplicate is closed and its link with it. */
  private async mergeRallies(keptId: string, duplicateId: string): Promise<void> {
    const both = await this.db.query<{ id: string; rally_id: string }>(
      `SELECT d.id, d.rally_id FROM rally_invitations d JOIN rally_invitations k ON k.rally_id = d.rally_id AND k.employer_id = $1
       WHERE d.employer_id = $2`,
      [keptId, duplicateId],
    );
    const closed = both.map(({ id }) => id);
    const rallies = both.map(({ rally_id }) => rally_id);
    await this.db.query(
      `UPDATE rally_invitations SET state = 'expired', version = version + 1
       WHERE id = ANY($1) AND state IN ('to_send', 'sent', 'delivered', 'failed', 'opened') RETURNING id`,
      [closed],
    );
    await this.db.query(
      'UPDATE personal_links SET revoked_at = coalesce(revoked_at, $2) WHERE subject_id = ANY($1) RETURNING id',
      [closed, this.clock.now()],
    );
    await this.db.query(
      `UPDATE personal_links SET employer_id = $1 WHERE employer_id = $2 AND purpose IN ('employer_invitation', 'employer_account')
       AND subject_id <> ALL($3) RETURNING id`,
      [keptId, duplicateId, closed],
    );
    for (const table of ['rally_wishes', 'meetings', 'rally_invitations'])
      await this.db.query(
        `UPDATE ${table} SET employer_id = $1 WHERE employer_id = $2 AND rally_id <> ALL($3) RETURNING rally_id`,
        [keptId, duplicateId, rallies],
      );
  }

  /** What an organisation noted about both is put together. */
  private async mergeTies(keptId: string, duplicateId: string): Promise<void> {
    await this.db.query(
      `UPDATE employer_ties k SET notes = nullif(concat_ws(E'\\n\\n', k.notes, d.notes), ''),
         tags = (SELECT coalesce(array_agg(DISTINCT tag), '{}') FROM unnest(k.tags || d.tags) tag),
         known_by_user = CASE WHEN k.known_by_user IS NULL AND k.known_by_name IS NULL THEN d.known_by_user ELSE k.known_by_user END,
         known_by_name = CASE WHEN k.known_by_user IS NULL AND k.known_by_name IS NULL THEN d.known_by_name ELSE k.known_by_name END
       FROM employer_ties d WHERE k.employer_id = $1 AND d.employer_id = $2 AND d.organisation_id = k.organisation_id RETURNING k.employer_id`,
      [keptId, duplicateId],
    );
  }

  /** @returns how many rows of each table went over */
  private async move(keptId: string, duplicateId: string): Promise<Record<string, number>> {
    const moved: Record<string, number> = {};
    for (const { table, column } of columnsThat('moves')) {
      const rows = await this.db.query(`UPDATE ${table} SET ${column} = $1 WHERE ${column} = $2 RETURNING 1`, [
        keptId,
        duplicateId,
      ]);
      if (rows.length) moved[table] = rows.length;
    }
    for (const { table, column } of columnsThat('moves_if_free')) {
      const taken = (UNIQUE_BESIDE[`${table}.${column}`] ?? []).map(
        (beside) =>
          `EXISTS (SELECT 1 FROM ${table} k WHERE k.${column} = $1 AND ${beside.map((name) => `k.${name} = d.${name}`).join(' AND ')})`,
      );
      const rows = await this.db.query(
        `UPDATE ${table} d SET ${column} = $1 WHERE d.${column} = $2 AND NOT (${taken.join(' OR ')}) RETURNING 1`,
        [keptId, duplicateId],
      );
      if (rows.length) moved[table] = rows.length;
    }
    return moved;
  }
}
