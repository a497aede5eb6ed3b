import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Aliases } from '#candidates';
import { Db, isUniqueViolation, Outbox } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, type DomainError, Ids, invalid, notFound } from '#kernel';
import { RallyHires } from '#placements';
import type { VerdictVia } from './domain/outcomes.js';
import { isUnderWay, type MeetingState, type RefusalReason, type Verdict } from './domain/states.js';
import { slotAt, startOf } from './domain/steps.js';
import { GivenUp } from './hall/given-up.service.js';
import { MeetingEntity, type RallyEntity } from './rally.entities.js';
import { RallyAccess } from './rally-access.js';

export interface NewMeeting {
  tenantId: string;
  employerId: string;
  slot: number;
  table: number;
}

/** Who says what came of a meeting, and by which way. */
export interface Giver {
  audit: AuditActor;
  userId: string | null;
  via: VerdictVia;
}

const CLASHES: Readonly<Record<string, [code: string, message: string]>> = {
  meetings_table_slot: ['table_taken', 'Somebody else has this table at this time.'],
  meetings_candidate_slot: ['candidate_busy', 'This candidate has another meeting at this time.'],
  meetings_pair: ['already_meet', 'These two meet already.'],
};

/** The database holds that nobody is in two places; this says which rule it was. */
function toClash(error: unknown): DomainError | undefined {
  const name = Object.keys(CLASHES).find((constraint) => isUniqueViolation(error, constraint));
  const clash = name && CLASHES[name];
  return clash ? conflict(...clash) : undefined;
}

/** What happens at the tables: who meets whom, and what came of it. */
@Injectable()
export class Floor {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: RallyAccess,
    private readonly aliases: Aliases,
    private readonly givenUp: GivenUp,
    private readonly hires: RallyHires,
  ) {}

  /**
   * Books one meeting by hand, for example a free table for somebody who waits. Of any number of rivals for a table one gets it.
   *
   * @throws DomainError `table_taken`, `candidate_busy`, `already_meet`, `employer_away`, `no_such_table`, `not_announced`
   */
  async book(rallyId: string, { tenantId, employerId, slot, table }: NewMeeting, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    const work = async () => {
      // One after the other: the constraints can be deferred, so they are checked after the row is in, and rivals side by side would each
      // wait for the other (measured: deadlocks of a second each).
      const rally = await this.access.requireForUpdate(actor, rallyId);
      if (rally.state !== 'announced' && rally.state !== 'on_the_day')
        throw conflict(
          'not_announced',
          'Single meetings are booked once the timetable was announced, until the rally closes.',
        );
      if (slot >= rally.slots) throw invalid('slot', 'no_such_slot', `The day has the slots 0 to ${rally.slots - 1}.`);
      await this.checkSides(rallyId, { tenantId, employerId, slot, table }, actor);
      await this.db.query(
        `INSERT INTO meetings (id, rally_id, tenant_id, employer_id, slot, table_no, score, locked, state)
         VALUES ($1, $2, $3, $4, $5, $6, 0, true, 'planned')`,
        [id, rallyId, tenantId, employerId, slot, table],
      );
      const card = await this.db.one<{ id: string }>('SELECT id FROM candidates WHERE tenant_id = $1', [tenantId]);
      if (card) await this.aliases.of(employerId, [card.id]);
      await this.note(actor, 'meeting.book', id, tenantId, { rallyId, slot, table });
    };
    await this.db.transaction(work).catch((error: unknown) => {
      throw toClash(error) ?? error;
    });
    return id;
  }

  /** Keeps a meeting where it is whatever is planned again, or lets it go. */
  async lock(meetingId: string, locked: boolean, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const { meeting } = await this.meeting(meetingId, actor);
      if (meeting.locked === locked) return;
      await this.db.repo(MeetingEntity).update({ id: meetingId }, { locked });
      await this.note(actor, locked ? 'meeting.lock' : 'meeting.unlock', meetingId, meeting.tenantId, {});
    });
  }

  /**
   * Whether a meeting took place, or on whose side it failed; `planned` says that who was missed is there after all. Before its time is over
   * each of them frees the table for who waits.
   *
   * @throws DomainError `not_the_day`, `rally_closed`; `has_verdict` when a meeting with a verdict should not have taken place; `table_given`
   *   when somebody else has been given the table meanwhile
   */
  async attend(meetingId: string, state: MeetingState, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const { meeting, rally } = await this.meeting(meetingId, actor);
      requireUnderWay(rally);
      if (meeting.state === state) return;
      if (meeting.verdict && state !== 'held')
        throw conflict('has_verdict', 'This meeting has a verdict, so it took place.');
      if (state === 'planned') {
        if (!(await this.givenUp.restore(meetingId)))
          throw conflict('table_given', 'This table has been given to somebody else meanwhile.');
      } else {
        await this.db.repo(MeetingEntity).update({ id: meetingId }, { state });
        await this.free(meeting, rally);
      }
      await this.note(actor, 'meeting.attendance', meetingId, meeting.tenantId, { state });
    });
  }

  /**
   * The employer's verdict. It says that the meeting took place, and can be changed until the rally is closed.
   *
   * @throws DomainError `meeting_missed`, `not_the_day`, `rally_closed`, `validation_failed` for a refusal without its reason; `hired_meanwhile`
   *   when somebody else has hired the person, who then stays without this verdict
   */
  async decide(
    meetingId: string,
    verdict: Verdict,
    reason: RefusalReason | null,
    actor: Actor,
    via: VerdictVia = 'app',
  ): Promise<void> {
    const giver: Giver = { audit: { kind: 'user', id: actor.userId }, userId: actor.userId, via };
    await this.db.transaction(async () => this.judge(await this.meeting(meetingId, actor), verdict, reason, giver));
  }

  /** The verdict of whoever may give it, on a meeting whose rally is locked. Part of the caller's transaction. */
  async judge(
    { meeting, rally }: { meeting: MeetingEntity; rally: RallyEntity },
    verdict: Verdict,
    reason: RefusalReason | null,
    giver: Giver,
  ): Promise<void> {
    if ((verdict === 'refused') !== (reason !== null))
      throw invalid('reason', 'reason_for_refusal', 'A refusal has a reason from the list, another verdict has none.');
    // Who is reached by phone after the closing had not answered before.
    if (!(giver.via === 'phone' && rally.state === 'closed' && meeting.verdict === null)) requireUnderWay(rally);
    if (meeting.state !== 'planned' && meeting.state !== 'held')
      throw conflict('meeting_missed', 'This meeting did not take place: say first that it was held.');
    if (meeting.verdict === verdict && meeting.verdictReason === reason) return;
    await this.db.repo(MeetingEntity).update(
      { id: meeting.id },
      {
        ...{ state: 'held', verdict, verdictReason: reason },
        ...{ verdictBy: giver.userId, verdictAt: this.clock.now(), verdictVia: giver.via },
      },
    );
    await this.hires.followVerdict(meeting.id);
    await this.audit.record({
      actor: giver.audit,
      action: 'meeting.verdict',
      subject: { kind: 'meeting', id: meeting.id },
      tenantId: meeting.tenantId,
      details: { verdict, reason, before: meeting.verdict, via: giver.via },
    });
    await this.free(meeting, rally);
    await this.outbox.add('meeting.verdict', { meetingId: meeting.id, tenantId: meeting.tenantId, verdict });
  }

  /** A meeting that is over before its time leaves its table, and its candidate, to others. */
  async free({ id, slot, vacated }: MeetingEntity, rally: RallyEntity): Promise<void> {
    const now = this.clock.now();
    const running = slotAt(rally, now);
    if (vacated > 0 || rally.state !== 'on_the_day' || now < startOf(rally) || slot < running) return;
    await this.db.query(`UPDATE meetings SET vacated = nextval('meetings_vacated'), ended_at = $2 WHERE id = $1`, [
      id,
      now,
    ]);
    await this.outbox.add('rally.floor_changed', { rallyId: rally.id });
  }

  /** A meeting within the actor's scope, its rally locked. */
  async meeting(id: string, actor: Actor): Promise<{ meeting: MeetingEntity; rally: RallyEntity }> {
    const { sql, params } = this.access.condition(actor, 'r', 2);
    const found = await this.db.one<{ rallyId: string; employerId: string }>(
      `SELECT m.rally_id AS "rallyId", m.employer_id AS "employerId" FROM meetings m JOIN rallies r ON r.id = m.rally_id
       WHERE m.id = $1 AND ${sql}`,
      [id, ...params],
    );
    if (!found || (actor.role === 'employer' && found.employerId !== actor.organisationId)) throw notFound('meeting');
    const rally = await this.access.lock(found.rallyId);
    const meeting = await this.db.repo(MeetingEntity).findOneBy({ id });
    if (!meeting) throw notFound('meeting');
    return { meeting, rally };
  }

  private async checkSides(
    rallyId: string,
    { tenantId, employerId, slot, table }: NewMeeting,
    actor: Actor,
  ): Promise<void> {
    await this.access.requireInvited(actor, rallyId, { tenantId });
    const { away, tables } = await this.access.requireInvited(actor, rallyId, { employerId });
    if (table > tables) throw conflict('no_such_table', 'This employer has fewer tables.');
    if (away.includes(slot)) throw conflict('employer_away', 'This employer receives nobody at this time.');
  }

  private note(
    actor: Actor,
    action: string,
    id: string,
    tenantId: string,
    details: Record<string, string | number | null>,
  ) {
    return this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action,
      subject: { kind: 'meeting', id },
      tenantId,
      details,
    });
  }
}

function requireUnderWay(rally: RallyEntity): void {
  if (rally.state === 'closed') throw conflict('rally_closed', 'This rally is closed.');
  if (!isUnderWay(rally.state)) throw conflict('not_the_day', 'Meetings are noted from the day of the rally on.');
}
