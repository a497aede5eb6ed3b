import type { Db } from '#database';

/** Where mail for an employer goes: the contact of its profile, else its first user; kept to be read in the program when there is neither. */
export async function employerContact(
  db: Db,
  employerId: string,
): Promise<{ address: string | null; locale: 'fr' | 'en' }> {
  const found = await db.one<{ address: string | null; locale: 'fr' | 'en' | null }>(
    `SELECT coalesce(p.contact_email, u.email) AS address, u.locale FROM organisations o
     LEFT JOIN employer_profiles p ON p.employer_id = o.id
     LEFT JOIN LATERAL (SELECT email, locale FROM users WHERE organisation_id = o.id AND active ORDER BY created_at, id LIMIT 1) u ON true
     WHERE o.id = $1`,
    [employerId],
  );
  return { address: found?.address ?? null, locale: found?.locale ?? 'fr' };
}
