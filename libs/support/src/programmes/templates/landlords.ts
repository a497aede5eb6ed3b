import {
  AGREES,
  BALANCE,
  CONTRACT,
  condition,
  DIAGNOSIS,
  FIRST_VISIT,
  NO_ACTIVITIES,
  NO_JOB,
  named,
  type ProgrammeTemplate,
  RHYTHM,
  step,
  TENANT_OF_LANDLORD,
  USUAL,
  words,
} from './parts.js';

/** Programmes that begin with a landlord who worries about a tenant. */
export const LANDLORD_TEMPLATES: ProgrammeTemplate[] = [
  {
    key: 'sia-sauvegarde',
    name: words('SIA Habitat – La Sauvegarde du Nord', 'SIA Habitat – La Sauvegarde du Nord'),
    definition: {
      ...USUAL,
      summary: words(
        'Le bailleur signale un impayé ; visite et CV tout de suite ; suivi presque quotidien dans cinq domaines ; un rallye emploi tous les quatre mois.',
        'The landlord refers for arrears; visit and CV at once; near-daily contact in five domains; a job rally every four months.',
      ),
      partners: ['SIA Habitat', 'La Sauvegarde du Nord'],
      referralSources: ['landlord'],
      audience: {
        rule: 'show',
        conditions: [
          TENANT_OF_LANDLORD,
          condition('arrears', 'Loyers impayés', 'Rent in arrears', { domain: 'money', knownBy: 'arrears' }),
          AGREES,
        ],
      },
      steps: [
        { ...FIRST_VISIT, dueDays: 7 },
        step('cv', 'CV pris à la visite et validé', 'CV taken at the visit and validated', {
          dueDays: 14,
          closedBy: 'cv_validated',
        }),
        step(
          'five_domains',
          'Cinq domaines évalués : emploi, argent, santé, droits, dettes',
          'Five domains assessed: work, money, health, law, debts',
          { dueDays: 30, closedBy: 'assessment', domains: ['work', 'money', 'health', 'law', 'debts'] },
        ),
        CONTRACT,
        step('placement', 'Embauche ou entrée en formation', 'Hire or training start', { closedBy: 'placement' }),
        BALANCE,
      ],
      rhythm: { ...RHYTHM, contactDays: 3 },
      activities: { ...NO_ACTIVITIES, rally: { everyMonths: 4 } },
      indicators: ['households', 'opened_closed', 'jobs_and_trainings', 'arrears', 'refusal_rate', 'qpv_share'],
    },
  },
  {
    key: 'sia-renforce',
    name: words('SIA Habitat, Accompagnement social renforcé', 'SIA Habitat, reinforced social support'),
    definition: {
      ...USUAL,
      summary: words(
        'Pour des locataires isolés ou en souffrance psychique : au moins une visite à domicile par semaine.',
        'For tenants who are isolated or in psychic distress: at least one visit at home a week.',
      ),
      partners: ['La Pose', 'AJAR', 'La Vie Active', 'ADIS', 'Compagnons de l’Espoir', 'APSA'],
      referralSources: ['landlord'],
      audience: {
        rule: 'show',
        conditions: [
          TENANT_OF_LANDLORD,
          condition('distress', 'Isolement ou souffrance psychique', 'Isolation or psychic distress', {
            domain: 'health',
          }),
          AGREES,
        ],
      },
      steps: [{ ...FIRST_VISIT, dueDays: 7 }, DIAGNOSIS, CONTRACT, BALANCE],
      rhythm: { ...RHYTHM, contactDays: 7, ...NO_JOB, homeVisitDays: 7, managerAfterDays: 3 },
      seeksEmployment: false,
      activities: NO_ACTIVITIES,
      indicators: ['households', 'support_months', 'qpv_share', 'opened_closed'],
    },
  },
  {
    key: 'maisons-cites-cheval-bleu',
    name: words('Maisons & Cités – Le Cheval Bleu', 'Maisons & Cités – Le Cheval Bleu'),
    definition: {
      ...USUAL,
      summary: words(
        'Ateliers pré-emploi pour des personnes éloignées du travail ; employeurs du secteur protégé ; équipe mobile de psychiatrie ; logements partagés.',
        'Pre-employment workshops for people far from work; sheltered employers; mobile psychiatry team; shared housing.',
      ),
      partners: ['Maisons & Cités', 'Le Cheval Bleu'],
      referralSources: ['landlord', 'psychiatry', 'social_worker', 'self'],
      audience: {
        rule: 'show',
        conditions: [
          condition('far_from_work', 'Éloignement durable de l’emploi', 'Far from work for long'),
          condition('care', 'Lien avec une équipe de soins', 'In touch with a care team', {
            domain: 'health',
            required: false,
          }),
          AGREES,
        ],
      },
      steps: [
        FIRST_VISIT,
        DIAGNOSIS,
        step('workshops', 'Atelier pré-emploi suivi', 'Pre-employment workshop attended', {
          dueDays: 90,
          closedBy: 'session',
        }),
        CONTRACT,
        step('sheltered_employer', 'Employeur adapté rencontré', 'Sheltered employer met', { dueDays: 180 }),
        step('shared_home', 'Place en logement partagé', 'Place in shared housing', { path: 'housing' }),
        BALANCE,
      ],
      rhythm: { ...RHYTHM, contactDays: 10 },
      activities: {
        ...NO_ACTIVITIES,
        sharedHousing: true,
        groupSessions: {
          places: 10,
          modules: [
            named('pace', 'Reprendre un rythme', 'Finding a pace again'),
            named('skills', 'Savoir ce que je sais faire', 'Knowing what I can do'),
            named('workplace', 'Découvrir un lieu de travail', 'Seeing a workplace'),
          ],
        },
      },
      indicators: ['households', 'opened_closed', 'jobs_and_trainings', 'sessions', 'housed'],
    },
  },
  {
    key: 'opac-oise-chi',
    name: words('Opac de l’Oise – CHI', 'Opac de l’Oise – CHI'),
    definition: {
      ...USUAL,
      summary: words(
        'Cellule commune du bailleur et de l’hôpital : signalements dans les deux sens, chaque situation revue chaque mois, départs et retours suivis.',
        'Joint cell of the landlord and the hospital: signals both ways, each case met on every month, leaving and returning followed.',
      ),
      partners: ['Opac de l’Oise', 'CHI'],
      referralSources: ['landlord', 'hospital', 'psychiatry'],
      audience: {
        rule: 'show',
        conditions: [
          TENANT_OF_LANDLORD,
          condition('care', 'Suivi par l’établissement de soins', 'Followed by the hospital', { domain: 'health' }),
        ],
      },
      steps: [
        step('cell', 'Première réunion de la cellule', 'First meeting of the cell', {
          dueDays: 31,
          closedBy: 'decision',
        }),
        { ...FIRST_VISIT, dueDays: 31 },
        BALANCE,
      ],
      rhythm: { ...RHYTHM, contactDays: 31, ...NO_JOB, reviewDays: null, caseMeetingDays: 31 },
      seeksEmployment: false,
      activities: { ...NO_ACTIVITIES, jointCell: true },
      indicators: ['opened_closed', 'returns', 'households', 'housed'],
    },
  },
  {
    key: 'seniors-a-domicile',
    name: words('Seniors à domicile (Oise Habitat – Carsat)', 'Seniors at home (Oise Habitat – Carsat)'),
    definition: {
      ...USUAL,
      summary: words(
        'Un appel, puis une visite d’une à deux heures ; alertes urgentes aux services techniques ou sociaux ; accompagnement sans volet emploi.',
        'A phone call, then a visit of one to two hours; urgent alerts to technical or social services; support without employment.',
      ),
      partners: ['Oise Habitat', 'Carsat'],
      referralSources: ['landlord', 'pension_fund'],
      audience: {
        rule: 'show',
        conditions: [
          TENANT_OF_LANDLORD,
          condition('senior', 'Au moins 60 ans', 'At least 60', { kind: 'age', minAge: 60 }),
          AGREES,
        ],
      },
      steps: [
        step('phone', 'Contact par téléphone', 'Phone contact', { dueDays: 14 }),
        step('long_visit', 'Visite d’une à deux heures', 'Visit of one to two hours', {
          dueDays: 45,
          closedBy: 'visit',
          atHome: true,
          minMinutes: 60,
        }),
        step('services', 'Relais vers les services utiles', 'Put in touch with the services needed', { dueDays: 60 }),
        BALANCE,
      ],
      rhythm: { ...RHYTHM, contactDays: 60, ...NO_JOB, reviewDays: 180 },
      seeksEmployment: false,
      urgentServices: ['technical', 'social'],
      activities: NO_ACTIVITIES,
      indicators: ['refusal_rate', 'households', 'opened_closed'],
    },
  },
];
