import { type Career, job } from './career.js';

export const logistics: Career = {
  jobs: [
    job('N1103', 'Préparateur de commandes / Préparatrice de commandes', 'warehouse', [
      'Préparation au scanner et en vocal',
      'Filmage, étiquetage et mise à quai des palettes',
      'Contrôle des quantités et des références',
      'Conduite de transpalette électrique',
    ]),
    job('N1101', 'Cariste', 'warehouse', [
      'Chargement et déchargement de semi-remorques',
      'Mise en stock en palettiers jusqu’à 9 m',
      'Alimentation des lignes de production',
    ]),
    job('N1105', 'Manutentionnaire', 'warehouse', ['Déchargement de conteneurs', 'Tri et palettisation de colis']),
    job('N1110', 'Magasinier / Magasinière', 'warehouse', [
      'Réception, contrôle et rangement',
      'Inventaires tournants sur logiciel',
    ]),
  ],
  skills: [
    'Scanner et terminal vocal',
    'Filmage de palettes',
    'Lecture de bons',
    'Gestes et postures',
    'Logiciel de stock',
    'Esprit d’équipe',
  ],
  certificates: ['CACES R489-1'],
  maybeCertificates: ['CACES R489-3', 'CACES R489-5', 'CACES R485-2', 'SST'],
  diplomas: ['CAP Opérateur logistique', 'BEP Logistique et commercialisation', 'Bac pro Logistique'],
  courses: ['Titre professionnel Préparateur de commandes en entrepôt'],
  workingTimes: ['DAY', 'SHIFTS'],
  contracts: ['CDI', 'CDD', 'INTERIM'],
};

const [picking, driving, ...otherLogistics] = logistics.jobs;

/** Forklift drivers, who have also picked orders. */
export const forklift: Career = {
  ...logistics,
  jobs: [driving ?? picking, picking, ...otherLogistics],
  certificates: ['CACES R489-1', 'CACES R489-3'],
  maybeCertificates: ['CACES R489-5', 'CACES R485-2', 'SST'],
};

export const delivery: Career = {
  jobs: [
    job('N4105', 'Chauffeur-livreur / Chauffeuse-livreuse', 'delivery', [
      'Tournée de 90 colis par jour en fourgon 20 m³',
      'Chargement du véhicule et suivi au terminal',
      'Entretien courant du véhicule',
      'Encaissement et bons de livraison',
    ]),
    job('N1103', 'Préparateur de commandes / Préparatrice de commandes', 'warehouse', [
      'Préparation de commandes au scanner',
    ]),
    job('N1102', 'Déménageur / Déménageuse', 'delivery', ['Emballage, portage et conduite']),
    job('N4121', 'Aide-livreur / Aide-livreuse', 'delivery', ['Livraison d’électroménager en équipe de deux']),
  ],
  skills: [
    'Conduite en ville',
    'Lecture de plans et GPS',
    'Contact avec les clients',
    'Port de charges',
    'Ponctualité',
  ],
  maybeCertificates: ['SST', 'CACES R489-3'],
  licenceB: 1,
  diplomas: [
    'CAP Conducteur livreur de marchandises',
    'Certificat de formation générale',
    'BEP Vente action marchande',
  ],
  workingTimes: ['DAY', 'WEEKEND'],
  contracts: ['CDI', 'CDD', 'INTERIM'],
};

export const haulage: Career = {
  jobs: [
    job('N4101', 'Conducteur poids lourd / Conductrice poids lourd', 'haulage', [
      'Livraison régionale en porteur 19 t avec hayon',
      'Arrimage, documents de transport, chronotachygraphe',
      'Petit entretien du véhicule',
    ]),
    job('N4115', 'Conducteur super poids lourd / Conductrice super poids lourd', 'haulage', [
      'Traction de nuit, semi-remorque frigorifique',
      'Transport de vrac en benne',
    ]),
    job('N1101', 'Cariste', 'warehouse', ['Chargement de camions au chariot frontal']),
  ],
  skills: ['Conduite économique', 'Arrimage', 'Réglementation du temps de conduite', 'Autonomie'],
  certificates: ['FIMO', 'FCO'],
  maybeCertificates: ['ADR', 'CACES R489-3'],
  licences: ['C', 'CE'],
  licenceB: 1,
  diplomas: ['CAP Conducteur routier de marchandises', 'BEP Conduite et services dans le transport routier'],
  workingTimes: ['DAY', 'NIGHT'],
  contracts: ['CDI', 'INTERIM'],
};

/** Drivers of articulated lorries. */
export const longHaul: Career = {
  ...haulage,
  jobs: [
    job('N4115', 'Conducteur super poids lourd / Conductrice super poids lourd', 'haulage', [
      'Traction régionale en semi-remorque bâchée',
      'Attelage, arrimage et documents de transport',
      'Livraisons en entrepôt, mise à quai',
    ]),
    ...haulage.jobs.filter(({ rome }) => rome !== 'N4115'),
  ],
};

export const assembly: Career = {
  jobs: [
    job('H2909', 'Agent de montage automobile / Agente de montage automobile', 'factory', [
      'Montage de faisceaux et de garnitures en ligne',
      'Vissage au couple et contrôle visuel',
      'Travail posté en 3x8, six postes tenus',
      'Remplissage des fiches de défauts',
    ]),
    job('H2906', 'Opérateur de production / Opératrice de production', 'factory', [
      'Conduite de presse et contrôle des pièces',
      'Approvisionnement du poste et premier niveau de maintenance',
    ]),
    job('H3302', 'Agent de conditionnement / Agente de conditionnement', 'food', [
      'Mise en carton et étiquetage en ligne',
    ]),
    job('N1103', 'Préparateur de commandes / Préparatrice de commandes', 'warehouse', [
      'Préparation de kits pour la ligne',
    ]),
  ],
  skills: ['Travail à la chaîne', 'Contrôle qualité', 'Lecture de gammes', 'Polyvalence de postes', '5S'],
  maybeCertificates: ['CACES R489-3', 'CACES R484-1', 'SST', 'H0B0'],
  licenceB: 0.7,
  diplomas: [
    'BEP Métiers de la production mécanique',
    'Bac pro Pilote de ligne de production',
    'CAP Conducteur d’installations de production',
  ],
  courses: ['CQPM Équipier autonome de production industrielle'],
  workingTimes: ['DAY', 'SHIFTS', 'NIGHT'],
  contracts: ['CDI', 'CDD', 'INTERIM'],
};

export const food: Career = {
  jobs: [
    job(
      'H2105',
      'Agent de production en industrie alimentaire / Agente de production en industrie alimentaire',
      'food',
      [
        'Alimentation et surveillance de la ligne',
        'Parage et tri des produits',
        'Nettoyage et désinfection en fin de poste',
        'Relevés de traçabilité',
      ],
    ),
    job('H3302', 'Agent de conditionnement / Agente de conditionnement', 'food', [
      'Mise en barquette, pesée et étiquetage',
      'Palettisation',
    ]),
    job('A1433', 'Ouvrier maraîcher / Ouvrière maraîchère', 'farm', ['Cassage et tri des endives, saisons d’hiver']),
    job('K2204', 'Agent de nettoyage industriel / Agente de nettoyage industriel', 'cleaning', [
      'Nettoyage de nuit des ateliers',
    ]),
  ],
  skills: ['Travail en milieu froid', 'Hygiène alimentaire', 'Cadence', 'Traçabilité', 'Pesée et étiquetage'],
  certificates: ['HACCP'],
  maybeCertificates: ['CACES R485-2', 'SST'],
  licenceB: 0.5,
  diplomas: ['CAP Conducteur d’installations de production', 'Certificat de formation générale'],
  workingTimes: ['DAY', 'SHIFTS'],
  contracts: ['CDI', 'CDD', 'INTERIM'],
};

export const welding: Career = {
  jobs: [
    job('H2913', 'Soudeur / Soudeuse', 'metal', [
      'Soudage semi-automatique de tôles de 3 à 12 mm',
      'Lecture de plans et traçage',
      'Meulage, contrôle et retouches',
    ]),
    job('H2911', 'Métallier / Métallière', 'metal', [
      'Fabrication et pose de garde-corps et portails',
      'Débit, perçage et assemblage',
    ]),
    job('H2906', 'Opérateur de production / Opératrice de production', 'factory', ['Chargement de robots de soudage']),
  ],
  skills: ['Soudage semi-automatique', 'Soudage TIG', 'Lecture de plans', 'Meulage', 'Pont roulant'],
  maybeCertificates: ['CACES R484-1', 'CACES R489-3', 'Licence soudure EN ISO 9606-1', 'SST'],
  licenceB: 0.85,
  diplomas: ['CAP Réalisations industrielles en chaudronnerie ou soudage', 'BEP Structures métalliques'],
  courses: ['Titre professionnel Soudeur assembleur industriel'],
  workingTimes: ['DAY', 'SHIFTS'],
  contracts: ['CDI', 'INTERIM'],
};
