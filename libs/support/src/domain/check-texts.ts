/** What a side answered about a placement, as the journal tells it: facts, never the person's own words. Days are `YYYY-MM-DD`. */
export interface CheckFacts {
  /** 0: whether it began. */
  month: number;
  side: 'employer' | 'tenant' | 'case_worker' | 'settled';
  /** Whether they began, or are still there. */
  yes: boolean;
  /** The first or the last day, where it was said. */
  on: string | null;
}

const SIDES: Record<CheckFacts['side'], string> = {
  employer: 'd’après l’employeur',
  tenant: 'd’après la personne',
  case_worker: 'd’après le référent',
  settled: 'après vérification auprès des deux côtés',
};
const french = (day: string) => day.split('-').reverse().join('/');

export function checkText({ month, side, yes, on }: CheckFacts): string {
  if (month === 0)
    return yes
      ? `A commencé${on === null ? '' : ` le ${french(on)}`}, ${SIDES[side]}.`
      : `N’a pas commencé, ${SIDES[side]}.`;
  const there = yes ? 'toujours en place' : `plus en place${on === null ? '' : ` depuis le ${french(on)}`}`;
  return `Après ${month} mois : ${there}, ${SIDES[side]}.`;
}
