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
  occupation(
    'A1209',
    'Elagueur / Elagueuse',
    'Tree surgeon',
    [
      'Élagueur / Élagueuse',
      'Élagueur grimpeur / Élagueuse grimpeuse',
      'Grimpeur élagueur / Grimpeuse élagueuse',
      "Agent d'élagage / Agente d'élagage",
    ],
    ['élagage', 'abattage taille arbres'],
  ),
  occupation(
    'A1401',
    'Cueilleur / Cueilleuse de fruits',
    'Fruit picker',
    [
      'Cueilleur de fruits / Cueilleuse de fruits',
      'Cueilleur / Cueilleuse',
      'Ramasseur de fruits / Ramasseuse de fruits',
      'Vendangeur / Vendangeuse',
      'Coupeur de raisin / Coupeuse de raisin',
    ],
    ['cueillette', 'vendanges', 'cueillette de pommes', 'ramassage de fruits', 'cueillette de fraises'],
  ),
  occupation(
    'A1402',
    'Aide agricole en production végétale',
    'Crop farm assistant',
    [
      'Aide agricole en production végétale',
      'Aide agricole',
      'Ramasseur de légumes / Ramasseuse de légumes',
      'Ouvrier de grandes cultures / Ouvrière de grandes cultures',
    ],
    ['binage de betteraves', 'ramassage de légumes', 'castrage maïs'],
  ),
  occupation(
    'A1403',
    "Aide d'élevage agricole",
    'Livestock farm assistant',
    [
      "Aide d'élevage agricole",
      'Ouvrier en élevage / Ouvrière en élevage',
      'Trayeur / Trayeuse',
      'Vacher / Vachère',
      "Agent d'élevage / Agente d'élevage",
    ],
    ['élevage', 'traite des vaches', 'aide à la ferme élevage', 'ramassage de volailles'],
  ),
  occupation(
    'A1414',
    'Horticulteur / Horticultrice',
    'Horticulturist',
    [
      'Horticulteur / Horticultrice',
      'Ouvrier horticole / Ouvrière horticole',
      'Aide-horticulteur / Aide-horticultrice',
      'Serriste',
    ],
    ['horticulture', 'serres', 'repiquage', 'production de fleurs'],
  ),
];
