import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { OnEvent } from '#jobs';
import { Clock, dayOf, instantOf } from '#kernel';
import { CV_VALIDATED_TEXT, placementText, rallyText, verdictText, verdictUndoneText } from './domain/journal-texts.js';
import { type PlacementNow, stepsTaken } from './domain/placement-steps.js';
import { reachedWith } from './domain/record.js';
import { type StepFacts, stepText } from './domain/step-texts.js';
import { Journal } from './journal.js';

/** What happens elsewhere comes back into the tenant's journal. Each event may come twice, late, or before another: it writes once. */
@Injectable()
export class JournalEvents {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  @OnEvent('placement.made', 'placement.changed')
  async followPlacement({ placementId, tenantId }: { placementId: string; tenantId: string }): Promise<void> {
    await this.db.transaction(async () => {
      // One event of a placement at a time: each then sees the newest state, and the last one has the last word.
      await this.db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 726004))', [placementId]);
      const row = await this.db.one<Omit<PlacementNow, 'promisedOn'> & { promisedAt: Date }>(
        `SELECT kind, title, organisation_name AS organisation, contract, contract_months AS "contractMonths", state,
           contract_form AS "contractForm", training_level AS "trainingLevel", trial_days AS "trialDays",
           promised_at AS "promisedAt", started_on AS "startedOn", ended_on AS "endedOn"
         FROM placements WHERE id = $1 AND tenant_id = $2`,
        [placementId, tenantId],
      );
      if (!row) throw new Error(`The placement ${placementId} of an event does not exist.`);
      const placement: PlacementNow = { ...row, promisedOn: dayOf(row.promisedAt) };
      for (const step of stepsTaken(placement)) {
        await this.journal.write({
          tenantId,
          at: step.state === 'promised' ? row.promisedAt : this.middayOf(step.on),
          kind: 'placement',
          domain: 'work',
          text: placementText(step.state, placement),
          authorId: null,
          source: `placement:${placementId}:${step.state}`,
        });
      }
      await this.moveObjectives(placementId, tenantId, placement);
    });
  }

  /** A promise reaches what it was agreed to reach; when it is not kept, the objective is open again. */
  private async moveObjectives(placementId: string, tenantId: string, { kind, state }: PlacementNow): Promise<void> {
    if (state === 'cancelled')
      await this.db.query(
        `UPDATE objectives SET state = 'in_progress', ended_at = NULL, placement_id = NULL, version = version + 1
         WHERE placement_id = $1 AND state = 'reached'`,
        [placementId],
      );
    // A placement that has ended reaches no objective agreed on since.
    if (state === 'promised' || state === 'started')
      await this.db.query(
        `UPDATE objectives SET state = 'reached', ended_at = $1, placement_id = $2, version = version + 1
         WHERE state = 'in_progress' AND reached_by = ANY($3)
           AND record_id IN (SELECT id FROM support_records WHERE tenant_id = $4 AND state = 'open')`,
        [this.clock.now(), placementId, reachedWith(kind), tenantId],
      );
  }

  @OnEvent('cv.validated')
  async cvValidated({ cvId, tenantId }: { cvId: string; tenantId: string }): Promise<void> {
    const cv = await this.db.one<{ at: Date | null }>(
      'SELECT validated_at AS at FROM cvs WHERE id = $1 AND tenant_id = $2',
      [cvId, tenantId],
    );
    if (!cv) throw new Error(`The CV ${cvId} of an event does not exist.`);
    const at = cv.at ?? this.clock.now();
    await this.journal.write({
      tenantId,
      at,
      kind: 'cv',
      domain: 'work',
      text: CV_VALIDATED_TEXT,
      authorId: null,
      // A CV may be validated again after corrections: each is an entry of its own.
      source: `cv:${cvId}:${at.toISOString()}`,
    });
  }

  @OnEvent('meeting.verdict')
  async meetingHeld({ meetingId, tenantId }: { meetingId: string; tenantId: string }): Promise<void> {
    const meeting = await this.db.one<{ employer: string; verdict: string | null; reason: string | null; at: Date }>(
      `SELECT o.name AS employer, m.verdict, m.verdict_reason AS reason, m.verdict_at AS at
       FROM meetings m JOIN organisations o ON o.id = m.employer_id WHERE m.id = $1 AND m.tenant_id = $2`,
      [meetingId, tenantId],
    );
    // Moved away by a new plan: then there is nothing to tell.
    if (!meeting) return;
    if (!meeting.verdict) return this.verdictTakenBack(meetingId, tenantId, meeting.employer);
    await this.journal.write({
      tenantId,
      at: meeting.at,
      kind: 'meeting',
      domain: 'work',
      text: verdictText(meeting.employer, meeting.verdict, meeting.reason),
      authorId: null,
      // The same verdict given again after it was taken back is an entry of its own.
      source: `meeting:${meetingId}:${meeting.verdict}:${meeting.at.getTime()}`,
    });
  }

  /** What was told once stays in the journal; that it no longer holds is told beside it. A verdict that never came this far leaves no trace. */
  private async verdictTakenBack(meetingId: string, tenantId: string, employer: string): Promise<void> {
    const told = await this.db.one<{ source: string }>(
      `SELECT source FROM record_entries WHERE tenant_id = $1 AND source LIKE 'meeting:' || $2::text || ':%' ORDER BY at DESC, created_at DESC LIMIT 1`,
      [tenantId, meetingId],
    );
    if (!told || told.source.endsWith(':undone')) return;
    await this.journal.write({
      tenantId,
      at: this.clock.now(),
      kind: 'meeting',
      domain: 'work',
      text: verdictUndoneText(employer),
      authorId: null,
      source: `${told.source}:undone`,
    });
  }

  /** What was promised, with its day, and what came of it: the case worker's task is in the record. */
  @OnEvent('meeting.step')
  async stepPromised({ stepId, tenantId }: { stepId: string; tenantId: string }): Promise<void> {
    const step = await this.db.one<StepFacts & { moves: number; at: Date }>(
      `SELECT s.kind, s.starts_on AS "startsOn", to_char(s.starts_at, 'HH24:MI') AS "startsAt", s.ends_on AS "endsOn", s.place, s.state,
              s.outcome, s.moves, coalesce(s.settled_at, s.created_at) AS at, o.name AS employer
       FROM promised_steps s JOIN meetings m ON m.id = s.meeting_id JOIN organisations o ON o.id = m.employer_id
       WHERE s.id = $1 AND m.tenant_id = $2`,
      [stepId, tenantId],
    );
    if (!step) return;
    await this.journal.write({
      tenantId,
      at: step.moves > 0 && step.state === 'open' ? this.clock.now() : step.at,
      kind: 'meeting',
      domain: 'work',
      text: stepText(step),
      authorId: null,
      source: `step:${stepId}:${step.moves}:${step.state}`,
    });
  }

  @OnEvent('rally.signed_in')
  async signedIn({ rallyId, tenantId }: { rallyId: string; tenantId: string }): Promise<void> {
    const rally = await this.db.one<{ name: string; at: Date | null }>(
      `SELECT r.name, i.signed_in_at AS at FROM rallies r
       LEFT JOIN rally_invitations i ON i.rally_id = r.id AND i.tenant_id = $2 WHERE r.id = $1`,
      [rallyId, tenantId],
    );
    if (!rally) throw new Error(`The rally ${rallyId} of an event does not exist.`);
    await this.journal.write({
      tenantId,
      at: rally.at ?? this.clock.now(),
      kind: 'rally',
      domain: 'work',
      text: rallyText(rally.name),
      authorId: null,
      source: `rally:${rallyId}:${tenantId}`,
    });
  }

  /** Noon of that day in Paris for what is known by its day only, yet never later than now. */
  private middayOf(day: string | null): Date {
    const now = this.clock.now().getTime();
    return new Date(day === null ? now : Math.min(instantOf(day, '12:00').getTime(), now));
  }
}
