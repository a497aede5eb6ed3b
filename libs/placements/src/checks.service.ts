import { Injectable } from '@nestjs/common';
import type { AuditActor } from '#audit';
import { Db, FieldCipher, Outbox } from '#database';
import type { Actor } from '#identity';
import { addMonths, Clock, conflict, dayOf, type IsoDay, invalid } from '#kernel';
import type { CheckMonth, CheckSide } from './domain/checks.js';
import type { EndReason } from './domain/placement-states.js';
import { endSideOf } from './domain/terms.js';
import { PlacementEntity } from './placement.entity.js';
import { type EndInput, Placements, sideOf, userOf } from './placements.service.js';

export interface Answer {
  month: CheckMonth;
  stillThere: boolean;
  comment?: string | undefined;
  endedOn?: IsoDay | undefined;
  endReason?: EndReason | undefined;
  wantsCall?: boolean | undefined;
}

/** A tenant's words are encrypted under the check that they answer. */
export const wordsContext = (checkId: string): string => `placement_checks:${checkId}`;

/** Whether somebody is still there: what each side answers, what was settled, whom nobody could reach. */
@Injectable()
export class Checks {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
    private readonly placements: Placements,
  ) {}

  /**
   * Somebody signed in answers for their side, or, following the tenant, notes what the other side said on the phone. A later answer replaces
   * an earlier one of the same side.
   */
  async answer(id: string, answer: Answer & { side?: CheckSide | undefined }, actor: Actor): Promise<void> {
    const own = sideOf(actor);
    if (own === 'employer' && answer.side !== undefined && answer.side !== own)
      throw invalid('side', 'other_side', 'An employer answers for itself only.');
    const side = answer.side ?? own;
    await this.db.transaction(async () => {
      const placement = await this.placements.load(id, actor);
      await this.keep(placement, side, answer, side === own ? 'app' : 'phone', userOf(actor));
    });
  }

  /**
   * Keeps one side's answer and tells the others. Part of the caller's transaction.
   * @throws DomainError `not_started`, `check_not_due` (conflicts): before it began, before that month has passed
   */
  async keep(
    placement: PlacementEntity,
    side: CheckSide,
    { month, stillThere, comment, endedOn, endReason, wantsCall = false }: Answer,
    via: 'app' | 'link' | 'phone',
    by: AuditActor,
  ): Promise<void> {
    const { id, tenantId, kind, startedOn } = placement;
    if (!startedOn) throw conflict('not_started', 'Only a placement that has begun is checked.');
    if (kind === 'trial') throw conflict('trial_not_checked', 'A trial is over before the first month.');
    const dueOn = addMonths(startedOn, month);
    const today = dayOf(this.clock.now());
    if (today < dueOn) throw conflict('check_not_due', `This is asked from ${dueOn} on.`);
    if (stillThere && (endedOn ?? endReason) !== undefined)
      throw invalid('endedOn', 'only_when_left', 'Only who is not there any more has a last day.');
    if (endReason) endSideOf(kind, endReason, undefined);
    if (endedOn) this.placements.assertNotAhead('endedOn', endedOn);
    if (endedOn && endedOn < startedOn)
      throw invalid('endedOn', 'before_start', 'The last day is not before the first.');
    const [check] = await this.db.query<{ id: string }>(
      `INSERT INTO placement_checks (placement_id, month, side, due_on, still_there, comment, ended_on, end_reason, wants_call, via, answered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (placement_id, month, side)
       DO UPDATE SET still_there = excluded.still_there, said = NULL, comment = excluded.comment, words = NULL,
         ended_on = excluded.ended_on, end_reason = excluded.end_reason, wants_call = excluded.wants_call, via = excluded.via,
         answered_at = excluded.answered_at RETURNING id`,
      [
        ...[id, month, side, dueOn, stillThere, side === 'tenant' ? null : (comment ?? null)],
        ...[endedOn ?? null, endReason ?? null, wantsCall, via, this.clock.now()],
      ],
    );
    if (check && side === 'tenant' && comment)
      await this.db.query('UPDATE placement_checks SET words = $2 WHERE id = $1', [
        check.id,
        this.cipher.encrypt(comment, wordsContext(check.id)),
      ]);
    await this.placements.note('placement.check', placement, by, { month, side, stillThere, via });
    await this.outbox.add('placement.checked', { placementId: id, tenantId, month, side });
  }

  /**
   * The case worker says what holds where answers contradict each other. What a side had answered stays beside it. When the person left, the
   * end that goes with it ends the placement.
   */
  async settle(
    id: string,
    {
      month,
      stillThere,
      note,
      end,
    }: { month: CheckMonth; stillThere: boolean; note?: string | undefined; end?: EndInput | undefined },
    actor: Actor,
  ): Promise<void> {
    if (stillThere && end) throw invalid('end', 'only_when_left', 'Only who is not there any more has a last day.');
    await this.db.transaction(async () => {
      const placement = await this.placements.load(id, actor);
      if (!stillThere && !end && placement.state === 'started')
        throw invalid('end', 'required', 'Say since when they are not there any more, and why.');
      const answers = await this.db.query<{ answer: boolean }>(
        `SELECT DISTINCT coalesce(said, still_there) AS answer FROM placement_checks
         WHERE placement_id = $1 AND month = $2 AND answered_at IS NOT NULL`,
        [id, month],
      );
      if (answers.length === 0) throw conflict('nothing_to_settle', 'Nobody has answered this yet.');
      const now = this.clock.now();
      await this.db.query(
        `INSERT INTO placement_settlements (placement_id, month, still_there, note, settled_by, settled_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (placement_id, month) DO UPDATE SET still_there = excluded.still_there, note = excluded.note,
           settled_by = excluded.settled_by, settled_at = excluded.settled_at`,
        [id, month, stillThere, note ?? null, actor.userId, now],
      );
      await this.db.query(
        `UPDATE placement_checks SET still_there = $3,
           said = CASE WHEN coalesce(said, still_there) = $3 THEN NULL ELSE coalesce(said, still_there) END
         WHERE placement_id = $1 AND month = $2 AND answered_at IS NOT NULL`,
        [id, month, stillThere],
      );
      await this.placements.note('placement.settle', placement, userOf(actor), { month, stillThere });
      if (end) await this.placements.finish(placement, end, userOf(actor));
      await this.outbox.add('placement.checked', {
        placementId: id,
        tenantId: placement.tenantId,
        month,
        side: 'settled',
      });
    });
  }

  /** Nobody picked up the phone: it is tried again another day. `month` null: asked was whether it has begun. */
  async noteTry(id: string, month: CheckMonth | null, side: 'employer' | 'tenant', actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const placement = await this.placements.load(id, actor);
      const now = this.clock.now();
      const tried =
        month === null
          ? await this.db.query(
              `INSERT INTO placement_start_calls (placement_id, side, tries, tried_at)
               SELECT p.id, $2, 1, $3 FROM placements p WHERE p.id = $1 AND p.state = 'promised'
                 AND NOT EXISTS (SELECT 1 FROM placement_starts s WHERE s.placement_id = p.id AND s.side = $2)
               ON CONFLICT (placement_id, side) DO UPDATE SET tries = placement_start_calls.tries + 1, tried_at = excluded.tried_at
               RETURNING placement_id`,
              [id, side, now],
            )
          : await this.db.query(
              `UPDATE placement_checks SET tries = tries + 1, tried_at = $4
               WHERE placement_id = $1 AND month = $2 AND side = $3 AND answered_at IS NULL RETURNING month`,
              [id, month, side, now],
            );
      if (!tried.length) throw conflict('already_answered', 'This was answered meanwhile.');
      await this.placements.note('placement.call', placement, userOf(actor), { month: month ?? 'start', side });
    });
  }
}
