import type { Network } from './network.fixture.js';

/** Rows of rallies, meetings and placements as months of work would leave them. */
export function recordsOf(network: () => Network) {
  let serial = 0;
  const uuid = () => `00000000-0000-4000-8000-${String(++serial).padStart(12, '0')}`;
  const sql = (text: string, values: unknown[] = []) => network().t.db.query<Record<string, never>>(text, values);
  const tenant = async () => {
    const tenantId = uuid();
    await sql(
      `INSERT INTO tenants (id, association_id, given_name, family_name, created_at, updated_at) VALUES ($1, $2, 'Nadia', 'Wojcik', now(), now())`,
      [tenantId, network().associationId],
    );
    return tenantId;
  };
  const rally = async (heldOn: string = '2026-10-20', state = 'closing') => {
    const rallyId = uuid();
    await sql(
      `INSERT INTO rallies (id, association_id, name, held_on, starts_at, venue, address, slot_minutes, slots, blocks, capacity, state, created_at)
       VALUES ($1, $2, 'Rallye', $3, '09:00', 'Salle', 'Rue', 10, 6, '[[0,5]]', 20, $4, now())`,
      [rallyId, network().associationId, heldOn, state],
    );
    return rallyId;
  };
  const invitation = async (
    rallyId: string,
    employerId: string,
    state: string,
    attendance = 'unknown',
    sentAt = '2026-10-01',
  ) => {
    const invitationId = uuid();
    await sql(
      `INSERT INTO rally_invitations (id, rally_id, employer_id, state, attendance, sent_at, created_at) VALUES ($1, $2, $3, $4, $5, $6, now())`,
      [invitationId, rallyId, employerId, state, attendance, sentAt],
    );
    return invitationId;
  };
  const meeting = async (rallyId: string, employerId: string, slot: number, verdictAt: string | null, table = 1) =>
    sql(
      `INSERT INTO meetings (id, rally_id, tenant_id, employer_id, slot, table_no, score, state, verdict, verdict_at)
       VALUES ($1, $2, $3, $4, $5, $6, 1, 'held', $7, $8)`,
      [uuid(), rallyId, await tenant(), employerId, slot, table, verdictAt && 'trial', verdictAt],
    );
  const hire = async (employerId: string, startedOn: string, kind = 'hire') => {
    const placementId = uuid();
    await sql(
      `INSERT INTO placements (id, tenant_id, kind, employer_id, organisation_name, title, contract, state, promised_at, started_on)
       VALUES ($1, $2, $3, $4, 'X', 'Cariste', 'CDI', 'started', '2026-10-21', $5)`,
      [placementId, await tenant(), kind, employerId, startedOn],
    );
    return placementId;
  };
  return { uuid, sql, tenant, rally, invitation, meeting, hire };
}
