import type { Decision } from './committees.js';
import type { Presence } from './groups.js';
import type { ReturnState } from './tools.js';

/**
 * The sentences that activities write into a journal, in French like the rest of it. Facts only: what was said of somebody stays in the
 * minutes.
 */
const DECISION_TEXTS: Record<Decision, string> = {
  accepted: 'accord',
  refused: 'refus',
  adjourned: 'reporté à la prochaine réunion',
  allocated: 'attribution',
  other_programme: 'orientation vers un autre programme',
  goes_on: 'accompagnement poursuivi',
  closed: 'fin de l’accompagnement',
  tenant_left: 'départ du logement',
  tenant_returned: 'retour au logement',
};

const french = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? `le ${text.split('-').reverse().join('/')}` : text;

export function decisionText(committee: string, decision: Decision, target: string | null): string {
  return `${committee} : ${DECISION_TEXTS[decision]}${target === null || target === '' ? '' : `, ${french(target)}`}.`;
}

const PRESENCE_TEXTS: Record<Presence, string> = {
  present: 'présence',
  late: 'présence, en retard',
  excused: 'absence excusée',
  absent: 'absence',
};

export const sessionText = (series: string, title: string, presence: Presence): string =>
  `${series} – ${title} : ${PRESENCE_TEXTS[presence]}.`;

export const SITE_TEXTS = {
  contracted: 'contrat signé',
  under_way: 'travaux commencés',
  finished: 'chantier terminé',
  given_up: 'chantier abandonné',
} as const;
export const siteText = (title: string, state: keyof typeof SITE_TEXTS): string =>
  `Chantier « ${title} » : ${SITE_TEXTS[state]}.`;

const RETURN_TEXTS: Record<ReturnState, string> = {
  good: 'en bon état',
  worn: 'usé',
  broken: 'cassé',
  lost: 'perdu',
};
export const loanText = (tool: string, dueOn: string): string =>
  `Outil prêté : ${tool}, retour prévu ${french(dueOn)}.`;
export const returnText = (tool: string, state: ReturnState): string =>
  `Outil rendu : ${tool}, ${RETURN_TEXTS[state]}.`;

export const placeText = (place: string, entered: boolean): string =>
  entered ? `Entrée en logement partagé : ${place}.` : `Départ du logement partagé : ${place}.`;
