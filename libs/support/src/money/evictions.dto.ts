import { z } from 'zod';
import { day, prose, uuid } from '#kernel';
import { EVICTION_OUTCOMES, STAGES } from './domain/eviction.js';

export const NewStage = z.strictObject({ stage: z.enum(STAGES), onDay: day });
export type NewStage = z.output<typeof NewStage>;
export const StageName = z.strictObject({ stage: z.enum(STAGES) });
export type StageName = z.output<typeof StageName>;
export const NewProcedure = z.strictObject({
  ...NewStage.shape,
  tenancyId: uuid,
  /** For the association alone. */
  note: prose(2000).nullable().default(null),
});
export type NewProcedure = z.output<typeof NewProcedure>;
export const ProcedureEnd = z.strictObject({ outcome: z.enum(EVICTION_OUTCOMES), closedOn: day });
export type ProcedureEnd = z.output<typeof ProcedureEnd>;

export const ProcedureView = z
  .object({
    id: uuid,
    tenancyId: uuid,
    stages: z.array(z.object({ stage: z.enum(STAGES), onDay: day })),
    closedOn: day.nullable(),
    outcome: z.enum(EVICTION_OUTCOMES).nullable(),
    /** It came to the summons at least and ended with the person in a home. */
    avoided: z.boolean(),
    /** Null when there is none, or when it is not for this reader. */
    note: z.string().nullable(),
  })
  .meta({ id: 'EvictionProcedure' });
