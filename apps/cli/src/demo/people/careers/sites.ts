import { type Career, job } from './career.js';

export const masonry: Career = {
  jobs: [
    job('F1703', 'Maçon / Maçonne', 'site', [
      'Montage de murs en briques et parpaings',
      'Coulage de dalles et de fondations',
      'Enduits, appuis et linteaux',
      'Lecture de plans et implantation',
    ]),
    job('F1704', 'Manœuvre bâtiment', 'site', [
      'Approvisionnement du chantier',
      'Démolition et évacuation des gravats',
      'Gâchage et nettoyage',
    ]),
    job('F1702', 'Ouvrier de voirie / Ouvrière de voirie', 'roads', [
      'Pose de bordures et de pavés',
      'Signalisation du chantier',
    ]),
  ],
  skills: ['Briques et parpaings', 'Coffrage simple', 'Enduit', 'Niveau et aplomb', 'Montage d’échafaudage'],
  maybeCertificates: ['SST', 'CACES R482-A', 'Montage d’échafaudage R408', 'AIPR'],
  licenceB: 0.7,
  diplomas: ['CAP Maçon', 'BEP Gros œuvre'],
  courses: ['Titre professionnel Maçon'],
  workingTimes: ['DAY'],
  contracts: ['CDI', 'CDD', 'INTERIM'],
};

export const roads: Career = {
  jobs: [
    job('F1702', 'Ouvrier VRD / Ouvrière VRD', 'roads', [
      'Pose de bordures, caniveaux et pavés',
      'Terrassement manuel et réglage',
      'Mise en œuvre d’enrobés au râteau',
    ]),
    job('F1302', 'Conducteur de mini-pelle / Conductrice de mini-pelle', 'roads', [
      'Tranchées et remblais',
      'Chargement de camions',
    ]),
    job('F1704', 'Manœuvre bâtiment', 'site', ['Aide aux maçons et démolition']),
  ],
  skills: ['Terrassement', 'Pose de bordures', 'Blindage de tranchée', 'Signalisation'],
  certificates: ['AIPR', 'CACES R482-A'],
  maybeCertificates: ['SST', 'CACES R482-B1'],
  licenceB: 0.9,
  diplomas: ['CAP Constructeur de routes', 'BEP Travaux publics'],
  workingTimes: ['DAY'],
  contracts: ['CDI', 'INTERIM'],
};

export const painting: Career = {
  jobs: [
    job('F1606', 'Peintre en bâtiment', 'finishing', [
      'Préparation des supports, enduits et ponçage',
      'Peinture de logements et de cages d’escalier',
      'Pose de toile de verre et de sols souples',
      'Protection et nettoyage du chantier',
    ]),
    job('F1604', 'Plaquiste', 'finishing', [
      'Pose de cloisons et de plafonds sur ossature',
      'Bandes et joints',
      'Isolation par l’intérieur',
    ]),
    job('F1704', 'Manœuvre bâtiment', 'site', ['Curage et approvisionnement']),
    job('I1203', "Agent d'entretien du bâtiment / Agente d'entretien du bâtiment", 'caretaking', [
      'Petites réparations et remise en peinture de logements',
    ]),
  ],
  skills: ['Ponçage et enduits', 'Pose de papier peint', 'Bandes à joint', 'Travail en hauteur', 'Soin des finitions'],
  maybeCertificates: ['SST', 'Montage d’échafaudage R408', 'CACES R486-B'],
  licenceB: 0.65,
  diplomas: ['CAP Peintre applicateur de revêtements', 'CAP Plâtrier-plaquiste', 'BEP Finition'],
  courses: ['Titre professionnel Peintre en bâtiment'],
  workingTimes: ['DAY'],
  contracts: ['CDI', 'CDD', 'INTERIM', 'APPRENTICESHIP'],
};

export const electricity: Career = {
  jobs: [
    job('F1602', 'Électricien du bâtiment / Électricienne du bâtiment', 'electricity', [
      'Tirage de câbles et pose d’appareillage',
      'Raccordement de tableaux de logements neufs',
      'Mise aux normes en rénovation',
    ]),
    job('I1203', 'Agent technique polyvalent / Agente technique polyvalente', 'caretaking', [
      'Dépannage électrique et serrurerie de logements',
    ]),
    job('N1105', 'Manutentionnaire', 'warehouse', ['Réception et chargement de matériel']),
  ],
  skills: ['Tirage de câbles', 'Lecture de schémas', 'Norme NF C 15-100', 'Saignées et rebouchage'],
  certificates: ['B1V'],
  maybeCertificates: ['SST', 'CACES R486-B', 'AIPR'],
  licenceB: 0.7,
  diplomas: ['CAP Électricien', 'BEP Électrotechnique', 'Bac pro Métiers de l’électricité'],
  workingTimes: ['DAY'],
  contracts: ['CDI', 'CDD', 'INTERIM', 'APPRENTICESHIP'],
};

export const green: Career = {
  jobs: [
    job('A1203', "Agent d'entretien des espaces verts / Agente d'entretien des espaces verts", 'garden', [
      'Tonte, taille de haies et débroussaillage',
      'Plantation et arrosage de massifs',
      'Ramassage des feuilles et désherbage',
      'Entretien du petit matériel',
    ]),
    job('A1433', 'Ouvrier maraîcher / Ouvrière maraîchère', 'farm', [
      'Semis, repiquage et récolte',
      'Préparation de paniers de légumes',
    ]),
    job('K2307', 'Agent de propreté urbaine / Agente de propreté urbaine', 'garden', [
      'Balayage et vidage des corbeilles',
    ]),
    job('N1105', 'Manutentionnaire', 'warehouse', ['Tri et chargement de colis']),
  ],
  skills: ['Taille et tonte', 'Débroussailleuse', 'Tronçonneuse', 'Plantation', 'Travail par tous les temps'],
  maybeCertificates: ['Certiphyto', 'SST', 'CACES R482-A'],
  licenceB: 0.55,
  diplomas: ['CAP agricole Jardinier paysagiste', 'BEPA Aménagements paysagers', 'Certificat de formation générale'],
  workingTimes: ['DAY'],
  contracts: ['CDI', 'CDD'],
};

export const building: Career = {
  jobs: [
    job('I1203', "Agent d'entretien du bâtiment / Agente d'entretien du bâtiment", 'caretaking', [
      'Plomberie, serrurerie et petites réparations',
      'Remise en état de logements vacants',
      'Relevé des compteurs et tournée des communs',
    ]),
    job('K2501', "Gardien d'immeuble / Gardienne d'immeuble", 'caretaking', [
      'Entretien des halls et sortie des conteneurs',
      'États des lieux',
    ]),
    job('F1606', 'Peintre en bâtiment', 'finishing', ['Peinture intérieure de logements']),
  ],
  skills: ['Multi-travaux', 'Plomberie courante', 'Serrurerie', 'Contact avec les locataires'],
  certificates: ['H0B0'],
  maybeCertificates: ['SST'],
  licenceB: 1,
  diplomas: ['CAP Installateur sanitaire', 'CAP Menuisier'],
  workingTimes: ['DAY'],
  contracts: ['CDI', 'CDD'],
};
