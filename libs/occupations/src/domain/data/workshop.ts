import { occupation } from '../occupation.js';

/** Meat, wiring, pipes and surfaces: more trades of the workshops (ROME domain H). */
export const workshop = [
  occupation(
    'H2103',
    'Opérateur / Opératrice de transformation des viandes',
    'Meat processing worker',
    [
      'Opérateur de transformation des viandes / Opératrice de transformation des viandes',
      'Désosseur pareur / Désosseuse pareuse',
      'Désosseur / Désosseuse',
      'Opérateur de découpe de viandes / Opératrice de découpe de viandes',
      'Découpeur de viandes / Découpeuse de viandes',
      'Ouvrier de découpe de volailles / Ouvrière de découpe de volailles',
    ],
    ['découpe de viande', 'désossage', 'atelier viande', 'parage'],
  ),
  occupation(
    'H2602',
    "Câbleur / Câbleuse d'armoires",
    'Panel wirer',
    [
      "Câbleur d'armoires électriques / Câbleuse d'armoires électriques",
      'Câbleur / Câbleuse',
      'Câbleur industriel / Câbleuse industrielle',
      'Monteur câbleur / Monteuse câbleuse',
    ],
    ['câblage', 'armoires électriques', 'câblage industriel'],
  ),
  occupation(
    'H2604',
    'Assembleur / Assembleuse en produits électriques et électroniques',
    'Electronics assembler',
    [
      'Assembleur en produits électriques et électroniques / Assembleuse en produits électriques et électroniques',
      'Monteur en électronique / Monteuse en électronique',
      'Opérateur en électronique / Opératrice en électronique',
      'Agent de montage électronique / Agente de montage électronique',
    ],
    ['assemblage électronique', 'montage cartes électroniques', 'soudure composants'],
  ),
  occupation(
    'H2802',
    'Opérateur / Opératrice de fabrication en matériaux de construction',
    'Building materials operator',
    [
      'Opérateur de fabrication en matériaux de construction / Opératrice de fabrication en matériaux de construction',
      'Agent de préfabrication béton / Agente de préfabrication béton',
      'Ouvrier de briqueterie / Ouvrière de briqueterie',
      'Mouleur en béton / Mouleuse en béton',
    ],
    ['préfabrication béton', 'usine de béton', 'briqueterie', 'tuilerie'],
  ),
  occupation(
    'H2801',
    'Agent / Agente de fabrication du verre',
    'Glass production worker',
    [
      'Agent de fabrication du verre / Agente de fabrication du verre',
      'Verrier industriel / Verrière industrielle',
      'Opérateur verrier / Opératrice verrière',
      'Ouvrier verrier / Ouvrière verrière',
    ],
    ['verrerie', 'cristallerie', 'usine de verre'],
  ),
  occupation(
    'H2907',
    'Fondeur / Fondeuse en métallurgie',
    'Foundry worker',
    [
      'Fondeur en métallurgie / Fondeuse en métallurgie',
      'Fondeur / Fondeuse',
      'Ouvrier de fonderie / Ouvrière de fonderie',
      'Opérateur de fonderie / Opératrice de fonderie',
      'Ouvrier sidérurgiste / Ouvrière sidérurgiste',
    ],
    ['fonderie', 'sidérurgie', 'coulée', 'haut fourneau'],
  ),
  occupation(
    'H2912',
    "Régleur / Régleuse d'équipements industriels",
    'Machine setter',
    [
      "Régleur d'équipements industriels / Régleuse d'équipements industriels",
      'Régleur / Régleuse',
      'Régleur machines / Régleuse machines',
      'Conducteur régleur / Conductrice régleuse',
      'Opérateur régleur / Opératrice régleuse',
    ],
    ['réglage de machines', 'régleur CN'],
  ),
  occupation(
    'H2914',
    'Tuyauteur / Tuyauteuse',
    'Pipe fitter',
    [
      'Tuyauteur / Tuyauteuse',
      'Tuyauteur soudeur / Tuyauteuse soudeuse',
      'Tuyauteur industriel / Tuyauteuse industrielle',
      'Aide-tuyauteur / Aide-tuyauteuse',
    ],
    ['tuyauterie', 'tuyauterie industrielle', 'pipe fitter'],
  ),
  occupation(
    'H3101',
    'Conducteur / Conductrice de machines à papier ou carton',
    'Paper and cardboard machine operator',
    [
      'Conducteur de machines à papier / Conductrice de machines à papier',
      'Conducteur de machines à carton / Conductrice de machines à carton',
      'Ouvrier en cartonnerie / Ouvrière en cartonnerie',
      'Opérateur en papeterie industrielle / Opératrice en papeterie industrielle',
    ],
    ['cartonnerie', 'usine de carton', 'papeterie industrielle'],
  ),
  occupation(
    'H3402',
    'Agent / Agente de traitement de surface',
    'Surface treatment worker',
    [
      'Agent de traitement de surface / Agente de traitement de surface',
      'Opérateur de traitement de surface / Opératrice de traitement de surface',
      'Galvaniseur / Galvaniseuse',
    ],
    ['traitement de surface', 'galvanisation', 'galvanoplastie', 'bains de traitement'],
  ),
];
