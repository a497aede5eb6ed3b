import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, Outbox } from '#database';
import { JobQueues, OnEvent, OnJob } from '#jobs';
import { Clock, Ids } from '#kernel';
import { Aliases } from './aliases.service.js';
import { ReleaseRequestEntity } from './candidates.entities.js';
import { DAYS_TO_ANSWER, daysAfter } from './domain/release.js';
import { ReleaseMail } from './release-mail.js';

/** A verdict can be taken back for a quarter of an hour (rallies); nobody is asked before. */
const AFTER_MS = 15 * 60_000;

/**
 * An employer that wants to go on after a meeting needs a name to call. The tap gives none: the tenant is asked, and says yes or no as to any
 * other request.
 */
@Injectable()
export class MeetingReleases {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly queues: JobQueues,
    private readonly aliases: Aliases,
    private readonly mail: ReleaseMail,
  ) {}

  @OnEvent('meeting.verdict')
  async onVerdict({ meetingId }: { meetingId: string }): Promise<void> {
    const meeting = await this.db.one<{ at: Date }>(
      `SELECT verdict_at AS at FROM meetings WHERE id = $1 AND verdict IN ('hire', 'second_interview', 'trial')`,
      [meetingId],
    );
    if (!meeting) return;
    const at = new Date(meeting.at.getTime() + AFTER_MS);
    const jobId = `release-after-${meetingId}-${meeting.at.getTime()}`;
    await this.queues.enqueue('release.ask_after_meeting', { meetingId }, { jobId, at, now: this.clock.now() });
  }

  // Who is promised a job is on no list any more, so that the consent counts here and not the card.
  /** Asks, when the verdict still stands and nobody has asked, or been answered by this person, within the time of a request. */
  @OnJob('release.ask_after_meeting')
  async ask({ meetingId }: { meetingId: string }): Promise<void> {
    const now = this.clock.now();
    await this.db.transaction(async () => {
      const meeting = await this.db.one<{
        tenantId: string;
        employerId: string;
        candidateId: string;
        by: string | null;
      }>(
        `SELECT m.tenant_id AS "tenantId", m.employer_id AS "employerId", c.id AS "candidateId", m.verdict_by AS by
         FROM meetings m JOIN candidates c ON c.tenant_id = m.tenant_id
         JOIN tenants t ON t.id = m.tenant_id AND t.erased_at IS NULL
         WHERE m.id = $1 AND m.verdict IN ('hire', 'second_interview', 'trial') AND m.verdict_at <= $2
           AND coalesce((SELECT k.given FROM consents k WHERE k.tenant_id = t.id AND k.scope = 'listing' ORDER BY k.seq DESC LIMIT 1), false)
         FOR UPDATE OF m`,
        [meetingId, new Date(now.getTime() - AFTER_MS)],
      );
      if (!meeting) return;
      const { tenantId, employerId, candidateId } = meeting;
      await this.db.query(
        `UPDATE release_requests SET state = 'expired' WHERE candidate_id = $1 AND employer_id = $2
         AND state IN ('requested', 'granted') AND expires_at <= $3`,
        [candidateId, employerId, now],
      );
      const known = await this.db.one(
        `SELECT 1 FROM release_requests WHERE candidate_id = $1 AND employer_id = $2
         AND (state IN ('requested', 'granted') OR requested_at > $3)`,
        [candidateId, employerId, daysAfter(now, -DAYS_TO_ANSWER)],
      );
      if (known) return;
      await this.aliases.of(employerId, [candidateId]);
      const id = this.ids.uuid();
      const { raw } = await this.db
        .repo(ReleaseRequestEntity)
        .createQueryBuilder()
        .insert()
        .values({
          ...{ id, candidateId, employerId, requestedBy: await this.askerOf(meeting), offerId: null, message: null },
          ...{ state: 'requested', requestedAt: now, decidedAt: null, expiresAt: daysAfter(now, DAYS_TO_ANSWER) },
        })
        .orIgnore()
        .returning('id')
        .execute();
      if ((raw as unknown[]).length === 0) return;
      await this.mail.ask(id, tenantId, employerId, null, null);
      await this.audit.record({
        actor: { kind: 'system', id: null },
        action: 'release.request',
        subject: { kind: 'release_request', id },
        tenantId,
        details: { employerId, meetingId },
      });
      await this.outbox.add('release.requested', { requestId: id });
    });
  }

  /** Who of the employer's own people gave the verdict; nobody when it came by link or by phone. */
  private async askerOf({ by, employerId }: { by: string | null; employerId: string }): Promise<string | null> {
    const user = await this.db.one<{ id: string }>('SELECT id FROM users WHERE id = $1 AND organisation_id = $2', [
      by,
      employerId,
    ]);
    return user?.id ?? null;
  }
}
