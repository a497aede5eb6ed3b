import { addDays, addMonths, type IsoDay, invalid, type Transitions } from '#kernel';

/**
 * The steps of a file at the over-indebtedness commission (Code de la consommation, book VII): dépôt; recevabilité or not; orientation; plan
 * conventionnel, mesures imposées or rétablissement personnel; clôture.
 */
export const FILE_STEPS = [
  'filed',
  'inadmissible',
  'admissible',
  'oriented',
  'agreed_plan',
  'imposed_measures',
  'personal_recovery',
  'closed',
] as const;
export type FileStep = (typeof FILE_STEPS)[number];

/** An end can come at any time: the person withdraws, or the file lapses. A plan that fails goes on as measures or personal recovery. */
export const FILE_TRANSITIONS: Transitions<FileStep> = {
  filed: ['inadmissible', 'admissible', 'closed'],
  inadmissible: [],
  admissible: ['oriented', 'closed'],
  oriented: ['agreed_plan', 'imposed_measures', 'personal_recovery', 'closed'],
  agreed_plan: ['imposed_measures', 'personal_recovery', 'closed'],
  imposed_measures: ['imposed_measures', 'personal_recovery', 'closed'],
  personal_recovery: ['closed'],
  closed: [],
};

export const WAYS = ['measures', 'personal_recovery', 'personal_recovery_with_liquidation'] as const;
export type Way = (typeof WAYS)[number];
export const CLOSE_REASONS_OF_FILE = ['completed', 'withdrawn', 'lapsed', 'better_fortune', 'other'] as const;

export interface StepFacts {
  step: FileStep;
  onDay: IsoDay;
  way: Way | null;
  /** How long measures last, in months. */
  months: number | null;
  /** How long payments are suspended (moratoire), in months. */
  moratoriumMonths: number | null;
}

/** Measures last seven years at most (L733-1, 1°), a suspension of payments two (L733-1, 4°). */
export const LONGEST_MEASURES_MONTHS = 84;
export const LONGEST_MORATORIUM_MONTHS = 24;

/** What each step may say. @throws DomainError naming the field that does not belong to it */
export function assertStep({ step, way, months, moratoriumMonths }: StepFacts): void {
  if ((step === 'oriented') !== (way !== null))
    throw invalid('way', 'only_when_oriented', 'An orientation, and nothing else, says which way it goes.');
  if (months !== null && step !== 'agreed_plan' && step !== 'imposed_measures')
    throw invalid('months', 'not_of_this_step', 'Only a plan or measures last for months.');
  if (moratoriumMonths !== null && step !== 'imposed_measures')
    throw invalid('moratoriumMonths', 'not_of_this_step', 'Payments are suspended by imposed measures only.');
}

/** A legal effect that holds, or a day to remember, with the article that says so. */
export interface Effect {
  kind:
    | 'decision_due'
    | 'stay_of_seizures'
    | 'no_old_debts_paid'
    | 'eviction_stay_possible'
    | 'measures_hold'
    | 'moratorium'
    | 'reapply_until'
    | 'contest_until'
    | 'debts_erased';
  from: IsoDay;
  /** Null: without an end. */
  until: IsoDay | null;
  articles: readonly string[];
}

/** The stay ends with the measures, and two years after the admissibility at the latest. */
const STAY_MONTHS = 24;
export const DECISION_MONTHS = 3;
const CONTEST_DAYS = 30;
/** Counted from the end of the suspension (R733-5); the commission grants no second one (L733-2). */
export const REAPPLY_MONTHS = 3;
const MEASURES: readonly FileStep[] = ['agreed_plan', 'imposed_measures', 'personal_recovery', 'closed'];

/** What follows from the steps so far, in the order of its beginning. */
export function effectsOf(steps: readonly StepFacts[]): Effect[] {
  const first = (step: FileStep) => steps.find((one) => one.step === step);
  const effects: Effect[] = [];
  const [filed, admissible] = [first('filed'), first('admissible')];
  if (filed && !first('oriented') && !first('inadmissible') && !first('closed'))
    effects.push({
      ...{ kind: 'decision_due', from: filed.onDay, until: addMonths(filed.onDay, DECISION_MONTHS) },
      articles: ['L721-2', 'R721-4'],
    });
  if (admissible) {
    const end = steps.find(({ step }) => MEASURES.includes(step))?.onDay;
    const latest = addMonths(admissible.onDay, STAY_MONTHS);
    const period = { from: admissible.onDay, until: end !== undefined && end < latest ? end : latest };
    effects.push({ ...period, kind: 'stay_of_seizures', articles: ['L722-2', 'L722-3'] });
    effects.push({ ...period, kind: 'no_old_debts_paid', articles: ['L722-5'] });
    effects.push({ ...period, kind: 'eviction_stay_possible', articles: ['L722-6', 'L722-8', 'L722-9'] });
  }
  const ending = first('closed')?.onDay;
  const cut = (until: IsoDay) => (ending !== undefined && ending < until ? ending : until);
  steps.forEach((step, at) => {
    // Measures that are followed by others end where those begin.
    const next = steps[at + 1]?.onDay;
    const until = (months: number) => {
      const end = cut(addMonths(step.onDay, months));
      return next !== undefined && next < end ? next : end;
    };
    if (step.step === 'imposed_measures' || step.step === 'personal_recovery')
      effects.push({
        ...{ kind: 'contest_until', from: step.onDay, until: addDays(step.onDay, CONTEST_DAYS) },
        articles: step.step === 'imposed_measures' ? ['L733-10'] : ['L741-4'],
      });
    if (step.months !== null)
      effects.push({
        ...{ kind: 'measures_hold', from: step.onDay, until: until(step.months) },
        articles: step.step === 'agreed_plan' ? ['L732-1', 'R732-2'] : ['L733-1', 'L733-16'],
      });
    if (step.moratoriumMonths !== null) {
      const end = until(step.moratoriumMonths);
      effects.push({ kind: 'moratorium', from: step.onDay, until: end, articles: ['L733-1'] });
      if (next === undefined)
        effects.push({
          ...{ kind: 'reapply_until', from: end, until: cut(addMonths(end, REAPPLY_MONTHS)) },
          articles: ['L733-2', 'R733-5'],
        });
    }
    if (step.step === 'personal_recovery')
      effects.push({ kind: 'debts_erased', from: step.onDay, until: null, articles: ['L741-1', 'L741-2', 'L711-4'] });
  });
  return effects.sort((a, b) => a.from.localeCompare(b.from));
}

export const DEBT_KINDS = [
  'rent',
  'energy',
  'water',
  'telecom',
  'consumer_credit',
  'mortgage',
  'bank',
  'tax',
  'fine',
  'damages',
  'alimony',
  'benefits',
  'benefits_fraud',
  'health',
  'school',
  'insurance',
  'family',
  'other',
] as const;
export type DebtKind = (typeof DEBT_KINDS)[number];

/**
 * Never erased by a personal recovery unless the creditor agrees: maintenance, damages to victims, benefits got by fraud; fines not at all (L711-4).
 * (Pawn loans of municipal credit, L711-5, and taxes of fraud are noted as what they are: the case worker leaves them out of the file.)
 */
export const NEVER_ERASED: readonly DebtKind[] = ['alimony', 'damages', 'benefits_fraud', 'fine'];
export const isErasable = (kind: DebtKind): boolean => !NEVER_ERASED.includes(kind);
