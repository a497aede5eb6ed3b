import { OwnAskings } from './own-asking.service.js';
import { OwnCopy } from './own-copy.service.js';
import { OwnDataController } from './own-data.controller.js';
import { OwnData } from './own-data.service.js';
import { OwnErasures } from './own-erasures.service.js';
import { OwnNotices } from './own-notices.service.js';
import { OwnRequestQueries } from './own-requests.queries.js';
import { StaffRequestsController } from './staff-requests.controller.js';
import { StaffRequests } from './staff-requests.service.js';

/** What the module of support provides for people's rights over their own data. */
export const RIGHTS_PROVIDERS = [
  ...[OwnData, OwnAskings, OwnErasures, OwnNotices, OwnRequestQueries, OwnCopy, StaffRequests],
];
export const RIGHTS_CONTROLLERS = [OwnDataController, StaffRequestsController];
