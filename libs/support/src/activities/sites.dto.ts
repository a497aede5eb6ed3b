import { z } from 'zod';
import { cents, day, line, prose, uuid } from '#kernel';
import { DRAWING } from '../domain/contract.js';
import { COST_KINDS, HELPER_KINDS, SITE_STATES, TASK_BY } from './domain/sites.js';

const none = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);
const version = z.int().min(1);
const named = z.object({ id: uuid, name: z.string() });

const drawn = z.string().max(60_000).regex(DRAWING, 'must be a drawn line');

export const NewSite = z.strictObject({
  programmeId: uuid,
  tenantId: uuid,
  title: line(160),
  beganOn: day,
  beforeState: none(prose(2000)),
});
export type NewSite = z.output<typeof NewSite>;
export const SitePlan = z.strictObject({
  title: line(160),
  days: z.array(day).max(60),
  tasks: z.array(z.strictObject({ what: line(200), by: z.enum(TASK_BY), done: z.boolean() })).max(60),
  helpers: z
    .array(z.strictObject({ name: line(120), kind: z.enum(HELPER_KINDS), hours: none(z.number().min(0).max(1000)) }))
    .max(40),
  beforeState: none(prose(2000)),
  version,
});
export type SitePlan = z.output<typeof SitePlan>;
export const SiteContract = z.strictObject({
  signedOn: day,
  signedFamily: line(120),
  signedAssociation: line(120),
  documentId: none(uuid),
  /** Drawn on the screen as under the objectives contract; null for one signed on paper. */
  drawnFamily: none(drawn),
  drawnAssociation: none(drawn),
  version,
});
export type SiteContract = z.output<typeof SiteContract>;
/** The signed paper, kept among those of the household. */
export const SitePaper = z.strictObject({ documentId: uuid, version });
export const SiteStart = z.strictObject({ version });
export const SiteEnd = z.strictObject({ finishedOn: day, afterState: prose(2000), version });
export type SiteEnd = z.output<typeof SiteEnd>;
export const SiteGivenUp = z.strictObject({ reason: line(300), version });
export const NewCost = z.strictObject({ kind: z.enum(COST_KINDS), label: line(160), cents, onDay: day });
export type NewCost = z.output<typeof NewCost>;
export const LanguageQuery = z.strictObject({ language: z.enum(['fr', 'en']).default('fr') });

const SiteLine = z.object({
  id: uuid,
  tenantId: uuid.nullable(),
  person: z.string(),
  programme: named,
  title: z.string(),
  state: z.enum(SITE_STATES),
  beganOn: day,
  /** The last day within the time that the programme gives a site. */
  endsBy: day,
  daysOver: z.int(),
  finishedOn: day.nullable(),
  costCents: z.int(),
});
export const SiteList = z
  .object({
    items: z.array(SiteLine),
    /** Over the finished sites of each programme. */
    costs: z.array(
      z.object({
        programme: named,
        sites: z.int(),
        totalCents: z.int(),
        meanCents: z.int().nullable(),
        targetCents: z.int(),
      }),
    ),
  })
  .meta({ id: 'WorkSites' });
export const SiteView = SiteLine.extend({
  days: z.array(day),
  maxDays: z.int(),
  tasks: z.array(z.object({ what: z.string(), by: z.enum(TASK_BY), done: z.boolean() })),
  helpers: z.array(z.object({ name: z.string(), kind: z.enum(HELPER_KINDS), hours: z.number().nullable() })),
  signedOn: day.nullable(),
  signedFamily: z.string().nullable(),
  signedAssociation: z.string().nullable(),
  documentId: uuid.nullable(),
  /** The lines drawn on the screen: an SVG path on a field of 600 × 200. */
  drawnFamily: z.string().nullable(),
  drawnAssociation: z.string().nullable(),
  beforeState: z.string().nullable(),
  afterState: z.string().nullable(),
  givenUpReason: z.string().nullable(),
  targetCents: z.int(),
  costs: z.array(z.object({ id: uuid, kind: z.enum(COST_KINDS), label: z.string(), cents: z.int(), onDay: day })),
  version: z.int(),
}).meta({ id: 'WorkSite' });
