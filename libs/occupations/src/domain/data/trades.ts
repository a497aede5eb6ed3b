import { occupation } from '../occupation.js';

/** Shop trades that are learnt by hand: food counters, beauty, flowers, the home (ROME domain D). */
export const trades = [
  occupation(
    'D1103',
    'Charcutier-traiteur / Charcutière-traiteuse',
    'Pork butcher and caterer',
    ['Charcutier-traiteur / Charcutière-traiteuse', 'Charcutier / Charcutière', 'Aide-charcutier / Aide-charcutière'],
    ['charcuterie', 'CAP charcutier'],
  ),
  occupation(
    'D1105',
    'Poissonnier / Poissonnière',
    'Fishmonger',
    ['Poissonnier / Poissonnière', 'Écailler poissonnier / Écaillère poissonnière'],
    ['poissonnerie', 'rayon poisson', 'marée'],
  ),
  occupation(
    'D1208',
    'Esthéticien / Esthéticienne',
    'Beautician',
    ['Esthéticien / Esthéticienne', 'Esthéticien à domicile / Esthéticienne à domicile', 'Épilateur / Épilatrice'],
    ['esthétique', 'institut de beauté', 'CAP esthétique', 'soins du visage', 'onglerie', 'épilation', 'beautician'],
  ),
  occupation(
    'D1209',
    'Fleuriste',
    'Florist',
    [
      'Fleuriste',
      'Vendeur en fleurs / Vendeuse en fleurs',
      'Ouvrier fleuriste / Ouvrière fleuriste',
      'Assistant fleuriste / Assistante fleuriste',
    ],
    ['art floral', 'composition florale'],
  ),
  occupation(
    'D1212',
    'Vendeur / Vendeuse en équipement de la maison',
    'Homeware shop assistant',
    [
      'Vendeur en équipement de la maison / Vendeuse en équipement de la maison',
      'Vendeur en électroménager / Vendeuse en électroménager',
      'Vendeur en bricolage / Vendeuse en bricolage',
      'Vendeur en meubles / Vendeuse en meubles',
      'Vendeur en literie / Vendeuse en literie',
      'Vendeur en quincaillerie / Vendeuse en quincaillerie',
      'Vendeur en décoration / Vendeuse en décoration',
      'Vendeur de cuisines / Vendeuse de cuisines',
    ],
    ['rayon bricolage', 'vente électroménager', 'vendeur multimédia TV', 'vendeur jardinage bricolage'],
  ),
];
