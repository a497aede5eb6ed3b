import { describe, expect, it } from '@jest/globals';
import { withoutSentence } from './withoutSentence.js';

describe('a text without a sentence', () => {
  it.each([
    ['Filmer. Une personne jeune, vive. Ranger.', 'personne jeune', 'Filmer. Ranger.'],
    ['– ranger\nNous cherchons un jeune.', 'un jeune', '– ranger'],
    ['– ranger\n– bonne présentation\n– filmer', 'bonne présentation', '– ranger\n– filmer'],
    ['Jeune vendeur', 'Jeune vendeur', ''],
    ['Hommes uniquement ! Travail de nuit', 'Hommes uniquement', 'Travail de nuit'],
    ['Rien ici.', 'jeune', 'Rien ici.'],
  ])('%j loses what holds %j', (text, phrase, left) => {
    expect(withoutSentence(text, phrase)).toBe(left);
  });
});
