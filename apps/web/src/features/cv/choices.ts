import type { CvFields } from './model.js';

/** Categories of the European driving licence, in the order of the directive. */
export const LICENCES: readonly CvFields['drivingLicences'][number][] = [
  ...(['AM', 'A1', 'A2', 'A', 'B1', 'B', 'B96', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE'] as const),
];

type Level = NonNullable<CvFields['languages'][number]['level']>;
/** The words of CVs first, then the levels of the European framework. */
export const LEVELS: readonly Level[] = [
  ...(['native', 'bilingual', 'fluent', 'professional', 'intermediate', 'school', 'basic'] as const),
  ...(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const),
];

/** ISO 639-1 codes of the languages spoken most in the region, to choose from. */
export const LANGUAGE_CODES: readonly string[] =
  'ar bg bm bn cs de el en es fa ff fr ha he hi hr hu hy it ja ka ko ku ln mg nl pl ps pt ro ru sk so sq sr sw ta ti tr uk ur vi wo zh'.split(
    ' ',
  );
