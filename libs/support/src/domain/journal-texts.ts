import type { PlacementKind, PlacementState } from './record.js';
import type { VisitOutcome } from './visit.js';

/**
 * The sentences that the program itself writes into a journal, in French like the rest of it. Facts only: never an amount of arrears,
 * which volunteers must not learn.
 */
export interface PlacementFacts {
  kind: PlacementKind;
  title: string;
  organisation: string;
  contract: string | null;
  contractMonths: number | null;
}

const CONTRACT_NAMES: Record<string, string> = {
  CDI: 'CDI',
  CDD: 'CDD',
  INTERIM: 'intérim',
  APPRENTICESHIP: 'apprentissage',
  SUBSIDISED: 'contrat aidé',
  INTEGRATION: 'contrat d’insertion',
};

const PLACEMENT_STEPS: Record<PlacementKind, Record<PlacementState, string>> = {
  hire: {
    promised: 'Embauche promise',
    started: 'Emploi commencé',
    ended: 'Emploi terminé',
    cancelled: 'Embauche annulée',
  },
  training: {
    promised: 'Entrée en formation prévue',
    started: 'Formation commencée',
    ended: 'Formation terminée',
    cancelled: 'Entrée en formation annulée',
  },
};

export function placementText(state: PlacementState, facts: PlacementFacts): string {
  const months = facts.contractMonths === null ? '' : ` de ${facts.contractMonths} mois`;
  const contract = facts.contract === null ? '' : `, ${CONTRACT_NAMES[facts.contract] ?? facts.contract}${months}`;
  return `${PLACEMENT_STEPS[facts.kind][state]} : ${facts.title}, ${facts.organisation}${contract}.`;
}

const VERDICTS: Record<string, string> = {
  hire: 'embauche proposée',
  second_interview: 'second entretien proposé',
  trial: 'immersion proposée',
  refused: 'pas de suite',
  candidate_declines: 'la personne ne souhaite pas donner suite',
};
const VERDICT_REASONS: Record<string, string> = {
  skills: 'compétences',
  experience: 'expérience',
  availability: 'disponibilité',
  distance: 'distance',
  other_candidate: 'autre candidat retenu',
  position_filled: 'poste pourvu',
  other: 'autre motif',
};

export function verdictText(employer: string, verdict: string, reason: string | null): string {
  const why = reason === null ? '' : ` (${VERDICT_REASONS[reason] ?? reason})`;
  return `Rencontre avec ${employer} : ${VERDICTS[verdict] ?? verdict}${why}.`;
}

export const verdictUndoneText = (employer: string): string =>
  `Rencontre avec ${employer} : réponse retirée par l’entreprise.`;

export const VISIT_TEXTS: Record<VisitOutcome, string> = {
  done: 'Visite à domicile faite.',
  refused: 'Visite à domicile refusée.',
  nobody_home: 'Visite à domicile : personne au domicile.',
};

export const CV_VALIDATED_TEXT = 'CV vérifié et validé.';

/** `sender` is null for somebody who came by themselves. */
export function referralText(sender: string | null, again = false): string {
  const referral = sender === null ? 'Demande de la personne elle-même' : `Signalement de ${sender}`;
  return `${referral} ${sender === null ? 'acceptée' : 'accepté'}${again ? ' : une personne déjà connue' : ''}.`;
}

export const rallyText = (rally: string): string => `Présence au rallye : ${rally}.`;
