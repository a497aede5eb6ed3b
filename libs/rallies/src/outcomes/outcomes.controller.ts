import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import { Created } from '../rallies.views.js';
import { OutcomeQueries } from './outcomes.queries.js';
import {
  AbsenceBody,
  FeedbackBody,
  NewStepBody,
  StepOutcomeBody,
  StepPlanBody,
  StepsQuery,
  WordBody,
} from './outcomes.requests.js';
import { CallListView, OutcomesView, PromisedStepView } from './outcomes.views.js';
import { PromisedSteps } from './promised-steps.service.js';
import { Verdicts } from './verdicts.service.js';
import { Words } from './words.service.js';

const id = { schema: uuid };

/** What comes of meetings, for those who signed in. */
@ApiTags('rallies')
@Controller()
export class OutcomesController {
  constructor(
    private readonly verdicts: Verdicts,
    private readonly words: Words,
    private readonly steps: PromisedSteps,
    private readonly queries: OutcomeQueries,
  ) {}

  @Get('rallies/:id/outcomes')
  @Allow('rally.follow')
  @Responds(200, OutcomesView)
  outcomes(@Param('id', id) rallyId: string, @CurrentActor() actor: Actor) {
    return this.queries.of(actor, rallyId);
  }

  /** Whom to phone because their verdicts are missing. */
  @Get('rallies/:id/verdict-calls')
  @Allow('rally.manage')
  @Responds(200, CallListView)
  callList(@Param('id', id) rallyId: string, @CurrentActor() actor: Actor) {
    return this.queries.callList(actor, rallyId);
  }

  @Put('rallies/:id/feedback')
  @Allow('rally.register')
  @RespondsNothing()
  async feedback(
    @Param('id', id) rallyId: string,
    @Body({ schema: FeedbackBody }) body: z.output<typeof FeedbackBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.words.answer(rallyId, body, actor);
  }

  @Post('meetings/:id/verdict/undo')
  @Allow('meeting.verdict')
  @RespondsNothing()
  async undo(@Param('id', id) meetingId: string, @CurrentActor() actor: Actor) {
    await this.verdicts.undo(meetingId, actor);
  }

  @Put('meetings/:id/absence')
  @Allow('rally.manage')
  @RespondsNothing()
  async correctAbsence(
    @Param('id', id) meetingId: string,
    @Body({ schema: AbsenceBody }) body: z.output<typeof AbsenceBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.verdicts.correctAbsence(meetingId, body, actor);
  }

  /** What a candidate said on the phone. */
  @Put('meetings/:id/word')
  @Allow('rally.word')
  @RespondsNothing()
  async word(
    @Param('id', id) meetingId: string,
    @Body({ schema: WordBody }) { word, comment }: z.output<typeof WordBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.words.note(meetingId, word, comment, actor);
  }

  @Post('meetings/:id/steps')
  @Allow('rally.promise')
  @Responds(201, Created)
  async promise(
    @Param('id', id) meetingId: string,
    @Body({ schema: NewStepBody }) { kind, ...plan }: z.output<typeof NewStepBody>,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.steps.promise(meetingId, kind, plan, actor) };
  }

  @Get('promised-steps')
  @Allow('rally.promise')
  @Responds(200, pageOf(PromisedStepView))
  promised(@Query({ schema: StepsQuery }) query: z.output<typeof StepsQuery>, @CurrentActor() actor: Actor) {
    return this.queries.steps(actor, query);
  }

  @Put('promised-steps/:id/plan')
  @Allow('rally.promise')
  @RespondsNothing()
  async move(
    @Param('id', id) stepId: string,
    @Body({ schema: StepPlanBody }) body: z.output<typeof StepPlanBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.steps.move(stepId, body, actor);
  }

  @Post('promised-steps/:id/outcome')
  @Allow('rally.promise')
  @RespondsNothing()
  async settle(
    @Param('id', id) stepId: string,
    @Body({ schema: StepOutcomeBody }) { state, outcome }: z.output<typeof StepOutcomeBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.steps.settle(stepId, state, outcome, actor);
  }
}
