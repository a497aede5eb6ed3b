import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Db } from '#database';
import { OnEvent } from '#jobs';
import { Clock, Ids } from '#kernel';
import { Messages } from '#messaging';
import { type Contract } from '#tenants';
import { type OpenOffer, offerMeant } from './domain/offer-meant.js';
import { PlacementEntity } from './placement.entity.js';
import { POSITION_TO_BE_NAMED } from './placement.messages.js';
import { blank, Placements } from './placements.service.js';
import { noLongerFree } from './retention.messages.js';

interface Meeting {
  id: string;
  rally_id: string;
  tenant_id: string;
  employer_id: string;
  employer: string;
  verdict: string | null;
  verdict_at: Date;
  locale: 'fr' | 'en';
  wanted: string[] | null;
}

const SYSTEM: AuditActor = { kind: 'system', id: null };

/** What employers say at a rally becomes a promise: a verdict "hire" makes a placement, taking it back cancels the promise. */
@Injectable()
export class RallyHires {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly placements: Placements,
    private readonly messages: Messages,
  ) {}

  /**
   * Reads the verdict as it stands now, so that it does not matter in which order or how often events arrive. When the person has another
   * hire already, nothing is promised; the trail says so once, and the employer is told that the person is not free any more.
   */
  @OnEvent('meeting.verdict')
  async followVerdict({ meetingId }: { meetingId: string }): Promise<void> {
    await this.db.transaction(async () => {
      const meeting = await this.meeting(meetingId);
      if (!meeting) return;
      const known = await this.db
        .repo(PlacementEntity)
        .findOne({ where: { meetingId }, order: { promisedAt: 'DESC' }, lock: { mode: 'pessimistic_write' } });
      if (meeting.verdict !== 'hire') {
        if (known?.state !== 'promised') return;
        known.endReason = 'verdict_changed';
        await this.placements.move(known, 'cancelled', SYSTEM);
        return;
      }
      // A placement that was cancelled after this verdict stays cancelled; one cancelled before it gives way to a new one.
      if (known && (known.state !== 'cancelled' || known.promisedAt >= meeting.verdict_at)) return;
      await this.promise(meeting);
    });
  }

  /** The day on which somebody is to begin is the placement's too. */
  @OnEvent('meeting.step')
  async followStart({ stepId, meetingId }: { stepId: string; meetingId: string }): Promise<void> {
    await this.db.transaction(async () => {
      const step = await this.db.one<{ startsOn: string }>(
        `SELECT starts_on AS "startsOn" FROM promised_steps WHERE id = $1 AND kind = 'hire_start' AND state = 'open'`,
        [stepId],
      );
      if (!step) return;
      const placement = await this.db
        .repo(PlacementEntity)
        .findOne({ where: { meetingId, state: 'promised' }, lock: { mode: 'pessimistic_write' } });
      if (!placement || placement.startOn === step.startsOn) return;
      placement.startOn = step.startsOn;
      await this.db.repo(PlacementEntity).save(placement);
    });
  }

  private async promise(meeting: Meeting): Promise<void> {
    if (await this.wasRefused(meeting)) return;
    const offer = await this.offerOf(meeting);
    const placement: PlacementEntity = {
      ...blank(this.ids.uuid(), this.clock.now()),
      tenantId: meeting.tenant_id,
      kind: 'hire',
      employerId: meeting.employer_id,
      organisationName: meeting.employer,
      title: offer?.title ?? POSITION_TO_BE_NAMED[meeting.locale],
      occupation: offer?.occupation ?? null,
      contract: offer?.contract ?? null,
      contractMonths: offer?.contract_months ?? null,
      offerId: offer?.id ?? null,
      rallyId: meeting.rally_id,
      meetingId: meeting.id,
      via: 'rally',
      startOn: offer?.start_on ?? null,
    };
    // Rivals wait on the unique indexes here, and the second inserts nothing.
    const { raw } = await this.db
      .repo(PlacementEntity)
      .createQueryBuilder()
      .insert()
      .values(placement)
      .orIgnore()
      .returning('id')
      .execute();
    if ((raw as unknown[]).length) return this.placements.announce(placement, SYSTEM);
    const sameMeeting = await this.db
      .repo(PlacementEntity)
      .createQueryBuilder('p')
      .where(`p.meeting_id = :id AND p.state <> 'cancelled'`, { id: meeting.id })
      .getExists();
    if (sameMeeting) return;
    await this.audit.record({
      actor: SYSTEM,
      action: 'placement.refuse',
      subject: { kind: 'meeting', id: meeting.id },
      tenantId: meeting.tenant_id,
      details: { reason: 'already_hired', employerId: meeting.employer_id },
    });
    await this.tellSecond(meeting);
  }

  /** The second of two employers learns that the person is not free any more, and nothing of the first. */
  private async tellSecond({ id, employer_id, rally_id, tenant_id }: Meeting): Promise<void> {
    const row = await this.db.one<{ email: string | null; pseudonym: string | null }>(
      `SELECT e.contact_email AS email, (SELECT al.pseudonym FROM candidate_aliases al JOIN candidates c ON c.id = al.candidate_id
         WHERE c.tenant_id = $2 AND al.employer_id = $1) AS pseudonym
       FROM organisations o LEFT JOIN employer_profiles e ON e.employer_id = o.id WHERE o.id = $1`,
      [employer_id, tenant_id],
    );
    await this.messages.queue({
      occasion: `meeting:${id}:no_longer_free`,
      recipient: { kind: 'employer', id: employer_id },
      address: row?.email ?? null,
      locale: 'fr',
      rallyId: rally_id,
      ...noLongerFree.fr(row?.pseudonym ?? null),
    });
  }

  private meeting(id: string): Promise<Meeting | undefined> {
    return this.db.one<Meeting>(
      `SELECT m.id, m.rally_id, m.tenant_id, m.employer_id, o.name AS employer, m.verdict, m.verdict_at, t.locale,
              (SELECT array_agg(code) FROM jsonb_array_elements_text(t.wanted -> 'occupations') code) AS wanted
       FROM meetings m JOIN organisations o ON o.id = m.employer_id JOIN tenants t ON t.id = m.tenant_id
       WHERE m.id = $1 AND t.erased_at IS NULL`,
      [id],
    );
  }

  private async wasRefused(meeting: Meeting): Promise<boolean> {
    const noted = await this.db.one(
      `SELECT 1 FROM audit_entries WHERE tenant_id = $1 AND action = 'placement.refuse' AND subject_id = $2 AND at >= $3`,
      [meeting.tenant_id, meeting.id, meeting.verdict_at],
    );
    return noted !== undefined;
  }

  private async offerOf(meeting: Meeting) {
    const offers = await this.db.query<
      OpenOffer & { contract: Contract | null; contract_months: number | null; start_on: string | null }
    >(
      `SELECT id, title, occupation, contract, contract_months, start_on FROM offers WHERE employer_id = $1 AND state = 'published'
       ORDER BY published_at, id`,
      [meeting.employer_id],
    );
    return offerMeant(offers, meeting.wanted ?? []);
  }
}
