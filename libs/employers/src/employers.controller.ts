import { Body, Controller, Get, Param, Patch, Post, Put, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import { NAF_DIVISIONS, NAF_SECTIONS } from './domain/naf.js';
import { SILENT_MONTHS } from './domain/silence.js';
import {
  CompanyChange,
  EmployerQuery,
  EmployerView,
  ExportQuery,
  NewEmployer,
  ProfileChange,
  SectorsView,
} from './employers.dto.js';
import { employersCsv } from './employers.export.js';
import { EmployerQueries } from './employers.queries.js';
import { Employers } from './employers.service.js';
import { SilentQueries } from './network/silent.queries.js';

@ApiTags('employers')
@Controller()
export class EmployersController {
  constructor(
    private readonly employers: Employers,
    private readonly queries: EmployerQueries,
    private readonly silent: SilentQueries,
  ) {}

  /** The nomenclature of activities (INSEE, NAF rév. 2): its sections and divisions. */
  @Get('sectors')
  @Allow('open')
  @Responds(200, SectorsView)
  sectors() {
    return { sections: NAF_SECTIONS, divisions: NAF_DIVISIONS };
  }

  @Get('employers')
  @Allow('employer.read')
  @Responds(200, pageOf(EmployerView))
  async list(@Query({ schema: EmployerQuery }) query: z.output<typeof EmployerQuery>, @CurrentActor() actor: Actor) {
    return this.queries.list(actor, await this.filterOf(actor, query), query);
  }

  @Post('employers')
  @Allow('employer.write')
  @Responds(201, z.object({ id: uuid }))
  async create(@Body({ schema: NewEmployer }) body: z.output<typeof NewEmployer>, @CurrentActor() actor: Actor) {
    return { id: await this.employers.create(body, actor) };
  }

  /** The list as CSV, without anything that a spreadsheet would run. */
  @Get('employers/export')
  @Allow('employer.export')
  async export(
    @Query({ schema: ExportQuery.extend({ language: z.enum(['fr', 'en']).default('fr') }) })
    { language, ...query }: z.output<typeof ExportQuery> & { language: 'fr' | 'en' },
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const rows = await this.queries.export(actor, await this.filterOf(actor, query));
    void reply.header('x-content-type-options', 'nosniff').header('cache-control', 'private, no-store');
    return new StreamableFile(Buffer.from(employersCsv(rows, language)), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${language === 'fr' ? 'employeurs' : 'employers'}.csv"`,
    });
  }

  @Get('employers/me')
  @Allow('employer.profile')
  @Responds(200, EmployerView)
  async readOwn(@CurrentActor() actor: Actor) {
    // Which landlord keeps the network is no part of what an employer is told: candidates would be taken for its tenants.
    return { ...(await this.queries.read(actor, actor.organisationId)), landlordName: null };
  }

  @Put('employers/me')
  @Allow('employer.profile')
  @RespondsNothing()
  async changeOwn(@Body({ schema: ProfileChange }) body: z.output<typeof ProfileChange>, @CurrentActor() actor: Actor) {
    await this.employers.update(body, actor);
  }

  @Get('employers/:id')
  @Allow('employer.read')
  @Responds(200, EmployerView)
  read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.read(actor, id);
  }

  @Patch('employers/:id')
  @Allow('employer.write')
  @RespondsNothing()
  async change(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: CompanyChange }) body: z.output<typeof CompanyChange>,
    @CurrentActor() actor: Actor,
  ) {
    await this.employers.change(actor, id, body);
  }

  private async filterOf(actor: Actor, { silent, ...filter }: Omit<z.output<typeof ExportQuery>, 'page' | 'size'>) {
    if (!silent) return filter;
    return { ...filter, ids: (await this.silent.list(actor, SILENT_MONTHS)).map(({ id }) => id) };
  }
}
