import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ACTIVITY_CONTROLLERS, ACTIVITY_ENTITIES, ACTIVITY_PROVIDERS } from './activities/parts.js';
import { AssessmentsController } from './assessments/assessments.controller.js';
import { AssessmentQueries } from './assessments/assessments.queries.js';
import { Assessments } from './assessments/assessments.service.js';
import { SelfLinks } from './assessments/self-links.service.js';
import { Confidential } from './confidential.js';
import { JournalEvents } from './journal.events.js';
import { Journal } from './journal.js';
import { Arrears } from './money/arrears.service.js';
import { MONEY_CONTROLLERS, MONEY_PROVIDERS } from './money/providers.js';
import { PlacementJournal } from './placement-journal.js';
import { Alerts } from './programmes/alerts.service.js';
import { ProgrammeIndicators } from './programmes/indicators.service.js';
import {
  ConditionProofEntity,
  ProgrammeEntity,
  ProgrammeVersionEntity,
  RecordAlertEntity,
  RecordExtensionEntity,
  RecordSituationEntity,
  RecordStepEntity,
} from './programmes/programmes.entities.js';
import { Programmes } from './programmes/programmes.service.js';
import { PROGRAMME_CONTROLLERS, PROGRAMME_PROVIDERS } from './programmes/providers.js';
import { RecordSteps } from './programmes/record-steps.service.js';
import { RECORD_CONTROLLERS, RECORD_PROVIDERS } from './record/providers.js';
import { Retention } from './record/retention.service.js';
import { TenantExport } from './record/tenant-export.queries.js';
import { RecordController } from './record.controller.js';
import { RecordQueries } from './record.queries.js';
import { SupportRecords } from './record.service.js';
import { REFERRAL_CONTROLLERS, REFERRAL_PROVIDERS, Referrals } from './referrals/index.js';
import { RIGHTS_CONTROLLERS, RIGHTS_PROVIDERS } from './rights/providers.js';
import {
  ArrearsBalanceEntity,
  AssessmentEntity,
  ObjectiveEntity,
  RecordEntryEntity,
  ReferralEntity,
  SupportRecordEntity,
  VisitEntity,
} from './support.entities.js';
import { VisitNotices } from './visit-notices.service.js';
import { VisitsController } from './visits.controller.js';
import { VisitQueries } from './visits.queries.js';
import { Visits } from './visits.service.js';

@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([
      ReferralEntity,
      ArrearsBalanceEntity,
      SupportRecordEntity,
      VisitEntity,
      AssessmentEntity,
      RecordEntryEntity,
      ObjectiveEntity,
      ProgrammeEntity,
      ProgrammeVersionEntity,
      ConditionProofEntity,
      RecordStepEntity,
      RecordAlertEntity,
      RecordExtensionEntity,
      RecordSituationEntity,
      ...ACTIVITY_ENTITIES,
    ]),
  ],
  controllers: [
    ...REFERRAL_CONTROLLERS,
    VisitsController,
    AssessmentsController,
    RecordController,
    ...MONEY_CONTROLLERS,
    ...PROGRAMME_CONTROLLERS,
    ...ACTIVITY_CONTROLLERS,
    ...RECORD_CONTROLLERS,
    ...RIGHTS_CONTROLLERS,
  ],
  providers: [
    Confidential,
    Journal,
    JournalEvents,
    PlacementJournal,
    ...REFERRAL_PROVIDERS,
    Visits,
    VisitQueries,
    VisitNotices,
    Assessments,
    AssessmentQueries,
    SelfLinks,
    SupportRecords,
    RecordQueries,
    ...PROGRAMME_PROVIDERS,
    ...MONEY_PROVIDERS,
    ...ACTIVITY_PROVIDERS,
    ...RECORD_PROVIDERS,
    ...RIGHTS_PROVIDERS,
  ],
  exports: [
    Retention,
    TenantExport,
    Programmes,
    RecordSteps,
    Alerts,
    ProgrammeIndicators,
    Referrals,
    Visits,
    SupportRecords,
    Arrears,
  ],
})
export class SupportModule {}
