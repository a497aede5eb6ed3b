import { type Career, job } from './career.js';

export const cleaning: Career = {
  jobs: [
    job('K2205', "Agent d'entretien / Agente d'entretien", 'cleaning', [
      'Nettoyage de bureaux, sanitaires et parties communes',
      'Entretien mécanisé des sols (monobrosse, autolaveuse)',
      'Respect des dosages et des protocoles d’hygiène',
      'Gestion du chariot et des stocks de produits',
      'Ouverture et fermeture des locaux',
    ]),
    job('K2204', 'Agent de nettoyage industriel / Agente de nettoyage industriel', 'cleaning', [
      'Nettoyage des lignes de production en fin de poste',
      'Conduite d’une autolaveuse autoportée',
      'Dégraissage et lavage haute pression',
    ]),
    job('K1304', 'Employé de ménage / Employée de ménage', 'home', [
      'Ménage, repassage et courses chez des particuliers',
      'Entretien de logements avant état des lieux',
    ]),
    job('J1301', 'Agent de service hospitalier / Agente de service hospitalier', 'care', [
      'Bionettoyage des chambres',
      'Distribution des petits déjeuners',
    ]),
  ],
  skills: [
    'Techniques de nettoyage',
    'Bionettoyage',
    'Monobrosse',
    'Autolaveuse',
    'Travail en autonomie',
    'Discrétion',
  ],
  maybeCertificates: ['SST', 'HACCP', 'CACES R486-B'],
  licenceB: 0.45,
  diplomas: ["CAP Agent de propreté et d'hygiène", 'Certificat de formation générale', 'BEP Bioservices'],
  courses: ["Titre professionnel Agent de propreté et d'hygiène"],
  workingTimes: ['DAY', 'WEEKEND'],
  contracts: ['CDI', 'CDD'],
  partTime: true,
};

export const homeHelp: Career = {
  jobs: [
    job('K1304', 'Aide à domicile', 'home', [
      'Entretien du logement et du linge',
      'Courses et préparation des repas',
      'Accompagnement aux rendez-vous médicaux',
      'Présence et stimulation de personnes âgées',
    ]),
    job('K1311', 'Auxiliaire de vie', 'home', [
      'Aide au lever, à la toilette et à l’habillage',
      'Aide à la prise des repas',
      'Transmissions écrites à l’équipe',
    ]),
    job('K2205', "Agent d'entretien / Agente d'entretien", 'cleaning', ['Entretien de bureaux et de cages d’escalier']),
    job('K1303', "Garde d'enfants à domicile", 'family', [
      "Sorties d'école, goûter, devoirs",
      'Jeux et sorties au parc',
    ]),
  ],
  skills: ['Écoute', 'Gestes et postures', 'Préparation des repas', 'Repassage', 'Organisation', 'Ponctualité'],
  maybeCertificates: ['PSC1', 'SST'],
  licenceB: 0.7,
  diplomas: ['BEP Carrières sanitaires et sociales', 'CAP Assistant technique en milieux familial et collectif'],
  courses: ['Titre professionnel Assistant de vie aux familles (ADVF)'],
  workingTimes: ['DAY', 'WEEKEND'],
  contracts: ['CDI', 'CDD'],
  partTime: true,
};

export const care: Career = {
  jobs: [
    job('J1301', 'Agent de service hospitalier / Agente de service hospitalier', 'care', [
      'Bionettoyage des chambres et des communs',
      'Service des repas en salle et en chambre',
      'Aide au change et au lever avec l’aide-soignante',
      'Suivi des fiches de traçabilité',
    ]),
    job('J1501', 'Faisant fonction aide-soignant / Faisant fonction aide-soignante', 'care', [
      'Soins d’hygiène et de confort de 12 résidents',
      'Surveillance et transmissions',
      'Prévention des chutes et des escarres',
    ]),
    job('K1311', 'Auxiliaire de vie', 'home', [
      'Aide aux gestes quotidiens à domicile',
      'Tournée de 8 personnes par jour',
    ]),
    job('G1607', 'Employé de restauration collective / Employée de restauration collective', 'canteen', [
      'Service en self et plonge',
    ]),
  ],
  skills: ['Hygiène hospitalière', 'Manutention des personnes', 'Travail en équipe', 'Écoute', 'Traçabilité'],
  certificates: ['AFGSU 2'],
  maybeCertificates: ['PSC1', 'HACCP'],
  licenceB: 0.7,
  diplomas: ['BEP Carrières sanitaires et sociales', 'Bac pro Accompagnement, soins et services à la personne'],
  courses: ['Formation Agent de service hospitalier qualifié'],
  workingTimes: ['DAY', 'WEEKEND', 'NIGHT'],
  contracts: ['CDI', 'CDD'],
};

export const childcare: Career = {
  jobs: [
    job('G1203', 'Animateur périscolaire / Animatrice périscolaire', 'childhood', [
      'Accueil du matin et du soir, 24 enfants de 3 à 6 ans',
      'Ateliers de peinture, contes et motricité',
      'Surveillance du temps de cantine',
    ]),
    job('K1303', "Garde d'enfants à domicile", 'family', [
      'Garde de deux enfants de 18 mois et 4 ans',
      'Repas, bain et sieste',
    ]),
    job('D1106', 'Vendeur en boulangerie / Vendeuse en boulangerie', 'bakery', [
      'Vente et encaissement',
      'Mise en place de la vitrine',
    ]),
  ],
  skills: ["Animation d'ateliers", 'Patience', 'Hygiène et sécurité des enfants', 'Travail en équipe'],
  certificates: ['BAFA', 'PSC1'],
  licenceB: 0.5,
  diplomas: ['CAP Accompagnant éducatif petite enfance', 'Bac pro Services aux personnes et aux territoires'],
  workingTimes: ['DAY'],
  contracts: ['CDI', 'CDD'],
  partTime: true,
};

export const office: Career = {
  jobs: [
    job('M1601', "Agent d'accueil / Agente d'accueil", 'office', [
      'Accueil physique et téléphonique, 60 appels par jour',
      'Prise de rendez-vous et tenue des agendas',
      'Tri et envoi du courrier',
    ]),
    job('M1607', 'Assistant administratif / Assistante administrative', 'office', [
      'Frappe de courriers et de comptes rendus',
      'Classement et mise à jour des dossiers',
      'Suivi des commandes de fournitures',
    ]),
    job('D1408', 'Téléconseiller / Téléconseillère', 'office', [
      'Réponse aux demandes des adhérents',
      'Saisie des réclamations',
    ]),
    job('D1505', 'Hôte de caisse / Hôtesse de caisse', 'shop', ['Encaissement et accueil des clients']),
  ],
  skills: ['Word et Excel', 'Standard téléphonique', 'Orthographe', 'Saisie rapide', 'Confidentialité'],
  maybeCertificates: ['SST', 'PIX'],
  licenceB: 0.8,
  diplomas: ['BEP Métiers du secrétariat', 'Bac pro Gestion-administration', 'Bac STT'],
  courses: ['Titre professionnel Secrétaire assistant'],
  workingTimes: ['DAY'],
  contracts: ['CDI', 'CDD'],
};

export const security: Career = {
  jobs: [
    job('K2503', 'Agent de sécurité / Agente de sécurité', 'security', [
      'Rondes de nuit et contrôle des accès',
      'Surveillance vidéo et main courante',
      'Accueil et filtrage des visiteurs',
      'Lever de doute et appel des secours',
    ]),
    job('N1105', 'Manutentionnaire', 'warehouse', ['Chargement et déchargement de camions']),
    job('D1507', 'Employé libre-service / Employée libre-service', 'shop', ['Mise en rayon et rotation des produits']),
  ],
  skills: ['Gestion des conflits', 'Vidéosurveillance', 'Rédaction de rapports', 'Sang-froid', 'Ponctualité'],
  certificates: ['CQP APS', 'SST'],
  maybeCertificates: ['SSIAP 1', 'H0B0'],
  licenceB: 0.9,
  diplomas: ['CAP Agent de sécurité', 'BEP Vente action marchande'],
  workingTimes: ['DAY', 'NIGHT', 'WEEKEND'],
  contracts: ['CDI', 'CDD'],
};
