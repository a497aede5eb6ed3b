import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, Responds, RespondsNothing, uuid } from '#kernel';
import { OwnRequestQueries } from './own-requests.queries.js';
import { AnswerInput, CancellationInput, OwnAsking, OwnRequestView, ShownLinkView } from './rights.dto.js';
import { StaffRequests } from './staff-requests.service.js';

const Created = z.object({ id: uuid });

@ApiTags('support records')
@Controller()
export class StaffRequestsController {
  constructor(
    private readonly requests: StaffRequests,
    private readonly queries: OwnRequestQueries,
  ) {}

  /** What the person asked of their own data; a manager gets no words. */
  @Get('tenants/:id/own-requests')
  @Allow('own_request.read')
  @Responds(200, listOf(OwnRequestView))
  async list(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { items: await this.queries.list(actor, id) };
  }

  /** Notes what a person asked in person or on the telephone. */
  @Post('tenants/:id/own-requests')
  @Allow('own_request.settle')
  @Responds(201, Created)
  async note(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: OwnAsking }) body: OwnAsking,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.requests.note(id, body, actor) };
  }

  @Post('own-requests/:id/answer')
  @Allow('own_request.settle')
  @RespondsNothing()
  async answer(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: AnswerInput }) body: AnswerInput,
    @CurrentActor() actor: Actor,
  ) {
    await this.requests.answer(id, body, actor);
  }

  /** One spoke to the person: they want to be erased. */
  @Post('own-requests/:id/confirmation')
  @Allow('own_request.settle')
  @RespondsNothing()
  async confirm(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.requests.confirm(id, actor);
  }

  @Post('own-requests/:id/cancellation')
  @Allow('own_request.cancel')
  @RespondsNothing()
  async cancel(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: CancellationInput }) { reason }: z.output<typeof CancellationInput>,
    @CurrentActor() actor: Actor,
  ) {
    await this.requests.cancel(id, reason, actor);
  }

  /** A link to the person's own page, to be shown as a QR code or printed. */
  @Post('tenants/:id/own-links/shown')
  @Allow('record.own_link')
  @Responds(201, ShownLinkView)
  show(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.requests.show(id, actor);
  }
}
