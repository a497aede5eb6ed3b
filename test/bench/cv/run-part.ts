import { CvReader, LIMITS, type ReadOutcome } from '#cv/reading';
import { Calibration } from './calibration.js';
import type { Sample } from './corpus.js';
import { type Count, FIELDS, f1, GROUPS, over, type Score, score } from './score.js';

export interface Result {
  sample: Sample;
  outcome: ReadOutcome;
  score: Score;
}

/** Reads all samples as the worker does, which waits longer for pictures than `cv parse`; two at once, and compares. */
export async function readAll(samples: Sample[]): Promise<Result[]> {
  const results: Result[] = [];
  const left = samples.map((sample, index) => ({ sample, index }));
  const one = async () => {
    const reader = new CvReader({ scanWallMs: LIMITS.patientWallMs });
    for (let next = left.shift(); next; next = left.shift()) {
      const outcome = await reader.read(next.sample.path);
      const fields = outcome.ok ? outcome.fields : null;
      results[next.index] = { sample: next.sample, outcome, score: score(next.sample.truth, fields) };
    }
    await reader.close();
  };
  await Promise.all([one(), one()]);
  return results;
}

export interface Figures {
  documents: number;
  unread: number;
  fields: Record<string, number | null>;
  groups: Record<string, number | null>;
  /** Start, end and current together. */
  dates: number | null;
  micro: number | null;
  /** Mean of the F1 of the fields. */
  macro: number | null;
  layouts: Record<string, number | null>;
  /** Occupations right of those that the truth names, whether claimed or not. */
  rome: { right: number; of: number };
}

export const DATES = ['experiences.start', 'experiences.end', 'experiences.current'];

export function figuresOf(results: Result[]): Figures {
  const scores = results.map((one) => one.score);
  const fields = Object.fromEntries(FIELDS.map((field) => [field, f1(over(scores, field))]));
  const known = Object.values(fields).filter((value) => value !== null);
  const layouts = [...new Set(results.map(({ sample }) => sample.layout))];
  const rome: Count = over(scores, 'experiences.rome');
  return {
    documents: results.length,
    unread: results.filter(({ outcome }) => !outcome.ok).length,
    fields,
    groups: Object.fromEntries(Object.entries(GROUPS).map(([group, own]) => [group, f1(over(scores, ...own))])),
    dates: f1(over(scores, ...DATES)),
    micro: f1(over(scores, ...FIELDS)),
    macro: known.length ? known.reduce((total, value) => total + value, 0) / known.length : null,
    layouts: Object.fromEntries(
      layouts.map((layout) => [
        layout,
        f1(
          over(
            results.filter(({ sample }) => sample.layout === layout).map((one) => one.score),
            ...FIELDS,
          ),
        ),
      ]),
    ),
    rome: { right: rome.right, of: rome.right + rome.missed },
  };
}

export function calibrationOf(results: Result[]): Calibration {
  const calibration = new Calibration();
  for (const { outcome, score: own } of results) if (outcome.ok) calibration.add(own.claims, outcome.evidence);
  return calibration;
}
