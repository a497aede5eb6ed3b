import { transformFile } from '@swc/core';
import { type DiscriminationMeasure, measureDiscrimination } from '#employers';

type Marked = Parameters<typeof measureDiscrimination>[0];

/** The lists stand beside the rules as fixtures, which are no part of the program: they are compiled here. */
async function fixture(name: string): Promise<Record<string, unknown>> {
  const { code } = await transformFile(`libs/employers/src/domain/${name}.fixture.ts`, {
    swcrc: true,
    sourceMaps: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** Every list with its first measure, taken before the rules learned from it: the honest figure. By now all are taught. */
const LATER = [
  ['second', 'at first 34 of 80, 3 false alarms in 86'],
  ['third', 'from which families were added'],
  ['fourth', 'at first 19 of 27, none in 20'],
  ['fifth', 'at first 50 of 79, 1 in 51; by the lexicon alone 66'],
  ['sixth', 'at first 61 of 73, none in 50'],
  ['seventh', 'at first 55 of 70, none in 50'],
  ['eighth', 'at first 54 of 68, 2 in 52'],
  ['ninth', 'made to be missed; at first 42 of 54, 3 in 40'],
  ['tenth', 'by somebody who never saw the rules; at first 51 of 75, 8 in 55'],
] as const;

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function print(name: string, measure: DiscriminationMeasure, missed: boolean): void {
  console.log(`\n${name}`);
  console.log(
    `  recall ${percent(measure.recall)} (${measure.found} of ${measure.of}), ` +
      `false alarms ${percent(measure.falseAlarmRate)} (${measure.falseAlarms} of ${measure.lawful})`,
  );
  console.table(measure.byCriterion);
  if (missed) for (const text of [...measure.missed, ...measure.alarms]) console.log(`  wrong: ${text}`);
}

/** `npm run bench -- discrimination [--errors]`: how the check of offers does on its lists, by criterion. */
export async function run(args: string[]): Promise<number> {
  const errors = args.includes('--errors');
  const first = await fixture('discrimination');
  // The first list gives the forbidden words beside the phrase.
  const known = (first.unlawful as [string, string, Marked[number][1]][]).map(
    ([text, words, criterion]) => [text.replace(words, () => `[${words}]`), criterion] as const,
  );
  print('First list, with which the rules grew', measureDiscrimination(known, first.lawful as string[]), errors);
  for (const [name, said] of LATER) {
    const list = await fixture(`discrimination-${name}`);
    print(
      `The ${name} list: ${said}`,
      measureDiscrimination(list[`${name}Unlawful`] as Marked, list[`${name}Lawful`] as string[]),
      errors,
    );
  }
  return 0;
}
