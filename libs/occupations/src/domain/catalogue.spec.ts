import { describe, expect, it } from '@jest/globals';
import { findOccupation, occupations } from './catalogue.js';
import { stem, tradeStems } from './words.js';

describe('the starter set', () => {
  it('holds at least 60 occupations, each once, with ROME code, label, titles and English name', () => {
    expect(occupations().length).toBeGreaterThanOrEqual(60);
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
      for (const text of [...one.titles.flatMap((title) => [title.masculine, title.feminine]), ...one.words]) {
        const key = tradeStems(text).join(' ');
        expect(key).not.toBe('');
        owners.set(key, (owners.get(key) ?? new Set()).add(one.code));
      }
    }
    expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([]);
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
