import { randomUUID } from 'node:crypto';
import { addDays, addMonths, type IsoDay } from '#kernel';
import { at, type Life, townOf } from './scene.js';

/** The home, what is owed for it month by month, other debts. */
export function money(life: Life): void {
  const { course, rows, tenant, since, scene } = life;
  const tenancy = randomUUID();
  rows.add('tenancies', {
    ...{ id: tenancy, tenant_id: tenant, landlord_id: scene.landlordId, city: townOf(course) },
    ...{ created_at: at(since), updated_at: at(since), version: 1 },
  });
  const balance = (on_day: IsoDay, balance_cents: number, source: string) =>
    rows.add('arrears_balances', {
      ...{ tenant_id: tenant, tenancy_id: tenancy, landlord_id: scene.landlordId, on_day, balance_cents, source },
      noted_at: at(on_day, '18:00'),
    });
  balance(since, course.arrearsCents, 'referral');
  for (const [month, cents] of course.balances.entries()) balance(addMonths(since, month + 1), cents, 'landlord');
  for (const { start, now, erased } of course.debts) {
    const debt = randomUUID();
    rows.add('debts', {
      ...{
        id: debt,
        tenant_id: tenant,
        kind: course.index % 2 ? 'energy' : 'consumer_credit',
        creditor: '',
        seizure: false,
      },
      ...{ created_by: scene.workerId, created_at: at(since), version: 1 },
    });
    for (const [on_day, balance_cents, erased_cents] of [
      [since, start, 0],
      [addMonths(since, 12), now, erased],
    ] as const)
      rows.add('debt_balances', {
        ...{ id: randomUUID(), debt_id: debt, on_day, balance_cents, erased_cents, noted_at: at(on_day, '18:00') },
      });
  }
  if (course.eviction !== 'none') procedure(life, tenancy, course.eviction);
}

function procedure({ rows, since }: Life, tenancy: string, outcome: 'avoided' | 'evicted'): void {
  const id = randomUUID();
  rows.add('eviction_procedures', {
    ...{ id, tenancy_id: tenancy, closed_on: addDays(since, 320), created_at: at(addDays(since, 60)) },
    outcome: outcome === 'avoided' ? 'plan_kept' : 'evicted',
  });
  const stages = [
    ['order_to_pay', 40],
    ['summons', 110],
    ['eviction', 320],
  ] as const;
  for (const [stage, day] of stages.slice(0, outcome === 'avoided' ? 2 : 3))
    rows.add('eviction_stages', {
      procedure_id: id,
      stage,
      on_day: addDays(since, day),
      noted_at: at(addDays(since, day)),
    });
}

/** How the home, contact with others and self-esteem were judged at the visit and at the end. */
export function lives({ course, rows, scene, tenant, since }: Life): void {
  for (const [scale, levels] of Object.entries(course.scales ?? {}))
    for (const [turn, level] of levels.entries())
      rows.add('scales', {
        ...{
          id: randomUUID(),
          tenant_id: tenant,
          scale,
          level,
          by: 'case_worker',
          noted_by: scene.workerId,
        },
        at: at(addDays(since, turn === 0 ? (course.visited ?? 10) : 330)),
      });
}
