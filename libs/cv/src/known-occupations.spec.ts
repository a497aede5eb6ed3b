import { describe, expect, it } from '@jest/globals';
import { withKnownOccupations } from './known-occupations.js';
import type { CvFields } from './reading/index.js';

const experience = (title: string | null, rome: string | null): CvFields['experiences'][number] => ({
  title,
  employer: null,
  city: null,
  start: null,
  end: null,
  current: false,
  rome,
});

describe('withKnownOccupations', () => {
  const fields = {
    experiences: [
      experience('cariste', null),
      experience('cariste', 'N1103'),
      experience('astronaute', null),
      experience(null, null),
    ],
  } as CvFields;
  const at = { page: 1, box: null, confidence: 0.8 };
  const evidence = {
    '/experiences/0/title': at,
    '/experiences/1/title': at,
    '/experiences/1/rome': at,
    '/experiences/2/title': at,
  };

  it('fills in what the reading left open, where the title was read, and leaves the rest', () => {
    const known = withKnownOccupations({ fields, evidence });
    expect(known.fields.experiences.map(({ rome }) => rome)).toEqual(['N1101', 'N1103', null, null]);
    expect(known.evidence).toEqual({ ...evidence, '/experiences/0/rome': at });
    expect(fields.experiences[0]?.rome).toBeNull();
  });
});
