import { Actions } from './actions.service.js';
import { Closings } from './closings.service.js';
import { ContractController } from './contract.controller.js';
import { ContractQueries } from './contract.queries.js';
import { ContractStore } from './contract.store.js';
import { Contracts } from './contracts.service.js';
import { Corrections } from './corrections.service.js';
import { FollowerMail } from './follower-mail.js';
import { HandoversController } from './handovers.controller.js';
import { HandoverQueries } from './handovers.queries.js';
import { Handovers } from './handovers.service.js';
import { JournalPages } from './journal.queries.js';
import { MyDayController } from './my-day.controller.js';
import { MyDayQueries } from './my-day.queries.js';
import { OwnRecordController } from './own-record.controller.js';
import { OwnRecords } from './own-record.service.js';
import { RecordDocumentsController } from './record-documents.controller.js';
import { RecordDocuments } from './record-documents.service.js';
import { RecordFinder } from './record-finder.js';
import { RecordLifeController } from './record-life.controller.js';
import { RecordSearch } from './record-search.queries.js';
import { Reminders } from './reminders.service.js';
import { Retention } from './retention.service.js';
import { ReviewRhythm } from './review-rhythm.js';
import { StoryController } from './story.controller.js';
import { StoryQueries } from './story.queries.js';
import { TenantExport } from './tenant-export.queries.js';
import { RecordTrail } from './trail.js';

/** What the module of support provides for the record day by day. */
export const RECORD_PROVIDERS = [
  ...[RecordFinder, RecordTrail, ReviewRhythm, JournalPages, Corrections, ContractStore, Contracts, ContractQueries],
  ...[Actions, RecordDocuments, Reminders, MyDayQueries, Handovers, HandoverQueries, FollowerMail, Closings],
  ...[RecordSearch, StoryQueries, OwnRecords, TenantExport, Retention],
];

export const RECORD_CONTROLLERS = [
  ...[ContractController, RecordDocumentsController, MyDayController, HandoversController, RecordLifeController],
  ...[StoryController, OwnRecordController],
];
