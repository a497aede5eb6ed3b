import { occupation } from '../occupation.js';

/** Green spaces and farming (ROME domain A). */
export const land = [
  occupation(
    'A1203',
    "Agent / Agente d'entretien des espaces verts",
    'Green space worker',
    [
      "Agent d'entretien des espaces verts / Agente d'entretien des espaces verts",
      'Ouvrier des espaces verts / Ouvrière des espaces verts',
      'Agent des espaces verts / Agente des espaces verts',
      'Ouvrier paysagiste / Ouvrière paysagiste',
      'Aide-jardinier / Aide-jardinière',
      "Ouvrier d'entretien des espaces verts / Ouvrière d'entretien des espaces verts",
    ],
    ['espaces verts', 'tonte et taille', 'entretien parcs et jardins', 'débroussaillage', 'agent EV'],
  ),
  occupation(
    'A1208',
    'Jardinier / Jardinière paysagiste',
    'Landscape gardener',
    [
      'Jardinier paysagiste / Jardinière paysagiste',
      'Jardinier / Jardinière',
      'Jardinier municipal / Jardinière municipale',
      'Paysagiste',
    ],
    ['jardinage', 'aménagement paysager'],
  ),
  occupation(
    'A1419',
    'Ouvrier agricole polyvalent / Ouvrière agricole polyvalente',
    'Farm worker',
    [
      'Ouvrier agricole polyvalent / Ouvrière agricole polyvalente',
      'Ouvrier agricole / Ouvrière agricole',
      'Commis agricole / Commise agricole',
      'Saisonnier agricole / Saisonnière agricole',
    ],
    ['travaux agricoles', 'ouvrier de ferme', 'récolte pommes de terre', 'saisons agricoles'],
  ),
  occupation(
    'A1433',
    'Maraîcher / Maraîchère',
    'Market gardener',
    [
      'Maraîcher / Maraîchère',
      'Ouvrier maraîcher / Ouvrière maraîchère',
      'Endivier / Endivière',
      'Aide-maraîcher / Aide-maraîchère',
    ],
    ['maraîchage', 'endives', 'tri endives'],
  ),
];
