/** Stages of an eviction, from the first act of a bailiff to the day before somebody is put out. */
export const EVICTION_STAGES = [
  'order_to_pay',
  'summons',
  'hearing',
  'judgment',
  'order_to_leave',
  'police_assistance',
] as const;
export type EvictionStage = (typeof EVICTION_STAGES)[number];

export interface Situation {
  evictionStage: EvictionStage | null;
  /** Rents owed; null when nobody said. */
  arrearsMonths: number | null;
  /** Somebody said that health is at stake; never what. */
  healthAlert: boolean;
  /** Whole days since the referral. */
  waitingDays: number;
}

export const URGENCY_LEVELS = ['urgent', 'soon', 'usual'] as const;
export type UrgencyLevel = (typeof URGENCY_LEVELS)[number];

export interface Urgency {
  level: UrgencyLevel;
  /** What the situation weighs, without the waiting. */
  points: number;
  /** Place in the list, highest first: the points, and one for each day of waiting. */
  rank: number;
  /** What each thing adds, the heaviest first. */
  reasons: { what: 'eviction_stage' | 'arrears' | 'health_alert' | 'waiting'; points: number }[];
}

/** From the summons on a court decides; after the order to leave two months remain (Code des procédures civiles d’exécution, L412-1). */
const STAGE: Record<EvictionStage, number> = {
  order_to_pay: 20,
  summons: 35,
  hearing: 45,
  judgment: 55,
  order_to_leave: 70,
  police_assistance: 90,
};
/** Debts that grow older are paid back more rarely. */
const ARREARS: readonly (readonly [months: number, points: number])[] = [
  [12, 25],
  [6, 20],
  [3, 12],
  [2, 6],
];
const HEALTH = 25;
const URGENT_FROM = 50;
const SOON_FROM = 20;
/** Nobody waits for ever: after two months the waiting weighs more than arrears and health together, and after that no more. */
const MOST_FOR_WAITING = 60;

/** A help for whoever chooses, explained point by point; it decides nothing. */
export function urgencyOf({ evictionStage, arrearsMonths, healthAlert, waitingDays }: Situation): Urgency {
  const waiting = Math.max(0, Math.min(MOST_FOR_WAITING, waitingDays));
  const reasons = (
    [
      { what: 'eviction_stage', points: evictionStage === null ? 0 : STAGE[evictionStage] },
      { what: 'arrears', points: ARREARS.find(([months]) => (arrearsMonths ?? 0) >= months)?.[1] ?? 0 },
      { what: 'health_alert', points: healthAlert ? HEALTH : 0 },
      { what: 'waiting', points: waiting },
    ] as const
  )
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points);
  const rank = reasons.reduce((sum, { points }) => sum + points, 0);
  const points = rank - waiting;
  return { level: points >= URGENT_FROM ? 'urgent' : points >= SOON_FROM ? 'soon' : 'usual', points, rank, reasons };
}

/** The most urgent level first, then by rank, then who has waited longest. */
export const byUrgency = (
  a: { urgency: Urgency; waitingDays: number },
  b: { urgency: Urgency; waitingDays: number },
): number =>
  URGENCY_LEVELS.indexOf(a.urgency.level) - URGENCY_LEVELS.indexOf(b.urgency.level) ||
  b.urgency.rank - a.urgency.rank ||
  b.waitingDays - a.waitingDays;
