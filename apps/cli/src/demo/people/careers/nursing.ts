import { type Career, job } from './career.js';

/** Those who hold the State diploma, without which the law lets nobody work as a nursing assistant. */
export const nursing: Career = {
  jobs: [
    job('J1501', 'Aide-soignant / Aide-soignante', 'care', [
      'Soins d’hygiène et de confort, aide aux repas',
      'Surveillance de l’état des résidents et transmissions écrites',
      'Toilettes et réfection des lits en binôme',
      'Accueil et tutorat des stagiaires',
    ]),
    job('J1301', 'Agent de service hospitalier / Agente de service hospitalier', 'care', [
      'Bionettoyage des chambres',
      'Service des repas en chambre',
    ]),
    job('K1311', 'Auxiliaire de vie', 'home', [
      'Aide au lever et à la toilette à domicile',
      'Aide à la prise des repas',
    ]),
  ],
  skills: [
    'Soins d’hygiène',
    'Manutention des personnes',
    'Transmissions ciblées',
    'Accompagnement de fin de vie',
    'Travail en équipe',
    'Écoute',
  ],
  certificates: ['AFGSU 2'],
  maybeCertificates: ['PRAP 2S', 'SST'],
  licenceB: 0.85,
  diplomas: ["Diplôme d'État d'aide-soignant"],
  workingTimes: ['DAY', 'NIGHT', 'WEEKEND'],
  contracts: ['CDI', 'CDD', 'INTERIM'],
};
