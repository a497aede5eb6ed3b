import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { day, Responds } from '#kernel';
import { INDICATORS } from './domain/indicators.js';
import { GROUPINGS, ImpactQueries } from './impact.queries.js';

const ImpactQuery = z.strictObject({
  from: day.optional(),
  to: day.optional(),
  groupBy: z.enum(GROUPINGS).default('none'),
});
const IndicatorView = z
  .object({
    key: z.enum(INDICATORS),
    unit: z.enum(['persons', 'cents']),
    numerator: z.int().nullable(),
    denominator: z.int().nullable(),
    share: z.number().nullable(),
    suppressed: z.boolean(),
  })
  .meta({ id: 'Indicator' });
const ImpactView = z
  .object({
    from: day,
    to: day,
    groupBy: z.enum(GROUPINGS),
    threshold: z.int(),
    total: z.array(IndicatorView),
    groups: z.array(z.object({ key: z.string(), label: z.string(), indicators: z.array(IndicatorView) })),
  })
  .meta({ id: 'Impact' });

@ApiTags('impact')
@Controller('impact')
export class ImpactController {
  constructor(private readonly queries: ImpactQueries) {}

  /** Figures of the actor's organisation about everyone referred in the whole months that hold `from` to `to`. */
  @Get()
  @Allow('impact.read')
  @Responds(200, ImpactView)
  read(
    @Query({ schema: ImpactQuery }) { from, to, groupBy }: z.output<typeof ImpactQuery>,
    @CurrentActor() actor: Actor,
  ) {
    return this.queries.read(actor, from, to, groupBy);
  }
}
