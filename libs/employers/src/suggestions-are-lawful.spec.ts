import { describe, expect, it } from '@jest/globals';
import { occupations } from '#occupations';
import { findDiscrimination } from './domain/discrimination.js';

describe('what the program itself proposes for an offer', () => {
  it('is never reported: official titles, usual skills, names of certificates', () => {
    const texts = occupations().flatMap(({ label, skills, qualifications }) => [
      label,
      `Vos tâches :\n${skills.map((skill) => `– ${skill}`).join('\n')}`,
      ...qualifications.map(({ name }) => name),
    ]);
    expect(texts.length).toBeGreaterThan(500);
    const reported = texts.flatMap((text) =>
      findDiscrimination(text).map(({ phrase }) => `${phrase} (${text.slice(0, 60)})`),
    );
    expect([...new Set(reported)]).toEqual([]);
  });
});
