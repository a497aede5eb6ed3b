import { describe, expect, it } from '@jest/globals';
import { lawful, unlawful } from './discrimination.fixture.js';
import { findDiscrimination, type Rule, rules } from './discrimination.js';
import { lawfulPassages } from './lawful-passages.js';

describe('discrimination check', () => {
  it.each(unlawful)('finds in "%s" at least the words "%s" (%s)', (text, phrase, criterion) => {
    const findings = findDiscrimination(text);
    const marked = findings.filter((finding) => finding.criterion === criterion).map((finding) => finding.phrase);
    expect(marked).toContainEqual(expect.stringContaining(phrase));
    for (const finding of findings) {
      expect(text.slice(finding.start, finding.end)).toBe(finding.phrase);
      expect(finding.rewording.length).toBeGreaterThan(15);
    }
  });

  it.each(lawful)('lets "%s" pass', (text) => {
    expect(findDiscrimination(text)).toEqual([]);
  });

  it('proposes rewordings that are lawful themselves', () => {
    const quoted = [
      ...new Set(unlawful.flatMap(([text]) => findDiscrimination(text).map(({ rewording }) => rewording))),
    ];
    expect(quoted.length).toBeGreaterThan(15);
    for (const rewording of quoted) {
      for (const [, words = ''] of rewording.matchAll(/« ([^»]+) »/g)) expect(findDiscrimination(words)).toEqual([]);
    }
  });

  it('names the article: age limits, sex and family have their own', () => {
    const law = (text: string) => findDiscrimination(text)[0]?.law;
    expect(law('moins de 26 ans')).toBe('L5331-2');
    expect(law('hommes uniquement')).toBe('L1142-1');
    expect(law('célibataire')).toBe('L1142-1');
    expect(law('voile interdit')).toBe('L1132-1');
  });

  it('knows that the law itself sets an age for apprentices', () => {
    expect(findDiscrimination('moins de 30 ans', { contract: 'APPRENTICESHIP' })).toEqual([]);
    expect(findDiscrimination('moins de 30 ans', { contract: 'CDI' })).toHaveLength(1);
  });

  it('takes H/F in the title for the description too', () => {
    expect(findDiscrimination('Recherche vendeuse.', { whole: 'Vente H/F\nRecherche vendeuse.' })).toEqual([]);
    expect(findDiscrimination('Recherche vendeuse.')).toHaveLength(1);
  });

  it('is not fooled by capitals, decomposed accents, odd blanks and invisible characters', () => {
    for (const text of [
      'BONNE PRÉSENTATION',
      'bonne  pre\u0301sentation',
      'bonne\u00a0présentation',
      'bonne\nprésen\u00adtation',
    ]) {
      expect(findDiscrimination(text).map(({ phrase }) => phrase)).toEqual([text]);
    }
  });

  it('gives places in the text as written, also behind characters that take two units', () => {
    const text = '🙂🙂 Œuvrer ici : seniors s’abstenir 🙂';
    expect(findDiscrimination(text)).toEqual([expect.objectContaining({ phrase: 'seniors s’abstenir', start: 18 })]);
  });

  it('has only patterns of bounded length, so that no text makes it slow', () => {
    const all: Pick<Rule, 'pattern' | 'notAfter' | 'notBefore'>[] = [...rules, ...lawfulPassages];
    for (const { pattern, notAfter, notBefore } of all) {
      for (const { source } of [pattern, notAfter, notBefore].filter((one) => one !== undefined)) {
        const operators = source.replace(/\[[^\]]{0,20}\]|\\./g, '');
        expect(operators).not.toMatch(/[*+]|\{[0-9]+,\}/);
      }
    }
  });
});
