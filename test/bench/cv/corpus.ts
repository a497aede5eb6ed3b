import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CvFields } from '#cv/reading';

export type Part = 'dev' | 'held-out';
export const PARTS: Part[] = ['dev', 'held-out'];
export const CORPUS = 'test/corpus/cv';

export interface Sample {
  part: Part;
  /** `html-timeline.karine-moreau.pdf` */
  name: string;
  layout: string;
  person: string;
  path: string;
  truth: CvFields;
}

/** A picture of a document: committed, or made when the benchmark runs. */
export interface Scan extends Sample {
  /** The document as text that it is a picture of. */
  of: Sample;
  kind: string;
}

const DOCUMENT = /^([^.]+)\.([^.]+)\.(pdf|docx|odt)$/;
const PICTURE = /^([^.]+)\.([^.]+)\.scan-([^.]+)\.(jpg|png|heic|pdf)$/;

function truthOf(folder: string, layout: string, person: string): CvFields {
  return JSON.parse(readFileSync(join(folder, `${layout}.${person}.json`), 'utf8')) as CvFields;
}

/** The documents of one part that have their text as text, by name. */
export function documents(part: Part, layout?: string): Sample[] {
  const folder = join(CORPUS, part);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const [, own = '', person = '', ext] = DOCUMENT.exec(name) ?? [];
      if (!ext || (layout && own !== layout)) return [];
      return [{ part, name, layout: own, person, path: join(folder, name), truth: truthOf(folder, own, person) }];
    });
}

/** Pictures that are committed: made by programs that a machine without them lacks (HEIC), or by hand. */
export function committedScans(part: Part, samples: Sample[]): Scan[] {
  const folder = join(CORPUS, part);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const [, layout, person, kind] = PICTURE.exec(name) ?? [];
      const of = samples.find((sample) => sample.layout === layout && sample.person === person);
      return of && kind ? [{ ...of, of, kind, name, path: join(folder, name) }] : [];
    });
}
