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
  const second = await fixture('discrimination-second');
  const third = await fixture('discrimination-third');
  const fourth = await fixture('discrimination-fourth');
  // The first list gives the forbidden words beside the phrase.
  const known = (first.unlawful as [string, string, Marked[number][1]][]).map(
    ([text, words, criterion]) => [text.replace(words, () => `[${words}]`), criterion] as const,
  );
  print('First list, with which the rules grew', measureDiscrimination(known, first.lawful as string[]), errors);
  print(
    'Second list, written before the rules were extended for it',
    measureDiscrimination(second.secondUnlawful as Marked, second.secondLawful as string[]),
    errors,
  );
  print(
    'Third list, from which families were added',
    measureDiscrimination(third.thirdUnlawful as Marked, third.thirdLawful as string[]),
    errors,
  );
  print(
    'Fourth list, never used for the rules: the honest figure',
    measureDiscrimination(fourth.fourthUnlawful as Marked, fourth.fourthLawful as string[]),
    errors,
  );
  return 0;
}
