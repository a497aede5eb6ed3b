import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ProgrammeStage, setProgrammeStage } from './programmes.fixture.js';
import { audiencesCases } from './templates/audiences.fixture.js';
import { housingCases } from './templates/housing.fixture.js';
import { TEMPLATE_KEYS, TEMPLATES } from './templates/index.js';
import { landlordsCases } from './templates/landlords.fixture.js';

/** One program for the sixteen; each runs a household through it. */
describe('templates of programmes', () => {
  let s: ProgrammeStage;
  beforeAll(async () => {
    s = await setProgrammeStage();
  }, 120_000);
  afterAll(() => s.t.close());

  it('are sixteen, each with a name and a summary in both languages', () => {
    expect(TEMPLATES.map(({ key }) => key)).toEqual([...TEMPLATE_KEYS]);
    expect(TEMPLATES).toHaveLength(16);
    for (const { name, definition } of TEMPLATES)
      expect([name.fr, name.en, definition.summary.fr, definition.summary.en].every((text) => text.length > 5)).toBe(
        true,
      );
  });

  landlordsCases(() => s);
  housingCases(() => s);
  audiencesCases(() => s);
});
