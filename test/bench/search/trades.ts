/** What goes with a trade, by the beginning of its ROME code; the longest beginning that fits counts. */
export interface TradeKit {
  skills: readonly string[];
  /** With the share of the people of that trade who hold it. */
  certificates: readonly (readonly [string, number])[];
  licences: readonly (readonly [string, number])[];
}

const kit = (
  skills: string,
  certificates: readonly (readonly [string, number])[] = [],
  licences: readonly (readonly [string, number])[] = [],
): TradeKit => ({ skills: skills.split(', '), certificates, licences });

const KITS: Record<string, TradeKit> = {
  A: kit(
    "Tonte, Taille de haies, Désherbage, Plantation, Débroussaillage, Arrosage, Récolte, Utilisation d'une tronçonneuse",
    [
      ['Certiphyto', 0.3],
      ['CACES R482 cat. A', 0.1],
    ],
  ),
  D: kit(
    'Encaissement, Mise en rayon, Conseil aux clients, Inventaire, Étiquetage, Facing, Vente, Gestion des stocks, Hygiène alimentaire',
    [['HACCP', 0.2]],
  ),
  F: kit(
    'Lecture de plans, Béton, Coffrage, Enduit, Ponçage, Échafaudage, Sécurité sur chantier, Métré, Pose de cloisons, Finitions',
    [
      ['CACES R482 cat. A', 0.15],
      ['AIPR', 0.25],
      ['Habilitation travail en hauteur', 0.2],
    ],
  ),
  F1302: kit('Terrassement, Conduite de pelle, Nivellement, Entretien des engins, Lecture de plans', [
    ['CACES R482 cat. A, B1, C1', 0.7],
    ['AIPR', 0.6],
  ]),
  F1602: kit(
    'Câblage, Tirage de câbles, Pose de luminaires, Dépannage, Lecture de schémas électriques, Tableaux électriques',
    [
      ['Habilitation électrique B1V, BR', 0.7],
      ['CACES R486 cat. A', 0.15],
    ],
  ),
  G: kit(
    'Service en salle, Plonge, Préparation des entrées, Dressage, Nettoyage des chambres, Accueil, Prise de commandes, Mise en place',
    [['HACCP', 0.45]],
  ),
  H: kit(
    'Conduite de machine, Contrôle qualité, Réglage, Assemblage, Conditionnement, Lecture de plans, Maintenance de premier niveau, Travail à la chaîne',
    [
      ['CACES R489 cat. 3', 0.12],
      ['CACES R485 cat. 2', 0.1],
    ],
  ),
  H2913: kit(
    "Soudure TIG, Soudure MIG/MAG, Soudure à l'arc, Lecture de plans, Meulage, Chaudronnerie, Contrôle visuel",
    [
      ['Licence de soudage 135', 0.4],
      ['CACES R484 cat. 1', 0.2],
    ],
  ),
  I: kit(
    'Dépannage, Diagnostic de pannes, Mécanique, Hydraulique, Pneumatique, Électricité, Maintenance préventive, Carrosserie',
    [
      ['Habilitation électrique B0, H0', 0.4],
      ['CACES R486 cat. B', 0.15],
    ],
  ),
  J: kit(
    'Aide à la toilette, Prise des constantes, Transmissions, Hygiène des locaux, Accompagnement de fin de vie, Bionettoyage, Écoute',
    [
      ['AFGSU 2', 0.6],
      ["Diplôme d'État d'aide-soignant", 0.55],
    ],
  ),
  K13: kit(
    "Ménage, Repassage, Préparation des repas, Aide à la toilette, Courses, Garde d'enfants, Accompagnement aux rendez-vous",
    [
      ['SST', 0.2],
      ['Titre professionnel ADVF', 0.3],
    ],
  ),
  K22: kit(
    'Ménage, Autolaveuse, Monobrosse, Bionettoyage, Vitrerie, Désinfection, Gestion des déchets, Entretien de bureaux',
    [
      ['CACES R489 cat. 1A', 0.05],
      ['Certification Cléa', 0.1],
    ],
  ),
  K25: kit('Surveillance, Rondes, Contrôle des accès, Rédaction de rapports, Vidéosurveillance, Accueil', [
    ['SSIAP 1', 0.5],
    ['CQP APS', 0.6],
  ]),
  M: kit(
    'Excel, Word, Accueil téléphonique, Saisie de données, Classement, Facturation, Gestion de planning, Comptabilité',
  ),
  N1: kit(
    'Préparation de commandes, Scan, Réception, Expédition, Inventaire, Filmage, Préparation vocale, Palettisation, Chargement',
    [
      ['CACES R489 cat. 1A', 0.35],
      ['Gestes et postures', 0.1],
    ],
  ),
  N1101: kit('Chargement de camions, Gerbage, Réception, Inventaire, Conduite de chariot, Stockage, WMS', [
    ['CACES R489 cat. 1A, 3, 5', 0.45],
    ['CACES R489 cat. 3', 0.3],
  ]),
  N41: kit(
    'Livraison, Arrimage, Conduite en ville, Lecture de cartes, Relation client, Chronotachygraphe',
    [['FIMO marchandises', 0.2]],
    [['B', 0.95]],
  ),
  N4101: kit(
    'Arrimage, Conduite de porteur, Livraison, Chronotachygraphe, Hayon',
    [
      ['FIMO marchandises', 0.8],
      ['ADR', 0.15],
    ],
    [
      ['B', 1],
      ['C', 0.95],
    ],
  ),
  N4103: kit(
    'Conduite de bus, Accueil des voyageurs, Billetterie, Sécurité',
    [['FIMO voyageurs', 0.85]],
    [
      ['B', 1],
      ['D', 0.95],
    ],
  ),
  N4115: kit(
    'Conduite de semi-remorque, Arrimage, Bâchage, International, Chronotachygraphe',
    [
      ['FIMO marchandises', 0.85],
      ['ADR', 0.25],
    ],
    [
      ['B', 1],
      ['C', 1],
      ['CE', 0.95],
    ],
  ),
};

const NONE = kit('Travail en équipe, Ponctualité');

export const COMMON_SKILLS = ['Travail en équipe', 'Ponctualité', 'Autonomie', 'Polyvalence', 'Excel', 'Organisation'];
export const COMMON_CERTIFICATES = ['SST', 'PSC1', 'CACES R489 cat. 1A', 'Gestes et postures'];

export const kitOf = (code: string): TradeKit =>
  KITS[code] ?? KITS[code.slice(0, 3)] ?? KITS[code.slice(0, 2)] ?? KITS[code.charAt(0)] ?? NONE;
