import { Db } from '#database';
import type { Agenda } from './agenda.js';
import type { Stage } from './stage.js';

/** Those who were hired begin, but for the last one, whose promise is still open; a month later they are asked how it goes. */
export async function startHires(stage: Stage, agenda: Agenda, rallyId: string, past: number): Promise<void> {
  const db = stage.app.get(Db);
  const promised = await db.query<{ id: string; user_id: string; title: string | null }>(
    `SELECT p.id, a.user_id, c.fields -> 'experiences' -> 0 ->> 'title' AS title FROM placements p
       JOIN tenant_assignments a ON a.tenant_id = p.tenant_id AND a.role = 'referent' AND a.until IS NULL
       JOIN cvs c ON c.tenant_id = p.tenant_id AND c.state <> 'replaced'
       WHERE p.rally_id = $1 AND p.state = 'promised' ORDER BY p.promised_at, p.id`,
    [rallyId],
  );
  for (const [index, { id, user_id, title }] of promised.slice(0, -1).entries()) {
    const worker = await stage.as(user_id);
    const contract = index % 3 === 0 ? { contract: 'CDI' } : { contract: 'CDD', contractMonths: 6 };
    const startedOn = agenda.day(past + 9);
    await worker.send('POST', `/placements/${id}/start`, {
      startedOn,
      title: title ?? 'Agent polyvalent',
      ...contract,
    });
    if (index % 3 !== 2) agenda.at(past + 44, '10:30', () => check(stage, id, user_id));
  }
}

async function check(stage: Stage, placementId: string, userId: string): Promise<void> {
  const worker = await stage.as(userId);
  await worker.send('POST', `/placements/${placementId}/checks`, {
    month: 1,
    stillThere: true,
    comment: 'Bonne intégration.',
  });
}
