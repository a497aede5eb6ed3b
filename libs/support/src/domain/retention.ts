import { addMonths, type IsoDay } from '#kernel';

/** Months after the last contact. */
export interface RetentionMonths {
  /** CV and candidate profile. */
  cv: number;
  /** Support record, until it goes to the restricted archive. */
  record: number;
  /** Further months in the archive, until it is made anonymous. */
  archive: number;
}

export const RETENTION_STEPS = ['keep', 'drop_cv', 'archive', 'anonymise'] as const;
export type RetentionStep = (typeof RETENTION_STEPS)[number];

export interface Kept {
  lastContactOn: IsoDay;
  hasCv: boolean;
  archivedOn: IsoDay | null;
  /** Support goes on: then nothing has had its time, however silent it is. */
  supported: boolean;
}

/** What is due for a person today. An archive counts from the day it was made, so that everybody spends the whole time in it. */
export function retentionSteps(kept: Kept, today: IsoDay, months: RetentionMonths): RetentionStep[] {
  if (kept.supported) return ['keep'];
  if (kept.archivedOn !== null)
    return addMonths(kept.archivedOn, months.archive) <= today ? ['anonymise'] : kept.hasCv ? ['drop_cv'] : ['keep'];
  const steps: RetentionStep[] = [];
  if (kept.hasCv && addMonths(kept.lastContactOn, months.cv) <= today) steps.push('drop_cv');
  if (addMonths(kept.lastContactOn, months.record) <= today) steps.push('archive');
  return steps.length ? steps : ['keep'];
}
