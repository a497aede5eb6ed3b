import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import { Caseloads } from './caseloads.service.js';
import { ReferralDecisions } from './decisions.service.js';
import * as dto from './referrals.dto.js';
import { ReferralQueries } from './referrals.queries.js';
import { Referrals } from './referrals.service.js';
import { AssignmentBody, KnownView, LimitBody, ProgrammesQuery, WaitingListView } from './waiting-list.dto.js';
import { WaitingList } from './waiting-list.service.js';

@ApiTags('referrals')
@Controller()
export class ReferralsController {
  constructor(
    private readonly referrals: Referrals,
    private readonly decisions: ReferralDecisions,
    private readonly queries: ReferralQueries,
    private readonly waiting: WaitingList,
    private readonly caseloads: Caseloads,
  ) {}

  @Get('referrals')
  @Allow('referral.read')
  @Responds(200, pageOf(dto.ReferralView))
  list(@Query({ schema: dto.ReferralQuery }) query: dto.ReferralQuery, @CurrentActor() actor: Actor) {
    return this.queries.list(actor, query);
  }

  /** By a landlord about its own tenant, or by the association's people for a partner. */
  @Post('referrals')
  @Allow('referral.create')
  @Responds(201, dto.ReceivedView)
  receive(@Body({ schema: dto.NewReferral }) body: dto.NewReferral, @CurrentActor() actor: Actor) {
    return this.referrals.receive(body, actor);
  }

  /** Programmes that take people from there; of one's own association where none is named. */
  @Get('referrals/programmes')
  @Allow('referral.create')
  @Responds(200, listOf(z.object({ id: uuid, name: z.string() })))
  async programmes(
    @Query({ schema: ProgrammesQuery }) query: z.output<typeof ProgrammesQuery>,
    @CurrentActor() actor: Actor,
  ) {
    const byLandlord = actor.role === 'landlord_staff';
    const association = byLandlord ? query.associationId : actor.organisationId;
    const source = byLandlord ? 'landlord' : query.source;
    return { items: association ? await this.queries.programmesFor(association, source) : [] };
  }

  @Get('referrals/:id')
  @Allow('referral.read')
  @Responds(200, dto.ReferralView)
  read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.read(actor, id);
  }

  /** Files and earlier referrals that may be of the same person, as far as one reaches them. */
  @Get('referrals/:id/known')
  @Allow('referral.decide')
  @Responds(200, KnownView)
  known(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.known(actor, id);
  }

  @Get('referrals/:id/contact-tries')
  @Allow('referral.decide')
  @Responds(200, listOf(dto.ContactTryView))
  async contactTries(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { items: await this.queries.contactTries(actor, id) };
  }

  @Post('referrals/:id/contact-tries')
  @Allow('referral.decide')
  @RespondsNothing()
  async noteContactTry(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: dto.NewContactTry }) body: dto.NewContactTry,
    @CurrentActor() actor: Actor,
  ) {
    await this.referrals.noteContactTry(id, body, actor);
  }

  /** The person was told what becomes of what is known of them: the notice in force. */
  @Post('referrals/:id/information')
  @Allow('referral.decide')
  @RespondsNothing()
  async noteInformation(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: dto.Information }) body: z.output<typeof dto.Information>,
    @CurrentActor() actor: Actor,
  ) {
    await this.referrals.noteInformation(id, body, actor);
  }

  @Post('referrals/:id/acceptance')
  @Allow('referral.decide')
  @Responds(201, dto.DecisionView)
  decide(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: dto.Decision }) body: dto.Decision,
    @CurrentActor() actor: Actor,
  ) {
    return this.decisions.decide(id, body, actor);
  }

  /** Who waits, the most urgent first with the reasons, and how much room each case worker has. */
  @Get('waiting-list')
  @Allow('referral.decide')
  @Responds(200, WaitingListView)
  readWaiting(@CurrentActor() actor: Actor) {
    return this.waiting.read(actor);
  }

  /** Gives somebody who waits to a case worker, and accepts the referral by that. */
  @Post('waiting-list/:id/assignment')
  @Allow('tenant.assign')
  @Responds(201, z.object({ tenantId: uuid.nullable() }))
  assign(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: AssignmentBody }) body: z.output<typeof AssignmentBody>,
    @CurrentActor() actor: Actor,
  ) {
    return this.waiting.assign(id, body.caseWorkerId, body.evenIfFull, actor);
  }

  @Get('colleagues')
  @Allow('tenant.assign')
  @Responds(200, listOf(dto.ColleagueView))
  async colleagues(@CurrentActor() actor: Actor) {
    return { items: await this.caseloads.colleagues(actor) };
  }

  /** How many households a case worker may follow; null for as many as come. */
  @Put('colleagues/:id/limit')
  @Allow('tenant.assign')
  @RespondsNothing()
  async limit(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: LimitBody }) body: z.output<typeof LimitBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.caseloads.limit(id, body.households, actor);
  }
}
