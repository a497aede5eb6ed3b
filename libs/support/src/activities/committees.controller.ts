import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, Responds, RespondsNothing, uuid } from '#kernel';
import {
  CommitteeChange,
  CommitteePage,
  CommitteeView,
  NewCommittee,
  NewMember,
  NewSignal,
  SignalEnd,
  SignalView,
} from './committees.dto.js';
import { CommitteeQueries } from './committees.queries.js';
import { Committees } from './committees.service.js';
import { NewMeeting } from './meetings.dto.js';
import { Signals } from './signals.service.js';

const Created = z.object({ id: uuid });

@ApiTags('committees')
@Controller()
export class CommitteesController {
  constructor(
    private readonly committees: Committees,
    private readonly signals: Signals,
    private readonly queries: CommitteeQueries,
  ) {}

  @Get('committees')
  @Allow('committee.read')
  @Responds(200, listOf(CommitteeView))
  async list(@CurrentActor() actor: Actor) {
    return { items: await this.queries.list(actor) };
  }

  @Post('committees')
  @Allow('committee.manage')
  @Responds(201, Created)
  async create(@Body({ schema: NewCommittee }) body: NewCommittee, @CurrentActor() actor: Actor) {
    return { id: await this.committees.create(body, actor) };
  }

  @Get('committees/:id')
  @Allow('committee.read')
  @Responds(200, CommitteePage)
  read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.read(actor, id);
  }

  @Put('committees/:id')
  @Allow('committee.manage')
  @RespondsNothing()
  async change(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: CommitteeChange }) body: CommitteeChange,
    @CurrentActor() actor: Actor,
  ) {
    await this.committees.change(id, body, actor);
  }

  @Post('committees/:id/members')
  @Allow('committee.manage')
  @Responds(201, Created)
  async addMember(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewMember }) body: NewMember,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.committees.addMember(id, body, actor) };
  }

  @Post('committees/:id/members/:memberId/removal')
  @Allow('committee.manage')
  @RespondsNothing()
  async removeMember(
    @Param('id', { schema: uuid }) id: string,
    @Param('memberId', { schema: uuid }) memberId: string,
    @CurrentActor() actor: Actor,
  ) {
    await this.committees.removeMember(id, memberId, actor);
  }

  @Post('committees/:id/meetings')
  @Allow('committee.run')
  @Responds(201, Created)
  async call(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewMeeting }) body: NewMeeting,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.committees.call(id, body, actor) };
  }

  @Get('committees/:id/signals')
  @Allow('committee.signal')
  @Responds(200, listOf(SignalView))
  async listSignals(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { items: await this.queries.signals(actor, id) };
  }

  @Post('committees/:id/signals')
  @Allow('committee.signal')
  @Responds(201, Created)
  async raise(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewSignal }) body: NewSignal,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.signals.raise(id, body, actor) };
  }

  @Post('cell-signals/:id/closure')
  @Allow('committee.signal')
  @RespondsNothing()
  async closeSignal(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: SignalEnd }) body: z.output<typeof SignalEnd>,
    @CurrentActor() actor: Actor,
  ) {
    await this.signals.close(id, body.outcome, actor);
  }
}
