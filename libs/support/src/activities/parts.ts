import { ActivitiesController } from './activities.controller.js';
import {
  CommitteeCaseEntity,
  CommitteeEntity,
  CommitteeMeetingEntity,
  GroupSeriesEntity,
  GroupSessionEntity,
  ToolEntity,
  WorkSiteEntity,
} from './activities.entities.js';
import { ActivityJobs } from './activities.jobs.js';
import { ActivityQueries } from './activities.queries.js';
import { ActivityAlerts } from './activity-alerts.js';
import { ActivityFigures } from './activity-figures.js';
import { ActivityMail } from './activity-mail.js';
import { ActivityProgrammes } from './activity-programmes.js';
import { Agendas } from './agendas.service.js';
import { Cases } from './cases.service.js';
import { CommitteeAccess } from './committee-access.js';
import { CommitteesController } from './committees.controller.js';
import { CommitteeQueries } from './committees.queries.js';
import { Committees } from './committees.service.js';
import { Decisions } from './decisions.service.js';
import { Places } from './group-places.js';
import { GroupsController } from './groups.controller.js';
import { GroupQueries } from './groups.queries.js';
import { Groups } from './groups.service.js';
import { MeetingQueries } from './meeting.queries.js';
import { MeetingsController } from './meetings.controller.js';
import { SealedCase, SealedDrawings } from './sealed.js';
import { SharedPlaces } from './shared-places.service.js';
import { Signals } from './signals.service.js';
import { SitesController } from './sites.controller.js';
import { SiteQueries } from './sites.queries.js';
import { WorkSites } from './sites.service.js';
import { TableInvitations } from './table-invitations.service.js';
import { TablesController } from './tables.controller.js';
import { ToolLibrary } from './tool-library.service.js';

/** What the module of support is given by activities. */
export const ACTIVITY_ENTITIES = [
  CommitteeEntity,
  CommitteeMeetingEntity,
  CommitteeCaseEntity,
  GroupSeriesEntity,
  GroupSessionEntity,
  WorkSiteEntity,
  ToolEntity,
];

export const ACTIVITY_CONTROLLERS = [
  ActivitiesController,
  CommitteesController,
  MeetingsController,
  TablesController,
  GroupsController,
  SitesController,
];

export const ACTIVITY_PROVIDERS = [
  ActivityFigures,
  ActivityProgrammes,
  ActivityQueries,
  ActivityMail,
  ActivityAlerts,
  ActivityJobs,
  CommitteeAccess,
  Committees,
  TableInvitations,
  CommitteeQueries,
  MeetingQueries,
  Agendas,
  Cases,
  Decisions,
  Signals,
  SealedCase,
  SealedDrawings,
  Groups,
  GroupQueries,
  Places,
  WorkSites,
  SiteQueries,
  ToolLibrary,
  SharedPlaces,
];
