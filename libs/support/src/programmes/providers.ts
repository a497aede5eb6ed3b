import { Enrolment } from './enrolment.service.js';
import { Programmes } from './programmes.service.js';
import { RecordSteps } from './record-steps.service.js';

/** What the module of support provides for programmes. */
export const PROGRAMME_PROVIDERS = [Programmes, Enrolment, RecordSteps];
