import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { ImportContext, Judgement, Line } from '#importing';
import type { IsoDay } from '#kernel';
import { SUGGEST_FROM, sameness, TenantAccess } from '#tenants';
import { type Person, traitsOf } from '../intake.service.js';
import type { ReferralField, ReferralValues } from './values.js';

interface Known extends Person {
  id: string;
  agreedOn: IsoDay | null;
  /** Within reach of who imports: others they do not learn of. */
  isReachable: boolean;
  reference: string | null;
  keys: string[];
}

/** From so sure on a referral of the same day is the same one. */
const SURELY = 60;

/** Compares lines with referrals and people that are known, a batch at a time. */
@Injectable()
export class ImportedReferrals {
  constructor(
    private readonly db: Db,
    private readonly access: TenantAccess,
  ) {}

  async compare(lines: readonly Line<ReferralValues>[], context: ImportContext): Promise<Judgement<ReferralField>[]> {
    const folded = await this.folded(lines);
    const known = await this.around(lines, folded, context);
    const byReference = new Map(known.flatMap((one) => (one.reference ? [[one.reference, one] as const] : [])));
    const byKey = new Map<string, Known[]>();
    for (const one of known) for (const key of one.keys) byKey.set(key, [...(byKey.get(key) ?? []), one]);
    return lines.map(({ values, asNew }, at) => {
      const numbered = values.reference ? byReference.get(values.reference) : undefined;
      if (numbered) return { outcome: 'unchanged', match: named(numbered) };
      const traits = traitsOf(values);
      const keys = [...(folded[at] ?? []), values.phone ?? '', values.email?.toLowerCase() ?? ''];
      const like = [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))]
        .map((one) => ({ one, score: sameness(traits, traitsOf(one)).score }))
        .filter(({ score }) => score >= SUGGEST_FROM)
        .sort((a, b) => b.score - a.score);
      const same = like.find(({ one, score }) => one.agreedOn === values.agreedOn && score >= SURELY);
      if (same) return { outcome: 'unchanged', match: named(same.one) };
      // Nobody learns by a list that a person is known to a colleague (decision 4): a manager does, and whoever decides on the referral.
      const first = like.find(({ one }) => one.isReachable);
      return first && !asNew ? { outcome: 'duplicate', match: named(first.one) } : { outcome: 'new' };
    });
  }

  /** Each line's names as the database folds them, in both orders. */
  private async folded(lines: readonly Line<ReferralValues>[]): Promise<[string, string][]> {
    const rows = await this.db.query<{ name: string; swapped: string }>(
      `SELECT fold(n.given || ' ' || n.family) AS name, fold(n.family || ' ' || n.given) AS swapped
       FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS n (given, family, at) ORDER BY n.at`,
      [lines.map(({ values }) => values.givenName), lines.map(({ values }) => values.familyName)],
    );
    return rows.map(({ name, swapped }) => [name, swapped]);
  }

  /**
   * Earlier referrals, and people of the association, who share a name, a telephone or an e-mail address with one of the lines, or whose reference
   * it is. A landlord is compared with its own referrals only: what others sent it does not learn.
   */
  private around(
    lines: readonly Line<ReferralValues>[],
    folded: readonly [string, string][],
    { actor }: ImportContext,
  ): Promise<Known[]> {
    const list = lines.map(({ values }) => values);
    const texts = (pick: (values: ReferralValues) => string | null) => list.map(pick).filter((text) => text !== null);
    const person = (alias: string) =>
      `${alias}.given_name AS "givenName", ${alias}.family_name AS "familyName", ${alias}.email, ${alias}.phone, ${alias}.address, ${alias}.postcode,
       ARRAY[fold(${alias}.given_name || ' ' || ${alias}.family_name), ${alias}.phone, lower(${alias}.email)] AS keys`;
    // One look into an index each: a list of tens of thousands of lines is compared with all that came before it.
    const alike = (table: string) =>
      `SELECT id FROM ${table} WHERE fold(given_name || ' ' || family_name) = ANY($2) UNION SELECT id FROM ${table} WHERE phone = ANY($3)
       UNION SELECT id FROM ${table} WHERE lower(email) = ANY($4)`;
    const reach = this.access.condition(actor, 'identity', 't', 8);
    return this.db.query<Known>(
      `SELECT r.id, r.agreed_on AS "agreedOn", x.reference, ${person('r')}, ($6 OR r.state IN ('received', 'contact_tried') OR $7) AS "isReachable"
       FROM (${alike('referrals')} UNION SELECT subject_id FROM import_references
             WHERE organisation_id = $1 AND kind = 'referrals' AND reference = ANY($5)) k
       JOIN referrals r ON r.id = k.id LEFT JOIN import_references x ON x.subject_id = r.id AND x.organisation_id = $1 AND x.kind = 'referrals'
       WHERE CASE WHEN $6 THEN r.landlord_id = $1 ELSE r.association_id = $1 END AND r.forgotten_at IS NULL
       UNION ALL
       SELECT t.id, NULL, NULL, ${person('t')}, (${reach.sql}) FROM (${alike('tenants')}) k JOIN tenants t ON t.id = k.id
       WHERE NOT $6 AND t.association_id = $1 AND t.erased_at IS NULL AND t.merged_into IS NULL AND NOT support_ended(t.id)`,
      [
        actor.organisationId,
        folded.flat(),
        texts(({ phone }) => phone),
        texts(({ email }) => email?.toLowerCase() ?? null),
        texts(({ reference }) => reference),
        actor.role === 'landlord_staff',
        actor.role === 'association_manager',
        ...reach.params,
      ],
    );
  }
}

const named = (known: Known) =>
  known.isReachable ? { id: known.id, label: `${known.givenName} ${known.familyName}` } : null;
