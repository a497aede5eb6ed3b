import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { dayNumber, dayOfNumber, INDEX_VERSION, SETTINGS, stored } from './settings.js';

const DOCUMENT = {
  id: 'x',
  version: 1,
  ...{ titles: ['Cariste'], words: ['fenwick'], skills: ['Scan'], certificates: ['CACES R489 cat. 1A'] },
  ...{ pastTitles: [], others: ['permis B'], occupations: ['N1101'], licences: ['b'], contracts: ['CDI'] },
  ...{
    availableFrom: '2026-12-01',
    weeklyHours: 35,
    training: true,
    changedAt: 5,
    position: { lat: 50.37, lon: 3.08 },
  },
};

describe('the Meilisearch index', () => {
  it('has a version of its own for these settings and this stored form', () => {
    // Another print means: raise INDEX_VERSION, so that old and new programs do not write into one index, and write the print down here.
    const print = createHash('sha256')
      .update(JSON.stringify([SETTINGS, stored(DOCUMENT)]))
      .digest('hex')
      .slice(0, 16);
    expect([INDEX_VERSION, print]).toEqual([3, 'e3e459595c081a57']);
  });

  it('gives out ids and versions only', () => {
    expect(SETTINGS.displayedAttributes).toEqual(['id', 'version']);
  });

  it.each([null, '2026-01-05', '2027-12-31'])('keeps the day %s', (day) => {
    expect(dayOfNumber(dayNumber(day))).toBe(day);
  });
});
