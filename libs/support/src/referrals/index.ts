import { Caseloads } from './caseloads.service.js';
import { ReferralDecisions } from './decisions.service.js';
import { Forgetting } from './forgetting.jobs.js';
import { ReferralFormsController } from './forms.controller.js';
import { ReferralForms } from './forms.service.js';
import { ImportedReferrals } from './importing/imported-referrals.js';
import { ReferralsImport } from './importing/referrals.import.js';
import { ReferralIntake } from './intake.service.js';
import { ReferralsController } from './referrals.controller.js';
import { ReferralQueries } from './referrals.queries.js';
import { Referrals } from './referrals.service.js';
import { WaitingList } from './waiting-list.service.js';

export const REFERRAL_CONTROLLERS = [ReferralsController, ReferralFormsController];
export const REFERRAL_PROVIDERS = [
  ReferralIntake,
  Referrals,
  ReferralDecisions,
  ReferralQueries,
  ReferralForms,
  WaitingList,
  Caseloads,
  Forgetting,
  ImportedReferrals,
  ReferralsImport,
];
export * from './domain/referral.js';
export { EVICTION_STAGES, type EvictionStage } from './domain/urgency.js';
export * from './referrals.service.js';
