import { describe, expect, it } from '@jest/globals';
import { regulatedDiplomas } from './diplomas.js';

describe('the diplomas that the law requires', () => {
  it.each([
    ["Diplôme d'État d'Aide-Soignante", "Diplôme d'État d'aide-soignant"],
    ['DEAS', "Diplôme d'État d'aide-soignant"],
    ['Diplôme d’État d’aide soignant (IFAS Douai)', "Diplôme d'État d'aide-soignant"],
    ["Diplôme d'État d'auxiliaire de puériculture", "Diplôme d'État d'auxiliaire de puériculture"],
    ["Diplôme d'État d'ambulancier", "Diplôme d'État d'ambulancier"],
    ['Bac pro Commerce', 'Baccalauréat'],
    ['BPJEPS activités aquatiques', "Carte professionnelle d'éducateur sportif"],
  ])('%s', (course, name) => expect(regulatedDiplomas([course])).toContain(name));

  it.each([
    ['DEAS en cours'],
    ['Niveau bac'],
    ["Préparation au diplôme d'État d'aide-soignant"],
    ['CAP Maçon'],
    ['Aide-soignante'],
    [null],
  ])('%s is none', (course) => expect(regulatedDiplomas([course])).toEqual([]));
});
