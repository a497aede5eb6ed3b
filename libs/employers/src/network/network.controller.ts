import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, PageQuery, pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import { DuplicateQueries } from './duplicates.queries.js';
import { Exchanges } from './exchanges.service.js';
import { Letters } from './letters.service.js';
import { Merging } from './merging.service.js';
import {
  ColleaguesView,
  DuplicateQuery,
  DuplicateView,
  ExchangeView,
  LetterBody,
  Made,
  MergeBody,
  NewExchange,
  SilentQuery,
  SilentView,
} from './network.dto.js';
import { SilentQueries } from './silent.queries.js';
import { Ties } from './ties.service.js';

/** What is done with the network as a whole, and what is said with an employer. */
@ApiTags('employers')
@Controller('employers')
export class NetworkController {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly letters: Letters,
    private readonly silent: SilentQueries,
    private readonly duplicates: DuplicateQueries,
    private readonly merging: Merging,
    private readonly ties: Ties,
  ) {}

  /** Known employers that may be the one about to be created, or the one named `except`. */
  @Get('duplicates')
  @Allow('employer.read')
  @Responds(200, listOf(DuplicateView))
  async findDuplicates(
    @Query({ schema: DuplicateQuery }) query: z.output<typeof DuplicateQuery>,
    @CurrentActor() actor: Actor,
  ) {
    return { items: await this.duplicates.find(actor, query) };
  }

  /** Next steps that one's organisation has still to do. */
  @Get('tasks')
  @Allow('employer.write')
  @Responds(200, pageOf(ExchangeView))
  tasks(@Query({ schema: PageQuery }) query: PageQuery, @CurrentActor() actor: Actor) {
    return this.exchanges.tasks(actor, query);
  }

  @Get('silent')
  @Allow('employer.read')
  @Responds(200, pageOf(SilentView))
  async silentOnes(
    @Query({ schema: SilentQuery }) { page, size, months }: z.output<typeof SilentQuery>,
    @CurrentActor() actor: Actor,
  ) {
    const all = await this.silent.list(actor, months);
    return { items: all.slice((page - 1) * size, page * size), total: all.length, page, size };
  }

  /** The people of one's own organisation, who may know an employer. */
  @Get('colleagues')
  @Allow('employer.write')
  @Responds(200, ColleaguesView)
  async colleagues(@CurrentActor() actor: Actor) {
    return { items: await this.ties.colleagues(actor) };
  }

  /** `duplicateId` turns out to be this employer: what is its own comes here, and it is closed. */
  @Post(':id/merge')
  @Allow('employer.merge')
  @RespondsNothing()
  async merge(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: MergeBody }) { duplicateId }: z.output<typeof MergeBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.merging.merge(actor, id, duplicateId);
  }

  /** A message to a contact, noted as an exchange. */
  @Post(':id/messages')
  @Allow('employer.write')
  @Responds(201, Made)
  async write(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: LetterBody }) body: z.output<typeof LetterBody>,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.letters.write(actor, id, body) };
  }

  @Get(':id/exchanges')
  @Allow('employer.read')
  @Responds(200, pageOf(ExchangeView))
  list(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: PageQuery }) query: PageQuery,
    @CurrentActor() actor: Actor,
  ) {
    return this.exchanges.list(actor, id, query);
  }

  @Post(':id/exchanges')
  @Allow('employer.write')
  @Responds(201, Made)
  async add(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewExchange }) body: z.output<typeof NewExchange>,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.exchanges.add(actor, id, body) };
  }

  /** The next step is done. */
  @Post(':id/exchanges/:exchangeId/completion')
  @Allow('employer.write')
  @RespondsNothing()
  async complete(
    @Param('id', { schema: uuid }) id: string,
    @Param('exchangeId', { schema: uuid }) exchangeId: string,
    @CurrentActor() actor: Actor,
  ) {
    await this.exchanges.complete(actor, id, exchangeId);
  }
}
