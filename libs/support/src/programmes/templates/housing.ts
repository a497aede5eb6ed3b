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
  USUAL,
  words,
} from './parts.js';

/** Programmes around a home: to get one, to keep it, to mend it. */
export const HOUSING_TEMPLATES: ProgrammeTemplate[] = [
  {
    key: 'soliha-metropole-nord',
    name: words('SOLIHA Métropole Nord', 'SOLIHA Métropole Nord'),
    definition: {
      ...USUAL,
      summary: words(
        'Diagnostic à domicile, commission d’orientation puis d’attribution ; contrat en deux parties revu tous les trois mois ; parcours d’accompagnement et parcours logement.',
        'Diagnosis at home, orientation then allocation committee; contract in two parts reviewed every three months; a support path and a housing path.',
      ),
      partners: ['SOLIHA Métropole Nord'],
      referralSources: ['landlord', 'ccas', 'siao', 'social_worker', 'self'],
      audience: {
        rule: 'show',
        conditions: [
          condition('housing_need', 'Difficulté de logement constatée', 'Housing difficulty noted', {
            domain: 'housing',
          }),
          AGREES,
        ],
      },
      profiles: [
        named('budget', 'Budget fragile', 'Fragile budget'),
        named('alone', 'Isolement', 'Isolation'),
        named('health', 'Santé fragile', 'Fragile health'),
        named('newcomer', 'Premier logement', 'First home'),
        named('unfit_home', 'Logement inadapté', 'Unfit home'),
        named('neighbours', 'Troubles de voisinage', 'Trouble with neighbours'),
        named('several', 'Difficultés cumulées', 'Several difficulties'),
      ],
      steps: [
        { ...DIAGNOSIS, atHome: true, dueDays: 21, label: words('Diagnostic à domicile', 'Diagnosis at home') },
        step('orientation', 'Commission d’orientation', 'Orientation committee', {
          dueDays: 45,
          closedBy: 'orientation',
        }),
        step('allocation', 'Commission d’attribution', 'Allocation committee', {
          path: 'housing',
          dueDays: 90,
          closedBy: 'allocation',
        }),
        CONTRACT,
        step('modules', 'Modules collectifs suivis', 'Group modules attended', { closedBy: 'session' }),
        step('home', 'Entrée dans le logement', 'Moved in', { path: 'housing' }),
        step('settled', 'Maintien vérifié après trois mois', 'Still housed after three months', { path: 'housing' }),
        BALANCE,
      ],
      rhythm: { ...RHYTHM, contactDays: 14, reviewDays: 90 },
      peerVolunteers: true,
      activities: {
        ...NO_ACTIVITIES,
        orientationCommittee: true,
        allocationCommittee: true,
        groupSessions: {
          places: 12,
          modules: [
            named('rights', 'Droits et devoirs du locataire', 'Rights and duties of a tenant'),
            named('budget', 'Budget', 'Budget'),
            named('energy', 'Énergie et eau', 'Energy and water'),
            named('upkeep', 'Entretien du logement', 'Upkeep of the home'),
            named('neighbours', 'Vivre avec ses voisins', 'Living with neighbours'),
            named('papers', 'Démarches et papiers', 'Forms and papers'),
            named('health', 'Prendre soin de soi', 'Looking after oneself'),
          ],
        },
      },
      indicators: ['households', 'opened_closed', 'reviews_on_time', 'housed', 'sessions', 'support_months'],
    },
  },
  {
    key: 'coup-de-pouce-habitat',
    name: words('Coup de pouce Habitat (Roubaix, Wattrelos)', 'Coup de pouce Habitat (Roubaix, Wattrelos)'),
    definition: {
      ...USUAL,
      summary: words(
        'Chantiers de rénovation avec la famille, sous contrat signé, d’une semaine ou quatre jours ; accompagnement de six mois au plus ; outilthèque.',
        'Renovation sites with the family under a signed contract, one week or four days; at most six months of support; tool library.',
      ),
      referralSources: ['landlord', 'ccas', 'social_worker', 'self'],
      audience: {
        rule: 'show',
        conditions: [
          condition('works_needed', 'Travaux utiles constatés à domicile', 'Useful works seen at home', {
            domain: 'housing',
          }),
          condition('takes_part', 'La famille prend part aux travaux', 'The family takes part in the works'),
        ],
      },
      steps: [
        FIRST_VISIT,
        step('site_contract', 'Contrat de chantier signé', 'Site contract signed', { dueDays: 60 }),
        step('site', 'Chantier terminé', 'Site finished', { dueDays: 120, closedBy: 'site' }),
        { ...BALANCE, dueDays: 183 },
      ],
      rhythm: { ...RHYTHM, contactDays: 14, ...NO_JOB, reviewDays: null },
      maxDays: 183,
      seeksEmployment: false,
      activities: {
        ...NO_ACTIVITIES,
        workSites: { maxDays: 5, siteMaxDays: 61, supportMaxDays: 183, costCents: 130_000 },
        toolLoans: true,
      },
      indicators: ['households', 'opened_closed', 'support_months', 'site_cost'],
    },
  },
  {
    key: 'dix-mille-logements',
    name: words('10 000 logements accompagnés (I3F – Esperer 95)', '10,000 homes with support (I3F – Esperer 95)'),
    definition: {
      ...USUAL,
      summary: words(
        'Accéder au logement ou s’y maintenir ; des ménages suivis trois ans au plus par une équipe mobile.',
        'Access to a home or keeping it; households followed for up to three years by a mobile team.',
      ),
      partners: ['I3F', 'Esperer 95'],
      referralSources: ['landlord', 'siao', 'social_worker', 'shelter'],
      audience: {
        rule: 'show',
        conditions: [
          condition(
            'specific_audience',
            'Public visé : sortie d’hébergement, souffrance psychique, famille monoparentale ou grande précarité',
            'Audience: leaving a shelter, psychic distress, single parent or deep poverty',
            { domain: 'health' },
          ),
          AGREES,
        ],
      },
      steps: [
        { ...FIRST_VISIT, label: words('Passage de l’équipe mobile', 'Visit of the mobile team') },
        DIAGNOSIS,
        CONTRACT,
        step('access', 'Entrée dans le logement ou maintien assuré', 'Moved in, or the home is kept', {
          path: 'housing',
        }),
        BALANCE,
      ],
      rhythm: { ...RHYTHM, contactDays: 21, homeVisitDays: 31 },
      maxDays: 1096,
      activities: NO_ACTIVITIES,
      indicators: ['households', 'housed', 'support_months', 'opened_closed'],
    },
  },
  {
    key: 'logement-dabord-pas-de-calais',
    name: words('Logement d’abord Pas-de-Calais', 'Housing First Pas-de-Calais'),
    definition: {
      ...USUAL,
      summary: words(
        'Tout partenaire peut orienter ; des coordinateurs suivent le relogement ou le maintien dans le logement.',
        'Any partner may refer; coordinators follow rehousing or keeping the home.',
      ),
      referralSources: [
        'siao',
        'ccas',
        'social_worker',
        'psychiatry',
        'landlord',
        'hospital',
        'shelter',
        'association',
      ],
      audience: {
        rule: 'show',
        conditions: [
          condition(
            'without_home',
            'Sans logement ou sur le point de le perdre',
            'Without a home or about to lose it',
            { domain: 'housing' },
          ),
          AGREES,
        ],
      },
      steps: [
        step('coordinator', 'Coordinateur désigné', 'Coordinator named', { dueDays: 7 }),
        DIAGNOSIS,
        step('home_found', 'Logement trouvé', 'Home found', { path: 'housing', dueDays: 90 }),
        step('moved_in', 'Entrée dans le logement', 'Moved in', { path: 'housing' }),
        BALANCE,
      ],
      rhythm: { ...RHYTHM, contactDays: 7, homeVisitDays: 31 },
      activities: NO_ACTIVITIES,
      indicators: ['housed', 'households', 'opened_closed', 'support_months'],
    },
  },
  {
    key: 'cottage-social-flandres',
    name: words('Cottage social des Flandres', 'Cottage social des Flandres'),
    definition: {
      ...USUAL,
      summary: words(
        'Le partenaire prend d’abord contact avec le bailleur ; diagnostic partagé à domicile ; ateliers ; une instance de décision régulière ; nouvelle orientation possible.',
        'The partner first contacts the landlord; shared diagnosis at home; workshops; a decision body that meets regularly; re-referral.',
      ),
      referralSources: ['landlord', 'ccas', 'social_worker'],
      audience: {
        rule: 'refuse',
        conditions: [
          condition(
            'landlord_contacted',
            'Le partenaire a d’abord pris contact avec le bailleur',
            'The partner contacted the landlord first',
          ),
          AGREES,
        ],
      },
      steps: [
        { ...DIAGNOSIS, atHome: true, label: words('Diagnostic partagé à domicile', 'Shared diagnosis at home') },
        step('decision', 'Instance de décision', 'Decision body', { dueDays: 45, closedBy: 'decision' }),
        CONTRACT,
        step('workshops', 'Ateliers collectifs', 'Group workshops', { closedBy: 'session' }),
        BALANCE,
      ],
      rhythm: { ...RHYTHM, contactDays: 14, caseMeetingDays: 61 },
      activities: {
        ...NO_ACTIVITIES,
        decisionBody: true,
        groupSessions: {
          places: 10,
          modules: [
            named('home', 'Mon logement au quotidien', 'My home day by day'),
            named('budget', 'Budget', 'Budget'),
            named('energy', 'Énergie', 'Energy'),
          ],
        },
      },
      indicators: ['households', 'opened_closed', 'returns', 'sessions', 'housed'],
    },
  },
];
