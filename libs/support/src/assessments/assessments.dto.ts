import { z } from 'zod';
import { instant, prose, uuid } from '#kernel';
import { ALL_BARRIERS, ALL_STRENGTHS, SCALES } from '../domain/assessment-lists.js';
import { ASSESSED_DOMAINS, RECORD_VIEWS } from '../domain/confidentiality.js';
import { assessed } from '../visits.dto.js';

/** An assessment on its own, without a visit: all domains at one date, or some of them. */
export const AssessmentRound = z.strictObject({ ...assessed, visitId: uuid.nullable().default(null) });
export type AssessmentRound = z.output<typeof AssessmentRound>;

const level = z.int().min(1).max(5);
const levels = z.strictObject(
  Object.fromEntries(ASSESSED_DOMAINS.map((domain) => [domain, level.optional()])) as Record<
    (typeof ASSESSED_DOMAINS)[number],
    z.ZodOptional<z.ZodInt>
  >,
);
const scaleLevels = z.strictObject(
  Object.fromEntries(SCALES.map((scale) => [scale, level.optional()])) as Record<
    (typeof SCALES)[number],
    z.ZodOptional<z.ZodInt>
  >,
);

/** What tenants say of themselves; what they leave out is left out. */
export const SelfAssessment = z.strictObject({
  levels: levels.default({}),
  scales: scaleLevels.default({}),
  words: prose(2000).optional(),
});
export type SelfAssessment = z.output<typeof SelfAssessment>;

export const SelfAssessmentPage = z
  .object({
    givenName: z.string(),
    contact: z.string().nullable(),
    domains: z.array(z.enum(ASSESSED_DOMAINS)),
    scales: z.array(z.enum(SCALES)),
    /** When this link was answered. */
    answeredAt: instant.nullable(),
    locale: z.string(),
  })
  .meta({ id: 'SelfAssessmentPage' });

export const LinkRequest = z.strictObject({
  /** Sent by e-mail or text message; else the address is for showing it on the spot. */
  send: z.boolean(),
});

const LevelView = z.object({ domain: z.enum(ASSESSED_DOMAINS), level: z.int() });
const ScaleLevelView = z.object({ scale: z.enum(SCALES), level: z.int() });
export const AssessmentsView = z
  .object({
    view: z.enum(RECORD_VIEWS),
    /** One for each date, the newest first; `by` is who noted it. */
    rounds: z.array(
      z.object({
        at: instant,
        by: z.string(),
        visitId: uuid.nullable(),
        items: z.array(
          z.object({
            domain: z.enum(ASSESSED_DOMAINS),
            level: z.int(),
            barrier: z.boolean(),
            barriers: z.array(z.enum(ALL_BARRIERS)),
            strengths: z.array(z.enum(ALL_STRENGTHS)),
            /** Null when there is none, or when it is not for this reader. */
            note: z.string().nullable(),
          }),
        ),
        scales: z.array(ScaleLevelView),
      }),
    ),
    /** The person's own view, the newest first. */
    own: z.array(
      z.object({
        at: instant,
        levels: z.array(LevelView),
        scales: z.array(ScaleLevelView),
        words: z.string().nullable(),
      }),
    ),
    /** What can be ticked for each domain. */
    lists: z.array(
      z.object({
        domain: z.enum(ASSESSED_DOMAINS),
        barriers: z.array(z.enum(ALL_BARRIERS)),
        strengths: z.array(z.enum(ALL_STRENGTHS)),
      }),
    ),
  })
  .meta({ id: 'Assessments' });
