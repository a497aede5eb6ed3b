import { Body, Controller, Get, Param, Put, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Clock, Responds, RespondsNothing, uuid } from '#kernel';
import { RallyCosts } from './costs.service.js';
import { CostsBody, ReportFileQuery } from './outcomes.requests.js';
import { reportPdf } from './report.pdf.js';
import { ReportQueries } from './report.queries.js';
import { FullReportView, OwnResultsView } from './report.views.js';
import { reportXlsx } from './report.xlsx.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The report of a rally. */
@ApiTags('rallies')
@Controller()
export class ReportController {
  constructor(
    private readonly clock: Clock,
    private readonly queries: ReportQueries,
    private readonly costs: RallyCosts,
  ) {}

  @Get('rallies/:id/report')
  @Allow('rally.follow')
  @Responds(200, FullReportView)
  report(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.full(actor, id);
  }

  /** The same as a workbook or a PDF. */
  @Get('rallies/:id/report/file')
  @Allow('rally.follow')
  async file(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: ReportFileQuery }) { format, language }: z.output<typeof ReportFileQuery>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const report = await this.queries.full(actor, id);
    const bytes =
      format === 'pdf' ? await reportPdf(report, language, this.clock.now()) : await reportXlsx(report, language);
    void reply.header('x-content-type-options', 'nosniff').header('cache-control', 'private, no-store');
    const name = `${language === 'fr' ? 'bilan-rallye' : 'rally-report'}-${report.rally.heldOn}.${format}`;
    return new StreamableFile(bytes, {
      type: format === 'pdf' ? 'application/pdf' : XLSX,
      disposition: `attachment; filename="${name}"`,
    });
  }

  @Put('rallies/:id/costs')
  @Allow('rally.manage')
  @RespondsNothing()
  async noteCosts(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: CostsBody }) body: z.output<typeof CostsBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.costs.note(id, body, actor);
  }

  /** Own figures of a landlord or an employer at the rallies so far. */
  @Get('rally-results')
  @Allow('rally.results')
  @Responds(200, OwnResultsView)
  own(@CurrentActor() actor: Actor) {
    return this.queries.own(actor);
  }
}
