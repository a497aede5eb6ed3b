import { Injectable } from '@nestjs/common';
import type { AuditActor } from '#audit';
import { Db, Outbox } from '#database';
import { Clock } from '#kernel';
import { missedBecause, UNANSWERED } from './domain/states.js';
import { endOf, type StepName } from './domain/steps.js';
import { Invitations } from './invitations.service.js';
import { OutcomeMail } from './outcomes/outcome-mail.js';
import { MeetingEntity, type RallyEntity } from './rally.entities.js';
import { reach, transition } from './rally-lifecycle.js';
import { RallyMail } from './rally-mail.js';
import { RallyProposals } from './rally-proposals.service.js';
import { RallyStaffMail } from './rally-staff-mail.js';
import { type Prepared, Timetables } from './timetables.service.js';

const HALF_DAY_MS = 12 * 3_600_000;

/** What each step of the chain does. Every method runs with the rally locked by its caller, in the caller's transaction. */
@Injectable()
export class RallyStepActions {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly invitations: Invitations,
    private readonly proposals: RallyProposals,
    private readonly timetables: Timetables,
    private readonly mail: RallyMail,
    private readonly outcomeMail: OutcomeMail,
    private readonly staff: RallyStaffMail,
  ) {}

  /** @returns false when what was prepared is out of date: it is then tried again */
  async perform(rally: RallyEntity, step: StepName, prepared: Prepared | undefined, by: AuditActor): Promise<boolean> {
    switch (step) {
      case 'open_to_employers':
        await this.invitations.invite(rally, { employerIds: 'all' }, by);
        break;
      case 'remind_employers':
        await this.remind(rally, step, { unanswered: true, accepted: false, only: 'employer' });
        break;
      case 'propose':
        await this.proposals.propose(rally);
        break;
      case 'invite':
        await this.invitations.invite(rally, { tenantIds: 'all' }, by);
        break;
      case 'remind_14':
        await this.remind(rally, step, { unanswered: true, accepted: false });
        break;
      case 'remind_7':
        await this.remind(rally, step, { unanswered: true, accepted: true });
        await this.staff.handOverUnanswered(rally);
        break;
      case 'remind_2':
      case 'remind_day':
        await this.remind(rally, step, { unanswered: false, accepted: true });
        break;
      case 'plan':
        return !prepared || (await this.timetables.save(rally, prepared, by)) !== undefined;
      case 'announce':
        if (rally.state === 'announced') break;
        if (prepared && !(await this.timetables.save(rally, prepared, by))) return false;
        if (rally.planVersion > 0) await this.timetables.announce(rally);
        break;
      case 'open_the_day':
        await reach(this.db, rally, 'on_the_day');
        await this.invitations.expire(rally.id);
        if (this.clock.now() < endOf(rally)) await this.staff.briefEntrance(rally);
        break;
      case 'close':
        await reach(this.db, rally, 'closing');
        await this.settleAbsences(rally);
        break;
      case 'verdict_reminder':
        await this.outcomeMail.askEmployers(rally, 'verdicts');
        await this.outcomeMail.askCandidates(rally);
        break;
      case 'verdict_reminder_3':
        await this.outcomeMail.askEmployers(rally, 'verdicts_again');
        break;
      case 'phone_list':
        await this.staff.handOverSilent(rally);
        break;
      case 'finish':
        if (rally.state === 'closing') await transition(this.db, rally, 'closed');
        break;
      case 'check_1':
      case 'check_3':
      case 'check_6':
        await this.outbox.add('rally.checks_due', { rallyId: rally.id });
        break;
    }
    return true;
  }

  /** A step that came too late still takes the rally into the state in which the next step expects it. */
  async pass(rally: RallyEntity, step: StepName): Promise<void> {
    if (step === 'open_to_employers') await reach(this.db, rally, 'open');
    if (step === 'invite') await reach(this.db, rally, 'inviting');
  }

  private async remind(
    rally: RallyEntity,
    step: StepName,
    whom: { unanswered: boolean; accepted: boolean; only?: 'employer' },
  ): Promise<void> {
    const occasion = `${step}:${rally.heldOn}`;
    if (whom.unanswered) {
      for (const guest of await this.mail.guests(rally.id, UNANSWERED))
        if (!whom.only || guest.kind === whom.only) await this.mail.send(rally, guest, occasion, 'please_answer');
    }
    if (!whom.accepted) return;
    const isKnown = rally.state === 'announced' || (rally.state === 'on_the_day' && rally.planVersion > 0);
    const agendas = isKnown ? await this.mail.agendas(rally) : undefined;
    const told = await this.justTold(rally.id);
    for (const guest of await this.mail.guests(rally.id, ['accepted'])) {
      if (told.has(guest.id)) continue;
      const agenda = agendas?.get(guest.id);
      await this.mail.send(rally, guest, occasion, agenda ? 'agenda' : 'see_you', { agenda: agenda ?? [] });
    }
  }

  /** Who got their agenda this very day: they are not sent the same once more, as when both steps fell on the Friday before. */
  private async justTold(rallyId: string): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT recipient_id AS id FROM messages WHERE rally_id = $1 AND created_at > $2 AND occasion LIKE 'rally:' || $1 || ':agenda:%'`,
      [rallyId, new Date(this.clock.now().getTime() - HALF_DAY_MS)],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * At the end of the day: an absence is laid on its own side. Where the entrance noted who came, whoever accepted and was not seen
   * stayed away; where it noted nobody, nothing is known of anybody.
   */
  private async settleAbsences(rally: RallyEntity): Promise<void> {
    await this.db.query(
      `UPDATE rally_invitations i SET attendance = 'no_show', version = version + 1
       WHERE i.rally_id = $1 AND i.state = 'accepted' AND i.attendance = 'unknown' AND EXISTS
         (SELECT 1 FROM rally_invitations seen WHERE seen.rally_id = $1 AND seen.attendance IN ('present', 'late')
          AND (seen.tenant_id IS NULL) = (i.tenant_id IS NULL))
         AND NOT EXISTS (SELECT 1 FROM meetings m WHERE m.rally_id = $1 AND m.state = 'held'
          AND (m.tenant_id = i.tenant_id OR m.employer_id = i.employer_id)) RETURNING i.id`,
      [rally.id],
    );
    const open = await this.db.query<{ id: string; candidate: 'unknown'; employer: 'unknown' }>(
      `SELECT m.id, c.attendance AS candidate, e.attendance AS employer FROM meetings m
       JOIN rally_invitations c ON c.rally_id = m.rally_id AND c.tenant_id = m.tenant_id
       JOIN rally_invitations e ON e.rally_id = m.rally_id AND e.employer_id = m.employer_id
       WHERE m.rally_id = $1 AND m.state = 'planned'`,
      [rally.id],
    );
    for (const { id, candidate, employer } of open) {
      const state = missedBecause(candidate, employer);
      if (state) await this.db.repo(MeetingEntity).update({ id }, { state });
    }
  }
}
