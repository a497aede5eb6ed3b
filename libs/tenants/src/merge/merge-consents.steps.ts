import { agreedAfter } from '../domain/merged-consents.js';
import { type MergeContext, move } from './merge-context.js';

export interface ConsentOutcome {
  scope: 'listing' | 'release';
  employerId: string | null;
  employerName: string | null;
  /** In force in the file that stays, and in the other; null where nothing was ever said. */
  survivor: boolean | null;
  merged: boolean | null;
  after: boolean;
}

/** Both logs become one. Where its newest line would say more than the narrower of the two, a line is added that does not. */
export async function mergeConsents(context: MergeContext): Promise<ConsentOutcome[]> {
  const { db, survivor, merged } = context;
  const said = await db.query<Omit<ConsentOutcome, 'after'>>(
    `SELECT c.scope, c.employer_id AS "employerId", o.name AS "employerName",
       (array_agg(c.given ORDER BY c.seq DESC) FILTER (WHERE c.tenant_id = $1))[1] AS survivor,
       (array_agg(c.given ORDER BY c.seq DESC) FILTER (WHERE c.tenant_id = $2))[1] AS merged
     FROM consents c LEFT JOIN organisations o ON o.id = c.employer_id WHERE c.tenant_id IN ($1, $2)
     GROUP BY c.scope, c.employer_id, o.name ORDER BY c.scope, o.name`,
    [survivor, merged],
  );
  await move(context, 'consents', 'UPDATE consents SET tenant_id = $1 WHERE tenant_id = $2 RETURNING id');
  const outcomes = said.map((consent) => ({ ...consent, after: agreedAfter(consent.survivor, consent.merged) }));
  for (const { scope, employerId, after } of outcomes) {
    const newest = await db.one<{ given: boolean }>(
      'SELECT given FROM consents WHERE tenant_id = $1 AND scope = $2 AND employer_id IS NOT DISTINCT FROM $3 ORDER BY seq DESC LIMIT 1',
      [survivor, scope, employerId],
    );
    if (newest?.given === after) continue;
    await db.query(
      `INSERT INTO consents (id, tenant_id, scope, employer_id, given, how, noted_by, at) VALUES ($1, $2, $3, $4, $5, 'merge', $6, $7)`,
      [context.newId(), survivor, scope, employerId, after, context.userId, context.now],
    );
  }
  return outcomes;
}
