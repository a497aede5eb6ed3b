import type { Agenda } from './agenda.js';
import type { Cast } from './cast.js';
import type { DemoTenant } from './people/index.js';
import type { Player, Stage } from './stage.js';

/** Whose money is told in detail: enough that every screen of it shows something, few enough that nothing takes long. */
const FOLLOWED = [22, 26, 50, 56] as const;
const isFollowed = (index: number) => (FOLLOWED as readonly number[]).includes(index);

/** Rent, plan, budget and debts of some tenants, noted as months go by. */
export class MoneyStories {
  constructor(
    private readonly stage: Stage,
    private readonly agenda: Agenda,
    private readonly cast: Cast,
    /** Who follows somebody, and their id once they are registered. */
    private readonly of: { worker: (index: number) => string; id: (index: number) => string },
  ) {}

  /** @param from the day, counted from today, on which the support has begun */
  plan(index: number, tenant: DemoTenant, from: number): void {
    if (!isFollowed(index)) return;
    const { agenda } = this;
    agenda.at(from + 1, '10:20', () => this.begin(index, tenant));
    agenda.at(from + 2, '10:20', () => this.agree(index, from, tenant.arrears.amountCents));
    for (let month = 1; from + 30 * month < -3; month++)
      // One of them misses what was due last.
      if (index !== 26 || from + 30 * (month + 1) < -3) agenda.at(from + 30 * month, '17:40', () => this.pay(index));
    if (index === 50) agenda.at(from + 30, '10:40', () => this.file(index));
    if (index === 22) agenda.at(from + 5, '10:40', () => this.procedure(index, from));
    agenda.at(-2, '10:20', () => this.budget(index, 138_000));
    agenda.at(-2, '10:50', () => this.payDebts(index));
  }

  private readonly plans = new Map<number, string>();

  private worker(index: number): Promise<Player> {
    return this.stage.as(this.of.worker(index));
  }

  private async tenancy(index: number): Promise<string> {
    const worker = await this.worker(index);
    const { items } = await worker.get<{ items: { id: string }[] }>(`/tenants/${this.of.id(index)}/tenancies`);
    const [home] = items;
    if (!home) throw new Error(`Tenant ${index} has no tenancy.`);
    return home.id;
  }

  private async begin(index: number, tenant: DemoTenant): Promise<void> {
    const landlord = await this.stage.as(this.cast.landlord);
    await landlord.send('PATCH', `/tenancies/${await this.tenancy(index)}`, {
      ...{ reference: `B-${1000 + index}`, rentCents: 48_750, chargesCents: 6_230, housingAidCents: 27_100 },
    });
    await this.budget(index, 0);
    const worker = await this.worker(index);
    const debts = [
      ['consumer_credit', 'Banque du Beffroi', 412_000, 9_500],
      ['energy', 'Énergies des Deux Rives', 68_040, 3_000],
    ] as const;
    for (const [kind, creditor, balanceCents, monthlyCents] of debts)
      await worker.send('POST', `/tenants/${this.of.id(index)}/debts`, {
        ...{ kind, creditor, balanceCents: balanceCents + tenant.arrears.months * 1_000, monthlyCents },
        onDay: this.today(),
      });
  }

  private async agree(index: number, from: number, owedCents: number): Promise<void> {
    const worker = await this.worker(index);
    const { id } = await worker.send<{ id: string }>('POST', `/tenants/${this.of.id(index)}/repayment-plans`, {
      tenancyId: await this.tenancy(index),
      terms: {
        ...{ agreedOn: this.agenda.day(from + 2), agreedWith: 'landlord', totalCents: owedCents, count: 18 },
        ...{ firstDueOn: this.agenda.day(from + 30), note: 'Signé en agence ; prélèvement le jour de la paie.' },
      },
    });
    this.plans.set(index, id);
  }

  private async pay(index: number): Promise<void> {
    const worker = await this.worker(index);
    const { items } = await worker.get<{ items: { instalments: { cents: number; paidCents: number }[] }[] }>(
      `/tenants/${this.of.id(index)}/repayment-plans`,
    );
    const next = items[0]?.instalments.find(({ cents, paidCents }) => paidCents < cents);
    if (next)
      await worker.send('POST', `/repayment-plans/${this.plans.get(index)}/payments`, {
        ...{ onDay: this.today(), cents: next.cents },
      });
  }

  /** A third of each debt is paid by now. */
  private async payDebts(index: number): Promise<void> {
    const worker = await this.worker(index);
    const { debts } = await worker.get<{ debts: { id: string; balances: { balanceCents: number }[] }[] }>(
      `/tenants/${this.of.id(index)}/debts`,
    );
    for (const { id, balances } of debts)
      await worker.send('POST', `/debts/${id}/balances`, {
        ...{ onDay: this.today(), balanceCents: Math.round(((balances[0]?.balanceCents ?? 0) * 2) / 3) },
      });
  }

  private async file(index: number): Promise<void> {
    const worker = await this.worker(index);
    const { debts } = await worker.get<{ debts: { id: string }[] }>(`/tenants/${this.of.id(index)}/debts`);
    const { id } = await worker.send<{ id: string }>('POST', `/tenants/${this.of.id(index)}/debt-files`, {
      ...{ filedOn: this.today(), reference: '000123456789', debtIds: debts.map((debt) => debt.id) },
    });
    await worker.send('POST', `/debt-files/${id}/steps`, { step: 'admissible', onDay: this.today() });
  }

  private async procedure(index: number, from: number): Promise<void> {
    const landlord = await this.stage.as(this.cast.landlord);
    const { id } = await landlord.send<{ id: string }>('POST', `/tenants/${this.of.id(index)}/evictions`, {
      ...{ tenancyId: await this.tenancy(index), stage: 'order_to_pay', onDay: this.agenda.day(from - 20) },
    });
    await landlord.send('POST', `/evictions/${id}/stages`, { stage: 'summons', onDay: this.agenda.day(from + 4) });
    this.agenda.at(-6, '11:10', async () => {
      const worker = await this.worker(index);
      await worker.send('POST', `/evictions/${id}/outcome`, { outcome: 'plan_kept', closedOn: this.agenda.day(-6) });
    });
  }

  private async budget(index: number, salaryCents: number): Promise<void> {
    const worker = await this.worker(index);
    await worker.send('POST', `/tenants/${this.of.id(index)}/budgets`, {
      month: this.today().slice(0, 7),
      persons: 1 + (index % 4),
      incomes: {
        ...(salaryCents ? { salary: salaryCents, activity_bonus: 14_200 } : { rsa: 63_500 }),
        ...{ housing_aid: 27_100, family_benefits: 14_130 },
      },
      outgoings: {
        ...{ rent: 48_750, rental_charges: 6_230, energy: 8_400, telecom: 3_490, insurance: 2_150, transport: 5_500 },
        ...{ repayment_plan: 9_000, credit: 9_500, food: 32_000 },
      },
    });
  }

  private today(): string {
    return this.stage.now.toISOString().slice(0, 10);
  }
}
