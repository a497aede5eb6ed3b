import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import {
  DuplicateDecision,
  DuplicateQuery,
  DuplicateView,
  PersonQuery,
  PossibleDuplicateView,
} from './duplicates.dto.js';
import { DuplicateQueries } from './duplicates.queries.js';
import { Duplicates } from './duplicates.service.js';

@ApiTags('tenants')
@Controller()
export class DuplicatesController {
  constructor(
    private readonly duplicates: Duplicates,
    private readonly queries: DuplicateQueries,
  ) {}

  /** Before registering somebody: who among those whom one follows may be the same person. Changes nothing. */
  @Post('tenants/duplicates')
  @Allow('tenant.create')
  @Responds(200, listOf(PossibleDuplicateView))
  async possible(@Body({ schema: PersonQuery }) body: z.output<typeof PersonQuery>, @CurrentActor() actor: Actor) {
    const { givenName, familyName, address = null, postcode = null } = body;
    const person = { givenName, familyName, address, postcode, documents: [] };
    const [phones, emails] = [body.phone ? [body.phone] : [], body.email ? [body.email] : []];
    return { items: await this.duplicates.possible({ ...person, phones, emails }, actor) };
  }

  /** Pairs of files that may be of one person; only those of which one reaches both. */
  @Get('duplicates')
  @Allow('tenant.duplicates')
  @Responds(200, pageOf(DuplicateView))
  list(@Query({ schema: DuplicateQuery }) query: z.output<typeof DuplicateQuery>, @CurrentActor() actor: Actor) {
    return this.queries.list(actor, query);
  }

  @Post('duplicates/:id/decision')
  @Allow('tenant.duplicates')
  @RespondsNothing()
  async decide(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: DuplicateDecision }) body: z.output<typeof DuplicateDecision>,
    @CurrentActor() actor: Actor,
  ) {
    await this.duplicates.decide(id, body.decision, actor);
  }
}
