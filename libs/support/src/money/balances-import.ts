import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '#database';
import {
  type FieldSpec,
  type ImportContext,
  type ImportKind,
  ImportKinds,
  type Judgement,
  type Line,
  type Words,
} from '#importing';
import type { LineReader } from '#importing/values';
import type { IsoDay } from '#kernel';
import {
  BALANCE_GUESSES,
  type BalanceField,
  type BalanceValues,
  balanceValues,
  DEBIT_NEGATIVE,
  FIELD_WORDS,
  PROBLEM_WORDS,
} from './domain/balance-lines.js';
import { RepaymentPlans } from './plans.service.js';

type Ready = Line<BalanceValues> & Judgement<BalanceField>;

/** The line as it was understood, in one way for all readers. */
const AMOUNT = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });

interface Found {
  line: number;
  tenancyId: string | null;
  label: string | null;
  candidates: number;
  known: number | null;
  rentKnown: boolean;
  paid: boolean | null;
}

/** A landlord's list of balances: of the people whom it referred, by the number of their lease, at first by their name. */
@Injectable()
export class BalancesImport implements ImportKind<BalanceField, BalanceValues>, OnModuleInit {
  readonly name = 'balances';
  readonly permission = 'arrears.own';
  readonly title: Words = { fr: 'Importer des soldes', en: 'Import balances' };
  readonly lead: Words = {
    fr: 'Une ligne par locataire et par mois : le numéro du bail, la date ou le mois, le solde. Seules les personnes que vous avez signalées sont reconnues ; rien des autres lignes n’est repris.',
    en: 'One line for each tenant and month: the number of the lease, the day or month, the balance. Only the people whom you referred are recognised; nothing is taken of other lines.',
  };
  readonly problems = PROBLEM_WORDS;
  readonly guesses = BALANCE_GUESSES;
  readonly fields: readonly FieldSpec<BalanceField>[] = Object.entries(FIELD_WORDS).map(([name, label]) => ({
    name: name as BalanceField,
    label,
    required: ['reference', 'day', 'balance'].includes(name),
  }));

  constructor(
    private readonly kinds: ImportKinds,
    private readonly db: Db,
    private readonly plans: RepaymentPlans,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async choices() {
    return [
      {
        name: 'sign',
        label: { fr: 'Ce que doit le locataire est écrit', en: 'What the tenant owes is written' },
        required: false,
        options: [
          { value: 'debit_positive', label: '1 234,56' },
          { value: DEBIT_NEGATIVE, label: '− 1 234,56' },
        ],
      },
    ];
  }

  valuesOf(line: LineReader<BalanceField>, today: IsoDay): BalanceValues {
    return balanceValues(line, today);
  }

  titleOf({ givenName, familyName, reference }: BalanceValues): string {
    return [givenName, familyName].filter(Boolean).join(' ') || reference;
  }

  summaryOf({ reference, onDay, balanceCents }: BalanceValues): string {
    const day = onDay.split('-').reverse().join('/');
    const amount = balanceCents === null ? null : AMOUNT.format(balanceCents / 100);
    return [reference, day, amount].filter(Boolean).join(' · ');
  }

  keysOf({ reference, onDay }: BalanceValues): string[] {
    return [`${reference.toLowerCase()} ${onDay}`];
  }

  async judge(lines: readonly Line<BalanceValues>[], context: ImportContext): Promise<Judgement<BalanceField>[]> {
    const found = new Map((await this.find(lines, context)).map((one) => [one.line, one]));
    return lines.map(({ line, values }): Judgement<BalanceField> => {
      const one = found.get(line);
      if (!one || one.tenancyId === null || one.label === null) {
        const code = one && one.candidates > 1 ? 'several_people' : 'not_followed';
        return { outcome: 'refused', problems: [{ field: 'reference', code }] };
      }
      const match = { id: one.tenancyId, label: one.label };
      const cents = signed(values, context);
      const same = one.known === cents && one.rentKnown && one.paid !== false;
      return { outcome: same ? 'unchanged' : one.known === null ? 'new' : 'updated', match };
    });
  }

  async take(lines: readonly Ready[], context: ImportContext): Promise<void> {
    const rows = lines.flatMap(({ values, match }) =>
      match ? [{ ...values, tenancyId: match.id, cents: signed(values, context) }] : [],
    );
    const list = JSON.stringify(rows);
    const { actor, now } = context;
    // What a balance said before is kept; the same figure again changes nothing, a figure written by hand that says the same neither.
    await this.db.query(
      `WITH n AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS n ("tenancyId" uuid, "onDay" date, cents bigint)),
       before AS (
         SELECT b.*, n.cents AS now_cents FROM arrears_balances b JOIN n ON n."tenancyId" = b.tenancy_id AND n."onDay" = b.on_day
         WHERE b.source = 'import' AND b.balance_cents <> n.cents
       )
       INSERT INTO arrears_corrections (id, tenancy_id, on_day, source, balance_cents, noted_at, noted_by, corrected_at, corrected_by)
       SELECT gen_random_uuid(), tenancy_id, on_day, source, balance_cents, noted_at, noted_by, $2, $3 FROM before`,
      [list, now, actor.userId],
    );
    await this.db.query(
      `INSERT INTO arrears_balances (tenancy_id, tenant_id, landlord_id, on_day, balance_cents, source, noted_at, noted_by)
       SELECT y.id, y.tenant_id, y.landlord_id, n."onDay", n.cents, 'import', $2, $3
       FROM jsonb_to_recordset($1::jsonb) AS n ("tenancyId" uuid, "onDay" date, cents bigint) JOIN tenancies y ON y.id = n."tenancyId"
       WHERE NOT EXISTS (SELECT 1 FROM arrears_in_force f WHERE f.tenancy_id = y.id AND f.on_day = n."onDay" AND f.source = 'landlord' AND f.balance_cents = n.cents)
       ON CONFLICT (tenancy_id, on_day, source) DO UPDATE SET balance_cents = excluded.balance_cents, noted_at = excluded.noted_at,
         noted_by = excluded.noted_by WHERE arrears_balances.balance_cents <> excluded.balance_cents`,
      [list, now, actor.userId],
    );
    // The number of the lease is learned from the first file; the rent is that of the newest line.
    await this.db.query(
      `UPDATE tenancies y SET reference = coalesce(y.reference, n.reference), rent_cents = coalesce(n."rentCents", y.rent_cents),
         charges_cents = coalesce(n."chargesCents", y.charges_cents), housing_aid_cents = coalesce(n."housingAidCents", y.housing_aid_cents),
         updated_at = $2, version = y.version + 1
       FROM (SELECT DISTINCT ON ("tenancyId") * FROM jsonb_to_recordset($1::jsonb) AS r ("tenancyId" uuid, reference text, "onDay" date, "rentCents" bigint,
         "chargesCents" bigint, "housingAidCents" bigint) ORDER BY "tenancyId", "onDay" DESC) n
       WHERE y.id = n."tenancyId" AND (y.reference IS NULL OR y.rent_cents IS DISTINCT FROM coalesce(n."rentCents", y.rent_cents)
         OR y.charges_cents IS DISTINCT FROM coalesce(n."chargesCents", y.charges_cents)
         OR y.housing_aid_cents IS DISTINCT FROM coalesce(n."housingAidCents", y.housing_aid_cents)) RETURNING y.id`,
      [list, now],
    );
    for (const { tenancyId, paidCents, paidOn } of rows)
      if (paidCents !== null && paidOn !== null)
        await this.plans.seeImported(tenancyId, { onDay: paidOn, cents: paidCents }, actor);
  }

  /**
   * The tenancy of each line: the one with its number; else, where no lease has that number, the only one without a number of the only person
   * of that name. Only of people whom this landlord referred.
   */
  private find(lines: readonly Line<BalanceValues>[], context: ImportContext): Promise<Found[]> {
    const { actor } = context;
    return this.db.query<Found>(
      `WITH n AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS n (line int, reference text, name text, "onDay" date, "rentCents" bigint, "chargesCents" bigint,
         "housingAidCents" bigint, "paidCents" bigint, "paidOn" date)),
       mine AS (
         SELECT y.*, t.given_name || ' ' || t.family_name AS label, fold(t.given_name || ' ' || t.family_name) AS name, fold(t.family_name || ' ' || t.given_name) AS turned
         FROM tenancies y JOIN tenants t ON t.id = y.tenant_id AND t.erased_at IS NULL AND t.merged_into IS NULL
         WHERE y.landlord_id = $2 AND t.landlord_id = $2
       ), matched AS (
         SELECT n.line, coalesce(r.id, p.id) AS id, coalesce(r.label, p.label) AS label, coalesce(p.candidates, 0) AS candidates
         FROM n LEFT JOIN mine r ON lower(r.reference) = lower(n.reference)
         LEFT JOIN LATERAL (SELECT CASE WHEN count(*) = 1 THEN (array_agg(m.id))[1] END AS id, CASE WHEN count(*) = 1 THEN min(m.label) END AS label,
             count(*) AS candidates FROM mine m WHERE m.reference IS NULL AND n.name <> '' AND fold(n.name) IN (m.name, m.turned)) p ON r.id IS NULL
       )
       SELECT n.line, m.id AS "tenancyId", m.label, m.candidates,
         (SELECT f.balance_cents FROM arrears_in_force f WHERE f.tenancy_id = m.id AND f.on_day = n."onDay" AND f.source IN ('landlord', 'import')) AS known,
         coalesce(y.reference IS NOT NULL AND (n."rentCents" IS NULL OR n."rentCents" = y.rent_cents) AND (n."chargesCents" IS NULL OR n."chargesCents" = y.charges_cents)
           AND (n."housingAidCents" IS NULL OR n."housingAidCents" = y.housing_aid_cents), false) AS "rentKnown",
         CASE WHEN n."paidCents" IS NOT NULL THEN NOT EXISTS (SELECT 1 FROM repayment_plans p WHERE p.tenancy_id = m.id AND p.agreed_on <= n."paidOn"
             AND (p.ended_on IS NULL OR p.ended_on >= n."paidOn"))
           OR EXISTS (SELECT 1 FROM plan_payments q JOIN repayment_plans p ON p.id = q.plan_id WHERE p.tenancy_id = m.id AND q.cancelled_at IS NULL
             AND q.cents = n."paidCents" AND abs(q.on_day - n."paidOn") <= 7) END AS paid
       FROM n JOIN matched m ON m.line = n.line LEFT JOIN tenancies y ON y.id = m.id`,
      [
        JSON.stringify(
          lines.map(({ line, values }) => ({
            ...values,
            line,
            name: [values.givenName, values.familyName].filter(Boolean).join(' '),
          })),
        ),
        actor.organisationId,
      ],
    );
  }
}

const signed = ({ balanceCents }: BalanceValues, { choices }: ImportContext): number =>
  (choices.sign === DEBIT_NEGATIVE ? -1 : 1) * (balanceCents ?? 0) + 0;
