import { describe, expect, it } from '@jest/globals';
import { holdsCertificate, holdsSkill } from './filter-keys.js';

describe('certificates held and asked for', () => {
  it.each([
    ['CACES R489 cat. 1A, 3', 'CACES R489-1', true],
    ['CACES R489 cat. 1A, 3', 'caces 3', true],
    ['CACES R489 cat. 1A, 3', 'CACES', true],
    ['CACES R489 cat. 1A, 3', 'R489 3', true],
    ['CACES R489 cat. 1A, 3', 'CACES R489 1B', false],
    ['CACES R489 cat. 1A, 3', 'CACES R489 5', false],
    ['CACES R489 cat. 1A, 3', 'CACES R482 3', false],
    ['CACES R489 cat. 1A, 3', 'CACES R489 cat. 1A et 3', true],
    ['CACES R489 cat. 1A, 3', 'CACES R489 cat. 3, 5', false],
    ['CACES', 'CACES R489 3', false],
    ['CACES R482 cat. A, C1', 'caces r482 c1', true],
    ['Habilitation électrique B0, H0', 'habilitation electrique b0', true],
    ['Habilitation électrique B0, H0', 'Habilitation électrique BR', false],
    ['SST', 'sst', true],
    ['SSIAP 1', 'SSIAP', true],
    ['FIMO marchandises', 'FIMO', true],
    ['FIMO', 'FIMO voyageurs', false],
    ['SST', '', false],
  ])('%s is a %s: %s', (held, asked, expected) => {
    expect(holdsCertificate([held], asked)).toBe(expected);
  });
});

describe('skills held and asked for', () => {
  it.each([
    ['Soudure MIG/MAG', 'soudure', true],
    ['Préparation de commandes', 'preparation commande', true],
    ['Soudure MIG/MAG', 'soudure TIG', false],
    ['Excel', '  ', false],
  ])('%s covers %s: %s', (held, asked, expected) => {
    expect(holdsSkill([held], asked)).toBe(expected);
  });
});
