import { conflict, type IsoDay, invalid } from '#kernel';

/**
 * The way to an eviction, in its order: commandement de payer, assignation, audience, jugement, commandement de quitter les lieux, concours de la
 * force publique, expulsion (loi 89-462, art. 24; Code des procédures civiles d'exécution, L411-1, L412-1, L153-1).
 */
export const STAGES = [
  'order_to_pay',
  'summons',
  'hearing',
  'judgment',
  'order_to_leave',
  'police_assistance',
  'eviction',
] as const;
export type Stage = (typeof STAGES)[number];

const STAGE_LABELS: Record<Stage, { fr: string; en: string }> = {
  order_to_pay: { fr: 'Commandement de payer', en: 'Order to pay' },
  summons: { fr: 'Assignation', en: 'Summons' },
  hearing: { fr: 'Audience', en: 'Hearing' },
  judgment: { fr: 'Jugement', en: 'Judgment' },
  order_to_leave: { fr: 'Commandement de quitter les lieux', en: 'Order to leave' },
  police_assistance: { fr: 'Concours de la force publique', en: 'Police assistance' },
  eviction: { fr: 'Expulsion', en: 'Eviction' },
};
/** @param subject of an alert: the procedure, a colon, the stage */
export const stageLabelOf = (subject: string) => STAGE_LABELS[subject.split(':')[1] as Stage] ?? null;

export const EVICTION_OUTCOMES = [
  'paid',
  'plan_kept',
  'agreement',
  'debts_treated',
  'dismissed',
  'rehoused',
  'left',
  'evicted',
  'noted_by_mistake',
] as const;
export type EvictionOutcome = (typeof EVICTION_OUTCOMES)[number];

/** The person has a home: this one, kept, or another that was found for them. */
const HOUSED: readonly EvictionOutcome[] = ['paid', 'plan_kept', 'agreement', 'debts_treated', 'dismissed', 'rehoused'];
/** An order to pay alone is sent by the hundred and mostly settled by itself: no success of anybody's. */
export const COUNTED_FROM: Stage = 'summons';

export interface StageDate {
  stage: Stage;
  onDay: IsoDay;
}

const rank = (stage: Stage) => STAGES.indexOf(stage);
/** In the order of the procedure. */
export const inOrder = <S extends StageDate>(stages: readonly S[]): S[] =>
  [...stages].sort((a, b) => rank(a.stage) - rank(b.stage));

/** Avoided: it came at least to the summons and ended with the person in a home. */
export function isAvoided(stages: readonly StageDate[], outcome: EvictionOutcome | null): boolean {
  const furthest = inOrder(stages).at(-1);
  if (!furthest || outcome === null || furthest.stage === 'eviction') return false;
  return rank(furthest.stage) >= rank(COUNTED_FROM) && HOUSED.includes(outcome);
}

/**
 * Stages may be left out (not all are known to us), but not turned round.
 * @throws DomainError `not_in_order` (invalid) when a stage would lie before an earlier or after a later one
 */
export function assertStage(stages: readonly StageDate[], next: StageDate): void {
  for (const other of stages) {
    if (other.stage === next.stage) continue;
    const early = rank(other.stage) < rank(next.stage) && other.onDay > next.onDay;
    const late = rank(other.stage) > rank(next.stage) && other.onDay < next.onDay;
    if (early || late)
      throw invalid(
        'onDay',
        'not_in_order',
        `The procedure has ${other.stage} on ${other.onDay}: the days would cross.`,
      );
  }
}

/** @throws DomainError when the end contradicts what happened */
export function assertEvictionOutcome(stages: readonly StageDate[], outcome: EvictionOutcome, closedOn: IsoDay): void {
  const furthest = inOrder(stages).at(-1);
  if (furthest && closedOn < furthest.onDay)
    throw invalid('closedOn', 'not_in_order', `The procedure came to ${furthest.stage} on ${furthest.onDay}.`);
  if (outcome === 'noted_by_mistake') return;
  if ((furthest?.stage === 'eviction') !== (outcome === 'evicted'))
    throw conflict('outcome_contradicts', 'An eviction that took place ends as one, and only such a procedure does.');
}
