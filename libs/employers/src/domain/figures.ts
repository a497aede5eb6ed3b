/** What an employer did, counted from the records. */
export interface EmployerCounts {
  /** Of the last 30 days: candidates whose card it opened, and who were shown to it for the first time. */
  cardsOpened: number;
  cardsShown: number;
  offersPublished: number;
  offersFilled: number;
  ralliesInvited: number;
  ralliesRegistered: number;
  ralliesAttended: number;
  ralliesAbsent: number;
  meetingsHeld: number;
  verdictsGiven: number;
  verdictsOwed: number;
  /** From the meeting to the verdict, in days; null without a verdict. */
  meanVerdictDays: number | null;
  hires: number;
  trainings: number;
  /** Of the hires and training starts for whom somebody answered after so many months; still there when nobody says otherwise. */
  checks: readonly { month: number; asked: number; stillThere: number }[];
}

/** Null is a number that may not be told. */
export interface ToldFigures
  extends Omit<EmployerCounts, 'cardsOpened' | 'cardsShown' | 'hires' | 'trainings' | 'checks'> {
  /** How it looks at candidates is for the association alone. */
  cardsOpened: number | null;
  cardsShown: number | null;
  hires: number | null;
  trainings: number | null;
  checks: readonly { month: number; asked: number | null; stillThere: number | null }[];
  /** Some numbers are too small to be told to this reader. */
  suppressed: boolean;
}

/**
 * What the landlord is told. It knows who of its tenants works, but not where: "one hire at this employer" beside "one tenant back at work"
 * would tell. So hires, training starts and who is still there are told from `fewest` persons on, none included: were zero told, what is not
 * told would be known not to be zero. A check whose rest is small would give the rest away, and goes too.
 */
export function toldToLandlord(counts: EmployerCounts, fewest: number): ToldFigures {
  const told = (persons: number) => (persons < fewest ? null : persons);
  const hires = told(counts.hires);
  const trainings = told(counts.trainings);
  const checks = counts.checks.map(({ month, asked, stillThere }) => {
    const left = asked - stillThere;
    const hidden = asked < fewest || stillThere < fewest || (left > 0 && left < fewest);
    return { month, asked: told(asked), stillThere: hidden ? null : stillThere };
  });
  const suppressed = hires === null || trainings === null || checks.some((check) => check.stillThere === null);
  return { ...counts, cardsOpened: null, cardsShown: null, hires, trainings, checks, suppressed };
}

export const toldInFull = (counts: EmployerCounts): ToldFigures => ({ ...counts, suppressed: false });
