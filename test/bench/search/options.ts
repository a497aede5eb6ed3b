import { parseArgs } from 'node:util';

export interface Options {
  sizes: number[];
  /** Size at which relevance is judged; null leaves it out. */
  judged: number | null;
  queries: number;
  engines: ('postgresql' | 'meilisearch')[];
  /** Lists kinds of queries and the worst ones. */
  details: boolean;
}

export const USAGE = `npm run bench -- search [--size N]… [--all] [--queries N] [--engine postgresql|meilisearch] [--no-relevance] [--details]
  --size 10000 --size 50000 is the default, --all adds 200000 (some ten minutes). Meilisearch is measured where its program is found (PATH or MEILI_BIN).`;

/** @throws Error with one sentence for the person who typed it */
export function optionsOf(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      size: { type: 'string', multiple: true, default: ['10000', '50000'] },
      all: { type: 'boolean', default: false },
      queries: { type: 'string', default: '408' },
      engine: { type: 'string' },
      'no-relevance': { type: 'boolean', default: false },
      details: { type: 'boolean', default: false },
    },
  });
  const whole = (text: string, name: string, most: number) => {
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1 || number > most)
      throw new Error(`--${name} must be a whole number up to ${most}, not "${text}".`);
    return number;
  };
  const sizes = values.size.map((size) => whole(size, 'size', 1_000_000));
  if (values.all) sizes.splice(0, sizes.length, 10_000, 50_000, 200_000);
  const engines = (['postgresql', 'meilisearch'] as const).filter((name) => !values.engine || name === values.engine);
  if (!engines.length) throw new Error(`There is no engine "${values.engine}": there is postgresql and meilisearch.`);
  return {
    sizes: [...new Set(sizes)].sort((a, b) => a - b),
    judged: values['no-relevance'] ? null : Math.min(...sizes),
    queries: whole(values.queries, 'queries', 10_000),
    engines,
    details: values.details,
  };
}
