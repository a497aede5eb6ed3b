import { AlertMail } from './alert-mail.service.js';
import { Alerts } from './alerts.service.js';
import { Enrolment } from './enrolment.service.js';
import { IndicatorQueries } from './indicators.queries.js';
import { ProgrammeIndicators } from './indicators.service.js';
import { ProgrammeDesk } from './programme-desk.service.js';
import { ProgrammesController } from './programmes.controller.js';
import { ProgrammeQueries } from './programmes.queries.js';
import { Programmes } from './programmes.service.js';
import { Proofs } from './proofs.service.js';
import { Protection } from './protection.service.js';
import { RecordFacts } from './record-facts.queries.js';
import { RecordSteps } from './record-steps.service.js';
import { TenantProgrammeController } from './tenant-programme.controller.js';
import { TenantProgrammeQueries } from './tenant-programme.queries.js';
import { TenantProgramme } from './tenant-programme.service.js';
import { UrgentSendings } from './urgent-sendings.service.js';
import { WatchQueries } from './watch.queries.js';

/** What the module of support provides for programmes. */
export const PROGRAMME_PROVIDERS = [
  Programmes,
  ProgrammeDesk,
  ProgrammeQueries,
  Enrolment,
  RecordFacts,
  RecordSteps,
  WatchQueries,
  AlertMail,
  Alerts,
  TenantProgramme,
  TenantProgrammeQueries,
  Proofs,
  Protection,
  UrgentSendings,
  IndicatorQueries,
  ProgrammeIndicators,
];
export const PROGRAMME_CONTROLLERS = [ProgrammesController, TenantProgrammeController];
