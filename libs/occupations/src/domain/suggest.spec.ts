import { describe, expect, it } from '@jest/globals';
import { occupations } from './catalogue.js';
import { tunedTitles, unseenTitles } from './noisy-titles.fixture.js';
import { suggestOccupation } from './suggest.js';
import { likeness, trigrams } from './words.js';

/** What one would do without this module: the catalogue title with the most common trigrams. */
function baseline(text: string): string | null {
  const grams = trigrams(text.toLowerCase());
  const scored = occupations().flatMap((one) =>
    one.titles
      .flatMap((title) => [title.masculine, title.feminine])
      .map((title) => ({ code: one.code, score: likeness(grams, trigrams(title.toLowerCase())) })),
  );
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).code;
}

type NoisyTitle = readonly [title: string, code: string];
const rows = (titles: Readonly<Record<string, readonly string[]>>): NoisyTitle[] =>
  Object.entries(titles).flatMap(([code, list]) => list.map((title): NoisyTitle => [title, code]));
const rightShare = (titles: readonly NoisyTitle[], guess: (title: string) => string | null | undefined): number =>
  titles.filter(([title, code]) => guess(title) === code).length / titles.length;
const suggested = (title: string) => suggestOccupation(title)?.code;
const tuned = rows(tunedTitles);
const unseen = rows(unseenTitles);

describe('suggestOccupation', () => {
  it('is right for nearly all of the titles it was tuned on, and more often than plain trigrams', () => {
    expect(tuned.length).toBeGreaterThanOrEqual(150);
    expect(rightShare(tuned, suggested)).toBeGreaterThanOrEqual(0.95);
    expect(rightShare(tuned, suggested)).toBeGreaterThan(1.05 * rightShare(tuned, baseline));
  });

  it('is right for most titles it was not tuned on', () => {
    expect(rightShare(unseen, suggested)).toBeGreaterThanOrEqual(0.88);
    expect(rightShare(unseen, suggested)).toBeGreaterThan(1.05 * rightShare(unseen, baseline));
  });

  it('knows each of its own titles and words for sure', () => {
    for (const one of occupations()) {
      for (const text of [...one.titles.flatMap((title) => [title.masculine, title.feminine]), ...one.words]) {
        expect([text, suggestOccupation(text)]).toEqual([text, { code: one.code, label: one.label, confidence: 0.98 }]);
      }
    }
  });

  it.each([
    'Préparateur / Préparatrice de commandes',
    'PRÉPARATRICES DE COMMANDES',
    'préparateur(trice) de commandes (H/F)',
    'Préparateur·trice de commandes, CDD 6 mois',
  ])('does not mind gender, number, case or circumstances: %s', (title) => {
    expect(suggestOccupation(title)).toMatchObject({ code: 'N1103', confidence: 0.98 });
  });

  it('is less sure of what it had to guess', () => {
    const sure = suggestOccupation('Cariste');
    const misspelt = suggestOccupation('carriste');
    const doubtful = suggestOccupation('opérateur de saisie');
    expect(sure?.confidence).toBeGreaterThan(misspelt?.confidence ?? 1);
    expect(misspelt?.confidence).toBeGreaterThan(doubtful?.confidence ?? 0);
  });

  it.each(['', '12/2019', 'bénévole', 'astronaute', 'chef de projet informatique', 'gérant de société', 'infirmière'])(
    'says nothing about %p',
    (title) => {
      expect(suggestOccupation(title)).toBeNull();
    },
  );
});
