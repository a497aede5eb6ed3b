import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { CvReader } from '#cv/reading';
import { documents } from './corpus.js';
import { FIELDS, f1, over, type Score, score } from './score.js';

/** One document of each of these layouts: a look at the whole path of reading, in a few seconds. `npm run bench -- cv` measures. */
const LAYOUTS =
  'docx-tabs html-centred html-dates-left html-sidebar-left html-table html-timeline jsonresume-spartan pdfkit-band reportlab-table weasy-modern writer-rows writer-tabs';

describe('the reading of the corpus', () => {
  const reader = new CvReader();
  afterAll(() => reader.close());

  it('is not worse than it was on a dozen documents', async () => {
    const scores: Score[] = [];
    for (const layout of LAYOUTS.split(' ')) {
      const sample = documents('dev', layout)[0]!;
      const outcome = await reader.read(resolve(sample.path));
      scores.push(score(sample.truth, outcome.ok ? outcome.fields : null));
    }
    expect(scores).toHaveLength(12);
    // Floors under what was measured when this was written; raise them with the reading.
    expect(f1(over(scores, ...FIELDS))).toBeGreaterThan(0.85);
    expect(f1(over(scores, 'email', 'postcode'))).toBeGreaterThan(0.95);
    expect(f1(over(scores, 'experiences.title', 'experiences.employer'))).toBeGreaterThan(0.8);
  });
});
