import { Injectable } from '@nestjs/common';
import type { AuditActor } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { JobQueues } from '#jobs';
import { Clock, conflict } from '#kernel';
import { isAhead } from './domain/states.js';
import { AFTERWARDS, BY_HAND, isStale, PLANNING, REMINDERS, STEPS, type StepName, stepsOf } from './domain/steps.js';
import { type RallyEntity, RallyStepEntity } from './rally.entities.js';
import { RallyAccess } from './rally-access.js';
import { RallyStepActions } from './rally-step-actions.js';
import { markByHand } from './rally-step-marks.js';
import { type Prepared, Timetables } from './timetables.service.js';

const SYSTEM = { kind: 'system', id: null } as const;
const TRIES = 5;
const PLANNING_ROUND_MS = 10 * 60_000;

/** The dated chain of a rally: what is due is done, in its order, each step once. */
@Injectable()
export class RallySteps {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly queues: JobQueues,
    private readonly access: RallyAccess,
    private readonly timetables: Timetables,
    private readonly actions: RallyStepActions,
  ) {}

  /** Writes the steps of a new rally, or those that an older one lacks. */
  async lay(rally: RallyEntity): Promise<void> {
    for (const { step, dueAt } of stepsOf(rally, rally.schedule))
      await this.db.query(
        'INSERT INTO rally_steps (rally_id, step, due_at, moves) VALUES ($1, $2, $3, 0) ON CONFLICT DO NOTHING',
        [rally.id, step, dueAt],
      );
  }

  /** Moves what is still to do to the rally's new date. Reminders come again when their new time lies ahead: they are about a date. */
  async move(rally: RallyEntity): Promise<void> {
    const now = this.clock.now();
    const rows = await this.db.repo(RallyStepEntity).findBy({ rallyId: rally.id });
    const due = new Map(stepsOf(rally, rally.schedule).map(({ step, dueAt }) => [step, dueAt]));
    for (const row of rows) {
      const dueAt = due.get(row.step) ?? row.dueAt;
      const comesAgain = REMINDERS.includes(row.step) && dueAt > now;
      if ((row.doneAt && !comesAgain) || dueAt.getTime() === row.dueAt.getTime()) continue;
      const pending = { dueAt, doneAt: null, doneBy: null, outcome: null, moves: row.moves + 1 };
      await this.db.repo(RallyStepEntity).update({ rallyId: rally.id, step: row.step }, pending);
    }
  }

  /** Sets one alarm for each step still to do, and takes the alarms of earlier dates away. Done twice, it changes nothing. */
  async setAlarms(rallyId: string): Promise<void> {
    const now = this.clock.now();
    const rally = await this.access.read(rallyId);
    const rows = await this.db.repo(RallyStepEntity).find({ where: { rallyId }, order: { dueAt: 'ASC' } });
    for (const { step, dueAt, doneAt, moves } of rows) {
      const isPending = !isOver(rally, step) && doneAt === null;
      const last = isPending ? moves - 1 : moves;
      for (let move = 0; move <= last; move++) await this.queues.remove('rallies', alarmId(rallyId, step, move));
      if (isPending)
        await this.queues.enqueue(
          'rally.step',
          { rallyId, step },
          { jobId: alarmId(rallyId, step, moves), at: dueAt, now },
        );
    }
  }

  /**
   * Does every step of the rally that is due. The table is the truth: a step that is done is not done again, one whose date was moved
   * waits, and one that was missed comes before those after it. A timetable takes time to make: it is handed to the queue for planning,
   * which then goes on with the steps after it, so that no other rally waits.
   */
  async catchUp(rallyId: string, queue: 'rallies' | 'planning' = 'rallies'): Promise<void> {
    for (let outdated = 0; outdated < TRIES; ) {
      const rally = await this.access.read(rallyId);
      const next = await this.nextDue(rally);
      if (!next) return;
      if (queue === 'rallies' && this.needsPlanning(rally, next)) return this.handToPlanning(next);
      if (!(await this.doOne(rally, next))) outdated++;
    }
    throw new Error(`The steps of rally ${rallyId} could not be done: its data kept changing.`);
  }

  /**
   * Does a step now, by hand; its alarm then finds nothing to do.
   *
   * @throws DomainError `not_by_hand`, `too_late`, `done_already`, and those of planning
   */
  async doNow(rallyId: string, step: StepName, actor: Actor): Promise<void> {
    const rally = await this.access.require(actor, rallyId);
    if (!BY_HAND.includes(step)) throw conflict('not_by_hand', 'The program does this step when its time has come.');
    const by: AuditActor = { kind: 'user', id: actor.userId };
    if (PLANNING.includes(step) && rally.state !== 'announced') {
      await this.timetables.plan(rallyId, step === 'announce', actor);
      return;
    }
    await this.db.transaction(async () => {
      const locked = await this.access.lock(rallyId);
      const row = await this.db.repo(RallyStepEntity).findOneByOrFail({ rallyId, step });
      if (row.doneAt) throw conflict('done_already', 'This step is done.');
      if (!isAhead(locked.state) || isStale(step, this.clock.now(), locked, this.clock.now()))
        throw conflict('too_late', 'This is done before the rally begins.');
      await this.actions.perform(locked, step, undefined, by);
      await markByHand(this.db, rallyId, [step], actor.userId, this.clock.now());
    });
  }

  /** Rings again at its time for a step whose alarm came early. */
  async ringAgain(rallyId: string, step: StepName): Promise<void> {
    const now = this.clock.now();
    const row = await this.db.repo(RallyStepEntity).findOneBy({ rallyId, step });
    if (!row || row.doneAt || row.dueAt <= now) return;
    const jobId = `${alarmId(rallyId, step, row.moves)}-at-${row.dueAt.getTime() / 1000}`;
    await this.queues.enqueue('rally.step', { rallyId, step }, { jobId, at: row.dueAt, now });
  }

  private async doOne(rally: RallyEntity, next: RallyStepEntity): Promise<boolean> {
    const { id: rallyId } = rally;
    const prepared = await this.prepare(rally, next);
    return this.db.transaction(async () => {
      const locked = await this.access.lock(rallyId);
      const still = await this.nextDue(locked);
      if (still?.step !== next.step || locked.state !== rally.state) return false;
      const isLate =
        isStale(next.step, next.dueAt, locked, this.clock.now()) ||
        isOver(locked, next.step) ||
        (next.step === 'propose' && (await this.isDoneOrDue(rallyId, 'invite')));
      if (isLate) await this.actions.pass(locked, next.step);
      else if (!(await this.actions.perform(locked, next.step, prepared, SYSTEM))) return false;
      await this.db
        .repo(RallyStepEntity)
        .update({ rallyId, step: next.step }, { doneAt: this.clock.now(), outcome: isLate ? 'skipped' : 'done' });
      return true;
    });
  }

  private async nextDue(rally: RallyEntity): Promise<RallyStepEntity | undefined> {
    if (rally.state === 'cancelled') return undefined;
    const now = this.clock.now();
    const rows = await this.db.repo(RallyStepEntity).findBy({ rallyId: rally.id });
    return rows
      .filter((row) => row.doneAt === null && row.dueAt <= now)
      .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || STEPS.indexOf(a.step) - STEPS.indexOf(b.step))[0];
  }

  /** Whom to invite is asked as long as nobody is invited and there is time to answer. */
  private async isDoneOrDue(rallyId: string, step: StepName): Promise<boolean> {
    const row = await this.db.repo(RallyStepEntity).findOneByOrFail({ rallyId, step });
    return row.doneAt !== null || row.dueAt <= this.clock.now();
  }

  private needsPlanning(rally: RallyEntity, { step, dueAt }: RallyStepEntity): boolean {
    if (!PLANNING.includes(step) || rally.state === 'announced' || isOver(rally, step)) return false;
    return !isStale(step, dueAt, rally, this.clock.now());
  }

  /** Once in ten minutes: should that job fail for good, a later alarm hands over another one. */
  private async handToPlanning({ rallyId, step }: RallyStepEntity): Promise<void> {
    const round = Math.floor(this.clock.now().getTime() / PLANNING_ROUND_MS);
    await this.queues.enqueue('rally.plan', { rallyId }, { jobId: `rally-${rallyId}-${step}-round-${round}` });
  }

  /** Planning takes seconds, so that it is done before the rally is locked. */
  private async prepare(rally: RallyEntity, row: RallyStepEntity): Promise<Prepared | undefined> {
    if (!this.needsPlanning(rally, row)) return undefined;
    // What the organiser has looked at since is kept where the newest answers allow it.
    return this.timetables.prepare(rally, 0, row.step === 'announce');
  }
}

/** Nothing more is done for a rally that was called off, and for one that was closed only what comes months later. */
const isOver = ({ state }: RallyEntity, step: StepName): boolean =>
  state === 'cancelled' || (state === 'closed' && !AFTERWARDS.includes(step));

/** Deterministic, so that the same alarm set twice is one; a new one after each move, because a queue remembers ids for days. */
const alarmId = (rallyId: string, step: StepName, moves: number) =>
  `rally-${rallyId}-${step}${moves ? `-${moves}` : ''}`;
