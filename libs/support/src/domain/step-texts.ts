/** What was promised at a meeting of a rally, as the journal tells it. */
export interface StepFacts {
  kind: string;
  employer: string;
  startsOn: string;
  startsAt: string | null;
  endsOn: string | null;
  place: string | null;
  state: string;
  outcome: string | null;
}

const KINDS: Record<string, string> = {
  second_interview: 'Deuxième entretien',
  trial: 'Immersion (PMSMP)',
  hire_start: 'Début du travail',
};
const OUTCOMES: Record<string, string> = {
  hire: 'embauche',
  trial: 'immersion',
  goes_on: 'à suivre',
  nothing: 'sans suite',
  started: 'commencé',
  employer_withdrew: 'retrait de l’entreprise',
  candidate_withdrew: 'la personne ne souhaite pas donner suite',
  candidate_absent: 'la personne n’est pas venue',
  employer_absent: 'l’entreprise n’était pas là',
  noted_by_mistake: 'noté par erreur',
  other: 'autre motif',
};

const french = (day: string) => day.split('-').reverse().join('/');

export function stepText({ kind, employer, startsOn, startsAt, endsOn, place, state, outcome }: StepFacts): string {
  const what = `${KINDS[kind] ?? kind} chez ${employer}`;
  const came = outcome === null ? '' : ` : ${OUTCOMES[outcome] ?? outcome}`;
  if (state === 'done') return `${what}, fait${came}.`;
  if (state === 'cancelled') return `${what}, annulé${came}.`;
  const days = endsOn && endsOn !== startsOn ? `du ${french(startsOn)} au ${french(endsOn)}` : `le ${french(startsOn)}`;
  const at = startsAt === null ? '' : ` à ${startsAt.replace(':', ' h ')}`;
  return `${what}, prévu ${days}${at}${place === null ? '' : `, ${place}`}.`;
}
