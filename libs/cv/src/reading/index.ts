export { parseCommand } from './command.js';
export { type LimitedProcess, startLimited } from './limited-process.js';
export { LIMITS } from './limits.js';
export { readErrorMessage } from './messages.js';
export { CvReader } from './reader.js';
export {
  type Box,
  type CvFields,
  CvFieldsSchema,
  DRIVING_LICENCES,
  type DrivingLicence,
  type Evidence,
  type EvidenceItem,
  LANGUAGE_LEVELS,
  type LanguageLevel,
  READ_ERROR_CODES,
  type ReadError,
  type ReadErrorCode,
  type ReadOutcome,
  type ReadSuccess,
} from './types.js';
