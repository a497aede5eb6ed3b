import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import {
  ColleagueView,
  Decision,
  DecisionView,
  NewReferral,
  NoBody,
  ReferralQuery,
  ReferralView,
} from './referrals.dto.js';
import { ReferralQueries } from './referrals.queries.js';
import { Referrals } from './referrals.service.js';

@ApiTags('referrals')
@Controller()
export class ReferralsController {
  constructor(
    private readonly referrals: Referrals,
    private readonly queries: ReferralQueries,
  ) {}

  @Get('referrals')
  @Allow('referral.read')
  @Responds(200, pageOf(ReferralView))
  list(@Query({ schema: ReferralQuery }) query: ReferralQuery, @CurrentActor() actor: Actor) {
    return this.queries.list(actor, query);
  }

  @Post('referrals')
  @Allow('referral.create')
  @Responds(201, z.object({ id: uuid }))
  async receive(@Body({ schema: NewReferral }) body: NewReferral, @CurrentActor() actor: Actor) {
    return { id: await this.referrals.receive(body, actor) };
  }

  @Get('referrals/:id')
  @Allow('referral.read')
  @Responds(200, ReferralView)
  read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.read(actor, id);
  }

  @Post('referrals/:id/contact-tries')
  @Allow('referral.decide')
  @RespondsNothing()
  async noteContactTry(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NoBody }) _: z.output<typeof NoBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.referrals.noteContactTry(id, actor);
  }

  @Post('referrals/:id/acceptance')
  @Allow('referral.decide')
  @Responds(201, DecisionView)
  decide(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Decision }) body: Decision,
    @CurrentActor() actor: Actor,
  ) {
    return this.referrals.decide(id, body, actor);
  }

  @Get('colleagues')
  @Allow('tenant.assign')
  @Responds(200, listOf(ColleagueView))
  async colleagues(@CurrentActor() actor: Actor) {
    return { items: await this.queries.colleagues(actor) };
  }
}
