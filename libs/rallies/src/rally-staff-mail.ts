import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Config } from '#config';
import { Db } from '#database';
import { Messages } from '#messaging';
import { UNANSWERED } from './domain/states.js';
import { stepsOf } from './domain/steps.js';
import { RallyEntity } from './rally.entities.js';
import { STAFF_MESSAGES, type StaffOccasion } from './rally-staff.messages.js';
import { type Member, RallyTeam } from './rally-team.service.js';

const PAGES: Record<StaffOccasion, string> = {
  made: '',
  propose: '/proposals',
  entrance: '/day',
  phone_before: '/invitations',
  phone_after: '/meetings',
};

/** Tells those who run a rally what is theirs to do, each thing once per person. */
@Injectable()
export class RallyStaffMail {
  constructor(
    private readonly db: Db,
    private readonly messages: Messages,
    private readonly team: RallyTeam,
    private readonly config: Config,
  ) {}

  /** The next rally of a series has made itself. */
  async tellMade(rallyId: string): Promise<void> {
    const rally = await this.db.repo(RallyEntity).findOneByOrFail({ id: rallyId });
    for (const member of await this.team.members(rallyId, 'organising')) await this.send(rally, member, 'made', 'made');
  }

  async askWhomToInvite(rally: RallyEntity, worker: Member, count: number): Promise<void> {
    await this.send(rally, worker, 'propose', 'propose', count);
  }

  async briefEntrance(rally: RallyEntity): Promise<void> {
    for (const member of await this.team.members(rally.id, 'entrance'))
      await this.send(rally, member, 'entrance', `entrance:${rally.heldOn}`);
  }

  /** A week before: who has not answered is phoned. */
  async handOverUnanswered(rally: RallyEntity): Promise<void> {
    const row = await this.db.one<{ count: number }>(
      `SELECT count(*)::int AS count FROM rally_invitations WHERE rally_id = $1 AND state = ANY($2)`,
      [rally.id, UNANSWERED],
    );
    await this.toPhones(rally, 'phone_before', row?.count ?? 0);
  }

  /** After two messages: employers who owe verdicts are phoned. */
  async handOverSilent(rally: RallyEntity): Promise<void> {
    const row = await this.db.one<{ count: number }>(
      `SELECT count(DISTINCT employer_id)::int AS count FROM meetings
       WHERE rally_id = $1 AND state IN ('planned', 'held') AND verdict IS NULL`,
      [rally.id],
    );
    await this.toPhones(rally, 'phone_after', row?.count ?? 0);
  }

  private async toPhones(rally: RallyEntity, what: 'phone_before' | 'phone_after', count: number): Promise<void> {
    if (count === 0) return;
    for (const member of await this.team.members(rally.id, 'phone'))
      await this.send(rally, member, what, `${what}:${rally.heldOn}`, count);
  }

  private async send(
    rally: RallyEntity,
    { id, email, locale }: Member,
    what: StaffOccasion,
    occasion: string,
    count = 0,
  ): Promise<void> {
    const invite = stepsOf(rally, rally.schedule).find(({ step }) => step === 'invite')?.dueAt ?? new Date(0);
    const inWords = (instant: DateTime) => instant.setLocale(locale).toLocaleString(DateTime.DATE_FULL);
    await this.messages.queue({
      occasion: `rally:${rally.id}:${occasion}:${id}`,
      recipient: { kind: 'user', id },
      address: email,
      locale,
      rallyId: rally.id,
      ...STAFF_MESSAGES[locale][what]({
        rally: rally.name,
        day: inWords(DateTime.fromISO(rally.heldOn)),
        until: inWords(DateTime.fromJSDate(invite, { zone: rally.zone })),
        url: `${this.config.publicUrl}/rallies/${rally.id}${PAGES[what]}`,
        count,
      }),
    });
  }
}
