import { randomUUID } from 'node:crypto';
import { cpus } from 'node:os';
import { load as loadPeople, settle } from './load.js';
import { type Options, optionsOf, USAGE } from './options.js';
import { people } from './people.js';
import { byApi, byPlainText, type Relevance, relevance } from './relevance.js';
import { atLeast, atMost, type Goal, load, printGoals, printRelevance, printSpeed } from './report.js';
import { bareMeili, bareSql, speed } from './speed.js';
import { openProgram, openStage, type Stage } from './stage.js';
import { Visitor } from './visitor.js';
import { withdrawal } from './withdrawal.js';

const LIMIT = { postgresql: 2, meilisearch: 1.5 } as const;
const BARE = { postgresql: 'the bare SQL', meilisearch: 'bare Meilisearch' } as const;

/** Measures the candidate search. @returns exit code: 0 even when a goal is missed, 2 for wrong use */
export async function run(args: string[]): Promise<number> {
  let options: Options;
  try {
    options = optionsOf(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    return 2;
  }
  console.log(`Candidate search, ${cpus().length} processors, ${load()}`);
  const goals: Goal[] = [];
  for (const size of options.sizes) goals.push(...(await measure(size, options)));
  printGoals(goals);
  return 0;
}

async function measure(size: number, options: Options): Promise<Goal[]> {
  const stage = await openStage(options);
  try {
    const all = people(size);
    const associationId = randomUUID();
    await stage.client.query(
      `INSERT INTO organisations (id, kind, name, created_at) VALUES ($1, 'association', 'Bench', now())`,
      [associationId],
    );
    const start = performance.now();
    await loadPeople(stage.client, all, associationId);
    await settle(stage.client);
    console.log(
      `\n${size} candidates (written to the database in ${((performance.now() - start) / 1000).toFixed(1)} s)`,
    );
    const engines = options.engines.filter((engine) => engine === 'postgresql' || stage.meilisearch);
    if (engines.length < options.engines.length)
      console.log('  Not measured: Meilisearch (no program on the PATH, nor named by MEILI_BIN).');
    const plain = size === options.judged ? await relevance(byPlainText(stage.client), all) : null;
    if (plain) printRelevance('ts_rank_cd of the card', plain, options.details);
    const goals: Goal[] = [];
    for (const engine of engines)
      goals.push(...(await measureEngine(engine, stage, all, plain, associationId, options)));
    return goals;
  } finally {
    await stage.close();
  }
}

async function measureEngine(
  engine: 'postgresql' | 'meilisearch',
  stage: Stage,
  all: ReturnType<typeof people>,
  plain: Relevance | null,
  associationId: string,
  options: Options,
): Promise<Goal[]> {
  const { program, employers, worker, close } = await openProgram(stage, engine, associationId);
  const bare = new Visitor(stage.meilisearch?.url ?? '', { authorization: `Bearer ${stage.meiliKey}` });
  try {
    const { count = 0, ms = 0 } = await program.ask('reindex');
    console.log(
      `  ${engine}: ${count} indexed in ${(ms / 1000).toFixed(1)} s, ${Math.round((1000 * count) / ms)} a second`,
    );
    await settle(stage.client);
    const bareOf = engine === 'postgresql' ? bareSql(stage.client) : bareMeili(bare, stage.client);
    const measured = await speed(program, employers, bareOf, options.queries);
    printSpeed(engine, BARE[engine], measured, options.details);
    const name = `${engine}, ${all.length}`;
    const goals = [
      atMost(`${name}: API over bare, p50`, LIMIT[engine], measured.api.p50 / measured.bare.p50),
      atMost(`${name}: API over bare, p95`, LIMIT[engine], measured.api.p95 / measured.bare.p95),
    ];
    if (!plain) return goals;
    const own = await relevance(byApi(worker), all);
    printRelevance(`${engine}, ${own.queries} queries`, own, options.details);
    await program.ask('work');
    // Others for each engine: who has withdrawn stays withdrawn.
    const withdrawing = engine === 'postgresql' ? all.slice(0, 8) : all.slice(8, 16);
    return [
      ...goals,
      atLeast(`${name}: nDCG@10 over ts_rank_cd`, 1.2, own.ndcg10 / plain.ndcg10),
      atMost(`${name}: found nobody over ts_rank_cd`, 0.25, own.nothing / plain.nothing),
      atMost(`${name}: withdrawn consent, out of the index, s`, 5, await withdrawal(program, worker, withdrawing)),
    ];
  } finally {
    bare.close();
    await close();
  }
}
