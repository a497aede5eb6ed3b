import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Answers } from './answers.service.js';
import { CallsController } from './calls.controller.js';
import { Calls } from './calls.service.js';
import { DayController } from './day.controller.js';
import { DayQueries } from './day.queries.js';
import { Floor } from './floor.service.js';
import { InvitationLinksController } from './invitation-links.controller.js';
import { InvitationLinks } from './invitation-links.service.js';
import { InvitationSummaries } from './invitation-summary.queries.js';
import { InvitationsController } from './invitations.controller.js';
import { Invitations } from './invitations.service.js';
import { MessagePreviewsController } from './message-previews.controller.js';
import { PlanFactsReader } from './plan-facts.js';
import { Planner } from './planner.js';
import { PrintRunsController } from './print-runs.controller.js';
import { PrintRuns } from './print-runs.service.js';
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
import { RallyCalendar } from './rally-calendar.js';
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
];
const services = [Series, Rallies, RallySteps, Invitations, Answers, Wishes, Timetables, Floor];

@Global()
@Module({
  imports: [TypeOrmModule.forFeature(entities)],
  controllers: [
    SeriesController,
    RalliesController,
    InvitationsController,
    InvitationLinksController,
    PrintRunsController,
    CallsController,
    MessagePreviewsController,
    DayController,
  ],
  providers: [
    ...services,
    RallyAccess,
    RallyMail,
    RallyCalendar,
    PrintRuns,
    Calls,
    InvitationSummaries,
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
