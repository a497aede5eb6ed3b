import { type Career, job } from './career.js';

export const kitchen: Career = {
  jobs: [
    job('G1607', 'Agent de restauration / Agente de restauration', 'canteen', [
      'Préparation des entrées froides pour 250 couverts',
      'Service au self et réassort',
      'Plonge et nettoyage de la cuisine',
      'Relevé des températures (HACCP)',
    ]),
    job('G1602', 'Aide de cuisine', 'kitchen', [
      'Épluchage, taillage et mise en place',
      'Dressage des assiettes et des desserts',
      'Nettoyage du poste de travail',
    ]),
    job('G1603', 'Équipier polyvalent de restauration rapide / Équipière polyvalente de restauration rapide', 'snack', [
      'Cuisson des frites et grillades',
      'Prise de commande et encaissement',
    ]),
    job('G1605', 'Plongeur / Plongeuse', 'kitchen', ['Plonge batterie et vaisselle', 'Entretien des locaux']),
  ],
  skills: ['Hygiène alimentaire', 'Cuisine familiale', 'Rapidité', 'Travail debout et en équipe', 'Plonge'],
  certificates: ['HACCP'],
  maybeCertificates: ['SST'],
  licenceB: 0.5,
  diplomas: ['CAP Agent polyvalent de restauration', 'CAP Cuisine'],
  courses: ['Titre professionnel Agent de restauration'],
  workingTimes: ['DAY', 'WEEKEND'],
  contracts: ['CDI', 'CDD'],
  partTime: true,
};

export const service: Career = {
  jobs: [
    job('G1803', 'Serveur / Serveuse', 'restaurant', [
      'Service en salle de 40 couverts, midi et soir',
      'Prise de commande, conseil et encaissement',
      'Mise en place et entretien de la salle',
    ]),
    job('G1501', "Employé d'étage / Employée d'étage", 'hotel', [
      'Remise en état de 14 chambres par jour',
      'Contrôle du linge et des produits d’accueil',
    ]),
    job('G1603', 'Équipier polyvalent de restauration rapide / Équipière polyvalente de restauration rapide', 'snack', [
      'Préparation des commandes au comptoir et à emporter',
    ]),
    job('D1106', 'Vendeur en boulangerie / Vendeuse en boulangerie', 'bakery', ['Vente, emballage et encaissement']),
  ],
  skills: ['Accueil', 'Port de trois assiettes', 'Encaissement', 'Anglais du service', 'Sourire et rapidité'],
  maybeCertificates: ['HACCP', 'SST'],
  licenceB: 0.45,
  diplomas: [
    'CAP Commercialisation et services en hôtel-café-restaurant',
    'Bac pro Commercialisation et services en restauration',
  ],
  workingTimes: ['DAY', 'WEEKEND'],
  contracts: ['CDI', 'CDD', 'APPRENTICESHIP'],
};

export const retail: Career = {
  jobs: [
    job('D1507', 'Employé libre-service / Employée libre-service', 'shop', [
      'Mise en rayon, étiquetage et rotation des dates',
      'Inventaires et commandes du rayon',
      'Renseignement des clients',
      'Tenue du rayon frais dès 5 h',
    ]),
    job('D1505', 'Hôte de caisse / Hôtesse de caisse', 'shop', [
      'Encaissement et tenue du fond de caisse',
      'Accueil, carte de fidélité et retours',
    ]),
    job('D1106', 'Vendeur en boulangerie / Vendeuse en boulangerie', 'bakery', [
      'Vente, tranchage et emballage',
      'Préparation de sandwichs',
    ]),
    job('D1214', 'Vendeur en prêt-à-porter / Vendeuse en prêt-à-porter', 'clothes', ['Conseil, cabines et réassort']),
    job('N1113', 'Préparateur drive / Préparatrice drive', 'shop', ['Préparation des paniers et remise au client']),
  ],
  skills: [
    'Encaissement',
    'Mise en rayon',
    'Relation client',
    'Facing et étiquetage',
    'Inventaire',
    'Utilisation du transpalette',
  ],
  maybeCertificates: ['SST', 'CACES R485-1', 'HACCP'],
  diplomas: ['CAP Employé de vente spécialisé', 'BEP Vente action marchande', 'Bac pro Commerce'],
  courses: ['Titre professionnel Employé commercial en magasin'],
  workingTimes: ['DAY', 'WEEKEND'],
  contracts: ['CDI', 'CDD'],
};

export const sewing: Career = {
  jobs: [
    job('H2402', 'Couturier industriel / Couturière industrielle', 'sewing', [
      'Piquage et surjet sur machines industrielles',
      'Montage de pantalons et de vêtements de travail',
      'Contrôle de la qualité des pièces',
    ]),
    job('K1304', 'Employé de ménage / Employée de ménage', 'home', ['Ménage et repassage chez des particuliers']),
    job('H3302', 'Agent de conditionnement / Agente de conditionnement', 'food', ['Mise en boîte et étiquetage']),
  ],
  skills: ['Piqueuse plate', 'Surjeteuse', 'Retouches', 'Minutie', 'Cadence'],
  licenceB: 0.5,
  diplomas: ['CAP Industries de l’habillement'],
  workingTimes: ['DAY', 'SHIFTS'],
  contracts: ['CDI', 'CDD'],
};

export const garage: Career = {
  jobs: [
    job('I1604', 'Mécanicien automobile / Mécanicienne automobile', 'garage', [
      'Vidanges, freins, distribution et embrayages',
      'Montage et équilibrage de pneus',
      'Diagnostic à la valise et essais',
    ]),
    job('H2909', 'Agent de montage automobile / Agente de montage automobile', 'factory', [
      'Montage de trains avant en 3x8',
    ]),
  ],
  skills: ['Mécanique', 'Diagnostic électronique', 'Lecture de schémas', 'Relation client'],
  certificates: ['Habilitation électrique véhicules B2VL'],
  licenceB: 1,
  diplomas: ['CAP Maintenance des véhicules', 'BEP Maintenance de véhicules automobiles'],
  workingTimes: ['DAY'],
  contracts: ['CDI', 'CDD'],
};
