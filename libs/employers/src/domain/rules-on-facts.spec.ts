import { describe, expect, it } from '@jest/globals';
import { findDiscrimination } from './discrimination.js';

const asked = [
  ['Êtes-vous syndiqué ?', 'union'],
  ['Combien d’enfants avez-vous ?', 'family'],
  ['As-tu déjà été en arrêt de travail ?', 'health'],
  ['Quelle est votre nationalité ?', 'nationality'],
  ['Avez-vous des dettes ?', 'economic'],
  ['Pour qui votez-vous ?', 'opinion'],
  ['Portez-vous le voile ?', 'religion'],
  ['Comptez-vous avoir un bébé ?', 'pregnancy'],
] as const;
const held = [
  ['Ayant déjà attaqué un employeur en justice : CV écarté d’office', 'whistleblowing'],
  ['Il faudra résider à Denain.', 'residence'],
  ['Nous privilégions les candidats belges.', 'nationality'],
  ['Ici on travaille mieux entre mecs.', 'origin'],
  ['Aucune douche pour les hommes, donc pas de candidats.', 'sex'],
  ['Cherchons six couturières à Lens', 'sex'],
  ['Un prénom imprononçable fait fuir les clients.', 'name'],
  ['Ambiance de quinquas', 'age'],
  ['Nous écartons les diabétiques.', 'health'],
  ['Handicapés : non merci', 'disability'],
] as const;
const lawful = [
  'Quels sont vos enjeux ? Suivre la production et les arrêts de ligne.',
  'Quels sont les traitements de surface que vous connaissez ?',
  'Avez-vous un traitement de texte préféré ?',
  'Avez-vous des enfants ? Notre crèche les accueille.',
  'Avez-vous une expérience auprès d’enfants ?',
  'Êtes-vous allocataire du RSA ? Ce contrat d’insertion vous est ouvert.',
  'Quelle est l’origine des produits ? Vous renseignez les clients.',
  'Vous avez signalé un incident : la direction vous répond sous 24 heures.',
  'Juriste en droit social : dossiers prud’hommes et CSE.',
  'Menus spéciaux pour l’Aïd et Kippour.',
  'Restaurant : équipe soudée, produits essentiellement français.',
  'Nous privilégions les produits français.',
  'Étagères à 1,70 m, colis de 15 kg.',
  'Il faut loger les saisonniers : vous gérez les chambres.',
  'Étudiants : jamais plus de 15 h par semaine.',
  'Travail au noir : non, tout est déclaré.',
  'Les enfants malades ne sont pas reçus à la crèche.',
  'Quelle que soit votre origine, votre âge ou votre religion, votre candidature sera étudiée.',
  'Équipe composée de jeunes et de moins jeunes.',
];

describe('questions about forbidden facts, and what may not be held against anybody', () => {
  it.each([...asked, ...held])('finds "%s" (%s)', (text, criterion) => {
    expect(findDiscrimination(text).map((finding) => finding.criterion)).toContain(criterion);
  });

  it.each(lawful)('lets "%s" pass', (text) => {
    expect(findDiscrimination(text)).toEqual([]);
  });
});

describe('passages that the law allows', () => {
  it('cover a group only while nobody is kept out in the same breath', () => {
    expect(findDiscrimination('Jeunes comme seniors : bienvenue.')).toEqual([]);
    expect(findDiscrimination('Jeunes ou seniors, s’abstenir.')).not.toEqual([]);
    expect(findDiscrimination('Quel que soit le poste, hommes uniquement.')).not.toEqual([]);
  });

  it('cover the sex of a part or a mannequin (R1142-1), not that of a trade', () => {
    expect(findDiscrimination('Théâtre : recherche actrice pour le rôle de Nora.')).toEqual([]);
    expect(findDiscrimination('Recherche vendeuse, rôle polyvalent.')).not.toEqual([]);
    expect(findDiscrimination('Vendeuse taille mannequin, femme de préférence.')).not.toEqual([]);
  });

  it('cover women who are welcome too only where the offer is for both', () => {
    expect(findDiscrimination('Maçon F/H, candidatures féminines bienvenues.')).toEqual([]);
    expect(findDiscrimination('Candidatures féminines bienvenues.')).not.toEqual([]);
  });

  it('cover the ages of an apprenticeship, not those of another contract', () => {
    expect(findDiscrimination('Contrat de professionnalisation ouvert de 16 à 25 ans.')).toEqual([]);
    expect(findDiscrimination('CDI ouvert de 16 à 25 ans.')).not.toEqual([]);
  });
});
