import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, DomainError, Ids, notFound } from '#kernel';
import { changesBetween } from './domain/editing/index.js';
import { type PlanFacts, toPlanInput } from './domain/planning.js';
import { isAhead } from './domain/states.js';
import { slotAt } from './domain/steps.js';
import type { Timetable } from './domain/timetable/index.js';
import { PlanFactsReader } from './plan-facts.js';
import { Planner, type PlanningProgress } from './planner.js';
import type { RallyEntity } from './rally.entities.js';
import { RallyAccess } from './rally-access.js';
import { Tellings } from './tellings.service.js';
import { type PlanResult, Timetables } from './timetables.service.js';
import { VersionStore } from './version-store.js';
import { Versions } from './versions.service.js';

type Row = Record<string, unknown>;
interface RunRow {
  state: 'running' | 'done' | 'failed';
  stopRequested: boolean;
  progress: PlanningProgress | null;
  planVersion: number;
  factsHash: string | null;
  timetable: Timetable | null;
  problem: string | null;
  appliedAt: Date | null;
  seenAt: Date;
}

/** Between two signs of life of a planning, and after how long without one it is taken for lost. */
const BEAT_MS = 400;
const LOST_MS = 30_000;
const TRIES = 3;
const COLUMNS = `state, stop_requested AS "stopRequested", progress, plan_version AS "planVersion", facts_hash AS "factsHash", timetable, problem,
  applied_at AS "appliedAt", seen_at AS "seenAt"`;

const hashOf = (facts: PlanFacts) => createHash('sha256').update(JSON.stringify(facts)).digest('hex');

/** Plannings that are looked at before they count. They live in the database: any instance of the program can tell of them and stop them. */
@Injectable()
export class PlanRuns {
  private readonly log = new Logger(PlanRuns.name);

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly access: RallyAccess,
    private readonly reader: PlanFactsReader,
    private readonly planner: Planner,
    private readonly timetables: Timetables,
    private readonly versions: Versions,
    private readonly store: VersionStore,
    private readonly tellings: Tellings,
  ) {}

  /**
   * Begins to plan the rest again: what is locked, past or took place stays, and so does what exists wherever nothing forces it to move.
   *
   * @param keep false plans everything but the locked anew; ignored once the timetable was announced
   * @throws DomainError `rally_over`, `nobody_to_plan`
   */
  async start(rallyId: string, keep: boolean, actor: Actor): Promise<string> {
    const rally = await this.access.require(actor, rallyId);
    if (!isAhead(rally.state) && rally.state !== 'on_the_day') throw rallyOver();
    const { id, end } = await this.begin(rally, keep || !isBefore(rally), actor);
    void end.catch((error: unknown) => this.log.error(error));
    return id;
  }

  /**
   * The same at one go, for programs: planned, applied, and whoever has another agenda than before is told.
   *
   * @param from first slot that may change; by default the one that runs
   * @throws DomainError `not_announced`, `rally_over`, `nobody_to_plan`, `timetable_impossible`, `inputs_changed`
   */
  async replan(rallyId: string, from: number | undefined, actor: Actor): Promise<PlanResult> {
    for (let tries = 1; ; tries++) {
      const rally = await this.access.require(actor, rallyId);
      if (rally.state === 'closing' || rally.state === 'closed' || rally.state === 'cancelled') throw rallyOver();
      if (rally.state !== 'announced' && rally.state !== 'on_the_day')
        throw conflict('not_announced', 'Nothing was announced yet: plan the timetable first.');
      const { id, end } = await this.begin(rally, true, actor, from);
      await end;
      const { problem } = await this.find(rallyId, id);
      if (problem === 'timetable_impossible')
        throw conflict('timetable_impossible', 'No timetable can be made: what is locked breaks a rule.');
      if (problem) throw conflict('planning_failed', 'The planning failed: try again.');
      try {
        return await this.db.transaction(async () => {
          const result = await this.apply(rallyId, id, actor);
          await this.tellings.tell(await this.access.read(rallyId), await this.tellings.untold(rallyId));
          return result;
        });
      } catch (error) {
        // Answers came in meanwhile.
        if (tries >= TRIES || !(error instanceof DomainError) || error.code !== 'inputs_changed') throw error;
      }
    }
  }

  private async begin(rally: RallyEntity, keep: boolean, actor: Actor, from = 0) {
    const facts = await this.reader.read(rally);
    if (!facts.candidates.length || !facts.employers.length)
      throw conflict('nobody_to_plan', 'A timetable needs a candidate who accepted and an employer who registered.');
    const id = this.ids.uuid();
    const now = this.clock.now();
    await this.db.query(
      `INSERT INTO rally_plan_runs (id, rally_id, state, plan_version, facts_hash, started_by, started_at, seen_at)
       VALUES ($1, $2, 'running', $3, $4, $5, $6, $6)`,
      [id, rally.id, rally.planVersion, hashOf(facts), actor.userId, now],
    );
    const running = isBefore(rally) ? 0 : slotAt(rally, now);
    const first = Math.min(rally.slots, Math.max(from, running));
    return { id, end: this.run(id, facts, keep, first) };
  }

  /** How far a planning is, or what it would change, and for whom. */
  async read(rallyId: string, runId: string, actor: Actor): Promise<Row> {
    await this.access.require(actor, rallyId);
    const run = await this.find(rallyId, runId);
    const isLost = run.state === 'running' && this.clock.now().getTime() - run.seenAt.getTime() > LOST_MS;
    const state = isLost ? 'failed' : run.state;
    const view = {
      state,
      stopping: run.stopRequested,
      progress: run.progress,
      problem: isLost ? 'planning_lost' : run.problem,
    };
    if (run.state !== 'done' || !run.timetable) return { ...view, result: null };
    const { meetings, shortfalls, gap, objective } = run.timetable;
    const after = meetings.map(([candidate, employer, slot, table]) => ({ candidate, employer, slot, table }));
    const changes = await this.versions.named(changesBetween(await this.store.current(rallyId), after));
    return {
      ...view,
      result: {
        meetings: meetings.length,
        shortfalls: shortfalls.length,
        gap,
        objective,
        changes,
        applied: run.appliedAt !== null,
      },
    };
  }

  /** Ends the search with the best so far. */
  async stop(rallyId: string, runId: string, actor: Actor): Promise<void> {
    await this.access.require(actor, rallyId);
    await this.find(rallyId, runId);
    await this.db.query('UPDATE rally_plan_runs SET stop_requested = true WHERE id = $1 RETURNING id', [runId]);
  }

  /**
   * Makes a planning that was looked at the timetable. Nobody is told by this.
   *
   * @throws DomainError `not_planned_yet`, `inputs_changed` when answers came or a colleague changed something since
   */
  async apply(rallyId: string, runId: string, actor: Actor): Promise<PlanResult> {
    return this.db.transaction(async () => {
      const rally = await this.access.requireForUpdate(actor, rallyId);
      const { state, timetable, factsHash, planVersion, appliedAt } = await this.find(rallyId, runId);
      if (state !== 'done' || !timetable) throw conflict('not_planned_yet', 'This planning has no result.');
      const facts = await this.reader.read(rally);
      const isStale = appliedAt !== null || planVersion !== rally.planVersion || factsHash !== hashOf(facts);
      const by = { kind: 'user', id: actor.userId } as const;
      const result = isStale
        ? undefined
        : await this.timetables.write(rally, { rallyId, planVersion, facts, timetable }, by);
      if (!result)
        throw conflict(
          'inputs_changed',
          'Something changed since this was planned: plan again to see what would change now.',
        );
      await this.db.query('UPDATE rally_plan_runs SET applied_at = $2 WHERE id = $1 RETURNING id', [
        runId,
        this.clock.now(),
      ]);
      return result;
    });
  }

  private async run(id: string, facts: PlanFacts, keep: boolean, now: number): Promise<void> {
    const abort = new AbortController();
    let progress: PlanningProgress | null = null;
    const beat = setInterval(() => {
      void this.beat(id, progress)
        .then((stop) => stop && abort.abort())
        .catch(() => abort.abort());
    }, BEAT_MS);
    try {
      const timetable = await this.planner.plan(toPlanInput(facts, { keep, now }), {
        signal: abort.signal,
        onProgress: (latest) => {
          progress = latest;
        },
      });
      await this.end(id, 'done', { timetable, progress });
    } catch (error) {
      const problem = error instanceof DomainError ? error.code : 'planning_failed';
      if (!(error instanceof DomainError)) this.log.error(error);
      await this.end(id, 'failed', { problem });
    } finally {
      clearInterval(beat);
    }
  }

  private async beat(id: string, progress: PlanningProgress | null): Promise<boolean> {
    const row = await this.db.one<{ stop: boolean }>(
      `UPDATE rally_plan_runs SET progress = coalesce($2, progress), seen_at = $3 WHERE id = $1 RETURNING stop_requested AS stop`,
      [id, progress && JSON.stringify(progress), this.clock.now()],
    );
    return row?.stop ?? true;
  }

  private async end(
    id: string,
    state: 'done' | 'failed',
    { timetable = null, progress = null, problem = null }: Partial<Pick<RunRow, 'timetable' | 'progress' | 'problem'>>,
  ): Promise<void> {
    await this.db.query(
      `UPDATE rally_plan_runs SET state = $2, timetable = $3, progress = coalesce($4, progress), problem = $5, seen_at = $6 WHERE id = $1 RETURNING id`,
      [
        id,
        state,
        timetable && JSON.stringify(timetable),
        progress && JSON.stringify(progress),
        problem,
        this.clock.now(),
      ],
    );
  }

  private async find(rallyId: string, runId: string): Promise<RunRow> {
    const run = await this.db.one<RunRow>(`SELECT ${COLUMNS} FROM rally_plan_runs WHERE id = $1 AND rally_id = $2`, [
      runId,
      rallyId,
    ]);
    if (!run) throw notFound('planning');
    return run;
  }
}

const rallyOver = () => conflict('rally_over', 'This rally is over.');
const isBefore = ({ state }: RallyEntity) => isAhead(state) && state !== 'announced';
