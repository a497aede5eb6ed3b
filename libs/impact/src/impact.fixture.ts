import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../../test/support/test-app.js';

/** What happened to one person, to be written into the database as the other contexts would have. */
export interface Story {
  landlord: string;
  association: string;
  /** `YYYY-MM-DD` of the referral. */
  on: string;
  accepted?: boolean;
  visited?: boolean;
  validated?: boolean;
  listed?: boolean;
  met?: boolean;
  hiredOn?: string;
  endedOn?: string;
  /** Months at which the employer said yes, and at which it said no. */
  there?: number[];
  gone?: number[];
  cancelled?: boolean;
  training?: boolean;
  arrears?: number;
  owedNow?: number;
  city?: string;
  programme?: string;
  /** Levels of `home_kept`, first and last. */
  home?: [number, number];
  /** What is owed otherwise: at referral and now. */
  debts?: [number, number];
  eviction?: 'avoided' | 'evicted';
}

/** Ids of what the stories happen among. */
export interface Scene {
  userId: string;
  employerId: string;
  rallyId: string;
}

export const insert = (t: TestApp, table: string, row: Record<string, unknown>) =>
  t.db.query(
    `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row)
      .map((_, at) => `$${at + 1}`)
      .join(', ')})`,
    Object.values(row),
  );

/** @returns the tenant's id, if the referral was accepted */
export const live = async (
  t: TestApp,
  { userId, employerId, rallyId }: Scene,
  story: Story,
): Promise<string | null> => {
  const at = new Date(`${story.on}T09:00:00Z`);
  const accepted = story.accepted ?? true;
  const tenant = accepted ? randomUUID() : null;
  if (tenant) {
    await insert(t, 'tenants', {
      id: tenant,
      association_id: story.association,
      landlord_id: story.landlord,
      given_name: 'A',
      family_name: 'B',
      created_at: at,
      updated_at: at,
    });
  }
  await insert(t, 'referrals', {
    id: randomUUID(),
    landlord_id: story.landlord,
    association_id: story.association,
    given_name: 'A',
    family_name: 'B',
    arrears_cents: story.arrears ?? 0,
    arrears_months: 3,
    agreed_on: story.on,
    agreed_how: 'spoken',
    city: story.city ?? null,
    programme_id: story.programme ?? null,
    state: accepted ? 'accepted' : 'refused_by_tenant',
    tenant_id: tenant,
    created_by: userId,
    created_at: at,
  });
  if (!tenant) return null;
  const later = new Date(at.getTime() + 86_400_000);
  if (story.visited)
    await insert(t, 'visits', {
      id: randomUUID(),
      tenant_id: tenant,
      user_id: userId,
      planned_at: later,
      state: 'done',
      done_at: later,
      created_at: at,
    });
  if (story.validated) {
    const document = randomUUID();
    await insert(t, 'documents', {
      id: document,
      tenant_id: tenant,
      filename: 'cv.pdf',
      media_type: 'application/pdf',
      size_bytes: 1,
      sha256: '',
      storage_key: document,
      uploaded_at: later,
    });
    await insert(t, 'cvs', {
      id: randomUUID(),
      tenant_id: tenant,
      document_id: document,
      state: 'stale',
      received_at: later,
      validated_at: later,
    });
  }
  if (story.listed)
    await insert(t, 'consents', {
      id: randomUUID(),
      tenant_id: tenant,
      scope: 'listing',
      given: true,
      how: 'spoken',
      at: later,
    });
  if (story.met) {
    await insert(t, 'rally_invitations', {
      id: randomUUID(),
      rally_id: rallyId,
      tenant_id: tenant,
      state: 'accepted',
      sent_at: later,
      created_at: at,
    });
    const slot = Number((await t.db.one<{ n: number }>('SELECT count(*) AS n FROM meetings'))?.n);
    await insert(t, 'meetings', {
      id: randomUUID(),
      rally_id: rallyId,
      tenant_id: tenant,
      employer_id: employerId,
      slot,
      table_no: 1,
      score: 1,
      state: 'held',
    });
  }
  if (story.hiredOn) {
    const id = randomUUID();
    const state = story.endedOn ? 'ended' : story.cancelled ? 'cancelled' : 'started';
    await insert(t, 'placements', {
      id,
      tenant_id: tenant,
      kind: 'hire',
      organisation_name: 'X',
      title: 'Y',
      contract: 'CDI',
      state,
      promised_at: later,
      started_on: story.cancelled ? null : story.hiredOn,
      ended_on: story.endedOn ?? null,
    });
    for (const [months, still] of [
      [story.there ?? [], true],
      [story.gone ?? [], false],
    ] as const)
      for (const month of months)
        await t.db.query(
          `INSERT INTO placement_checks (placement_id, month, side, due_on, still_there, answered_at) VALUES ($1, $2, $3, $4::date + make_interval(months => $2), $5, $4::date + make_interval(months => $2))`,
          [id, month, still ? 'employer' : 'tenant', story.hiredOn, still],
        );
  }
  if (story.training)
    await insert(t, 'placements', {
      id: randomUUID(),
      tenant_id: tenant,
      kind: 'training',
      organisation_name: 'X',
      title: 'Y',
      state: 'promised',
      promised_at: later,
    });
  if (story.arrears)
    await insert(t, 'arrears_balances', {
      tenant_id: tenant,
      landlord_id: story.landlord,
      on_day: story.on,
      balance_cents: story.arrears,
      source: 'referral',
      noted_at: at,
    });
  if (story.owedNow !== undefined)
    await insert(t, 'arrears_balances', {
      tenant_id: tenant,
      landlord_id: story.landlord,
      on_day: '2026-11-01',
      balance_cents: story.owedNow,
      source: 'landlord',
      noted_at: at,
    });
  if (story.home)
    for (const [at_, level] of story.home.entries())
      await insert(t, 'scales', {
        ...{ id: randomUUID(), tenant_id: tenant, scale: 'home_kept', level, by: 'case_worker', noted_by: userId },
        at: new Date(at.getTime() + (1 + at_ * 60) * 86_400_000),
      });
  if (story.debts) {
    const debt = randomUUID();
    await insert(t, 'debts', {
      ...{ id: debt, tenant_id: tenant, kind: 'energy', creditor: 'x', created_at: at },
    });
    for (const [turn, cents] of story.debts.entries())
      await insert(t, 'debt_balances', {
        ...{
          id: randomUUID(),
          debt_id: debt,
          on_day: turn === 0 ? story.on : '2026-10-31',
          balance_cents: cents,
          noted_at: at,
        },
      });
  }
  if (story.eviction) {
    const [home, procedure] = [randomUUID(), randomUUID()];
    const known = await t.db.one<{ id: string }>('SELECT id FROM tenancies WHERE tenant_id = $1', [tenant]);
    if (!known)
      await insert(t, 'tenancies', {
        ...{ id: home, tenant_id: tenant, landlord_id: story.landlord, created_at: at, updated_at: at },
      });
    await insert(t, 'eviction_procedures', {
      ...{ id: procedure, tenancy_id: known?.id ?? home, created_at: at, closed_on: '2026-09-30' },
      outcome: story.eviction === 'avoided' ? 'plan_kept' : 'evicted',
    });
    for (const stage of ['summons', ...(story.eviction === 'evicted' ? ['eviction'] : [])])
      await insert(t, 'eviction_stages', { procedure_id: procedure, stage, on_day: '2026-08-01', noted_at: at });
  }
  return tenant;
};
