import { type MergeContext, move, settle } from './merge-context.js';

/** How far an invitation has come; of two to one rally the further one stays. */
const FURTHER = `array_position(ARRAY['present', 'late', 'excused', 'no_show', 'unknown'], i.attendance),
  array_position(ARRAY['accepted', 'declined', 'opened', 'delivered', 'sent', 'waiting_list', 'failed', 'expired', 'to_send'], i.state), i.seq`;

/** The person's place at rallies: invitations, wishes and meetings. What cannot be settled was refused before (merge-blockers.ts). */
export async function mergeRallies(context: MergeContext): Promise<void> {
  const { db, survivor, merged } = context;
  const twice = await db.query<{ ids: string[] }>(
    `SELECT array_agg(i.id ORDER BY ${FURTHER}) AS ids FROM rally_invitations i WHERE i.tenant_id IN ($1, $2) GROUP BY i.rally_id HAVING count(*) > 1`,
    [survivor, merged],
  );
  for (const { ids } of twice) {
    // Letters went out with links to both: each opens the one that stays.
    await db.query('UPDATE personal_links SET subject_id = $1 WHERE subject_id = $2', ids);
    // Both are one person who was called.
    await db.query('UPDATE rally_calls SET invitation_id = $1 WHERE invitation_id = $2', ids);
    await settle(context, 'one_invitation', 'DELETE FROM rally_invitations WHERE id = $1 RETURNING id', [ids[1]]);
  }
  await move(
    context,
    'rally_invitations',
    'UPDATE rally_invitations SET tenant_id = $1 WHERE tenant_id = $2 RETURNING id',
  );
  const clash = `s.tenant_id = $1 AND o.tenant_id = $2 AND (s.rally_id, s.employer_id, s.by) = (o.rally_id, o.employer_id, o.by)`;
  // Who does not want to meet somebody is not asked to; of two other wishes the newer counts.
  await settle(
    context,
    'wish_kept',
    `DELETE FROM rally_wishes s USING rally_wishes o WHERE ${clash} AND s.wish <> 'no' AND (o.wish = 'no' OR o.noted_at > s.noted_at) RETURNING 1`,
  );
  await settle(context, 'wish_kept', `DELETE FROM rally_wishes o USING rally_wishes s WHERE ${clash} RETURNING 1`);
  await move(
    context,
    'rally_wishes',
    'UPDATE rally_wishes SET tenant_id = $1 WHERE tenant_id = $2 RETURNING rally_id AS id',
  );
  // What was said of one file is said of the person; of two answers the newer counts, and an answer before none.
  const asked = `s.tenant_id = $1 AND o.tenant_id = $2 AND s.rally_id = o.rally_id`;
  await settle(
    context,
    'rally_proposal_kept',
    `DELETE FROM rally_proposals s USING rally_proposals o WHERE ${asked}
       AND o.decided_at IS NOT NULL AND (s.decided_at IS NULL OR o.decided_at > s.decided_at) RETURNING 1`,
  );
  await settle(
    context,
    'rally_proposal_kept',
    `DELETE FROM rally_proposals o USING rally_proposals s WHERE ${asked} RETURNING 1`,
  );
  await move(
    context,
    'rally_proposals',
    'UPDATE rally_proposals SET tenant_id = $1 WHERE tenant_id = $2 RETURNING rally_id AS id',
  );
  for (const [gone, other] of [
    [merged, survivor],
    [survivor, merged],
  ])
    await settle(
      context,
      'planned_meeting_dropped',
      `DELETE FROM meetings g USING meetings k WHERE g.tenant_id = $1 AND k.tenant_id = $2 AND g.rally_id = k.rally_id
         AND (g.slot = k.slot OR g.employer_id = k.employer_id) AND g.state = 'planned' AND g.verdict IS NULL RETURNING g.id`,
      [gone, other],
    );
  await move(context, 'meetings', 'UPDATE meetings SET tenant_id = $1 WHERE tenant_id = $2 RETURNING id');
}

/**
 * The person as employers know them: one card, one pseudonym for each employer, one open request for each. A release of the file that goes
 * does not become one of the file that stays: it ends, and is asked for again.
 * @returns cards to be taken out of the search index
 */
export async function mergeCandidates(context: MergeContext): Promise<string[]> {
  const { db, survivor, merged, now } = context;
  await mergeProposals(context);
  const rows = await db.query<{ id: string; tenantId: string }>(
    'SELECT id, tenant_id AS "tenantId" FROM candidates WHERE tenant_id IN ($1, $2) FOR UPDATE',
    [survivor, merged],
  );
  const given = rows.find(({ tenantId }) => tenantId === merged);
  if (!given) return [];
  await settle(
    context,
    'release_ended',
    `UPDATE release_requests SET state = CASE state WHEN 'granted' THEN 'revoked' ELSE 'expired' END, decided_at = $2
     WHERE candidate_id = $1 AND state IN ('requested', 'granted') RETURNING id`,
    [given.id, now],
  );
  const kept = rows.find(({ tenantId }) => tenantId === survivor);
  if (!kept) {
    await move(context, 'candidates', 'UPDATE candidates SET tenant_id = $1 WHERE tenant_id = $2 RETURNING id');
    return [];
  }
  const pair = [kept.id, given.id];
  await move(
    context,
    'release_requests',
    'UPDATE release_requests SET candidate_id = $1 WHERE candidate_id = $2 RETURNING id',
    pair,
  );
  // What an employer noted by a pseudonym that goes is kept by the one that stays.
  for (const [table, one] of [
    ['shortlist_entries', 'offer_id'],
    ['saved_search_seen', 'search_id'],
  ])
    await db.query(
      `UPDATE ${table} s SET alias_id = k.id FROM candidate_aliases k, candidate_aliases o
       WHERE k.candidate_id = $1 AND o.candidate_id = $2 AND k.employer_id = o.employer_id AND s.alias_id = o.id
         AND NOT EXISTS (SELECT 1 FROM ${table} d WHERE d.alias_id = k.id AND d.${one} IS NOT DISTINCT FROM s.${one})`,
      pair,
    );
  await settle(
    context,
    'one_pseudonym',
    `DELETE FROM candidate_aliases o USING candidate_aliases k WHERE k.candidate_id = $1 AND o.candidate_id = $2
       AND k.employer_id = o.employer_id RETURNING o.id`,
    pair,
  );
  await move(
    context,
    'candidate_aliases',
    'UPDATE candidate_aliases SET candidate_id = $1 WHERE candidate_id = $2 RETURNING id',
    pair,
  );
  await settle(context, 'one_card', 'DELETE FROM candidates WHERE id = $1 RETURNING id', [given.id]);
  return [given.id];
}

/** Proposed twice to one employer for one thing: the file that stays has said it. */
async function mergeProposals(context: MergeContext): Promise<void> {
  await context.db.query(
    `UPDATE proposals o SET state = 'withdrawn' FROM proposals s WHERE s.tenant_id = $1 AND o.tenant_id = $2 AND s.employer_id = o.employer_id
       AND s.offer_id IS NOT DISTINCT FROM o.offer_id AND s.state <> 'withdrawn' AND (o.state = 'open' OR o.offer_id IS NOT NULL)`,
    [context.survivor, context.merged],
  );
  await move(context, 'proposals', 'UPDATE proposals SET tenant_id = $1 WHERE tenant_id = $2 RETURNING id');
}

/** Letters and links of the person lead to the file that stays. */
export async function moveContacts(context: MergeContext): Promise<void> {
  await move(context, 'personal_links', 'UPDATE personal_links SET tenant_id = $1 WHERE tenant_id = $2 RETURNING id');
  await context.db.query(
    `UPDATE personal_links SET subject_id = $1 WHERE purpose = 'tenant_space' AND subject_id = $2`,
    [context.survivor, context.merged],
  );
  await move(
    context,
    'messages',
    `UPDATE messages SET recipient_id = $1 WHERE recipient_kind = 'tenant' AND recipient_id = $2 RETURNING id`,
  );
  // Events that wait to be told name the file that is no more.
  await context.db.query(
    `UPDATE outbox SET payload = jsonb_set(payload, '{tenantId}', to_jsonb($1::text)) WHERE relayed_at IS NULL AND payload->>'tenantId' = $2`,
    [context.survivor, context.merged],
  );
}
