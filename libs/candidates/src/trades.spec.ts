import { describe, expect, it } from '@jest/globals';
import { trades } from './trades.js';

describe('titles among skills and diplomas', () => {
  it.each([
    ['Aide-soignante', 'Aide-soignant'],
    ['Caissière', 'Caissier'],
    ['CAP Coiffeuse', 'CAP Coiffeur'],
    ['Diplôme d’État d’aide-soignante', 'Diplôme d’État d’aide-soignant'],
    ['Titre professionnel Préparatrice de commandes', 'Titre professionnel Préparateur de commandes'],
  ])('stand in both genders: "%s", "%s"', (feminine, masculine) => {
    const [hers, his] = [feminine, masculine].map(trades.inBothForms);
    expect(hers).toBe(his);
    expect(hers).toContain(' / ');
  });

  it.each([
    ['Perceuse à colonne'],
    ['Tronçonneuse'],
    ['Cuisinière à gaz'],
    ['CACES R489 cat. 1A'],
    ['CAP Cuisine'],
    [''],
  ])('and what is none stays: "%s"', (text) => expect(trades.inBothForms(text)).toBe(text));
});
