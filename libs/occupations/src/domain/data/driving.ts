import { occupation } from '../occupation.js';

/** Passenger transport, long distance, couriers and cranes (ROME domain N). */
export const driving = [
  occupation(
    'N1104',
    'Pontier / Pontière',
    'Overhead crane operator',
    ['Pontier / Pontière', 'Pontier élingueur / Pontière élingueuse', 'Pontier cariste / Pontière cariste'],
    ['pont roulant', 'élingage'],
  ),
  occupation(
    'N4104',
    'Coursier / Coursière',
    'Courier',
    [
      'Coursier / Coursière',
      'Livreur de repas à domicile / Livreuse de repas à domicile',
      'Coursier à vélo / Coursière à vélo',
      'Livreur deux-roues / Livreuse deux-roues',
      'Livreur de pizzas / Livreuse de pizzas',
    ],
    ['livraison de repas', 'livreur uber eats', 'deliveroo', 'livreur scooter', 'livreur à vélo'],
  ),
  occupation(
    'N4108',
    'Conducteur accompagnateur / Conductrice accompagnatrice de personnes à mobilité réduite',
    'Driver for people with reduced mobility',
    [
      'Conducteur accompagnateur de personnes à mobilité réduite / Conductrice accompagnatrice de personnes à mobilité réduite',
      'Chauffeur accompagnateur / Chauffeuse accompagnatrice',
      'Conducteur TPMR / Conductrice TPMR',
    ],
    ['TPMR', 'transport de personnes à mobilité réduite', 'transport PMR', "chauffeur d'enfants handicapés"],
  ),
  occupation(
    'N4109',
    "Conducteur / Conductrice d'autocar ligne régulière",
    'Coach driver',
    [
      "Conducteur d'autocar / Conductrice d'autocar",
      'Conducteur de car / Conductrice de car',
      'Chauffeur de car / Chauffeuse de car',
      "Conducteur d'autocar scolaire / Conductrice d'autocar scolaire",
      'Conducteur de car scolaire / Conductrice de car scolaire',
    ],
    ['ramassage scolaire', 'transport scolaire car', 'autocariste', 'coach driver'],
  ),
  occupation(
    'N4112',
    'Chauffeur / Chauffeuse VTC',
    'Private hire driver',
    [
      'Chauffeur VTC / Chauffeuse VTC',
      'Chauffeur de taxi / Chauffeuse de taxi',
      'Conducteur de taxi / Conductrice de taxi',
      'Taxi',
    ],
    ['VTC', 'uber', 'taxi conventionné', 'artisan taxi'],
  ),
  occupation(
    'N4113',
    'Conducteur routier international / Conductrice routière internationale',
    'International lorry driver',
    [
      'Conducteur routier international / Conductrice routière internationale',
      'Chauffeur routier international / Chauffeuse routière internationale',
      'Chauffeur international / Chauffeuse internationale',
    ],
    ['routier international', 'SPL international'],
  ),
  occupation(
    'N4118',
    'Conducteur / Conductrice enlèvement de déchets',
    'Refuse lorry driver',
    [
      'Conducteur de benne à ordures ménagères / Conductrice de benne à ordures ménagères',
      "Conducteur de camion d'enlèvement de déchets / Conductrice de camion d'enlèvement de déchets",
      'Conducteur BOM / Conductrice BOM',
      'Chauffeur éboueur / Chauffeuse éboueuse',
    ],
    ['chauffeur BOM', 'chauffeur benne ordures', 'conducteur ripeur'],
  ),
];
