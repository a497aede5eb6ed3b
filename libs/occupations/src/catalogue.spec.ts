import { describe, expect, it } from '@jest/globals';
import { findOccupation, occupations } from './current.js';
import { namesOf } from './domain/catalogue.js';
import { qualifiedCodes } from './domain/data/qualifications.js';
import { skilledCodes } from './domain/data/skills.js';
import { keyOf, stemsOf } from './domain/title.js';
import { stem } from './domain/words.js';

describe('the starter set', () => {
  it('holds about 150 occupations, each once, with ROME code, label, titles and English name', () => {
    expect(occupations().length).toBeGreaterThanOrEqual(150);
    expect(new Set(occupations().map((one) => one.code)).size).toBe(occupations().length);
    expect(new Set(occupations().map((one) => one.labelEn)).size).toBe(occupations().length);
    for (const one of occupations()) {
      expect(one.code).toMatch(/^[A-N]\d{4}$/);
      expect(one.domain).toBe(one.code[0]);
      expect(one.label).not.toBe('');
      expect(one.titles.length).toBeGreaterThan(0);
    }
  });

  it('never gives one title or word to two occupations', () => {
    const owners = new Map<string, Set<string>>();
    for (const one of occupations()) {
      for (const text of namesOf(one)) {
        const key = keyOf(stemsOf(text));
        expect(key).not.toBe('');
        owners.set(key, (owners.get(key) ?? new Set()).add(one.code));
      }
    }
    expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([]);
  });

  it('names every occupation in both genders, with four to ten skills, and near occupations that it holds itself', () => {
    const codes = new Set(occupations().map((one) => one.code));
    for (const one of occupations()) {
      expect([
        one.code,
        one.label.includes(' / ') && one.titles.every((title) => title.masculine === title.feminine),
      ]).toEqual([one.code, false]);
      expect([one.code, one.skills.length >= 4 && one.skills.length <= 10]).toEqual([one.code, true]);
      expect(new Set(one.skills).size).toBe(one.skills.length);
      expect(one.near.filter((code) => !codes.has(code) || code === one.code)).toEqual([]);
    }
    expect(occupations().filter((one) => one.near.length > 0).length).toBeGreaterThan(0.9 * codes.size);
    expect([...skilledCodes(), ...qualifiedCodes()].filter((code) => !codes.has(code))).toEqual([]);
  });

  it('says by which rule a qualification is required, and requires what the law requires', () => {
    for (const { need, basis } of occupations().flatMap((one) => one.qualifications))
      expect(need === 'usual' ? basis === null : basis !== null && basis !== '').toBe(true);
    const required = (code: string) =>
      findOccupation(code)?.qualifications.flatMap(({ need, name }) => (need === 'required' ? [name] : []));
    expect(required('N4115')).toEqual(['CE', 'FIMO']);
    expect(required('N4103')).toEqual(['D', 'FIMO voyageurs']);
    expect(required('K2503')).toEqual(['Carte professionnelle de sécurité']);
    expect(required('J1501')).toEqual(["Diplôme d'État d'aide-soignant"]);
    // The employer trains and authorises: who lacks the CACES can be hired.
    expect(required('N1101')).toEqual([]);
    expect(required('K2205')).toEqual([]);
  });

  it('is found by code in any case', () => {
    expect(findOccupation(' n1103 ')?.label).toBe('Préparateur / Préparatrice de commandes');
    expect(findOccupation('N1103')?.titles[0]).toEqual({
      masculine: 'Préparateur de commandes',
      feminine: 'Préparatrice de commandes',
    });
    expect(findOccupation('Z9999')).toBeNull();
  });
});

describe('stem', () => {
  it.each([
    ['preparatrices', 'preparateur'],
    ['vendeuse', 'vendeur'],
    ['caissieres', 'caissier'],
    ['magasiniere', 'magasinier'],
    ['gardienne', 'gardien'],
    ['agentes', 'agent'],
    ['employees', 'employe'],
    ['maconne', 'macon'],
  ])('sends %s and %s to one form', (feminine, masculine) => {
    expect(stem(feminine)).toBe(stem(masculine));
  });
});
