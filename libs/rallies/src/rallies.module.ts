import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Answers } from './answers.service.js';
import { BoardReader } from './board-reader.js';
import { CallsController } from './calls.controller.js';
import { Calls } from './calls.service.js';
import { DayController } from './day.controller.js';
import { DayQueries } from './day.queries.js';
import { EditingController } from './editing.controller.js';
import { EditingQueries } from './editing.queries.js';
import { Edits } from './edits.service.js';
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
import { InvitationLinksController } from './invitation-links.controller.js';
import { InvitationLinks } from './invitation-links.service.js';
import { InvitationSummaries } from './invitation-summary.queries.js';
import { InvitationsController } from './invitations.controller.js';
import { Invitations } from './invitations.service.js';
import { Lifts } from './lifts.service.js';
import { MeetingStore } from './meeting-store.js';
import { MessagePreviewsController } from './message-previews.controller.js';
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
import { PairReader } from './pair-reader.js';
import { PlacesController } from './places.controller.js';
import { AgencyEntity, VenueEntity } from './places.entities.js';
import { Places } from './places.service.js';
import { PlanFactsReader } from './plan-facts.js';
import { PlanRuns } from './plan-runs.service.js';
import { Planner } from './planner.js';
import { PreparationController } from './preparation.controller.js';
import { Preparation } from './preparation.service.js';
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
import { RallyProposals } from './rally-proposals.service.js';
import { RallyStaffMail } from './rally-staff-mail.js';
import { RallyStepActions } from './rally-step-actions.js';
import { RallySteps } from './rally-steps.service.js';
import { RallyTeam } from './rally-team.service.js';
import { SchoolCalendar } from './school-calendar.service.js';
import { SeriesController } from './series.controller.js';
import { SeriesQueries } from './series.queries.js';
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
  AgencyEntity,
  VenueEntity,
  PromisedStepEntity,
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
const hall = [Door, GivenUp, HallQueries, HallJobs, LinkDay, LiveChanges, LiveStreams, Prints, SeatOffers, Seats];
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
    PlacesController,
    PreparationController,
    RalliesController,
    InvitationsController,
    InvitationLinksController,
    PrintRunsController,
    CallsController,
    MessagePreviewsController,
    DayController,
    WishesController,
    EditingController,
    HallController,
    LiveController,
    PrintsController,
    OutcomesController,
    OutcomeLinksController,
    ReportController,
  ],
  providers: [
    ...services,
    ...hall,
    ...outcomes,
    RallyAccess,
    RallyMail,
    RallyCalendar,
    PrintRuns,
    Calls,
    InvitationSummaries,
    RallyQueries,
    SeriesQueries,
    Places,
    Preparation,
    RallyProposals,
    RallyStaffMail,
    RallyStepActions,
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
  exports: [...services, RallyAccess, Door, SeatOffers, Seats],
})
export class RalliesModule {}
