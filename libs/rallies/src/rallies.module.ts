import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Answers } from './answers.service.js';
import { DayController } from './day.controller.js';
import { DayQueries } from './day.queries.js';
import { Floor } from './floor.service.js';
import { InvitationLinks } from './invitation-links.service.js';
import { InvitationsController } from './invitations.controller.js';
import { Invitations } from './invitations.service.js';
import { RallyCosts } from './outcomes/costs.service.js';
import { OutcomeLinksController } from './outcomes/outcome-links.controller.js';
import { OutcomeLinks } from './outcomes/outcome-links.queries.js';
import { OutcomeMail } from './outcomes/outcome-mail.js';
import { OutcomesController } from './outcomes/outcomes.controller.js';
import { OutcomeJobs } from './outcomes/outcomes.jobs.js';
import { OutcomeQueries } from './outcomes/outcomes.queries.js';
import { PromisedStepEntity } from './outcomes/promised-step.entity.js';
import { PromisedSteps } from './outcomes/promised-steps.service.js';
import { ReportController } from './outcomes/report.controller.js';
import { ReportQueries } from './outcomes/report.queries.js';
import { StepMail } from './outcomes/step-mail.js';
import { Verdicts } from './outcomes/verdicts.service.js';
import { Words } from './outcomes/words.service.js';
import { PlanFactsReader } from './plan-facts.js';
import { Planner } from './planner.js';
import { RalliesController } from './rallies.controller.js';
import { RallyJobs } from './rallies.jobs.js';
import { RallyQueries } from './rallies.queries.js';
import { Rallies } from './rallies.service.js';
import {
  InvitationEntity,
  MeetingEntity,
  RallyEntity,
  RallyPlanEntity,
  RallySeriesEntity,
  RallyStepEntity,
  RallyWishEntity,
} from './rally.entities.js';
import { RallyAccess } from './rally-access.js';
import { RallyMail } from './rally-mail.js';
import { RallySteps } from './rally-steps.service.js';
import { SeriesController } from './series.controller.js';
import { Series } from './series.service.js';
import { Timetables } from './timetables.service.js';
import { Wishes } from './wishes.service.js';

const entities = [
  RallySeriesEntity,
  RallyEntity,
  RallyStepEntity,
  InvitationEntity,
  RallyWishEntity,
  RallyPlanEntity,
  MeetingEntity,
  PromisedStepEntity,
];
const services = [Series, Rallies, RallySteps, Invitations, Answers, Wishes, Timetables, Floor];
const outcomes = [
  RallyCosts,
  ReportQueries,
  Verdicts,
  Words,
  PromisedSteps,
  StepMail,
  OutcomeMail,
  OutcomeLinks,
  OutcomeQueries,
  OutcomeJobs,
];

@Global()
@Module({
  imports: [TypeOrmModule.forFeature(entities)],
  controllers: [
    SeriesController,
    RalliesController,
    InvitationsController,
    DayController,
    OutcomesController,
    OutcomeLinksController,
    ReportController,
  ],
  providers: [
    ...services,
    ...outcomes,
    RallyAccess,
    RallyMail,
    RallyQueries,
    DayQueries,
    InvitationLinks,
    PlanFactsReader,
    Planner,
    RallyJobs,
  ],
  exports: [...services, RallyAccess],
})
export class RalliesModule {}
