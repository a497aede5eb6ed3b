import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { JobQueues } from '#jobs';
import { Clock } from '#kernel';
import { missedBecause, UNANSWERED } from './domain/states.js';
import { isStale, STEPS, type StepName, stepsOf } from './domain/steps.js';
import { Invitations } from './invitations.service.js';
import { OutcomeMail } from './outcomes/outcome-mail.js';
import { MeetingEntity, type RallyEntity, RallyStepEntity } from './rally.entities.js';
import { RallyAccess } from './rally-access.js';
import { reach, transition } from './rally-lifecycle.js';
import { RallyMail } from './rally-mail.js';
import { type Prepared, Timetables } from './timetables.service.js';

const SYSTEM = { kind: 'system', id: null } as const;
const TRIES = 5;

/** The dated chain of a rally: what is due is done, in its order, each step once. */
@Injectable()
export class RallySteps {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly queues: JobQueues,
    private readonly access: RallyAccess,
    private readonly invitations: Invitations,
    private readonly timetables: Timetables,
    private readonly mail: RallyMail,
    private readonly outcomeMail: OutcomeMail,
  ) {}

  /** Writes the steps of a new rally. */
  async lay(rally: RallyEntity): Promise<void> {
    await this.db
      .repo(RallyStepEntity)
      .insert(stepsOf(rally).map(({ step, dueAt }) => ({ rallyId: rally.id, step, dueAt, doneAt: null, moves: 0 })));
  }

  /** Moves what is still to do to the rally's new date. Reminders come again when their new time lies ahead: they are about a date. */
  async move(rally: RallyEntity): Promise<void> {
    const now = this.clock.now();
    const rows = await this.db.repo(RallyStepEntity).findBy({ rallyId: rally.id });
    const due = new Map(stepsOf(rally).map(({ step, dueAt }) => [step, dueAt]));
    for (const row of rows) {
      const dueAt = due.get(row.step) ?? row.dueAt;
      const comesAgain = isReminder(row.step) && dueAt > now;
      if ((row.doneAt && !comesAgain) || dueAt.getTime() === row.dueAt.getTime()) continue;
      await this.db
        .repo(RallyStepEntity)
        .update({ rallyId: rally.id, step: row.step }, { dueAt, doneAt: null, moves: row.moves + 1 });
    }
  }

  /** Sets one alarm for each step still to do, and takes the alarms of earlier dates away. Done twice, it changes nothing. */
  async setAlarms(rallyId: string): Promise<void> {
    const now = this.clock.now();
    const pending = await this.db.query<{
      step: StepName;
      dueAt: Date;
      doneAt: Date | null;
      moves: number;
      over: boolean;
    }>(
      `SELECT s.step, s.due_at AS "dueAt", s.done_at AS "doneAt", s.moves, r.state IN ('closed', 'cancelled') AS over
       FROM rally_steps s JOIN rallies r ON r.id = s.rally_id WHERE s.rally_id = $1 ORDER BY s.due_at`,
      [rallyId],
    );
    for (const { step, dueAt, doneAt, moves, over } of pending) {
      const isPending = !over && doneAt === null;
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
   * waits, and one that was missed comes before those after it.
   */
  async catchUp(rallyId: string): Promise<void> {
    for (let outdated = 0; outdated < TRIES; ) {
      const rally = await this.access.read(rallyId);
      const next = await this.nextDue(rally);
      if (!next) return;
      const prepared = await this.prepare(rally, next);
      const done = await this.db.transaction(async () => {
        const locked = await this.access.lock(rallyId);
        const still = await this.nextDue(locked);
        if (still?.step !== next.step || locked.state !== rally.state) return false;
        if (isStale(next.step, next.dueAt, locked, this.clock.now())) await this.pass(locked, next.step);
        else if (!(await this.perform(locked, next.step, prepared))) return false;
        await this.db.repo(RallyStepEntity).update({ rallyId, step: next.step }, { doneAt: this.clock.now() });
        return true;
      });
      if (!done) outdated++;
    }
    throw new Error(`The steps of rally ${rallyId} could not be done: its data kept changing.`);
  }

  /** Rings again at its time for a step whose alarm came early. */
  async ringAgain(rallyId: string, step: StepName): Promise<void> {
    const now = this.clock.now();
    const row = await this.db.repo(RallyStepEntity).findOneBy({ rallyId, step });
    if (!row || row.doneAt || row.dueAt <= now) return;
    const jobId = `${alarmId(rallyId, step, row.moves)}-at-${row.dueAt.getTime() / 1000}`;
    await this.queues.enqueue('rally.step', { rallyId, step }, { jobId, at: row.dueAt, now });
  }

  private async nextDue(rally: RallyEntity): Promise<RallyStepEntity | undefined> {
    if (rally.state === 'cancelled') return undefined;
    const now = this.clock.now();
    const rows = await this.db.repo(RallyStepEntity).findBy({ rallyId: rally.id });
    return rows
      .filter((row) => row.doneAt === null && row.dueAt <= now)
      .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || STEPS.indexOf(a.step) - STEPS.indexOf(b.step))[0];
  }

  /** Planning takes seconds, so that it is done before the rally is locked. */
  private async prepare(rally: RallyEntity, { step, dueAt }: RallyStepEntity): Promise<Prepared | undefined> {
    if ((step !== 'plan' && step !== 'announce') || rally.state === 'announced') return undefined;
    if (isStale(step, dueAt, rally, this.clock.now())) return undefined;
    // What the organiser has looked at since is kept where the newest answers allow it.
    return this.timetables.prepare(rally, 0, step === 'announce');
  }

  /** @returns false when what was prepared is out of date: it is then tried again */
  private async perform(rally: RallyEntity, step: StepName, prepared: Prepared | undefined): Promise<boolean> {
    switch (step) {
      case 'open_to_employers':
        await this.invitations.invite(rally, { employerIds: 'all' }, SYSTEM);
        break;
      case 'invite':
        await this.invitations.invite(rally, { tenantIds: 'all' }, SYSTEM);
        break;
      case 'remind_14':
        await this.remind(rally, step, { unanswered: true, accepted: false });
        break;
      case 'remind_7':
        await this.remind(rally, step, { unanswered: true, accepted: true });
        break;
      case 'remind_2':
        await this.remind(rally, step, { unanswered: false, accepted: true });
        break;
      case 'plan':
        return !prepared || (await this.timetables.save(rally, prepared, SYSTEM)) !== undefined;
      case 'announce':
        if (rally.state === 'announced') break;
        if (prepared && !(await this.timetables.save(rally, prepared, SYSTEM))) return false;
        if (rally.planVersion > 0) await this.timetables.announce(rally);
        break;
      case 'open_the_day':
        await reach(this.db, rally, 'on_the_day');
        await this.invitations.expire(rally.id);
        break;
      case 'close':
        await reach(this.db, rally, 'closing');
        await this.settleAbsences(rally);
        break;
      case 'verdict_reminder':
        await this.outcomeMail.askEmployers(rally, 'verdicts');
        await this.outcomeMail.askCandidates(rally);
        break;
      case 'finish':
        if (rally.state === 'closing') await transition(this.db, rally, 'closed');
        break;
    }
    return true;
  }

  /** A step that came too late still takes the rally into the state in which the next step expects it. */
  private async pass(rally: RallyEntity, step: StepName): Promise<void> {
    if (step === 'open_to_employers') await reach(this.db, rally, 'open');
    if (step === 'invite') await reach(this.db, rally, 'inviting');
  }

  private async remind(
    rally: RallyEntity,
    step: StepName,
    whom: { unanswered: boolean; accepted: boolean },
  ): Promise<void> {
    const occasion = `${step}:${rally.heldOn}`;
    if (whom.unanswered) {
      for (const guest of await this.mail.guests(rally.id, UNANSWERED))
        await this.mail.send(rally, guest, occasion, 'please_answer');
    }
    if (!whom.accepted) return;
    const agendas = rally.state === 'announced' ? await this.mail.agendas(rally) : undefined;
    for (const guest of await this.mail.guests(rally.id, ['accepted'])) {
      const agenda = agendas?.get(guest.id);
      await this.mail.send(rally, guest, occasion, agenda ? 'agenda' : 'see_you', { agenda: agenda ?? [] });
    }
  }

  /**
   * At the end of the day: an absence is laid on its own side. Where the entrance noted who came, whoever accepted and was not seen
   * stayed away; where it noted nobody, nothing is known of anybody.
   */
  private async settleAbsences(rally: RallyEntity): Promise<void> {
    await this.db.query(
      `UPDATE rally_invitations i SET attendance = 'no_show', version = version + 1
       WHERE i.rally_id = $1 AND i.state = 'accepted' AND i.attendance = 'unknown' AND EXISTS
         (SELECT 1 FROM rally_invitations seen WHERE seen.rally_id = $1 AND seen.attendance IN ('present', 'late')
          AND (seen.tenant_id IS NULL) = (i.tenant_id IS NULL))
         AND NOT EXISTS (SELECT 1 FROM meetings m WHERE m.rally_id = $1 AND m.state = 'held'
          AND (m.tenant_id = i.tenant_id OR m.employer_id = i.employer_id)) RETURNING i.id`,
      [rally.id],
    );
    const open = await this.db.query<{ id: string; candidate: 'unknown'; employer: 'unknown' }>(
      `SELECT m.id, c.attendance AS candidate, e.attendance AS employer FROM meetings m
       JOIN rally_invitations c ON c.rally_id = m.rally_id AND c.tenant_id = m.tenant_id
       JOIN rally_invitations e ON e.rally_id = m.rally_id AND e.employer_id = m.employer_id
       WHERE m.rally_id = $1 AND m.state = 'planned'`,
      [rally.id],
    );
    for (const { id, candidate, employer } of open) {
      const state = missedBecause(candidate, employer);
      if (state) await this.db.repo(MeetingEntity).update({ id }, { state });
    }
  }
}

const isReminder = (step: StepName) => step.startsWith('remind_');

/** Deterministic, so that the same alarm set twice is one; a new one after each move, because a queue remembers ids for days. */
const alarmId = (rallyId: string, step: StepName, moves: number) =>
  `rally-${rallyId}-${step}${moves ? `-${moves}` : ''}`;
