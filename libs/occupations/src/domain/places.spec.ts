import { describe, expect, it } from '@jest/globals';
import { distanceKm, findTown, towns } from './places.js';
import type { Town } from './town.js';

const town = (name: string): Town => {
  const found = findTown(name);
  if (!found) throw new Error(`unknown town ${name}`);
  return found;
};

describe('findTown', () => {
  it.each([
    ['Douai', '59178'],
    ['DOUAI CEDEX', '59178'],
    ['henin beaumont', '62427'],
    ['St Amand les Eaux', '59526'],
    ['Condé sur l’Escaut', '59153'],
    ['noeux-les-mines', '62617'],
    ['59450', '59569'],
    ['59287 Lewarde', '59345'],
    ['59800', '59350'],
  ])('%s is %s', (text, insee) => {
    expect(findTown(text)?.insee).toBe(insee);
  });

  it.each(['', '75001', 'Atlantis', '59500 Atlantis'])('%p is no known town', (text) => {
    expect(findTown(text)).toBeNull();
  });
});

describe('towns', () => {
  it('are all found again by their name, lie in Nord or Pas-de-Calais and near Douai', () => {
    expect(towns().length).toBeGreaterThanOrEqual(60);
    for (const one of towns()) {
      expect(findTown(one.name)).toBe(one);
      expect(one.insee).toMatch(/^(59|62)\d{3}$/);
      expect(one.postcodes.every((code) => code.startsWith(one.insee.slice(0, 2)))).toBe(true);
      expect(distanceKm(town('Douai'), one)).toBeLessThan(70);
    }
    expect(new Set(towns().map((one) => one.insee)).size).toBe(towns().length);
  });
});

describe('distanceKm', () => {
  // Straight-line distances measured on a map.
  it.each([
    ['Douai', 'Lens', 19.2],
    ['Douai', 'Lille', 29.3],
    ['Douai', 'Valenciennes', 31.7],
    ['Douai', 'Sin-le-Noble', 3.8],
  ])('%s – %s is about %d km', (a, b, km) => {
    expect(Math.abs(distanceKm(town(a), town(b)) - km)).toBeLessThan(0.7);
    expect(distanceKm(town(b), town(a))).toBeCloseTo(distanceKm(town(a), town(b)), 9);
  });

  it('is 0 from a place to itself and half the circumference to the other side', () => {
    expect(distanceKm(town('Douai'), town('Douai'))).toBe(0);
    expect(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(20015.1, 0);
  });
});
