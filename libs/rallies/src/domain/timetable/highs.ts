import highsPackage, { type Highs, type Model, type ModelData } from 'highs';
import type { LinearModel } from './model.js';
import type { Watch } from './watch.js';

/** Where HiGHS stops, counted in its own steps; time stops it too, but then the result may differ from run to run. */
export interface Effort {
  readonly iterations: number;
  readonly watch: Watch;
}

export interface LinearSolution {
  /** No solution of the model is worth more; null when the solver stopped before it knew. */
  readonly bound: number | null;
  /** A best or best known value for each column; null when none was found. */
  readonly values: Float64Array | null;
  /** Of a linear program: how much the bound drops at least per unit that a column leaves its value; else empty. */
  readonly regret: Float64Array;
}

/**
 * The package declares one set of types for both of its builds, so TypeScript expects the CommonJS shape, with the loader under
 * `default`; what Node imports is the ES module, whose default export is the loader itself.
 */
const loadHighs = highsPackage as unknown as typeof highsPackage.default;

const UNSOLVED: LinearSolution = { bound: null, values: null, regret: new Float64Array(0) };

let loading: Promise<Highs> | undefined;

/** HiGHS, compiled once per process and only when a timetable needs it. */
export function highs(): Promise<Highs> {
  loading ??= loadHighs();
  return loading;
}

/** Costs above this are scaled down, because HiGHS works with absolute tolerances. */
const LARGEST_COST = 1e5;

/** Solves the model with its whole-number conditions dropped. */
export function solveLinear(engine: Highs, model: LinearModel, effort: Effort): LinearSolution {
  return run(engine, model, false, effort, (program, scale) => {
    program.options.set({ solver: 'simplex', simplex_iteration_limit: effort.iterations });
    program.run({
      [engine.constants.callbackType.simplexInterrupt](event) {
        if (effort.watch.expired()) event.interrupt();
        return undefined;
      },
    });
    if (program.getModelStatus() !== engine.constants.modelStatus.optimal) return UNSOLVED;
    const solution = program.getSolution();
    return {
      bound: program.getObjectiveValue() * scale,
      values: solution.colValue,
      regret: solution.colDual.map((dual) => Math.abs(dual) * scale),
    };
  });
}

/**
 * Solves the model in whole numbers, from `start` if there is one. The bound is −∞ when no whole numbers fit.
 */
export function solveWhole(
  engine: Highs,
  model: LinearModel,
  start: Float64Array | null,
  effort: Effort,
): LinearSolution {
  return run(engine, model, true, effort, (program, scale) => {
    program.options.set({ mip_rel_gap: 0, mip_abs_gap: 1e-7 });
    if (start) program.setSolution({ colValue: start });
    program.run({
      [engine.constants.callbackType.mipInterrupt](event) {
        const done = (event.data.mip_total_lp_iterations ?? 0n) > effort.iterations;
        if (done || effort.watch.expired()) event.interrupt();
        return undefined;
      },
    });
    const none = program.getModelStatus() === engine.constants.modelStatus.infeasible;
    const bound = Number(program.info.get('mip_dual_bound'));
    const found = program.info.get('primal_solution_status') === engine.constants.solutionStatus.feasible;
    return {
      bound: none ? Number.NEGATIVE_INFINITY : Number.isFinite(bound) ? bound * scale : null,
      values: found ? program.getSolution().colValue : null,
      regret: UNSOLVED.regret,
    };
  });
}

function run(
  engine: Highs,
  model: LinearModel,
  whole: boolean,
  effort: Effort,
  solve: (program: Model, scale: number) => LinearSolution,
): LinearSolution {
  const largest = model.cost.reduce((most, cost) => Math.max(most, Math.abs(cost)), 1);
  const scale = largest > LARGEST_COST ? 2 ** Math.ceil(Math.log2(largest / LARGEST_COST)) : 1;
  return engine.withModel(toModelData(engine, model, whole, scale), (program) => {
    program.options.set({ output_flag: false, time_limit: effort.watch.secondsLeft() });
    return solve(program, scale);
  });
}

function toModelData({ constants }: Highs, model: LinearModel, whole: boolean, scale: number): ModelData {
  const starts = [0];
  for (const row of model.rows) starts.push(starts.at(-1)! + row.columns.length);
  const indices = model.rows.flatMap((row) => row.columns);
  return {
    numCols: model.cost.length,
    numRows: model.rows.length,
    sense: constants.objectiveSense.maximize,
    colCost: model.cost.map((cost) => cost / scale),
    colLower: model.lower,
    colUpper: model.upper,
    rowLower: model.rows.map((row) => row.lower),
    rowUpper: model.rows.map((row) => row.upper),
    matrix: {
      format: 'csr',
      numRows: model.rows.length,
      numCols: model.cost.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: new Float64Array(indices.length).fill(1),
    },
    ...(whole ? { integrality: model.cost.map(() => constants.variableType.integer) } : {}),
  };
}
