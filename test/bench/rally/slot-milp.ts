import highsPackage from 'highs';
import type { Instance } from '#rallies/timetable';

/** What Node imports is the ES module, whose default export is the loader itself; the types know the CommonJS shape only. */
const loadHighs = highsPackage as unknown as typeof highsPackage.default;

export interface MilpResult {
  /** Null when nothing was found in time. */
  readonly objective: number | null;
  readonly bound: number | null;
  readonly proven: boolean;
}

/**
 * The timetable as everybody would first write it: one 0/1 column per pair and slot, one of shortfall per candidate, solved by
 * HiGHS as it comes (gap 0), until it has taken so many seconds of processor time. Tables are counted, as in the planner; nothing is simplified beyond that.
 */
export async function solveSlotMilp(instance: Instance, seconds: number): Promise<MilpResult> {
  const highs = await loadHighs();
  const cost: number[] = [];
  const upper: number[] = [];
  const rows = new Map<string, { most: number; columns: number[]; least: number }>();
  const into = (name: string, most: number, column: number, least = Number.NEGATIVE_INFINITY) => {
    const row = rows.get(name) ?? { most, least, columns: [] };
    row.columns.push(column);
    rows.set(name, row);
  };
  const candidates = new Map(instance.candidates.map((one) => [one.id, one]));
  const employers = new Map(instance.employers.map((one) => [one.id, one]));
  const key = (...parts: (string | number)[]) => parts.join(' ');
  const fixed = new Map(instance.fixed.map(([c, e, slot]) => [key(c, e), slot]));
  const kept = new Set(instance.previous.map(([c, e, slot]) => key(c, e, slot)));
  const lower: number[] = [];
  for (const [c, e, score] of instance.wishes) {
    const candidate = candidates.get(c)!;
    const employer = employers.get(e)!;
    const at = fixed.get(key(c, e));
    for (let slot = 0; slot < instance.slots; slot++) {
      if (at === undefined ? slot < instance.now : slot !== at) continue;
      if (candidate.away.includes(slot) || employer.away.includes(slot)) continue;
      const column = cost.push(score + (kept.has(key(c, e, slot)) ? instance.keepBonus : 0)) - 1;
      upper.push(1);
      lower.push(at === undefined ? 0 : 1);
      into(key('pair', c, e), 1, column);
      into(key('candidate', c, slot), 1, column);
      if (candidate.max !== null) into(key('max', c), candidate.max, column);
      into(key('employer', e, slot), employer.tables, column);
      instance.blocks.forEach(([first, last], block) => {
        const most = employer.tables * Math.max(0, last - first + 1 - employer.breaksPerBlock);
        if (slot >= first && slot <= last && employer.breaksPerBlock > 0) into(key('block', e, block), most, column);
      });
      if (candidate.min > 0) into(key('min', c), Number.POSITIVE_INFINITY, column, candidate.min);
    }
  }
  for (const { id, min } of instance.candidates) {
    if (min === 0) continue;
    const column = cost.push(-instance.shortfallPenalty) - 1;
    upper.push(min);
    lower.push(0);
    into(key('min', id), Number.POSITIVE_INFINITY, column, min);
  }
  const all = [...rows.values()];
  const starts = [0];
  for (const { columns } of all) starts.push(starts.at(-1)! + columns.length);
  const { constants } = highs;
  return highs.withModel(
    {
      ...{ numCols: cost.length, numRows: all.length, sense: constants.objectiveSense.maximize },
      ...{ colCost: cost, colLower: lower, colUpper: upper },
      ...{ rowLower: all.map(({ least }) => least), rowUpper: all.map(({ most }) => most) },
      matrix: {
        ...{ format: 'csr', numRows: all.length, numCols: cost.length, starts: Int32Array.from(starts) },
        indices: Int32Array.from(all.flatMap(({ columns }) => columns)),
        values: new Float64Array(starts.at(-1)!).fill(1),
      },
      integrality: cost.map(() => constants.variableType.integer),
    },
    (model) => {
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-6 });
      const { user: before } = process.cpuUsage();
      model.run({
        [constants.callbackType.mipInterrupt](event) {
          if (process.cpuUsage().user - before > seconds * 1e6) event.interrupt();
          return undefined;
        },
      });
      const found = model.info.get('primal_solution_status') === constants.solutionStatus.feasible;
      const bound = Number(model.info.get('mip_dual_bound'));
      return {
        objective: found ? model.getObjectiveValue() : null,
        bound: Number.isFinite(bound) ? bound : null,
        proven: model.getModelStatus() === constants.modelStatus.optimal,
      };
    },
  );
}
