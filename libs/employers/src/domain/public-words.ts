import { type Contract } from '#tenants';
import type { Schedule } from './offer-content.js';

export interface PublicWords {
  contracts: Record<Contract, string>;
  schedules: Record<Schedule, string>;
  months: (count: number) => string;
  labels: Record<
    | 'employer'
    | 'place'
    | 'contract'
    | 'hours'
    | 'pay'
    | 'start'
    | 'demanded'
    | 'wished'
    | 'experience'
    | 'languages'
    | 'positions'
    | 'training'
    | 'transport'
    | 'interviews'
    | 'until',
    string
  >;
  tasks: string;
  apply: string;
  applyAt: (associations: string) => string;
  soon: string;
  yes: string;
  no: string;
  gross: (amount: string, per: 'hour' | 'month') => string;
  to: string;
  /** An amount that may be more. */
  from: (amount: string) => string;
  licence: (category: string) => string;
  years: (count: number) => string;
  perWeek: (hours: string) => string;
  gone: string;
  goneText: string;
  missing: string;
  missingText: string;
}

/** The words of the public page, which is made without the catalogues of the web application. */
export const publicWords: Record<'fr' | 'en', PublicWords> = {
  fr: {
    contracts: {
      CDI: 'CDI',
      CDD: 'CDD',
      INTERIM: 'Intérim',
      APPRENTICESHIP: 'Apprentissage',
      SUBSIDISED: 'Contrat aidé',
      INTEGRATION: 'Contrat d’insertion',
    },
    schedules: {
      day: 'en journée',
      evening: 'le soir',
      night: 'de nuit',
      weekend: 'le week-end',
      shifts: 'en équipes',
      split: 'en horaires coupés',
    },
    months: (count) => `${count} mois`,
    labels: {
      employer: 'Employeur',
      place: 'Lieu',
      contract: 'Contrat',
      hours: 'Horaires',
      pay: 'Salaire brut',
      start: 'Début',
      demanded: 'Demandé',
      wished: 'Apprécié',
      experience: 'Expérience souhaitée',
      languages: 'Langues utiles au poste',
      positions: 'Postes',
      training: 'Formation sur place',
      transport: 'Accès en transports en commun',
      interviews: 'Entretiens',
      until: 'Visible jusqu’au',
    },
    tasks: 'Le travail',
    apply: 'Pour postuler',
    applyAt: (associations) =>
      `Adressez-vous à ${associations}, qui vous présente à l’employeur. Rien n’est à envoyer en ligne, et aucun compte n’est à créer.`,
    soon: 'Dès que possible',
    yes: 'Oui',
    no: 'Non',
    gross: (amount, per) => `${amount} par ${per === 'hour' ? 'heure' : 'mois'}`,
    to: ' à ',
    from: (amount) => `À partir de ${amount}`,
    licence: (category) => `Permis ${category}`,
    years: (count) => (count === 0 ? 'Débutants bienvenus' : `${count} ${count < 2 ? 'an' : 'ans'}`),
    perWeek: (hours) => `${hours} h par semaine`,
    gone: 'Cette offre n’est plus à pourvoir',
    goneText: 'Elle a été retirée par l’employeur ou a atteint son dernier jour.',
    missing: 'Cette page n’existe pas',
    missingText: 'Vérifiez l’adresse.',
  },
  en: {
    contracts: {
      CDI: 'Permanent (CDI)',
      CDD: 'Fixed term (CDD)',
      INTERIM: 'Temporary work',
      APPRENTICESHIP: 'Apprenticeship',
      SUBSIDISED: 'Subsidised contract',
      INTEGRATION: 'Integration contract',
    },
    schedules: {
      day: 'daytime',
      evening: 'evenings',
      night: 'nights',
      weekend: 'weekends',
      shifts: 'shifts',
      split: 'split hours',
    },
    months: (count) => `${count} months`,
    labels: {
      employer: 'Employer',
      place: 'Place',
      contract: 'Contract',
      hours: 'Hours',
      pay: 'Gross pay',
      start: 'Start',
      demanded: 'Demanded',
      wished: 'Welcome',
      experience: 'Experience wished',
      languages: 'Languages useful at work',
      positions: 'Posts',
      training: 'Training on the spot',
      transport: 'Reached by public transport',
      interviews: 'Interviews',
      until: 'Shown until',
    },
    tasks: 'The work',
    apply: 'How to apply',
    applyAt: (associations) =>
      `Turn to ${associations}, who will introduce you to the employer. There is nothing to send online and no account to make.`,
    soon: 'As soon as possible',
    yes: 'Yes',
    no: 'No',
    gross: (amount, per) => `${amount} per ${per}`,
    to: ' to ',
    from: (amount) => `From ${amount}`,
    licence: (category) => `Driving licence ${category}`,
    years: (count) => (count === 0 ? 'Beginners welcome' : `${count} ${count < 2 ? 'year' : 'years'}`),
    perWeek: (hours) => `${hours} h a week`,
    gone: 'This post is no longer open',
    goneText: 'The employer took it back, or its last day has passed.',
    missing: 'There is no such page',
    missingText: 'Check the address.',
  },
};
