import { z } from 'zod';

export const CONTRACTS = ['CDI', 'CDD', 'INTERIM', 'APPRENTICESHIP', 'SUBSIDISED', 'INTEGRATION'] as const;
export type Contract = (typeof CONTRACTS)[number];

/** What a tenant looks for. Everything here may appear on the card that employers see, so it holds nothing about why. */
export const Wanted = z.strictObject({
  /** ROME codes, the first one first. */
  occupations: z
    .array(z.string().regex(/^[A-N][0-9]{4}$/))
    .max(5)
    .default([]),
  contracts: z.array(z.enum(CONTRACTS)).max(6).default([]),
  weeklyHours: z.number().min(1).max(48).nullable().default(null),
  /** `YYYY-MM-DD`; null means at once. */
  availableFrom: z.iso.date().nullable().default(null),
  /** Kilometres from home that are possible. */
  maxTravelKm: z.int().min(1).max(200).nullable().default(null),
  training: z.boolean().default(false),
});
export type Wanted = z.output<typeof Wanted>;
