import { occupation } from '../occupation.js';

/** Schools, young children, social mediation and sport (ROME domains G, J and K). */
export const people = [
  occupation(
    'G1204',
    'Educateur sportif / Educatrice sportive',
    'Sports instructor',
    [
      'Éducateur sportif / Éducatrice sportive',
      'Moniteur de sport / Monitrice de sport',
      'Animateur sportif / Animatrice sportive',
      'Entraîneur sportif / Entraîneuse sportive',
    ],
    ['BPJEPS', 'coach football', 'éducateur foot'],
  ),
  occupation(
    'J1304',
    'Auxiliaire de puériculture',
    'Nursery nurse',
    ['Auxiliaire de puériculture', 'Auxiliaire de puériculture en crèche', 'Auxiliaire puéricultrice'],
    ['DEAP', 'auxiliaire puer', 'aux puer'],
  ),
  occupation(
    'J1310',
    'Auxiliaire ambulancier / Auxiliaire ambulancière',
    'Ambulance assistant',
    ['Auxiliaire ambulancier / Auxiliaire ambulancière', 'Aide-ambulancier / Aide-ambulancière'],
    ['chauffeur de véhicule sanitaire léger', 'taxi ambulance'],
  ),
  occupation(
    'K1204',
    'Médiateur social / Médiatrice sociale',
    'Social mediator',
    [
      'Médiateur social / Médiatrice sociale',
      'Agent de médiation sociale / Agente de médiation sociale',
      'Adulte-relais',
      'Correspondant de nuit / Correspondante de nuit',
      'Agent de médiation / Agente de médiation',
    ],
    ['médiation sociale', 'adulte relais quartier', 'agent ALMS'],
  ),
  occupation(
    'K1208',
    'Moniteur éducateur / Monitrice éducatrice',
    'Youth care worker',
    ['Moniteur éducateur / Monitrice éducatrice'],
    ['DEME', "moniteur éducateur foyer de l'enfance"],
  ),
  occupation(
    'K1305',
    "Technicien / Technicienne d'Intervention Sociale et Familiale (TISF)",
    'Family support worker',
    [
      "Technicien d'intervention sociale et familiale / Technicienne d'intervention sociale et familiale",
      'Travailleur familial / Travailleuse familiale',
      'Maître de maison / Maîtresse de maison',
      "Maître de maison d'établissement social / Maîtresse de maison d'établissement social",
    ],
    ['TISF', 'DETISF'],
  ),
  occupation(
    'K1307',
    'Animateur / Animatrice petite enfance',
    'Nursery assistant',
    [
      'Animateur petite enfance / Animatrice petite enfance',
      'Agent de crèche / Agente de crèche',
      'Auxiliaire de crèche',
      'Aide auxiliaire de puériculture',
      'Accompagnant éducatif petite enfance / Accompagnante éducative petite enfance',
    ],
    ['CAP AEPE', 'CAP petite enfance', 'crèche', 'halte-garderie', 'petite enfance', 'micro-crèche', 'AEPE'],
  ),
  occupation(
    'K2104',
    'Surveillant / Surveillante en milieu scolaire',
    'School supervisor',
    [
      'Surveillant en milieu scolaire / Surveillante en milieu scolaire',
      "Assistant d'éducation / Assistante d'éducation",
      'Surveillant de collège / Surveillante de collège',
      'Surveillant de lycée / Surveillante de lycée',
      "Surveillant d'internat / Surveillante d'internat",
      "Maître d'internat / Maîtresse d'internat",
    ],
    ['AED', 'pion', 'vie scolaire', 'surveillance collège'],
  ),
  occupation(
    'K2113',
    'Accompagnant / Accompagnante des élèves en situation de handicap (AESH)',
    'Special needs teaching assistant',
    [
      'Accompagnant des élèves en situation de handicap / Accompagnante des élèves en situation de handicap',
      'Auxiliaire de vie scolaire',
      "Accompagnant d'élèves handicapés / Accompagnante d'élèves handicapés",
      "Aide à l'intégration scolaire",
    ],
    ['AESH', 'AVS scolaire', 'EVS', 'AVSI', 'AVSCO', 'AVS école', 'AVS collective'],
  ),
];
