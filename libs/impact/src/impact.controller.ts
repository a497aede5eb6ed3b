import { Body, Controller, Get, Put, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Clock, Responds, RespondsNothing } from '#kernel';
import { INDICATORS } from './domain/indicators.js';
import { SERIES } from './domain/series.js';
import { SERIES_WORDS } from './domain/series-words.js';
import { WORDS } from './domain/words.js';
import {
  DefinitionsQuery,
  DefinitionsView,
  ImpactFileQuery,
  ImpactQuery,
  ImpactView,
  SeriesQuery,
  SeriesView,
  SettingsBody,
  SettingsView,
} from './impact.dto.js';
import { ImpactQueries } from './impact.queries.js';
import { ImpactSettings } from './impact-settings.service.js';
import { impactCsv } from './report/impact.csv.js';
import { impactPdf } from './report/impact.pdf.js';
import { impactXlsx } from './report/impact.xlsx.js';
import { SeriesQueries } from './series.queries.js';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};

@ApiTags('impact')
@Controller('impact')
export class ImpactController {
  constructor(
    private readonly clock: Clock,
    private readonly queries: ImpactQueries,
    private readonly settings: ImpactSettings,
    private readonly series: SeriesQueries,
  ) {}

  /**
   * Figures of the actor's organisation about everyone first referred in the whole months that hold `from` to `to` (calendar years where
   * landlords, associations, programmes or towns are compared).
   */
  @Get()
  @Allow('impact.read')
  @Responds(200, ImpactView)
  read(@Query({ schema: ImpactQuery }) query: z.output<typeof ImpactQuery>, @CurrentActor() actor: Actor) {
    return this.queries.read(actor, query);
  }

  /**
   * Month by month (or quarter, or year), of everybody: people followed at its end, people hired and started in training during it, and what the
   * people followed owe at its end.
   */
  @Get('series')
  @Allow('impact.read')
  @Responds(200, SeriesView)
  overTime(@Query({ schema: SeriesQuery }) query: z.output<typeof SeriesQuery>, @CurrentActor() actor: Actor) {
    return this.series.read(actor, query);
  }

  /** The same as a file, with the definitions. */
  @Get('file')
  @Allow('impact.read')
  async file(
    @Query({ schema: ImpactFileQuery }) { format, language, step, ...query }: z.output<typeof ImpactFileQuery>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const impact = await this.queries.read(actor, query);
    // Of everybody only: of one group it is not told.
    const overTime = query.only === undefined ? await this.series.read(actor, { ...impact, step }) : null;
    const bytes =
      format === 'csv'
        ? Buffer.from(impactCsv(impact, overTime, language))
        : format === 'xlsx'
          ? await impactXlsx(impact, overTime, language)
          : await impactPdf(impact, overTime, language, this.clock.now());
    void reply.header('x-content-type-options', 'nosniff').header('cache-control', 'private, no-store');
    const name = `${language === 'fr' ? 'resultats' : 'impact'}-${impact.from.slice(0, 7)}-${impact.to.slice(0, 7)}.${format}`;
    return new StreamableFile(bytes, { type: TYPES[format], disposition: `attachment; filename="${name}"` });
  }

  /** What each figure is called and means. */
  @Get('definitions')
  @Allow('impact.read')
  @Responds(200, DefinitionsView)
  definitions(@Query({ schema: DefinitionsQuery }) { language }: z.output<typeof DefinitionsQuery>) {
    return {
      items: INDICATORS.map((key) => ({ key, ...WORDS[language][key] })),
      series: SERIES.map((key) => ({ key, ...SERIES_WORDS[language][key] })),
    };
  }

  @Get('settings')
  @Allow('impact.settings')
  @Responds(200, SettingsView)
  readSettings(@CurrentActor() actor: Actor) {
    return this.settings.read(actor.organisationId);
  }

  @Put('settings')
  @Allow('impact.settings')
  @RespondsNothing()
  async changeSettings(
    @Body({ schema: SettingsBody }) body: z.output<typeof SettingsBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.settings.change(actor, body);
  }
}
