import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Aliases } from '#candidates';
import { Db, isUniqueViolation, Outbox } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, Ids } from '#kernel';
import { SHORTFALL_POINTS } from './domain/editing/index.js';
import { type PlanFacts, toPlanInput } from './domain/planning.js';
import { isAhead } from './domain/states.js';
import type { StepName } from './domain/steps.js';
import type { Timetable } from './domain/timetable/index.js';
import { PlanFactsReader } from './plan-facts.js';
import { Planner } from './planner.js';
import { type RallyEntity, RallyPlanEntity } from './rally.entities.js';
import { RallyAccess } from './rally-access.js';
import { reach } from './rally-lifecycle.js';
import { markByHand } from './rally-step-marks.js';
import { Tellings } from './tellings.service.js';
import { stored, VersionStore } from './version-store.js';

/** A timetable that was planned and not yet saved, with what it was made from. */
export interface Prepared {
  rallyId: string;
  planVersion: number;
  facts: PlanFacts;
  timetable: Timetable;
}

export interface PlanResult {
  version: number;
  meetings: number;
  /** Meetings that are no longer, or no longer at their slot. */
  changed: number;
  shortfalls: number;
  gap: number;
}

const TRIES = 3;

/** Plans and announces. (Planning again: `PlanRuns`.) */
@Injectable()
export class Timetables {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: RallyAccess,
    private readonly reader: PlanFactsReader,
    private readonly planner: Planner,
    private readonly tellings: Tellings,
    private readonly versions: VersionStore,
    private readonly aliases: Aliases,
  ) {}

  /**
   * A first timetable, or another while none was announced; locked meetings stay.
   *
   * @throws DomainError `already_announced`, `too_late`, `nobody_to_plan`, `timetable_impossible`
   */
  async plan(rallyId: string, announce: boolean, actor: Actor): Promise<PlanResult> {
    const rally = await this.access.require(actor, rallyId);
    if (rally.state === 'announced')
      throw conflict(
        'already_announced',
        'The timetable was announced: plan again instead, which keeps what people were told.',
      );
    if (!isAhead(rally.state))
      throw conflict('too_late', 'A timetable is made before the day; then it is planned again.');
    // What is announced is what the organiser has before them: a draft is kept wherever nothing forces it to change.
    const keep = announce && rally.planVersion > 0;
    return this.planAndSave(rallyId, keep, byUser(actor), async (saved) => {
      const steps: StepName[] = announce ? ['plan', 'announce'] : ['plan'];
      await markByHand(this.db, rallyId, steps, actor.userId, this.clock.now());
      if (announce) await this.announce(saved);
    });
  }

  /** The planning without saving, outside of any lock; undefined when there is nobody to plan. */
  async prepare(rally: RallyEntity, now: number, keep: boolean): Promise<Prepared | undefined> {
    const facts = await this.reader.read(rally);
    if (!facts.candidates.length || !facts.employers.length) return undefined;
    const timetable = await this.planner.plan(toPlanInput(facts, { keep, now }));
    return { rallyId: rally.id, planVersion: rally.planVersion, facts, timetable };
  }

  /**
   * Saves a prepared timetable for a locked rally as its next version, unless what it was made from has changed meanwhile.
   *
   * @returns undefined when it is out of date
   */
  async save(rally: RallyEntity, prepared: Prepared, by: AuditActor): Promise<PlanResult | undefined> {
    if (rally.planVersion !== prepared.planVersion) return undefined;
    if (JSON.stringify(await this.reader.read(rally)) !== JSON.stringify(prepared.facts)) return undefined;
    return this.write(rally, prepared, by);
  }

  /** The same for a timetable of which the caller knows that it is up to date. */
  async write(rally: RallyEntity, { timetable, facts }: Prepared, by: AuditActor): Promise<PlanResult> {
    await this.versions.keepEdits(rally, by);
    const version = rally.planVersion + 1;
    const changed = await this.saveMeetings(rally.id, facts, timetable);
    await this.nameForEmployers(rally.id);
    await this.db.repo(RallyPlanEntity).insert({
      rallyId: rally.id,
      version,
      objective: pointsOf(facts, timetable),
      bound: timetable.bound,
      gap: timetable.gap,
      shortfalls: timetable.shortfalls.map(({ candidate, wanted, got, cause, reason }) => ({
        tenantId: candidate,
        wanted,
        got,
        code: cause.code,
        reason,
      })),
      changed,
      madeAt: this.clock.now(),
      madeBy: by.kind === 'user' ? by.id : null,
      announcedAt: null,
      kind: 'planned',
      restoredFrom: null,
      meetings: stored(await this.versions.current(rally.id)),
    });
    await this.versions.count(rally, version);
    const { meetings, shortfalls, gap } = timetable;
    await this.audit.record({
      actor: by,
      action: 'rally.plan',
      subject: { kind: 'rally', id: rally.id },
      details: { version, meetings: meetings.length, changed, shortfalls: shortfalls.length },
    });
    return { version, meetings: meetings.length, changed, shortfalls: shortfalls.length, gap };
  }

  /** Makes the newest version of a locked rally the timetable that everybody knows, and tells everybody. */
  async announce(rally: RallyEntity): Promise<void> {
    await reach(this.db, rally, 'announced');
    await this.tellings.tell(rally, null);
    await this.outbox.add('rally.announced', { rallyId: rally.id, planVersion: rally.planVersion });
  }

  private async planAndSave(
    rallyId: string,
    keep: boolean,
    by: AuditActor,
    then: (rally: RallyEntity) => Promise<void>,
  ): Promise<PlanResult> {
    for (let tries = 0; tries < TRIES; tries++) {
      const current = await this.access.read(rallyId);
      const prepared = await this.prepare(current, 0, keep);
      if (!prepared)
        throw conflict('nobody_to_plan', 'A timetable needs a candidate who accepted and an employer who registered.');
      const result = await this.db.transaction(async () => {
        const rally = await this.access.lock(rallyId);
        if (rally.state !== current.state) return undefined;
        const saved = await this.save(rally, prepared, by);
        if (saved) await then(rally);
        return saved;
      });
      if (result) return result;
    }
    throw conflict('inputs_changed', 'Answers kept coming in while the timetable was made: try again.');
  }

  /** Moves, adds and removes meetings until they are those of the timetable. A meeting keeps its id as long as its pair meets. */
  private async saveMeetings(rallyId: string, facts: PlanFacts, timetable: Timetable): Promise<number> {
    const scores = new Map(facts.wishes.map(([candidate, employer, score]) => [`${candidate} ${employer}`, score]));
    const rows = timetable.meetings.map(([candidate, employer, slot, table]) => ({
      id: this.ids.uuid(),
      candidate,
      employer,
      slot,
      table,
      score: scores.get(`${candidate} ${employer}`) ?? 0,
    }));
    const given = `json_to_recordset($2::json) AS p(id uuid, candidate uuid, employer uuid, slot int, "table" int, score float8)`;
    const parameters = [rallyId, JSON.stringify(rows)];
    try {
      await this.db.query('SET CONSTRAINTS meetings_candidate_slot, meetings_table_slot DEFERRED');
      const removed = await this.db.query(
        `DELETE FROM meetings m WHERE m.rally_id = $1 AND m.vacated = 0 AND NOT EXISTS
           (SELECT 1 FROM ${given} WHERE p.candidate = m.tenant_id AND p.employer = m.employer_id) RETURNING m.id`,
        parameters,
      );
      const moved = await this.db.query<{ moved: boolean }>(
        `UPDATE meetings m SET slot = p.slot, table_no = p."table", version = m.version + 1, vacated = 0,
           state = CASE WHEN m.vacated > 0 THEN 'planned' ELSE m.state END
         FROM ${given}, meetings old WHERE old.id = m.id AND m.rally_id = $1 AND p.candidate = m.tenant_id AND p.employer = m.employer_id
           AND ((m.slot, m.table_no) <> (p.slot, p."table") OR m.vacated > 0) RETURNING old.slot <> m.slot AS moved`,
        parameters,
      );
      await this.db.query(
        `INSERT INTO meetings (id, rally_id, tenant_id, employer_id, slot, table_no, score, state)
         SELECT p.id, $1, p.candidate, p.employer, p.slot, p."table", p.score, 'planned' FROM ${given}
         WHERE NOT EXISTS (SELECT 1 FROM meetings m WHERE m.rally_id = $1 AND m.tenant_id = p.candidate AND m.employer_id = p.employer)`,
        parameters,
      );
      await this.db.query('SET CONSTRAINTS meetings_candidate_slot, meetings_table_slot IMMEDIATE');
      return removed.length + moved.filter((row) => row.moved).length;
    } catch (error) {
      if (isUniqueViolation(error))
        throw conflict('booked_meanwhile', 'A meeting was booked while the timetable was saved: try again.');
      throw error;
    }
  }

  /** Each employer knows the candidates it meets by names of its own. */
  private async nameForEmployers(rallyId: string): Promise<void> {
    const rows = await this.db.query<{ employerId: string; candidateIds: string[] }>(
      `SELECT m.employer_id AS "employerId", array_agg(c.id) AS "candidateIds" FROM meetings m JOIN candidates c ON c.tenant_id = m.tenant_id
       WHERE m.rally_id = $1 GROUP BY m.employer_id`,
      [rallyId],
    );
    for (const { employerId, candidateIds } of rows) await this.aliases.of(employerId, candidateIds);
  }
}

const byUser = (actor: Actor): AuditActor => ({ kind: 'user', id: actor.userId });

/** What a timetable is worth without what it gains by keeping an older one: so that versions can be compared. */
function pointsOf(facts: PlanFacts, { meetings, shortfalls }: Timetable): number {
  const scores = new Map<string, number>();
  for (const { candidate, employer, score } of facts.meetings) scores.set(`${candidate} ${employer}`, score);
  for (const [candidate, employer, score] of facts.wishes) scores.set(`${candidate} ${employer}`, score);
  const missing = shortfalls.reduce((sum, { wanted, got }) => sum + wanted - got, 0);
  const points = meetings.reduce(
    (sum, [candidate, employer]) => sum + (scores.get(`${candidate} ${employer}`) ?? 0),
    0,
  );
  return points - SHORTFALL_POINTS * missing;
}
