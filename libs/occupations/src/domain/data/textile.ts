import { occupation } from '../occupation.js';

/** Sewing, linen and dry cleaning (ROME domains B, D and H). */
export const textile = [
  occupation(
    'B1803',
    'Couturier / Couturière',
    'Dressmaker',
    [
      'Couturier / Couturière',
      'Couturier à domicile / Couturière à domicile',
      'Couturier à façon / Couturière à façon',
    ],
    ['couture', 'atelier couture', 'seamstress'],
  ),
  occupation(
    'D1207',
    'Retoucheur / Retoucheuse en habillement',
    'Clothing alterations hand',
    [
      'Retoucheur / Retoucheuse',
      'Couturier retoucheur / Couturière retoucheuse',
      'Retoucheur en habillement / Retoucheuse en habillement',
    ],
    ['retouches', 'retouche couture', 'ourlets'],
  ),
  occupation(
    'D1205',
    'Employé / Employée de pressing',
    'Dry cleaner',
    [
      'Employé de pressing / Employée de pressing',
      'Réceptionniste de pressing',
      'Détacheur en pressing / Détacheuse en pressing',
    ],
    ['pressing', 'nettoyage à sec'],
  ),
  occupation(
    'D1242',
    'Linger / Lingère',
    'Linen keeper',
    [
      'Linger / Lingère',
      "Linger d'hôtel / Lingère d'hôtel",
      'Agent de lingerie / Agente de lingerie',
      'Employé de lingerie / Employée de lingerie',
    ],
    ['lingerie EHPAD', 'entretien du linge', 'buanderie'],
  ),
  occupation(
    'H2421',
    'Opérateur / Opératrice de fabrication de produits textiles',
    'Textile production operator',
    [
      'Opérateur de fabrication de produits textiles / Opératrice de fabrication de produits textiles',
      'Ouvrier textile / Ouvrière textile',
    ],
    ['usine textile', 'filature', 'industrie textile'],
  ),
];
