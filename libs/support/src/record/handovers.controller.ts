import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, Responds, RespondsNothing, uuid } from '#kernel';
import { CaseWorkerView, ChangedView, FollowerChangesView, HandoverInput, StandInInput } from './handovers.dto.js';
import { HandoverQueries } from './handovers.queries.js';
import { Handovers } from './handovers.service.js';

@ApiTags('support records')
@Controller()
export class HandoversController {
  constructor(
    private readonly handovers: Handovers,
    private readonly queries: HandoverQueries,
  ) {}

  @Get('case-workers')
  @Allow('record.hand_over')
  @Responds(200, listOf(CaseWorkerView))
  async caseWorkers(@CurrentActor() actor: Actor) {
    return { items: await this.queries.caseWorkers(actor) };
  }

  @Get('tenants/:id/handovers')
  @Allow('record.hand_over')
  @Responds(200, FollowerChangesView)
  read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.of(id, actor);
  }

  /** From that day on somebody else follows them; both are told. */
  @Post('handovers')
  @Allow('record.hand_over')
  @Responds(201, ChangedView)
  async handOver(@Body({ schema: HandoverInput }) body: HandoverInput, @CurrentActor() actor: Actor) {
    return { people: await this.handovers.handOver(body, actor) };
  }

  @Post('handovers/:id/cancellation')
  @Allow('record.hand_over')
  @RespondsNothing()
  async cancel(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.handovers.cancelHandover(id, actor);
  }

  /** Somebody else reaches them too, for some days. */
  @Post('stand-ins')
  @Allow('record.hand_over')
  @Responds(201, ChangedView)
  async standIn(@Body({ schema: StandInInput }) body: StandInInput, @CurrentActor() actor: Actor) {
    return { people: await this.handovers.standIn(body, actor) };
  }

  @Post('stand-ins/:id/end')
  @Allow('record.hand_over')
  @RespondsNothing()
  async end(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.handovers.endStandIn(id, actor);
  }
}
