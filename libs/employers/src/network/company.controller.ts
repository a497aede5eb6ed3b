import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, Responds, RespondsNothing, uuid } from '#kernel';
import { Contacts } from './contacts.service.js';
import { FigureQueries } from './figures.queries.js';
import {
  ContactBody,
  ContactView,
  FiguresView,
  Made,
  NewPromise,
  PromiseView,
  Settlement,
  TieBody,
  TieView,
} from './network.dto.js';
import { Promises } from './promises.service.js';
import { Ties } from './ties.service.js';

/** What is known of one employer: its people, who knows them, what it promised and did. */
@ApiTags('employers')
@Controller('employers/:id')
export class CompanyController {
  constructor(
    private readonly contacts: Contacts,
    private readonly ties: Ties,
    private readonly promises: Promises,
    private readonly figures: FigureQueries,
  ) {}

  @Get('contacts')
  @Allow('employer.read')
  @Responds(200, listOf(ContactView))
  async list(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { items: await this.contacts.list(actor, id) };
  }

  @Post('contacts')
  @Allow('employer.write')
  @Responds(201, Made)
  async add(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: ContactBody }) body: z.output<typeof ContactBody>,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.contacts.add(actor, id, body) };
  }

  @Put('contacts/:contactId')
  @Allow('employer.write')
  @RespondsNothing()
  async change(
    @Param('id', { schema: uuid }) id: string,
    @Param('contactId', { schema: uuid }) contactId: string,
    @Body({ schema: ContactBody }) body: z.output<typeof ContactBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.contacts.change(actor, id, contactId, body);
  }

  @Get('tie')
  @Allow('employer.read')
  @Responds(200, TieView)
  tie(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.ties.read(actor, id);
  }

  @Put('tie')
  @Allow('employer.write')
  @RespondsNothing()
  async changeTie(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: TieBody }) body: z.output<typeof TieBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.ties.write(actor, id, body);
  }

  @Get('promises')
  @Allow('employer.read')
  @Responds(200, listOf(PromiseView))
  async listPromises(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { items: await this.promises.list(actor, id) };
  }

  @Post('promises')
  @Allow('employer.write')
  @Responds(201, Made)
  async promise(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewPromise }) body: z.output<typeof NewPromise>,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.promises.add(actor, id, body) };
  }

  /** For a promise that nothing in the records tells. */
  @Post('promises/:promiseId/settlement')
  @Allow('employer.write')
  @RespondsNothing()
  async settle(
    @Param('id', { schema: uuid }) id: string,
    @Param('promiseId', { schema: uuid }) promiseId: string,
    @Body({ schema: Settlement }) { settled }: z.output<typeof Settlement>,
    @CurrentActor() actor: Actor,
  ) {
    await this.promises.settle(actor, id, promiseId, settled);
  }

  @Get('figures')
  @Allow('employer.read')
  @Responds(200, FiguresView)
  read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.figures.read(actor, id);
  }
}
