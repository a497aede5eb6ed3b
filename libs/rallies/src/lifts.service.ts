import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict } from '#kernel';
import { isAhead, isUnderWay } from './domain/states.js';
import { PairReader } from './pair-reader.js';
import { RallyAccess } from './rally-access.js';

interface Pair {
  tenantId: string;
  employerId: string;
}

/** An organiser lets a pair meet that a rule keeps apart, and says why. */
@Injectable()
export class Lifts {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly access: RallyAccess,
    private readonly pairs: PairReader,
  ) {}

  /**
   * The pair counts from the next timetable on. Lifted again, the newer note counts.
   *
   * @throws DomainError `nothing_to_lift`, `rally_over`, `not_found` for who is not invited
   */
  async lift(rallyId: string, { tenantId, employerId, note }: Pair & { note: string }, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const rally = await this.open(rallyId, { tenantId, employerId }, actor);
      const judge = await this.pairs.read(rally, [tenantId], [employerId]);
      const { exclusion, lifted } = judge(tenantId, employerId);
      if (!exclusion && !lifted) throw conflict('nothing_to_lift', 'Nothing keeps these two apart.');
      await this.db.query(
        `INSERT INTO rally_lifts (rally_id, tenant_id, employer_id, note, lifted_by, lifted_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (rally_id, tenant_id, employer_id)
         DO UPDATE SET note = EXCLUDED.note, lifted_by = EXCLUDED.lifted_by, lifted_at = EXCLUDED.lifted_at`,
        [rallyId, tenantId, employerId, note, actor.userId, this.clock.now()],
      );
      await this.note('rally.lift', rallyId, tenantId, { employerId, code: exclusion?.code ?? lifted }, actor);
    });
  }

  /** Takes a lift back; without one nothing happens. */
  async takeBack(rallyId: string, { tenantId, employerId }: Pair, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      await this.open(rallyId, { tenantId, employerId }, actor);
      const gone = await this.db.query(
        'DELETE FROM rally_lifts WHERE rally_id = $1 AND tenant_id = $2 AND employer_id = $3 RETURNING rally_id',
        [rallyId, tenantId, employerId],
      );
      if (gone.length > 0) await this.note('rally.unlift', rallyId, tenantId, { employerId }, actor);
    });
  }

  private async open(rallyId: string, { tenantId, employerId }: Pair, actor: Actor) {
    const rally = await this.access.requireForUpdate(actor, rallyId);
    if (!isAhead(rally.state) && !isUnderWay(rally.state)) throw conflict('rally_over', 'This rally is over.');
    await this.access.requireInvited(actor, rallyId, { tenantId });
    await this.access.requireInvited(actor, rallyId, { employerId });
    return rally;
  }

  private note(
    action: string,
    rallyId: string,
    tenantId: string,
    details: Record<string, string | null>,
    actor: Actor,
  ): Promise<void> {
    return this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action,
      subject: { kind: 'rally', id: rallyId },
      tenantId,
      details,
    });
  }
}
