import { TenantEntity } from '../tenant.entity.js';
import type { MergeContext } from './merge-context.js';

/** What belongs together is filled together: a street of one town does not go with the postcode of another. */
const GROUPS: readonly (readonly (keyof TenantEntity)[])[] = [
  ['email'],
  ['phone'],
  ['address', 'postcode', 'city'],
  ['landlordId'],
];

/** Fills what the file that stays does not say. Where both say something, it stays as it is. @returns the fields filled */
export async function fillIdentity(
  { db, now }: MergeContext,
  survivor: TenantEntity,
  merged: TenantEntity,
): Promise<string[]> {
  const filled = GROUPS.filter(
    (group) => group.every((field) => survivor[field] === null) && group.some((field) => merged[field] !== null),
  ).flat();
  for (const field of filled) Object.assign(survivor, { [field]: merged[field] });
  const wishes = (of: TenantEntity) => (of.wanted.occupations ?? []).length > 0;
  const names: string[] = filled.filter((field) => survivor[field] !== null);
  if (!wishes(survivor) && wishes(merged)) {
    survivor.wanted = merged.wanted;
    names.push('wanted');
  }
  // Steps before this one changed the row itself: what they said of it must not be written over with what was loaded before them.
  const written = await db.repo(TenantEntity).findOneByOrFail({ id: survivor.id });
  Object.assign(survivor, { sheltered: written.sheltered, qpv: written.qpv, version: written.version });
  survivor.updatedAt = now;
  await db.repo(TenantEntity).save(survivor);
  return names;
}

/** The pair is decided. Who was told apart from the file that goes is told apart from the file that stays. */
export async function closePair({ db, survivor, merged, userId, now, newId }: MergeContext): Promise<void> {
  const [first, second] = [survivor, merged].sort();
  await db.query(
    `INSERT INTO tenant_duplicates (id, first_id, second_id, score, reasons, state, found_at, decided_by, decided_at)
     VALUES ($1, $2, $3, 100, '{}', 'merged', $5, $4, $5)
     ON CONFLICT (first_id, second_id) DO UPDATE SET state = 'merged', decided_by = excluded.decided_by, decided_at = excluded.decided_at`,
    [newId(), first, second, userId, now],
  );
  await db.query(
    `INSERT INTO tenant_duplicates (id, first_id, second_id, score, reasons, state, found_at, decided_by, decided_at)
     SELECT gen_random_uuid(), least(o.other, $1), greatest(o.other, $1), o.score, o.reasons, 'different', o.found_at, o.decided_by, o.decided_at
     FROM (SELECT CASE WHEN first_id = $2 THEN second_id ELSE first_id END AS other, d.* FROM tenant_duplicates d
           WHERE $2 IN (first_id, second_id) AND state = 'different') o WHERE o.other <> $1
     ON CONFLICT (first_id, second_id) DO UPDATE SET state = 'different', decided_by = excluded.decided_by, decided_at = excluded.decided_at
     WHERE tenant_duplicates.state = 'open'`,
    [survivor, merged],
  );
  await db.query(`DELETE FROM tenant_duplicates WHERE $1 IN (first_id, second_id) AND state <> 'merged'`, [merged]);
}

/** The other file is a pointer from now on and says nothing more of the person, so that erasing the one that stays erases all. */
export async function pointOn({ db, survivor, merged, now }: MergeContext): Promise<void> {
  await db.query(
    `UPDATE tenants SET merged_into = $1, given_name = '', family_name = '', email = NULL, phone = NULL, address = NULL, postcode = NULL,
       city = NULL, wanted = '{}', updated_at = $3, version = version + 1 WHERE id = $2`,
    [survivor, merged, now],
  );
  // A file that an earlier merge led to this one leads on.
  await db.query('UPDATE tenants SET merged_into = $1 WHERE merged_into = $2', [survivor, merged]);
}
