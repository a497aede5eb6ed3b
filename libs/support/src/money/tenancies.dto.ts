import { z } from 'zod';
import { cents, day, instant, line, uuid } from '#kernel';
import { BALANCE_SOURCES, ERASURE_KINDS } from './domain/balances.js';

const facts = {
  reference: line(60).nullable(),
  address: line(200).nullable(),
  postcode: z
    .string()
    .regex(/^\d{5}$/, 'must be five digits')
    .nullable(),
  city: line(100).nullable(),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  rentCents: cents.nullable(),
  chargesCents: cents.nullable(),
  housingAidCents: cents.nullable(),
};

export const NewTenancy = z.strictObject({
  ...z.object(facts).partial().shape,
  /** A landlord that uses the program; the tenant's own when neither is said. Landlord staff: always their own. */
  landlordId: uuid.optional(),
  landlordName: line(120).optional(),
});
export type NewTenancy = z.output<typeof NewTenancy>;

export const TenancyChange = z.strictObject({ ...z.object(facts).partial().shape, version: z.int().optional() });
export type TenancyChange = z.output<typeof TenancyChange>;

/** An account can be in credit: the balance is less than 0 then. */
const balance = z.int().min(-100_000_000).max(100_000_000);
export const NewBalance = z.strictObject({
  onDay: day,
  balanceCents: balance,
  /** May be left out while there is only one. */
  tenancyId: uuid.optional(),
});
export type NewBalance = z.output<typeof NewBalance>;
export const BalanceDay = z.strictObject({ onDay: day, tenancyId: uuid });
export type BalanceDay = z.output<typeof BalanceDay>;

export const BalanceView = z
  .object({
    tenancyId: uuid,
    onDay: day,
    balanceCents: z.int(),
    source: z.enum(BALANCE_SOURCES),
    notedAt: instant,
  })
  .meta({ id: 'ArrearsBalance' });

export const CorrectionView = z
  .object({
    tenancyId: uuid,
    onDay: day,
    /** `erasure`: no balance, but an amount that was noted as erased. */
    source: z.enum([...BALANCE_SOURCES, 'erasure']),
    balanceCents: z.int(),
    notedAt: instant,
    notedBy: z.string().nullable(),
    correctedAt: instant,
    correctedBy: z.string().nullable(),
  })
  .meta({ id: 'ArrearsCorrection' });

export const NewErasure = z.strictObject({
  onDay: day,
  cents: cents.min(1),
  kind: z.enum(ERASURE_KINDS),
});
export type NewErasure = z.output<typeof NewErasure>;

const ErasureView = z.object({
  id: uuid,
  onDay: day,
  cents: z.int(),
  kind: z.enum(ERASURE_KINDS),
  /** Whether this reader may take it back: their own side noted it by hand. */
  own: z.boolean(),
});

export const TenancyView = z
  .object({
    id: uuid,
    landlordId: uuid.nullable(),
    landlord: z.string().nullable(),
    ...facts,
    address: z.string().nullable(),
    postcode: z.string().nullable(),
    /** The last balance known, less what was erased since; less than 0 is a credit, null when nothing is known. */
    nowCents: z.int().nullable(),
    nowOn: day.nullable(),
    /** Months since the first balance, up to the last whole one, of which none is known: `YYYY-MM`. */
    missingMonths: z.array(z.string()),
    erasures: z.array(ErasureView),
    version: z.int(),
  })
  .meta({ id: 'Tenancy' });
