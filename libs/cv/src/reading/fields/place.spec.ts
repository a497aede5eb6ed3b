import { describe, expect, it } from '@jest/globals';
import { fieldsOf } from '../reading.fixture.js';
import { communesNamed } from './lexicon/communes.js';
import { knownTown } from './lexicon/towns.js';

const placeOf = (text: string) => {
  const { postcode, city } = fieldsOf(`Jean DUPONT\n${text}\nEXPÉRIENCES\n2019-2020 : Cariste, Kiabi`);
  return [postcode, city];
};

describe('the register of communes', () => {
  it('finds a name in any usual spelling, each of several communes of that name', () => {
    expect(communesNamed('HENIN BEAUMONT')[0]).toMatchObject({ name: 'Hénin-Beaumont', postcodes: ['62110'] });
    expect(communesNamed('Nœux les Mines')[0]?.name).toBe('Nœux-les-Mines');
    expect(communesNamed('St-Denis').length).toBeGreaterThan(3);
    expect(communesNamed('Terrilville')).toEqual([]);
  });

  it('finds the first and the last of the register', () => {
    expect(communesNamed('Aast')[0]?.postcodes).toEqual(['64460']);
    expect(communesNamed('Zuytpeene')[0]?.postcodes).toEqual(['59670']);
  });

  it.each([
    ['LILLE CEDEX 9', 'Lille'],
    ['Paris 13e', 'Paris'],
    ['Conakry', 'Conakry'],
    // A trade, a street, a word in the middle of a sentence.
    ['Maçon', null],
    ['Rue', null],
    ['lens', null],
  ])('knows %s by itself', (text, town) => {
    expect(knownTown(text)).toBe(town);
  });
});

describe('where the person lives', () => {
  it.each([
    ['14 rue de Lille, 59500 Douai', '59500', 'Douai'],
    ['Lille 59000 FR', '59000', 'Lille'],
    ['77 avenue des Pins, Saint-Herblain, FR, 44800', '44800', 'Saint-Herblain'],
    ['76600, Le Havre, (FR)', '76600', 'Le Havre'],
    ['59503 DOUAI CEDEX', '59503', 'Douai'],
    ['13005 Marseille - 04 65 71 00 88', '13005', 'Marseille'],
    ['97410 St Pierre', '97410', 'Saint-Pierre'],
    ['02100\nSaint-Quentin', '02100', 'Saint-Quentin'],
  ])('reads %s', (text, postcode, city) => {
    expect(placeOf(text)).toEqual([postcode, city]);
  });
});
