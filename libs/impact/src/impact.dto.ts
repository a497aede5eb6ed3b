import { z } from 'zod';
import { day, line } from '#kernel';
import { THRESHOLD } from './domain/enough.js';
import { INDICATORS, SECTIONS } from './domain/indicators.js';
import { SERIES } from './domain/series.js';
import { GROUPINGS, STEPS } from './impact.queries.js';

const question = {
  from: day.optional(),
  to: day.optional(),
  groupBy: z.enum(GROUPINGS).default('none'),
  only: z.string().min(1).max(200).optional(),
  compareFrom: day.optional(),
  compareTo: day.optional(),
};
const language = z.enum(['fr', 'en']).default('fr');
export const ImpactQuery = z.strictObject(question);
const step = z.enum(STEPS).default('month');
export const SeriesQuery = z.strictObject({ from: question.from, to: question.to, step });
export const ImpactFileQuery = z.strictObject({ ...question, step, format: z.enum(['csv', 'xlsx', 'pdf']), language });
export const DefinitionsQuery = z.strictObject({ language });

export const IndicatorView = z
  .object({
    key: z.enum(INDICATORS),
    section: z.enum(SECTIONS),
    unit: z.enum(['persons', 'cents', 'level']),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    share: z.number().nullable(),
    suppressed: z.boolean(),
    reason: z.enum(['few', 'period']).nullable(),
  })
  .meta({ id: 'Indicator' });

const groups = z.array(z.object({ key: z.string(), label: z.string().nullable(), indicators: z.array(IndicatorView) }));
export const ImpactView = z
  .object({
    from: day,
    to: day,
    asOf: day,
    groupBy: z.enum(GROUPINGS),
    only: z.object({ key: z.string(), label: z.string().nullable() }).nullable(),
    threshold: z.int(),
    associations: z.array(z.string()),
    landlords: z.array(z.string()),
    evictionCost: z.object({ cents: z.int(), source: z.string().nullable() }),
    total: z.array(IndicatorView),
    groups,
    compared: z.object({ from: day, to: day, total: z.array(IndicatorView), groups }).nullable(),
  })
  .meta({ id: 'Impact' });

export const SeriesView = z
  .object({
    from: day,
    to: day,
    asOf: day,
    step: z.enum(STEPS),
    threshold: z.int(),
    series: z.array(
      z.object({
        key: z.enum(SERIES),
        unit: z.enum(['persons', 'cents']),
        points: z.array(
          z.object({
            from: day,
            to: day.describe('Of several steps, where these are told together only.'),
            value: z.number().nullable().describe('Null when left out.'),
            of: z.number().nullable().describe('Of a sum: of how many people what they owe is known.'),
            reason: z.enum(['few', 'period']).nullable(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'ImpactSeries' });

const defined = <K extends string>(keys: readonly [K, ...K[]]) =>
  z.array(z.object({ key: z.enum(keys), label: z.string(), definition: z.string() }));
export const DefinitionsView = z
  .object({ items: defined(INDICATORS), series: defined(SERIES) })
  .meta({ id: 'ImpactDefinitions' });

const cost = z.int().min(0).max(100_000_000).nullable();
export const SettingsView = z
  .object({ threshold: z.int(), evictionCostCents: z.int(), evictionCostSource: z.string().nullable() })
  .meta({ id: 'ImpactSettings' });
export const SettingsBody = z.strictObject({
  threshold: z.int().min(THRESHOLD).max(1000),
  evictionCostCents: cost,
  evictionCostSource: line(300).nullable(),
});
