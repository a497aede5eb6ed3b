import {
  AGREES,
  age,
  BALANCE,
  CONTRACT,
  condition,
  DIAGNOSIS,
  FIRST_VISIT,
  NO_ACTIVITIES,
  named,
  type ProgrammeTemplate,
  RHYTHM,
  step,
  TENANT_OF_LANDLORD,
  USUAL,
  words,
} from './parts.js';

/** Programmes for one audience. */
export const AUDIENCE_TEMPLATES: ProgrammeTemplate[] = [
  {
    key: 'residence-jeunes-actifs',
    name: words('Résidence jeunes actifs (Clésence, Soissons)', 'Residence for young workers (Clésence, Soissons)'),
    definition: {
      ...USUAL,
      summary: words(
        'Moins de 30 ans ; plus de 60 % en emploi, formation, alternance, stage ou recherche active.',
        'Under 30; more than 60 % in work, training, work-study, placement or active search.',
      ),
      partners: ['Clésence'],
      referralSources: ['landlord', 'self', 'employment_service', 'social_worker'],
      audience: { rule: 'refuse', conditions: [age('under_30', 'Moins de 30 ans', 'Under 30', 16, 29)] },
      steps: [
        step('welcome', 'Accueil à la résidence', 'Welcome at the residence', { path: 'housing', dueDays: 7 }),
        DIAGNOSIS,
        CONTRACT,
        step('activity', 'En emploi, en formation ou en recherche active', 'In work, training or active search', {
          dueDays: 90,
        }),
        step('next_home', 'Logement suivant trouvé', 'Next home found', { path: 'housing' }),
        BALANCE,
      ],
      rhythm: { ...RHYTHM, contactDays: 14 },
      activeShareGoal: 60,
      activities: NO_ACTIVITIES,
      indicators: ['active_share', 'households', 'opened_closed', 'support_months'],
    },
  },
  {
    key: 'logis-metropole-solfa',
    name: words('Logis Métropole – Solfa', 'Logis Métropole – Solfa'),
    definition: {
      ...USUAL,
      summary: words(
        'Femmes victimes de violences : la plus haute confidentialité, rien de ce qui situe la personne ne sort de l’association ; relogement pas à pas.',
        'Women victims of violence: the highest confidentiality, nothing that locates the person leaves the association; step-by-step rehousing.',
      ),
      partners: ['Logis Métropole', 'Solfa'],
      referralSources: ['association', 'shelter', 'social_worker', 'self', 'landlord'],
      audience: {
        rule: 'show',
        conditions: [
          condition('violence', 'Situation de violences évaluée par Solfa', 'Violence assessed by Solfa', {
            domain: 'law',
          }),
        ],
      },
      steps: [
        step('safety', 'Mise en sécurité', 'Made safe', { dueDays: 3 }),
        step('shelter', 'Hébergement', 'Shelter', { path: 'housing', dueDays: 7 }),
        step('transition', 'Logement de transition', 'Transitional home', { path: 'housing' }),
        step('own_home', 'Logement à son nom', 'Home in her own name', { path: 'housing' }),
        CONTRACT,
        BALANCE,
      ],
      rhythm: { ...RHYTHM, contactDays: 7, managerAfterDays: 3 },
      confidentiality: 'highest',
      activities: NO_ACTIVITIES,
      indicators: ['households', 'housed', 'opened_closed', 'support_months'],
    },
  },
  {
    key: 'habited',
    name: words('HabiTED (3F Notre Logis – ISRAA)', 'HabiTED (3F Notre Logis – ISRAA)'),
    definition: {
      ...USUAL,
      summary: words(
        'Adultes autistes de 18 à 40 ans ayant une activité de jour ; communication simple, avec des pictogrammes.',
        'Adults with autism aged 18 to 40 who have a day activity; simple communication with pictograms.',
      ),
      partners: ['3F Notre Logis', 'ISRAA'],
      referralSources: ['association', 'disability_office', 'social_worker', 'landlord'],
      audience: {
        rule: 'refuse',
        conditions: [
          age('age_18_40', 'De 18 à 40 ans', 'Aged 18 to 40', 18, 40),
          condition('autism', 'Trouble du spectre de l’autisme', 'Autism spectrum disorder', {
            domain: 'health',
            document: true,
          }),
          condition(
            'day_activity',
            'Activité de jour : travail ordinaire ou protégé',
            'Day activity: ordinary or sheltered work',
            { domain: 'work', validMonths: 12 },
          ),
        ],
      },
      steps: [
        step('try_home', 'Essai du logement', 'Trying the home', { path: 'housing', dueDays: 60 }),
        DIAGNOSIS,
        CONTRACT,
        step('moved_in', 'Installation', 'Moved in', { path: 'housing' }),
        BALANCE,
      ],
      rhythm: { ...RHYTHM, contactDays: 7, contactInWorkDays: 7, contactInTrainingDays: 7, homeVisitDays: 14 },
      pictograms: true,
      activities: NO_ACTIVITIES,
      indicators: ['households', 'housed', 'support_months', 'opened_closed'],
    },
  },
  {
    key: 'un-jeune-un-logement',
    name: words('#1jeune1logement (Pas-de-Calais Habitat)', '#1jeune1logement (Pas-de-Calais Habitat)'),
    definition: {
      ...USUAL,
      summary: words(
        'Moins de 30 ans, sortant de l’aide sociale à l’enfance ou en Garantie jeunes, avec un projet d’insertion ; rencontre avec un conseiller dans le premier mois.',
        'Under 30, leaving child protection or in Garantie jeunes, with an integration project; meeting with a counsellor within the first month.',
      ),
      partners: ['Pas-de-Calais Habitat'],
      referralSources: ['child_protection', 'employment_service', 'social_worker', 'landlord'],
      audience: {
        rule: 'refuse',
        conditions: [
          age('under_30', 'Moins de 30 ans', 'Under 30', 16, 29),
          condition(
            'origin',
            'Sortie de l’aide sociale à l’enfance ou Garantie jeunes',
            'Leaving child protection or in Garantie jeunes',
          ),
          condition('project', 'Projet d’insertion', 'Integration project', { domain: 'work' }),
        ],
      },
      steps: [
        step('counsellor', 'Rencontre avec un conseiller', 'Meeting with a counsellor', {
          dueDays: 30,
          closedBy: 'visit',
        }),
        CONTRACT,
        step('lease', 'Signature du bail', 'Lease signed', { path: 'housing', dueDays: 60 }),
        BALANCE,
      ],
      rhythm: { ...RHYTHM, contactDays: 14, firstMeetingDays: 30 },
      activities: NO_ACTIVITIES,
      indicators: ['first_meeting_on_time', 'households', 'jobs_and_trainings', 'housed', 'opened_closed'],
    },
  },
  {
    key: 'apart',
    name: words('APART (Promocil – Afeji)', 'APART (Promocil – Afeji)'),
    definition: {
      ...USUAL,
      summary: words(
        'Logement accompagné : toutes les conditions d’entrée sont documentées et datées ; un coordinateur suit le parcours.',
        'Supported housing: every condition of entry is documented and dated; a coordinator follows the path.',
      ),
      partners: ['Promocil', 'Afeji'],
      referralSources: ['landlord', 'disability_office', 'social_worker', 'psychiatry', 'hospital'],
      audience: {
        rule: 'refuse',
        conditions: [
          age('age_25_60', 'De 25 à 60 ans', 'Aged 25 to 60', 25, 60),
          condition('handicap', 'Handicap reconnu', 'Recognised handicap', {
            domain: 'health',
            document: true,
            validMonths: 60,
          }),
          condition('protection', 'Mesure de protection', 'Protection measure', {
            domain: 'law',
            document: true,
            validMonths: 60,
          }),
          condition('medical', 'Validation médicale', 'Medical validation', {
            domain: 'health',
            document: true,
            validMonths: 12,
          }),
        ],
      },
      steps: [
        step('checklist', 'Conditions documentées et datées', 'Conditions documented and dated', {
          closedBy: 'checklist',
        }),
        step('coordinator', 'Coordinateur désigné', 'Coordinator named', { dueDays: 7 }),
        FIRST_VISIT,
        CONTRACT,
        step('moved_in', 'Entrée dans le logement', 'Moved in', { path: 'housing' }),
        BALANCE,
      ],
      rhythm: { ...RHYTHM, contactDays: 14, homeVisitDays: 31 },
      seeksEmployment: false,
      activities: NO_ACTIVITIES,
      indicators: ['households', 'opened_closed', 'support_months', 'housed'],
    },
  },
  {
    key: 'sip-agena',
    name: words('SIP – AGENA', 'SIP – AGENA'),
    definition: {
      ...USUAL,
      summary: words(
        'Femmes en difficulté : un chantier d’insertion pour un groupe de douze, avec le statut de locataire.',
        'Women in difficulty: a training work-site for a group of twelve, with the status of tenants.',
      ),
      partners: ['SIP', 'AGENA'],
      referralSources: ['landlord', 'social_worker', 'employment_service', 'ccas', 'self'],
      audience: {
        rule: 'show',
        conditions: [condition('woman', 'Femme en difficulté', 'Woman in difficulty'), TENANT_OF_LANDLORD, AGREES],
      },
      steps: [
        FIRST_VISIT,
        step('lease', 'Statut de locataire', 'Status of tenant', { path: 'housing', dueDays: 60 }),
        step('site', 'Chantier d’insertion suivi', 'Training work-site attended', { closedBy: 'session' }),
        CONTRACT,
        step('placement', 'Embauche ou entrée en formation', 'Hire or training start', { closedBy: 'placement' }),
        BALANCE,
      ],
      rhythm: { ...RHYTHM, contactDays: 7 },
      activities: {
        ...NO_ACTIVITIES,
        trainingSite: { places: 12 },
        groupSessions: {
          places: 12,
          modules: [
            named('trade', 'Apprendre un métier sur le chantier', 'Learning a trade on the site'),
            named('rights', 'Mes droits de locataire', 'My rights as a tenant'),
          ],
        },
      },
      indicators: ['households', 'sessions', 'jobs_and_trainings', 'opened_closed'],
    },
  },
];
