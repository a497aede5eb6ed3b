import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Answers } from './answers.service.js';
import { DayController } from './day.controller.js';
import { DayQueries } from './day.queries.js';
import { Floor } from './floor.service.js';
import { InvitationLinks } from './invitation-links.service.js';
import { InvitationsController } from './invitations.controller.js';
import { Invitations } from './invitations.service.js';
import { PlacesController } from './places.controller.js';
import { AgencyEntity, VenueEntity } from './places.entities.js';
import { Places } from './places.service.js';
import { PlanFactsReader } from './plan-facts.js';
import { Planner } from './planner.js';
import { PreparationController } from './preparation.controller.js';
import { Preparation } from './preparation.service.js';
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
import { RallyProposals } from './rally-proposals.service.js';
import { RallyStaffMail } from './rally-staff-mail.js';
import { RallyStepActions } from './rally-step-actions.js';
import { RallySteps } from './rally-steps.service.js';
import { RallyTeam } from './rally-team.service.js';
import { SchoolCalendar } from './school-calendar.service.js';
import { SeriesController } from './series.controller.js';
import { SeriesQueries } from './series.queries.js';
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
  AgencyEntity,
  VenueEntity,
];
const services = [
  Series,
  Rallies,
  RallySteps,
  Invitations,
  Answers,
  Wishes,
  Timetables,
  Floor,
  SchoolCalendar,
  RallyTeam,
];

@Global()
@Module({
  imports: [TypeOrmModule.forFeature(entities)],
  controllers: [
    SeriesController,
    PlacesController,
    PreparationController,
    RalliesController,
    InvitationsController,
    DayController,
  ],
  providers: [
    ...services,
    RallyAccess,
    RallyMail,
    RallyQueries,
    SeriesQueries,
    Places,
    Preparation,
    RallyProposals,
    RallyStaffMail,
    RallyStepActions,
    DayQueries,
    InvitationLinks,
    PlanFactsReader,
    Planner,
    RallyJobs,
  ],
  exports: [...services, RallyAccess],
})
export class RalliesModule {}
