import { Injectable } from '@nestjs/common';
import type { AuditActor } from '#audit';
import { Db } from '#database';
import { OnEvent } from '#jobs';
import { Clock, conflict, Ids } from '#kernel';
import { type Contract } from '#tenants';
import { type OpenOffer, offerMeant } from './domain/offer-meant.js';
import { PlacementEntity } from './placement.entity.js';
import { POSITION_TO_BE_NAMED } from './placement.messages.js';
import { blank, Placements } from './placements.service.js';

interface Meeting {
  id: string;
  rally_id: string;
  tenant_id: string;
  employer_id: string;
  employer: string;
  verdict: string | null;
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
    private readonly placements: Placements,
  ) {}

  /**
   * Makes the promise, or takes it back, as the verdict stands now: part of the transaction that gives the verdict, so that of two employers who
   * hire one person at the same moment the second is refused as a whole. To be called before anything that rivals wait for.
   *
   * @throws DomainError `hired_meanwhile` (conflict) when the person has another hire; it says nothing of where, nor of whom
   */
  async followVerdict(meetingId: string): Promise<void> {
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
    if (known && known.state !== 'cancelled') return;
    await this.promise(meeting);
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
    if (!sameMeeting)
      throw conflict(
        'hired_meanwhile',
        'This person cannot be hired just now. You may note a second interview, or leave your answer open and wait: the association will tell you how things stand.',
      );
  }

  private meeting(id: string): Promise<Meeting | undefined> {
    return this.db.one<Meeting>(
      `SELECT m.id, m.rally_id, m.tenant_id, m.employer_id, o.name AS employer, m.verdict, t.locale,
              (SELECT array_agg(code) FROM jsonb_array_elements_text(t.wanted -> 'occupations') code) AS wanted
       FROM meetings m JOIN organisations o ON o.id = m.employer_id JOIN tenants t ON t.id = m.tenant_id
       WHERE m.id = $1 AND t.erased_at IS NULL`,
      [id],
    );
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
