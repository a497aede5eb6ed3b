import { Injectable } from '@nestjs/common';
import { Db, isUniqueViolation } from '#database';
import type { Actor } from '#identity';
import { addDays, Clock, conflict, dayOf, Ids } from '#kernel';
import { CommitteeCaseEntity, type CommitteeEntity, CommitteeMeetingEntity } from './activities.entities.js';
import { DUE_CASES } from './agenda.sql.js';
import { type CaseReason, isCarriedOver, nextDay } from './domain/committees.js';
import { SealedCase } from './sealed.js';

interface Subject {
  tenantId: string | null;
  referralId: string | null;
  signalId?: string | null;
}

/** The program fills an agenda so many days before a meeting: time enough to prepare it. */
export const FILLED_DAYS_BEFORE = 10;

/** Which meetings there are and what is on their agendas, as far as the program sees to it by itself. */
@Injectable()
export class Agendas {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly sealed: SealedCase,
  ) {}

  /** The next meeting that is planned; made by the rhythm, or on `on`, where there is none. Null for a body that meets when it is called. */
  async nextMeeting(
    committee: CommitteeEntity,
    on: string | null,
    after?: string,
  ): Promise<CommitteeMeetingEntity | null> {
    const from = after ?? addDays(dayOf(this.clock.now()), -1);
    const planned = await this.db
      .repo(CommitteeMeetingEntity)
      .createQueryBuilder('m')
      .where(`m.committeeId = :id AND m.state = 'planned' AND m.heldOn > :from`, { id: committee.id, from })
      .orderBy('m.heldOn')
      .getOne();
    if (planned) return planned;
    const heldOn = on ?? (await this.nextFree(committee, from));
    if (heldOn === null || heldOn <= from) return null;
    return this.makeMeeting(committee, { heldOn, startsAt: committee.startsAt, place: committee.place }, null);
  }

  /** The first day of the rhythm on which it has not met: today's meeting may be over. */
  private async nextFree({ id, rhythm, anchorOn }: CommitteeEntity, after: string): Promise<string | null> {
    const held = await this.db.query<{ day: string }>(
      `SELECT held_on AS day FROM committee_meetings WHERE committee_id = $1 AND state <> 'cancelled' AND held_on > $2`,
      [id, after],
    );
    let day = nextDay(rhythm, anchorOn, after);
    while (day !== null && held.some((one) => one.day === day)) day = nextDay(rhythm, anchorOn, day);
    return day;
  }

  async makeMeeting(
    committee: CommitteeEntity,
    when: Pick<CommitteeMeetingEntity, 'heldOn' | 'startsAt' | 'place'>,
    madeBy: string | null,
  ): Promise<CommitteeMeetingEntity> {
    const meeting: CommitteeMeetingEntity = {
      ...{ ...when, id: this.ids.uuid(), committeeId: committee.id, state: 'planned', madeBy },
      ...{ closedBy: null, closedAt: null, createdAt: this.clock.now(), version: 1 },
    };
    const there = await this.db
      .repo(CommitteeMeetingEntity)
      .createQueryBuilder('m')
      .where(`m.committeeId = :id AND m.state <> 'cancelled' AND m.heldOn = :day`, {
        id: committee.id,
        day: when.heldOn,
      })
      .getExists();
    if (there) throw conflict('meets_already', 'This body meets on that day already.');
    try {
      await this.db.repo(CommitteeMeetingEntity).insert(meeting);
    } catch (error) {
      if (isUniqueViolation(error, 'committee_meetings_day'))
        throw conflict('meets_already', 'This body meets on that day already.');
      throw error;
    }
    await this.placeSignals(meeting);
    if (when.heldOn <= addDays(dayOf(this.clock.now()), FILLED_DAYS_BEFORE)) await this.fill(committee, meeting);
    return meeting;
  }

  /** Puts on the agenda who is due: see agenda.sql.ts. Those who are on it, or were taken off it, are left as they are. @returns how many */
  async fill(committee: CommitteeEntity, meeting: CommitteeMeetingEntity): Promise<number> {
    const due = await this.db.query<Subject & { reason: CaseReason }>(DUE_CASES[committee.kind], [
      committee.associationId,
      committee.programmeId,
      meeting.id,
      meeting.heldOn,
      committee.partnerId,
    ]);
    let added = 0;
    for (const { reason, ...subject } of due) if (await this.put(meeting.id, subject, reason, null)) added++;
    return added;
  }

  /** @returns the id of the case; null when it is on that agenda already */
  async put(meetingId: string, subject: Subject, reason: CaseReason, addedBy: string | null): Promise<string | null> {
    const id = this.ids.uuid();
    const rows = await this.db.query<{ id: string }>(
      `INSERT INTO committee_cases (id, meeting_id, tenant_id, referral_id, signal_id, reason, added_by, added_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`,
      [
        ...[id, meetingId, subject.tenantId, subject.referralId, subject.signalId ?? null, reason, addedBy],
        this.clock.now(),
      ],
    );
    return rows[0]?.id ?? null;
  }

  /** Signals that wait for a meeting of their cell. */
  private async placeSignals(meeting: CommitteeMeetingEntity): Promise<void> {
    const waiting = await this.db.query<{ signalId: string; tenantId: string | null }>(
      `SELECT s.id AS "signalId", s.tenant_id AS "tenantId" FROM cell_signals s
       WHERE s.committee_id = $1 AND s.closed_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM committee_cases c WHERE c.signal_id = s.id)`,
      [meeting.committeeId],
    );
    for (const signal of waiting) await this.putSignal(meeting.id, signal);
  }

  /** A signal about somebody whose case is on the agenda already joins that case. */
  async putSignal(meetingId: string, signal: { signalId: string; tenantId: string | null }): Promise<void> {
    if (await this.put(meetingId, { ...signal, referralId: null }, 'signal', null)) return;
    await this.db.query(
      `UPDATE committee_cases SET signal_id = $3, version = version + 1
       WHERE meeting_id = $1 AND tenant_id = $2 AND removed_at IS NULL AND signal_id IS NULL RETURNING id`,
      [meetingId, signal.tenantId, signal.signalId],
    );
  }

  /**
   * What was not decided is on the next agenda, with what was prepared for it.
   * @throws DomainError `no_next_meeting` (conflict) when cases are left and no later meeting is planned, made by the rhythm or named
   */
  async carryOver(
    committee: CommitteeEntity,
    meeting: CommitteeMeetingEntity,
    nextOn: string | null,
    actor: Actor,
  ): Promise<void> {
    const cases = await this.db
      .repo(CommitteeCaseEntity)
      .createQueryBuilder('c')
      .where('c.meetingId = :id AND c.removedAt IS NULL AND c.carriedTo IS NULL', { id: meeting.id })
      .orderBy('c.addedAt')
      .getMany();
    const left = cases.filter(({ decision }) => isCarriedOver(decision));
    const next = await this.nextMeeting(committee, nextOn, laterOf(meeting.heldOn, dayOf(this.clock.now())));
    if (!left.length) return;
    if (!next) throw conflict('no_next_meeting', 'Cases are left undecided: say when this body meets next.');
    for (const one of left) await this.carry(one, next.id, actor);
  }

  private async carry(one: CommitteeCaseEntity, nextId: string, actor: Actor): Promise<void> {
    // Decided elsewhere meanwhile: nothing is left to be said of it.
    if (one.referralId !== null && one.tenantId === null && !(await this.waits(one.referralId))) return;
    const subject = { tenantId: one.tenantId, referralId: one.referralId, signalId: one.signalId };
    const id = await this.put(nextId, subject, 'carried_over', actor.userId);
    if (id !== null) {
      const words = this.sealed.open(one.id, 'presentation', one.presentation);
      await this.db.query('UPDATE committee_cases SET presentation = $2, shared = $3 WHERE id = $1 RETURNING id', [
        id,
        this.sealed.seal(id, 'presentation', words),
        one.shared,
      ]);
    }
    await this.db.query(
      `UPDATE committee_cases SET carried_to = coalesce($2, (SELECT o.id FROM committee_cases o WHERE o.meeting_id = $3 AND o.removed_at IS NULL
         AND (o.tenant_id = $4 OR o.referral_id = $5) LIMIT 1)), version = version + 1 WHERE id = $1 RETURNING id`,
      [one.id, id, nextId, one.tenantId, one.referralId],
    );
  }

  private async waits(referralId: string): Promise<boolean> {
    const row = await this.db.one(`SELECT 1 FROM referrals WHERE id = $1 AND decided_at IS NULL`, [referralId]);
    return row !== undefined;
  }
}

const laterOf = (a: string, b: string): string => (a > b ? a : b);
