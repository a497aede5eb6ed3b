import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Answers } from './answers.service.js';
import { DayController } from './day.controller.js';
import { DayQueries } from './day.queries.js';
import { Floor } from './floor.service.js';
import { Door } from './hall/door.service.js';
import { GivenUp } from './hall/given-up.service.js';
import { HallController } from './hall/hall.controller.js';
import { HallJobs } from './hall/hall.jobs.js';
import { HallQueries } from './hall/hall.queries.js';
import { LinkDay } from './hall/link-day.service.js';
import { LiveController } from './hall/live.controller.js';
import { LiveChanges } from './hall/live-changes.service.js';
import { LiveStreams } from './hall/live-streams.js';
import { PrintsController } from './hall/prints.controller.js';
import { Prints } from './hall/prints.service.js';
import { SeatOffers } from './hall/seat-offers.service.js';
import { Seats } from './hall/seats.service.js';
import { InvitationLinks } from './invitation-links.service.js';
import { InvitationsController } from './invitations.controller.js';
import { Invitations } from './invitations.service.js';
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
];
const services = [Series, Rallies, RallySteps, Invitations, Answers, Wishes, Timetables, Floor];
const hall = [Door, GivenUp, HallQueries, HallJobs, LinkDay, LiveChanges, LiveStreams, Prints, SeatOffers, Seats];

@Global()
@Module({
  imports: [TypeOrmModule.forFeature(entities)],
  controllers: [
    SeriesController,
    RalliesController,
    InvitationsController,
    DayController,
    HallController,
    LiveController,
    PrintsController,
  ],
  providers: [
    ...services,
    ...hall,
    RallyAccess,
    RallyMail,
    RallyQueries,
    DayQueries,
    InvitationLinks,
    PlanFactsReader,
    Planner,
    RallyJobs,
  ],
  exports: [...services, RallyAccess, Door, SeatOffers, Seats],
})
export class RalliesModule {}
