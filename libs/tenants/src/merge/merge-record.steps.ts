import { type MergeContext, move, settle } from './merge-context.js';

/**
 * What hangs on the record that goes, before it is deleted. One contract is in force: that of the record that stays, where it has one. A
 * closing review stays with the record that it closed, so that of the one that goes is kept only where the other has none.
 * @param pair the record that stays, the one that goes
 */
export async function mergeRecordParts(context: MergeContext, pair: readonly [string, string]): Promise<void> {
  await settle(
    context,
    'one_contract',
    `UPDATE record_contracts SET state = 'superseded', version = version + 1 WHERE record_id = $2 AND state = 'signed'
       AND EXISTS (SELECT 1 FROM record_contracts k WHERE k.record_id = $1 AND k.state = 'signed') RETURNING id`,
    [...pair],
  );
  for (const table of ['record_contracts', 'record_actions'])
    await move(context, table, `UPDATE ${table} SET record_id = $1 WHERE record_id = $2 RETURNING id`, [...pair]);
  await move(
    context,
    'record_closings',
    `UPDATE record_closings c SET record_id = $1 WHERE record_id = $2
       AND NOT EXISTS (SELECT 1 FROM record_closings k WHERE k.record_id = $1) RETURNING id`,
    [...pair],
  );
}

/** Who takes over and who stands in: of two plans the one of the file that stays counts. */
export async function mergeHandovers(context: MergeContext): Promise<void> {
  await settle(
    context,
    'one_handover',
    `UPDATE handovers h SET state = 'cancelled', settled_at = $3 WHERE tenant_id = $2 AND state = 'planned'
       AND EXISTS (SELECT 1 FROM handovers k WHERE k.tenant_id = $1 AND k.state = 'planned') RETURNING id`,
    [context.survivor, context.merged, context.now],
  );
  await settle(
    context,
    'one_stand_in',
    `UPDATE stand_ins s SET state = 'ended' WHERE tenant_id = $2 AND state <> 'ended'
       AND EXISTS (SELECT 1 FROM stand_ins k WHERE k.tenant_id = $1 AND k.user_id = s.user_id AND k.state <> 'ended') RETURNING id`,
  );
  for (const table of ['handovers', 'stand_ins', 'record_documents', 'reminders', 'own_requests'])
    await move(context, table, `UPDATE ${table} SET tenant_id = $1 WHERE tenant_id = $2 RETURNING id`);
}
