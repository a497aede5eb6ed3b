import { occupation } from '../occupation.js';

/** Kitchens, restaurants and hotels (ROME domain G). */
export const hospitality = [
  occupation(
    'G1501',
    "Employé / Employée d'étage",
    'Room attendant',
    [
      "Employé d'étage / Employée d'étage",
      'Valet de chambre / Femme de chambre',
      "Employé de ménage d'hôtel / Employée de ménage d'hôtel",
      "Agent d'étage / Agente d'étage",
    ],
    ['housekeeping', 'nettoyage de chambres'],
  ),
  occupation(
    'G1602',
    'Commis / Commise de cuisine',
    'Kitchen assistant',
    [
      'Commis de cuisine / Commise de cuisine',
      'Aide de cuisine',
      'Aide-cuisinier / Aide-cuisinière',
      'Agent de cuisine / Agente de cuisine',
    ],
    ['aide cuisine', 'commis cuisine', 'aide en cuisine'],
  ),
  occupation(
    'G1603',
    'Equipier polyvalent / Equipière polyvalente de restauration rapide',
    'Fast-food crew member',
    [
      'Équipier polyvalent de restauration rapide / Équipière polyvalente de restauration rapide',
      'Équipier de restauration rapide / Équipière de restauration rapide',
      'Employé polyvalent de restauration / Employée polyvalente de restauration',
      'Employé de snack / Employée de snack',
      'Employé de friterie / Employée de friterie',
      'Équipier polyvalent / Équipière polyvalente',
    ],
    ['fast food', 'friterie', 'sandwicherie', 'snack kebab', 'baraque à frites'],
  ),
  occupation(
    'G1605',
    'Plongeur officier / Plongeuse officière de cuisine',
    'Kitchen porter',
    [
      'Plongeur / Plongeuse',
      'Plongeur en restauration / Plongeuse en restauration',
      'Plongeur batterie / Plongeuse batterie',
    ],
    ['plonge', 'aide plonge', 'plonge vaisselle'],
  ),
  occupation(
    'G1607',
    'Employé / Employée de restauration collective',
    'Canteen worker',
    [
      'Employé de restauration collective / Employée de restauration collective',
      'Agent de restauration / Agente de restauration',
      'Agent de restauration collective / Agente de restauration collective',
      'Employé de cantine / Employée de cantine',
      'Agent polyvalent de restauration / Agente polyvalente de restauration',
      'Aide de cuisine de collectivité',
      'Cantinier / Cantinière',
    ],
    ['cantine scolaire', 'restauration scolaire', 'EDR', 'ESR restauration', 'self collectivité', 'dame de cantine'],
  ),
  occupation(
    'G1609',
    'Cuisinier / Cuisinière',
    'Cook',
    ['Cuisinier / Cuisinière', 'Chef de partie / Cheffe de partie', 'Second de cuisine / Seconde de cuisine'],
    ['cuistot', 'CAP cuisine', 'cuisinier de brasserie'],
  ),
  occupation(
    'G1703',
    'Réceptionniste',
    'Hotel receptionist',
    [
      'Réceptionniste',
      "Réceptionniste d'hôtel",
      'Réceptionniste de nuit',
      'Veilleur de nuit en hôtellerie / Veilleuse de nuit en hôtellerie',
    ],
    ['réception hôtel', 'night audit'],
  ),
  occupation(
    'G1803',
    'Serveur / Serveuse en restauration',
    'Waiter',
    [
      'Serveur / Serveuse',
      'Serveur de restaurant / Serveuse de restaurant',
      'Commis de salle / Commise de salle',
      'Serveur de bar / Serveuse de bar',
      'Employé de salle / Employée de salle',
    ],
    ['service en salle', 'garçon de café', 'extra service'],
  ),
];
