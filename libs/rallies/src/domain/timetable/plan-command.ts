import { checkTimetable } from './check.js';
import { parseInstance } from './instance.js';
import type { Timetable } from './types.js';

/** What `rally plan` prints, as one line of JSON. */
export interface PlanOutput extends Omit<Timetable, 'shortfalls'> {
  readonly shortfalls: readonly {
    readonly candidate: string;
    readonly wanted: number;
    readonly got: number;
    readonly reason: string;
  }[];
}

export type PlanCommandResult =
  | { readonly ok: true; readonly output: PlanOutput }
  | { readonly ok: false; readonly message: string };

/** Plans what `rally plan` reads, or says in one sentence why it does not. */
export type Plan = (input: unknown) => Promise<{ ok: true; timetable: Timetable } | { ok: false; message: string }>;

/**
 * `rally plan FILE`, given the text of the file. A refusal (exit code 2) is one sentence that begins with the file and the place in it.
 */
export async function runPlanCommand(file: string, text: string, plan: Plan): Promise<PlanCommandResult> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, message: `${file}: is not JSON: ${error.message.replace(/\s+/g, ' ')}` };
  }
  const parsed = parseInstance(value);
  if (!parsed.ok) return { ok: false, message: `${file}: ${parsed.message}` };
  const outcome = await plan(value);
  if (!outcome.ok) return { ok: false, message: `${file}: ${outcome.message}` };
  const { timetable } = outcome;
  const [violation] = checkTimetable(parsed.instance, timetable.meetings).violations;
  if (violation) throw new Error(`The timetable breaks a rule: ${violation}`);
  const { meetings, objective, bound, gap, shortfalls, changed, durationMs } = timetable;
  const explained = shortfalls.map(({ candidate, wanted, got, reason }) => ({ candidate, wanted, got, reason }));
  return { ok: true, output: { meetings, objective, bound, gap, shortfalls: explained, changed, durationMs } };
}

/** `--seconds N`: a number above 0; null for anything else. */
export function parseSeconds(text: string): number | null {
  const seconds = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}
