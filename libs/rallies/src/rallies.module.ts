import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Answers } from './answers.service.js';
import { BoardReader } from './board-reader.js';
import { DayController } from './day.controller.js';
import { DayQueries } from './day.queries.js';
import { EditingController } from './editing.controller.js';
import { EditingQueries } from './editing.queries.js';
import { Edits } from './edits.service.js';
import { Floor } from './floor.service.js';
import { InvitationLinks } from './invitation-links.service.js';
import { InvitationsController } from './invitations.controller.js';
import { Invitations } from './invitations.service.js';
import { Lifts } from './lifts.service.js';
import { MeetingStore } from './meeting-store.js';
import { PairReader } from './pair-reader.js';
import { PlanFactsReader } from './plan-facts.js';
import { PlanRuns } from './plan-runs.service.js';
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
import { Tellings } from './tellings.service.js';
import { Timetables } from './timetables.service.js';
import { VersionStore } from './version-store.js';
import { Versions } from './versions.service.js';
import { WishBoard } from './wish-board.queries.js';
import { WishesController } from './wishes.controller.js';
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
    DayController,
    WishesController,
    EditingController,
  ],
  providers: [
    ...services,
    RallyAccess,
    RallyMail,
    RallyQueries,
    DayQueries,
    InvitationLinks,
    PairReader,
    WishBoard,
    Lifts,
    BoardReader,
    EditingQueries,
    Edits,
    MeetingStore,
    PlanRuns,
    Tellings,
    VersionStore,
    Versions,
    PlanFactsReader,
    Planner,
    RallyJobs,
  ],
  exports: [...services, RallyAccess],
})
export class RalliesModule {}
