import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { occupations, suggestOccupation } from './current.js';
import { namesOf } from './domain/catalogue.js';

type NoisyTitle = readonly [title: string, code: string | null];

/** The lists of the bench. The algorithm was tuned on the first; of the second only the figures were looked at. Keep it so. */
const list = (name: 'tuned' | 'unseen'): NoisyTitle[] => {
  const file = readFileSync(`test/bench/occupations/${name}.json`, 'utf8');
  return Object.entries(JSON.parse(file) as Record<string, string[]>).flatMap(([code, titles]) =>
    titles.map((title): NoisyTitle => [title, code === 'null' ? null : code]),
  );
};
const share = (titles: readonly NoisyTitle[]): number =>
  titles.filter(([title, code]) => (suggestOccupation(title)?.code ?? null) === code).length / titles.length;

describe('suggestOccupation', () => {
  it('is right for nearly all titles that it was tuned on and for most of the others', () => {
    expect(list('tuned').length).toBeGreaterThanOrEqual(300);
    expect(list('unseen').length).toBeGreaterThanOrEqual(300);
    expect(share(list('tuned'))).toBeGreaterThanOrEqual(0.92);
    expect(share(list('unseen'))).toBeGreaterThanOrEqual(0.87);
  });

  it.each(['tuned', 'unseen'] as const)('means 0.9 when it says so, and does not shy from saying it: %s', (name) => {
    const sure = list(name).filter(([title]) => (suggestOccupation(title)?.confidence ?? 0) >= 0.9);
    expect(share(sure)).toBeGreaterThanOrEqual(0.95);
    expect(sure.length).toBeGreaterThan(0.5 * list(name).length);
  });

  it('knows each of its own titles and words for sure', () => {
    for (const one of occupations())
      for (const text of namesOf(one))
        expect([text, suggestOccupation(text)]).toEqual([text, { code: one.code, label: one.label, confidence: 0.98 }]);
  });

  it.each([
    'Préparateur / Préparatrice de commandes',
    'PRÉPARATRICES DE COMMANDES',
    'préparateur(trice) de commandes (H/F)',
    'Préparateur·trice de commandes, CDD 6 mois',
    'Préparateur de commandes (intérim Manpower)',
  ])('does not mind gender, number, case or circumstances: %s', (title) => {
    expect(suggestOccupation(title)).toMatchObject({ code: 'N1103', confidence: 0.98 });
  });

  it.each([
    ["agent d'entretien polyvalent (intérim)", 'K2205'],
    ['prépa de commande', 'N1103'],
    ['AS en EHPAD', 'J1501'],
    ['Emp. libre service', 'D1507'],
    ['manoeuvre btp', 'F1704'],
    ['chauffeur PL zone courte', 'N4101'],
    ['Stage vendeuse', 'D1214'],
    ['Cariste/préparateur', 'N1101'],
    ['aidesoignante', 'J1501'],
  ])('reads %s as %s', (title, code) => {
    expect(suggestOccupation(title)?.code).toBe(code);
  });

  it('is less sure of what it had to guess', () => {
    const sure = suggestOccupation('Cariste');
    const misspelt = suggestOccupation('carriste intermédiaire');
    expect(misspelt?.code).toBe('N1101');
    expect(sure?.confidence).toBeGreaterThan(misspelt?.confidence ?? 1);
  });

  it.each([
    '',
    '12/2019',
    'bénévole',
    'astronaute',
    'chef de projet informatique',
    'gérant de société',
    'infirmière',
    'Mère au foyer',
    'x'.repeat(5000),
    '((((((((((///////---- ,,,,',
  ])('says nothing about %p', (title) => {
    expect(suggestOccupation(title)).toBeNull();
  });

  it('takes a whole page for a title without hanging', () => {
    const page = 'préparateur de comandes, agnt dentretien / cariste - '.repeat(400);
    expect(suggestOccupation(page)).not.toBeNull();
  });
});
