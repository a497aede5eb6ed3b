import { describe, expect, it } from '@jest/globals';
import { lawful, unlawful } from './discrimination.fixture.js';
import { fourthLawful, fourthUnlawful } from './discrimination-fourth.fixture.js';
import { measureDiscrimination } from './discrimination-measure.js';
import { secondLawful, secondUnlawful } from './discrimination-second.fixture.js';
import { thirdLawful, thirdUnlawful } from './discrimination-third.fixture.js';

const asMarked = unlawful.map(
  ([text, phrase, criterion]) => [text.replace(phrase, () => `[${phrase}]`), criterion] as const,
);

describe('discrimination check, measured', () => {
  it.each([
    ['first', asMarked, lawful],
    ['second', secondUnlawful, secondLawful],
  ] as const)('finds at least 95 %% of the %s list, with at most 5 %% false alarms', (_, bad, good) => {
    expect(bad.length + good.length).toBeGreaterThanOrEqual(120);
    const measure = measureDiscrimination(bad, good);
    expect(measure.missed.length / measure.of).toBeLessThanOrEqual(0.05);
    expect(measure.alarms.length / measure.lawful).toBeLessThanOrEqual(0.05);
  });

  it('has learned what the third list showed', () => {
    const measure = measureDiscrimination(thirdUnlawful, thirdLawful);
    expect(measure.recall).toBeGreaterThanOrEqual(0.95);
    expect(measure.falseAlarmRate).toBeLessThanOrEqual(0.05);
  });

  it('does on the list never used for the rules no worse than when it was measured', () => {
    const { found, falseAlarms } = measureDiscrimination(fourthUnlawful, fourthLawful);
    expect(found).toBeGreaterThanOrEqual(19);
    expect(falseAlarms).toBeLessThanOrEqual(0);
  });

  it('counts what is missed and what is wrongly reported', () => {
    const measure = measureDiscrimination(
      [
        ['[Hommes uniquement]', 'sex'],
        ['Travail de [nuit]', 'age'],
      ],
      ['Permis B', 'Bonne présentation'],
    );
    expect(measure).toMatchObject({ recall: 0.5, falseAlarmRate: 0.5, missed: ['Travail de [nuit]'] });
    expect(measure.byCriterion).toMatchObject({ age: { found: 0, of: 1 }, appearance: { falseAlarms: 1 } });
  });
});
