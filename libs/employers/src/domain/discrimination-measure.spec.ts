import { describe, expect, it } from '@jest/globals';
import { lawful, unlawful } from './discrimination.fixture.js';
import { eighthLawful, eighthUnlawful } from './discrimination-eighth.fixture.js';
import { fifthLawful, fifthUnlawful } from './discrimination-fifth.fixture.js';
import { fourthLawful, fourthUnlawful } from './discrimination-fourth.fixture.js';
import { measureDiscrimination } from './discrimination-measure.js';
import { ninthLawful, ninthUnlawful } from './discrimination-ninth.fixture.js';
import { secondLawful, secondUnlawful } from './discrimination-second.fixture.js';
import { seventhLawful, seventhUnlawful } from './discrimination-seventh.fixture.js';
import { sixthLawful, sixthUnlawful } from './discrimination-sixth.fixture.js';
import { tenthLawful, tenthUnlawful } from './discrimination-tenth.fixture.js';
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

  it.each([
    ['third', thirdUnlawful, thirdLawful],
    ['fourth', fourthUnlawful, fourthLawful],
    ['fifth', fifthUnlawful, fifthLawful],
    ['sixth', sixthUnlawful, sixthLawful],
    ['seventh', seventhUnlawful, seventhLawful],
    ['eighth', eighthUnlawful, eighthLawful],
    ['ninth', ninthUnlawful, ninthLawful],
    ['tenth', tenthUnlawful, tenthLawful],
  ] as const)('has learned what the %s list showed', (_, bad, good) => {
    const measure = measureDiscrimination(bad, good);
    expect(measure.recall).toBeGreaterThanOrEqual(0.95);
    expect(measure.falseAlarmRate).toBeLessThanOrEqual(0.05);
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
