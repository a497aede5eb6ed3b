import type { Stage } from './domain/eviction.js';
import type { FileStep } from './domain/over-indebtedness.js';

/** What the journal tells of money, in French like the rest of it: in the confidential domains, and never an amount. */
export const PLAN_TEXTS = {
  agreed: 'Plan d’apurement conclu.',
  renegotiated: 'Plan d’apurement renégocié.',
  given_up: 'Plan d’apurement abandonné.',
  denounced: 'Plan d’apurement dénoncé par le bailleur.',
  settled_otherwise: 'Plan d’apurement terminé : dette réglée autrement.',
  noted_by_mistake: 'Plan d’apurement noté par erreur.',
} as const;

export const FILE_TEXTS: Record<FileStep, string> = {
  filed: 'Dossier de surendettement déposé à la Banque de France.',
  inadmissible: 'Dossier de surendettement déclaré irrecevable.',
  admissible: 'Dossier de surendettement recevable : saisies suspendues.',
  oriented: 'Dossier de surendettement orienté par la commission.',
  agreed_plan: 'Surendettement : plan conventionnel conclu.',
  imposed_measures: 'Surendettement : mesures imposées par la commission.',
  personal_recovery: 'Surendettement : rétablissement personnel.',
  closed: 'Dossier de surendettement clos.',
};

export const STAGE_TEXTS: Record<Stage, string> = {
  order_to_pay: 'Procédure d’expulsion : commandement de payer.',
  summons: 'Procédure d’expulsion : assignation.',
  hearing: 'Procédure d’expulsion : audience.',
  judgment: 'Procédure d’expulsion : jugement.',
  order_to_leave: 'Procédure d’expulsion : commandement de quitter les lieux.',
  police_assistance: 'Procédure d’expulsion : concours de la force publique.',
  eviction: 'Expulsion.',
};
export const STAGE_WITHDRAWN = 'Procédure d’expulsion : étape retirée, notée par erreur.';
export const PROCEDURE_ENDED = 'Procédure d’expulsion terminée.';
export const PROCEDURE_REOPENED = 'Procédure d’expulsion reprise.';
