import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Confidential } from './confidential.js';
import { JournalEvents } from './journal.events.js';
import { Journal } from './journal.js';
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
import { PROGRAMME_PROVIDERS } from './programmes/providers.js';
import { RecordSteps } from './programmes/record-steps.service.js';
import { Arrears } from './money/arrears.service.js';
import { MONEY_CONTROLLERS, MONEY_PROVIDERS } from './money/providers.js';
import { RecordController } from './record.controller.js';
import { RecordQueries } from './record.queries.js';
import { SupportRecords } from './record.service.js';
import { ReferralsController } from './referrals.controller.js';
import { ReferralQueries } from './referrals.queries.js';
import { Referrals } from './referrals.service.js';
import {
  ArrearsBalanceEntity,
  AssessmentEntity,
  ObjectiveEntity,
  RecordEntryEntity,
  ReferralEntity,
  SupportRecordEntity,
  VisitEntity,
} from './support.entities.js';
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
    ]),
  ],
  controllers: [ReferralsController, VisitsController, RecordController, ...MONEY_CONTROLLERS],
  providers: [
    Confidential,
    Journal,
    JournalEvents,
    Referrals,
    ReferralQueries,
    Visits,
    VisitQueries,
    SupportRecords,
    RecordQueries,
    ...PROGRAMME_PROVIDERS,
    ...MONEY_PROVIDERS,
  ],
  exports: [Programmes, RecordSteps, Referrals, Visits, SupportRecords, Arrears],
})
export class SupportModule {}
