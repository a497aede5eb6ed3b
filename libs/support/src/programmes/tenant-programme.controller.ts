import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Responds, RespondsNothing, uuid } from '#kernel';
import { DefinitionKey } from './domain/definition.js';
import {
  Course,
  Extension,
  NewProof,
  NewSituation,
  Shelter,
  StepDone,
  TenantProgrammeQuery,
  TenantProgrammeView,
} from './programmes.dto.js';
import { Proofs } from './proofs.service.js';
import { Protection } from './protection.service.js';
import { TenantProgrammeQueries } from './tenant-programme.queries.js';
import { TenantProgramme } from './tenant-programme.service.js';
import { UrgentAlert, UrgentAnswer, UrgentEnd, UrgentSending } from './urgent.dto.js';
import { UrgentSendings } from './urgent-sendings.service.js';

const Created = z.object({ id: uuid });

@ApiTags('programmes')
@Controller('tenants/:id')
export class TenantProgrammeController {
  constructor(
    private readonly queries: TenantProgrammeQueries,
    private readonly course: TenantProgramme,
    private readonly proofs: Proofs,
    private readonly protection: Protection,
    private readonly sendings: UrgentSendings,
  ) {}

  @Get('programme')
  @Allow('programme.read')
  @Responds(200, TenantProgrammeView)
  read(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: TenantProgrammeQuery }) query: z.output<typeof TenantProgrammeQuery>,
    @CurrentActor() actor: Actor,
  ) {
    return this.queries.read(actor, id, query.programme);
  }

  @Post('proofs')
  @Allow('programme.note')
  @Responds(201, Created)
  async prove(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewProof }) body: NewProof,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.proofs.add(id, body, actor) };
  }

  @Delete('proofs/:proof')
  @Allow('programme.note')
  @RespondsNothing()
  async withdraw(
    @Param('id', { schema: uuid }) id: string,
    @Param('proof', { schema: uuid }) proof: string,
    @CurrentActor() actor: Actor,
  ) {
    await this.proofs.withdraw(id, proof, actor);
  }

  @Put('steps/:step')
  @Allow('programme.note')
  @RespondsNothing()
  async done(
    @Param('id', { schema: uuid }) id: string,
    @Param('step', { schema: DefinitionKey }) step: string,
    @Body({ schema: StepDone }) body: z.output<typeof StepDone>,
    @CurrentActor() actor: Actor,
  ) {
    await this.course.stepDone(id, step, body.doneOn, actor);
  }

  @Delete('steps/:step')
  @Allow('programme.note')
  @RespondsNothing()
  async undone(
    @Param('id', { schema: uuid }) id: string,
    @Param('step', { schema: DefinitionKey }) step: string,
    @CurrentActor() actor: Actor,
  ) {
    await this.course.stepUndone(id, step, actor);
  }

  @Post('extensions')
  @Allow('programme.manage')
  @RespondsNothing()
  async extend(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Extension }) body: Extension,
    @CurrentActor() actor: Actor,
  ) {
    await this.course.extend(id, body, actor);
  }

  @Put('course')
  @Allow('programme.note')
  @RespondsNothing()
  async setCourse(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Course }) body: Course,
    @CurrentActor() actor: Actor,
  ) {
    await this.course.setCourse(id, body, actor);
  }

  @Post('situations')
  @Allow('programme.note')
  @RespondsNothing()
  async situate(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewSituation }) body: NewSituation,
    @CurrentActor() actor: Actor,
  ) {
    await this.course.addSituation(id, body, actor);
  }

  @Post('urgent-alerts')
  @Allow('record.write')
  @Responds(201, Created)
  async raise(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: UrgentAlert }) body: UrgentAlert,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.protection.raise(id, body, actor) };
  }

  @Post('urgent-alerts/:alert/end')
  @Allow('programme.note')
  @RespondsNothing()
  async settle(
    @Param('id', { schema: uuid }) id: string,
    @Param('alert', { schema: uuid }) alert: string,
    @Body({ schema: UrgentEnd }) body: z.output<typeof UrgentEnd>,
    @CurrentActor() actor: Actor,
  ) {
    await this.protection.settle(id, alert, body.words, actor);
  }

  /** Writes an alert that stands to a service of the programme. */
  @Post('urgent-alerts/:alert/sendings')
  @Allow('programme.note')
  @Responds(201, Created)
  async send(
    @Param('id', { schema: uuid }) id: string,
    @Param('alert', { schema: uuid }) alert: string,
    @Body({ schema: UrgentSending }) body: UrgentSending,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.sendings.send(id, alert, body, actor) };
  }

  @Post('urgent-sendings/:sending/answer')
  @Allow('programme.note')
  @RespondsNothing()
  async answer(
    @Param('id', { schema: uuid }) id: string,
    @Param('sending', { schema: uuid }) sending: string,
    @Body({ schema: UrgentAnswer }) body: UrgentAnswer,
    @CurrentActor() actor: Actor,
  ) {
    await this.sendings.answer(id, sending, body, actor);
  }

  @Put('shelter')
  @Allow('programme.note')
  @RespondsNothing()
  async shelter(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Shelter }) body: Shelter,
    @CurrentActor() actor: Actor,
  ) {
    await this.protection.shelter(id, body, actor);
  }
}
