import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Clock, Responds, RespondsNothing, uuid } from '#kernel';
import { contractPdf } from './contract.pdf.js';
import { fileOf, PDF } from './files.js';
import {
  LanguageQuery,
  NewCost,
  NewSite,
  SiteContract,
  SiteEnd,
  SiteGivenUp,
  SiteList,
  SitePaper,
  SitePlan,
  SiteStart,
  SiteView,
} from './sites.dto.js';
import { SiteQueries } from './sites.queries.js';
import { WorkSites } from './sites.service.js';

const Created = z.object({ id: uuid });

@ApiTags('work-sites')
@Controller()
export class SitesController {
  constructor(
    private readonly clock: Clock,
    private readonly sites: WorkSites,
    private readonly queries: SiteQueries,
  ) {}

  @Get('work-sites')
  @Allow('activity.read')
  @Responds(200, SiteList)
  list(@CurrentActor() actor: Actor) {
    return this.queries.list(actor);
  }

  @Post('work-sites')
  @Allow('activity.write')
  @Responds(201, Created)
  async create(@Body({ schema: NewSite }) body: NewSite, @CurrentActor() actor: Actor) {
    return { id: await this.sites.create(body, actor) };
  }

  @Get('work-sites/:id')
  @Allow('activity.read')
  @Responds(200, SiteView)
  read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.read(actor, id);
  }

  @Put('work-sites/:id/plan')
  @Allow('activity.write')
  @RespondsNothing()
  async plan(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: SitePlan }) body: SitePlan,
    @CurrentActor() actor: Actor,
  ) {
    await this.sites.plan(id, body, actor);
  }

  /** The contract to print and sign. */
  @Get('work-sites/:id/contract')
  @Allow('activity.read')
  @ApiProduces(PDF)
  async contract(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: LanguageQuery }) { language }: z.output<typeof LanguageQuery>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { signedPlan, ...row } = await this.queries.read(actor, id);
    // Once it is signed, what was signed: the plan goes on changing as the work does.
    const site = SiteView.parse(Object.assign(row, signedPlan));
    const bytes = await contractPdf(site, language, this.clock.now());
    return fileOf(reply, bytes, PDF, `${language === 'fr' ? 'contrat-chantier' : 'work-site-contract'}.pdf`);
  }

  @Post('work-sites/:id/contract')
  @Allow('activity.write')
  @RespondsNothing()
  async sign(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: SiteContract }) body: SiteContract,
    @CurrentActor() actor: Actor,
  ) {
    await this.sites.sign(id, body, actor);
  }

  /** The signed paper, which is among those of the household. */
  @Put('work-sites/:id/contract-paper')
  @Allow('activity.write')
  @RespondsNothing()
  async attach(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: SitePaper }) body: z.output<typeof SitePaper>,
    @CurrentActor() actor: Actor,
  ) {
    await this.sites.attach(id, body.documentId, body.version, actor);
  }

  @Post('work-sites/:id/start')
  @Allow('activity.write')
  @RespondsNothing()
  async start(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: SiteStart }) body: z.output<typeof SiteStart>,
    @CurrentActor() actor: Actor,
  ) {
    await this.sites.start(id, body.version, actor);
  }

  @Post('work-sites/:id/end')
  @Allow('activity.write')
  @RespondsNothing()
  async finish(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: SiteEnd }) body: SiteEnd,
    @CurrentActor() actor: Actor,
  ) {
    await this.sites.finish(id, body, actor);
  }

  @Post('work-sites/:id/giving-up')
  @Allow('activity.write')
  @RespondsNothing()
  async giveUp(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: SiteGivenUp }) body: z.output<typeof SiteGivenUp>,
    @CurrentActor() actor: Actor,
  ) {
    await this.sites.giveUp(id, body.reason, body.version, actor);
  }

  @Post('work-sites/:id/costs')
  @Allow('activity.write')
  @Responds(201, Created)
  async addCost(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewCost }) body: NewCost,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.sites.addCost(id, body, actor) };
  }

  @Post('work-sites/:id/costs/:costId/removal')
  @Allow('activity.write')
  @RespondsNothing()
  async removeCost(
    @Param('id', { schema: uuid }) id: string,
    @Param('costId', { schema: uuid }) costId: string,
    @CurrentActor() actor: Actor,
  ) {
    await this.sites.removeCost(id, costId, actor);
  }
}
