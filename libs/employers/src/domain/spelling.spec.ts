import { describe, expect, it } from '@jest/globals';
import { findDiscrimination } from './discrimination.js';
import { meant } from './spelling.js';
import { forms } from './word-forms.js';

describe('misspelt words', () => {
  it.each([
    ['celibattaire', 'celibataire'],
    ['magrebins', 'maghrebins'],
    ['handicapees', null],
    ['presentations', null],
    ['religieuse', null],
    ['abstneir', 'abstenir'],
    ['retraiter', null],
    ['palettes', null],
  ])('takes %s for %s', (written, word) => {
    expect(meant(written)).toBe(word);
  });

  it('marks the whole word as it was written', () => {
    const text = 'Poste du soir : magrébins s’abstnir, merci.';
    expect(findDiscrimination(text)).toEqual([expect.objectContaining({ phrase: 'magrébins s’abstnir', start: 16 })]);
  });
});

describe('forms of a word', () => {
  it.each([
    ['depressif', ['depressif', 'depressive', 'depressives']],
    ['fumeur', ['fumeur', 'fumeuses']],
    ['retraite', ['retraite', 'retraitees', 'retraites']],
    ['musulman', ['musulman', 'musulmane', 'musulmanes']],
    ['turc', ['turc', 'turque', 'turques']],
    ['etranger', ['etranger', 'etrangeres']],
    ['personne agee', ['personne agee', 'personnes agees']],
    ['portugais', ['portugais', 'portugaises']],
  ])('%s', (word, written) => {
    for (const one of written) expect(one).toMatch(new RegExp(`^${forms(word)}$`));
  });
});
