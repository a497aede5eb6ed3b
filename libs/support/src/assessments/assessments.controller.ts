import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Responds, RespondsNothing, uuid } from '#kernel';
import { RecordQuery } from '../record.dto.js';
import {
  AssessmentRound,
  AssessmentsView,
  LinkRequest,
  SelfAssessment,
  SelfAssessmentPage,
} from './assessments.dto.js';
import { AssessmentQueries } from './assessments.queries.js';
import { Assessments } from './assessments.service.js';
import { SelfLinks } from './self-links.service.js';

const token = { schema: z.string().max(100) };

@ApiTags('assessments')
@Controller()
export class AssessmentsController {
  constructor(
    private readonly assessments: Assessments,
    private readonly queries: AssessmentQueries,
    private readonly selfLinks: SelfLinks,
  ) {}

  @Get('tenants/:id/assessments')
  @Allow('record.read')
  @Responds(200, AssessmentsView)
  read(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: RecordQuery }) query: RecordQuery,
    @CurrentActor() actor: Actor,
  ) {
    return this.queries.ofTenant(actor, id, query.exception);
  }

  @Post('tenants/:id/assessments')
  @Allow('record.write')
  @RespondsNothing()
  async note(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: AssessmentRound }) body: AssessmentRound,
    @CurrentActor() actor: Actor,
  ) {
    await this.assessments.note(id, body, actor);
  }

  /** A personal link by which the tenant says how they see themselves. */
  @Post('tenants/:id/self-assessment-links')
  @Allow('record.manage')
  @Responds(201, z.object({ url: z.string().nullable() }))
  async ask(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: LinkRequest }) body: z.output<typeof LinkRequest>,
    @CurrentActor() actor: Actor,
  ) {
    return { url: await this.selfLinks.make(id, body.send, actor) };
  }

  @Get('links/:token/self-assessment')
  @Allow('open')
  @Responds(200, SelfAssessmentPage)
  page(@Param('token', token) secret: string) {
    return this.queries.page(secret);
  }

  @Post('links/:token/self-assessment')
  @Allow('open')
  @RespondsNothing()
  async answer(@Param('token', token) secret: string, @Body({ schema: SelfAssessment }) body: SelfAssessment) {
    await this.assessments.answer(secret, body);
  }
}
