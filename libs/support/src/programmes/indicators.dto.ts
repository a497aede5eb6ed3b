import { z } from 'zod';
import { day, uuid } from '#kernel';
import { INDICATORS } from './domain/definition.js';
import { FIGURE_UNITS } from './domain/figures.js';
import { TEMPLATE_KEYS } from './templates/index.js';

export const IndicatorsQuery = z.strictObject({
  from: day,
  to: day,
  /** `outside`: as it may be handed out, without figures about too few people. */
  audience: z.enum(['inside', 'outside']).default('inside'),
});
export type IndicatorsQuery = z.output<typeof IndicatorsQuery>;
export const IndicatorsView = z
  .object({
    programme: z.object({ id: uuid, name: z.string(), template: z.enum(TEMPLATE_KEYS) }),
    from: day,
    to: day,
    audience: z.enum(['inside', 'outside']),
    /** Figures about fewer people are left out for those outside. */
    threshold: z.int().nullable(),
    indicators: z.array(
      z.object({
        key: z.enum(INDICATORS),
        figures: z.array(
          z.object({
            key: z.string(),
            unit: z.enum(FIGURE_UNITS),
            /** Null when it is left out, or when there is nothing to divide by. */
            value: z.number().nullable(),
            /** How many it is a share or a mean of; null for plain counts. */
            of: z.number().nullable(),
            /** What the programme aims at, in the unit of the value. */
            goal: z.number().nullable(),
            suppressed: z.boolean(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'ProgrammeIndicators' });
