import { describe, expect, it } from '@jest/globals';
import highsPackage from 'highs';
import { dice, factsOf, MONTHS_OF_CASES, type Person, people, released } from './attack.fixture.js';
import { COUNTS, type CountKey, together } from './facts.js';
import { Release } from './release.js';

/** What Node imports is the ES module, whose default export is the loader itself; the types know the CommonJS shape only. */
const loadHighs = highsPackage as unknown as typeof highsPackage.default;
const K = 11;

/** A linear sum over kinds of persons: what is published, and what the attacker wants to know. */
type Kinds = (person: Person) => boolean;
const FLAGS: CountKey[] = ['referred', 'accepted', 'visited', 'hired', 'unhired', 'training'];

/** Everybody of whom there could be one, told apart by all that is asked about. */
const KINDS: Person[] = MONTHS_OF_CASES.flatMap((month) =>
  ['p', 'q', 'r'].flatMap((programme) =>
    ['x', 'y'].flatMap((town) =>
      (['refused', 'idle', 'hired', 'training'] as const).flatMap((fate) =>
        (fate === 'refused' ? [false] : [false, true]).map((visited) => ({ month, programme, town, fate, visited })),
      ),
    ),
  ),
);
const FLAGS_OF = new Map(KINDS.map((kind) => [kind, factsOf([kind]).counts]));
const has = (person: Person, flag: CountKey) => (FLAGS_OF.get(person) ?? factsOf([person]).counts)[flag] === 1;

describe('somebody who asks for every period and group, in whatever form, and combines the answers', () => {
  it('can say of no small number that it is small, nor anything closer than eleven persons', async () => {
    const highs = await loadHighs();
    let attacked = 0;
    for (const seed of [1, 2, 3]) {
      const all = people(dice(seed), seed);
      const known = released(all, K);
      // Told again by the attacker, in numbers only: rows of a linear program over the kinds of persons.
      const told = known.map(({ cell, flag, value }) => ({
        columns: KINDS.flatMap((kind, at) => (cell(kind) && has(kind, flag) ? [at] : [])),
        value,
      }));
      // The same is told in many answers.
      const rows = [...new Map(told.map((row) => [row.columns.join(), row])).values()];
      const bound = (wanted: Kinds, sense: 'maximize' | 'minimize') => {
        const starts = [0];
        for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length);
        const { constants } = highs;
        return highs.withModel(
          {
            ...{ numCols: KINDS.length, numRows: rows.length, sense: constants.objectiveSense[sense] },
            colCost: KINDS.map((kind) => (wanted(kind) ? 1 : 0)),
            colLower: KINDS.map(() => 0),
            colUpper: KINDS.map(() => 1000),
            rowLower: rows.map(({ value }) => value),
            rowUpper: rows.map(({ value }) => value),
            matrix: {
              ...{ format: 'csr', numRows: rows.length, numCols: KINDS.length, starts: Int32Array.from(starts) },
              indices: Int32Array.from(rows.flatMap(({ columns }) => columns)),
              values: new Float64Array(starts.at(-1) ?? 0).fill(1),
            },
          },
          (model) => {
            model.options.set({ output_flag: false });
            model.run();
            expect(model.getModelStatus()).toBe(constants.modelStatus.optimal);
            return model.getObjectiveValue();
          },
        );
      };
      const years = [...new Set(all.map(({ month }) => month.slice(0, 4)))];
      const cells: Kinds[] = [
        ...MONTHS_OF_CASES.map((month) => (one: Person) => one.month === month),
        ...years.flatMap((year) => [
          (one: Person) => one.month.startsWith(year),
          ...['p', 'q', 'r'].map((key) => (one: Person) => one.month.startsWith(year) && one.programme === key),
          ...['x', 'y'].map((key) => (one: Person) => one.month.startsWith(year) && one.town === key),
        ]),
      ];
      for (const cell of cells) {
        if (!all.some(cell)) continue;
        for (const flag of FLAGS) {
          const within: CountKey | null = COUNTS[flag].within;
          const targets: Kinds[] = [
            (one) => cell(one) && has(one, flag),
            ...(within === null ? [] : [(one: Person) => cell(one) && has(one, within) && !has(one, flag)]),
          ];
          for (const [at, wanted] of targets.entries()) {
            const truth = all.filter(wanted).length;
            // That a step was taken by everybody may be told.
            if (truth >= K || (at === 1 && truth === 0 && COUNTS[flag].kind === 'step')) continue;
            attacked += 1;
            const most = bound(wanted, 'maximize');
            const least = bound(wanted, 'minimize');
            expect({ seed, flag, at, most: most >= K, wide: most - least >= K - 1e-6 }).toEqual({
              ...{ seed, flag, at, most: true, wide: true },
            });
          }
        }
      }
    }
    expect(attacked).toBeGreaterThan(60);
  }, 120_000);

  it('would have been told, by months that are each protected alone, who was referred in the twelfth', () => {
    const all = people(dice(7), 7);
    const facts = (of: readonly Person[]) => together(of.map((one) => factsOf([one])));
    const months = MONTHS_OF_CASES.map((month) => ({ month, facts: facts(all.filter((one) => one.month === month)) }));
    const release = new Release(months, [], K);
    // Two periods that differ by one month of few: at most one of the two is told.
    for (const { month, facts: few } of months) {
      if (few.counts.referred === 0 || few.counts.referred >= K) continue;
      const year = month.slice(0, 4);
      const number = Number(month.slice(5));
      const told = (first: number, last: number) =>
        release
          .period({
            from: `${year}-${String(first).padStart(2, '0')}-01`,
            to: `${year}-${String(last).padStart(2, '0')}-28`,
          })
          .hidden({ count: 'referred' }) === null;
      expect(told(1, number) && (number === 1 || told(1, number - 1))).toBe(false);
    }
  });
});
