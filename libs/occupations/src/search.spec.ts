import { describe, expect, it } from '@jest/globals';
import { searchOccupations } from './current.js';

const codes = (text: string, limit?: number) => searchOccupations(text, limit).map((hit) => hit.code);

describe('searchOccupations', () => {
  it.each([
    ['prep', 'N1103'],
    ['prépa com', 'N1103'],
    ['prepa comande', 'N1103'],
    ['soudeuse', 'H2913'],
    ['carist', 'N1101'],
    ['chauffeur spl', 'N4115'],
    ['ménage', 'K1304'],
    ['macon', 'F1703'],
    ['order pick', 'N1103'],
    ['n1103', 'N1103'],
    ['auxiliere de vie', 'K1311'],
    ['coifeuse', 'D1202'],
    ['femme de menage', 'K1304'],
    ['nounou', 'K1303'],
    ['aide soign', 'J1501'],
    ['agent d’entretien', 'K2205'],
    ['électricienne', 'F1602'],
    ['mécanno', 'I1604'],
  ])('gives for "%s" first %s', (text, code) => {
    expect(codes(text)[0]).toBe(code);
  });

  it('finds by the beginning of a code', () => {
    expect(codes('K220')).toEqual(['K2201', 'K2202', 'K2204', 'K2205']);
  });

  it('shows the title that fits what was typed', () => {
    expect(searchOccupations('préparatrice de c', 1)).toEqual([
      { code: 'N1103', label: 'Préparateur / Préparatrice de commandes', title: 'Préparatrice de commandes' },
    ]);
  });

  it('names each occupation once and keeps to the limit', () => {
    const hits = codes('agent', 100);
    expect(new Set(hits).size).toBe(hits.length);
    expect(hits.length).toBeGreaterThan(5);
    expect(codes('agent', 5)).toEqual(hits.slice(0, 5));
  });

  it.each(['', '  ', '(', 'xyzxyz', '123'])('has nothing for %p', (text) => {
    expect(searchOccupations(text)).toEqual([]);
  });
});
