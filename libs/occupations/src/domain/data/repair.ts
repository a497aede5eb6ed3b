import { occupation } from '../occupation.js';

/** Garages, household appliances and used vehicles (ROME domain I). */
export const repair = [
  occupation(
    'I1402',
    'Technicien / Technicienne de maintenance en appareils électroménagers',
    'Household appliance repairer',
    [
      'Technicien électroménager / Technicienne électroménager',
      'Dépanneur électroménager / Dépanneuse électroménager',
      'Réparateur électroménager / Réparatrice électroménager',
      'Technicien SAV électroménager / Technicienne SAV électroménager',
    ],
    ['dépannage électroménager', 'réparation de machines à laver'],
  ),
  occupation(
    'I1608',
    "Démonteur / Démonteuse de véhicules hors d'usage",
    'Car dismantler',
    [
      "Démonteur de véhicules hors d'usage / Démonteuse de véhicules hors d'usage",
      'Démonteur automobile / Démonteuse automobile',
      'Casseur automobile / Casseuse automobile',
    ],
    ['casse auto', 'VHU', 'dépollution de véhicules'],
  ),
  occupation(
    'I1611',
    'Préparateur / Préparatrice de véhicules automobiles',
    'Vehicle valeter',
    [
      'Préparateur de véhicules automobiles / Préparatrice de véhicules automobiles',
      'Préparateur automobile / Préparatrice automobile',
      'Préparateur esthétique automobile / Préparatrice esthétique automobile',
      'Laveur de véhicules / Laveuse de véhicules',
      'Préparateur de véhicules / Préparatrice de véhicules',
      'Laveur de voitures / Laveuse de voitures',
      'Convoyeur préparateur de véhicules / Convoyeuse préparatrice de véhicules',
    ],
    ['lavage auto', 'station de lavage', 'nettoyage de véhicules', 'car wash', 'préparation de véhicules'],
  ),
  occupation(
    'I1613',
    'Mécanicien / Mécanicienne des véhicules des transports routiers',
    'Truck mechanic',
    [
      'Mécanicien poids lourds / Mécanicienne poids lourds',
      'Mécanicien camions / Mécanicienne camions',
      'Mécanicien PL / Mécanicienne PL',
      'Mécanicien autocars / Mécanicienne autocars',
      'Technicien véhicules industriels / Technicienne véhicules industriels',
    ],
    ['mécanique poids lourds', 'atelier PL', 'mécanicien bus'],
  ),
  occupation(
    'I1619',
    'Mécanicien / Mécanicienne cycles',
    'Bicycle mechanic',
    [
      'Mécanicien cycles / Mécanicienne cycles',
      'Réparateur de vélos / Réparatrice de vélos',
      'Technicien cycles / Technicienne cycles',
      'Vélociste',
    ],
    ['réparation de vélos', 'atelier vélo'],
  ),
];
