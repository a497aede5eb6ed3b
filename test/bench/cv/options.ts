import { parseArgs } from 'node:util';
import type { Part } from './corpus.js';
import { PARTS } from './corpus.js';

export interface Options {
  parts: Part[];
  layout?: string;
  errors: boolean;
  scans: boolean;
  speed: boolean;
  json?: string;
}

export const USAGE = `npm run bench -- cv [--part dev|held-out] [--layout NAME] [--errors] [--no-scans] [--no-speed] [--json FILE]
  --errors lists what is read wrongly: in dev only, since whoever sees the errors of held-out can no longer measure with it
  (--i-will-not-tune: for somebody who writes no rule of the reading).`;

/** @throws Error with one sentence for the person who typed it */
export function optionsOf(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      part: { type: 'string' },
      layout: { type: 'string' },
      errors: { type: 'boolean', default: false },
      'i-will-not-tune': { type: 'boolean', default: false },
      'no-scans': { type: 'boolean', default: false },
      'no-speed': { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  const parts = PARTS.filter((part) => !values.part || part === values.part);
  if (parts.length === 0) throw new Error(`There is no part "${values.part}": there is ${PARTS.join(' and ')}.`);
  if (values.errors && parts.includes('held-out') && !values['i-will-not-tune'])
    throw new Error('The errors of held-out are not shown to whoever tunes: say --part dev, or --i-will-not-tune.');
  return {
    parts,
    layout: values.layout,
    errors: values.errors,
    scans: !values['no-scans'],
    speed: !values['no-speed'],
    json: values.json,
  };
}
