import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { PageQuery, pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import { NewProposal, ProposalAnswer, ProposalQuery, ProposalView, RankedOfferView } from './proposals.dto.js';
import { ProposalQueries } from './proposals.queries.js';
import { Proposals } from './proposals.service.js';
import { TenantOffers } from './tenant-offers.queries.js';

@ApiTags('proposals')
@Controller('proposals')
export class ProposalsController {
  constructor(
    private readonly proposals: Proposals,
    private readonly queries: ProposalQueries,
  ) {}

  /** An employer's own; for the association those of tenants within one's reach. What waits for an answer comes first. */
  @Get()
  @Allow('proposal.read')
  @Responds(200, pageOf(ProposalView))
  list(@Query({ schema: ProposalQuery }) query: z.output<typeof ProposalQuery>, @CurrentActor() actor: Actor) {
    return this.queries.list(actor, query);
  }

  @Post(':id/answer')
  @Allow('proposal.answer')
  @RespondsNothing()
  async answer(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: ProposalAnswer }) body: z.output<typeof ProposalAnswer>,
    @CurrentActor() actor: Actor,
  ) {
    await this.proposals.answer(id, body, actor);
  }

  @Post(':id/withdrawal')
  @Allow('proposal.create')
  @RespondsNothing()
  async withdraw(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.proposals.withdraw(id, actor);
  }
}

/** The offers for a tenant, and proposing the tenant for one. */
@ApiTags('proposals')
@Controller('tenants/:id')
export class TenantOffersController {
  constructor(
    private readonly proposals: Proposals,
    private readonly offers: TenantOffers,
  ) {}

  @Get('offers')
  @Allow('candidate.of_tenant')
  @Responds(200, pageOf(RankedOfferView))
  list(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: PageQuery }) query: z.output<typeof PageQuery>,
    @CurrentActor() actor: Actor,
  ) {
    return this.offers.list(actor, id, query);
  }

  @Post('proposals')
  @Allow('proposal.create')
  @Responds(201, z.object({ id: uuid }))
  async propose(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewProposal }) body: z.output<typeof NewProposal>,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.proposals.propose(id, body, actor) };
  }
}
