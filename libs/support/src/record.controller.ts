import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Responds, RespondsNothing, uuid } from '#kernel';
import { ClosingInput } from './record/closing.dto.js';
import { Closings } from './record/closings.service.js';
import { EntryInput, ObjectiveInput, ObjectiveStateInput, Opening, RecordQuery, RecordView } from './record.dto.js';
import { RecordQueries } from './record.queries.js';
import { SupportRecords } from './record.service.js';

const Created = z.object({ id: uuid });

@ApiTags('support records')
@Controller()
export class RecordController {
  constructor(
    private readonly records: SupportRecords,
    private readonly queries: RecordQueries,
    private readonly closings: Closings,
  ) {}

  @Get('tenants/:id/support-record')
  @Allow('record.read')
  @Responds(200, RecordView)
  read(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: RecordQuery }) query: RecordQuery,
    @CurrentActor() actor: Actor,
  ) {
    return this.queries.read(actor, id, query.exception);
  }

  @Post('tenants/:id/support-record')
  @Allow('record.manage')
  @Responds(201, Created)
  async open(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Opening }) body: Opening,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.records.open(id, body, actor) };
  }

  @Post('tenants/:id/support-record/closure')
  @Allow('record.manage')
  @RespondsNothing()
  async close(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: ClosingInput }) body: ClosingInput,
    @CurrentActor() actor: Actor,
  ) {
    await this.closings.close(id, body, actor);
  }

  @Post('tenants/:id/support-record/entries')
  @Allow('record.write')
  @Responds(201, Created)
  async addEntry(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: EntryInput }) body: EntryInput,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.records.addEntry(id, body, actor) };
  }

  @Post('tenants/:id/support-record/objectives')
  @Allow('objective.write')
  @Responds(201, Created)
  async addObjective(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: ObjectiveInput }) body: ObjectiveInput,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.records.addObjective(id, body, actor) };
  }

  @Post('objectives/:id/state')
  @Allow('objective.write')
  @RespondsNothing()
  async setObjectiveState(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: ObjectiveStateInput }) body: ObjectiveStateInput,
    @CurrentActor() actor: Actor,
  ) {
    await this.records.setObjectiveState(id, body.state, actor);
  }
}
