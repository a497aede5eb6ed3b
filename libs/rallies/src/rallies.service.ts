import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Db, isUniqueViolation, Outbox } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, dayOf, Ids, type IsoDay, invalid, notFound, ZONE } from '#kernel';
import { isWorkingDay } from './domain/calendar.js';
import type { SchoolZone } from './domain/school-holidays.js';
import { isInTime } from './domain/series.js';
import { isAhead, UNANSWERED } from './domain/states.js';
import type { Schedule } from './domain/steps.js';
import type { RallyTemplate } from './domain/template.js';
import { Invitations } from './invitations.service.js';
import { RallyEntity, RallySeriesEntity } from './rally.entities.js';
import { RallyAccess } from './rally-access.js';
import { transition } from './rally-lifecycle.js';
import { RallyMail } from './rally-mail.js';
import { checkSchedule, checkSettings, completed } from './rally-settings.js';
import { RallySteps } from './rally-steps.service.js';
import { RallyTeam } from './rally-team.service.js';

export type NewRally = {
  heldOn: IsoDay;
  name?: string | undefined;
  seriesId?: string | undefined;
  schoolZone?: SchoolZone | null | undefined;
  schedule?: Schedule | undefined;
} & Partial<RallyTemplate>;
export type RallyChanges = Partial<RallyTemplate> & { heldOn?: IsoDay; name?: string; schedule?: Schedule };

/** Douai is in the académie de Lille. */
const USUAL_ZONE: SchoolZone = 'B';

/** Changes that people who were asked to come must know. */
const TOLD: readonly (keyof RallyChanges)[] = ['heldOn', 'startsAt', 'venue', 'address'];
/** What a timetable is made of: fixed once there is one. */
const PLANNED_WITH: readonly (keyof RallyChanges)[] = ['slots', 'slotMinutes', 'blocks', 'pauses', 'breaksPerBlock'];

/** Makes rallies, moves them, calls them off and closes them. */
@Injectable()
export class Rallies {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: RallyAccess,
    private readonly steps: RallySteps,
    private readonly invitations: Invitations,
    private readonly mail: RallyMail,
    private readonly team: RallyTeam,
  ) {}

  /**
   * A rally of a series, from its template, or one by itself with everything given. Its chain of steps is laid at once.
   *
   * @throws DomainError `validation_failed` for a day that is past or no working day, and for settings that do not fit together;
   *   `rally_on_that_day` when the series has one
   */
  async create(input: NewRally, actor: Actor): Promise<string> {
    return this.db.transaction(async () => {
      const { seriesId, name, heldOn, schoolZone, schedule, ...given } = input;
      const series = seriesId
        ? await this.db.repo(RallySeriesEntity).findOneBy({ id: seriesId, associationId: actor.organisationId })
        : null;
      if (seriesId && !series) throw notFound('series');
      const settings = { ...series?.template, ...given };
      return this.insert(
        {
          associationId: actor.organisationId,
          seriesId: seriesId ?? null,
          name: name ?? series?.name ?? null,
          heldOn,
          settings,
          schoolZone: schoolZone === undefined ? (series ? series.schoolZone : USUAL_ZONE) : schoolZone,
          schedule: schedule ?? series?.schedule ?? {},
        },
        { kind: 'user', id: actor.userId },
      );
    });
  }

  /** The next rally of a series, made by the program. @returns null when that day has one already */
  async createNext(series: RallySeriesEntity, heldOn: IsoDay, number: number): Promise<string | null> {
    const known = await this.db.repo(RallyEntity).existsBy({ seriesId: series.id, heldOn });
    if (known) return null;
    const name = `${series.name} n° ${number}`;
    const { associationId, id: seriesId, template: settings, schoolZone, schedule } = series;
    return this.insert(
      { associationId, seriesId, name, heldOn, settings, schoolZone, schedule },
      { kind: 'system', id: null },
    );
  }

  private async insert(
    {
      name,
      settings,
      ...given
    }: Pick<RallyEntity, 'associationId' | 'seriesId' | 'heldOn' | 'schoolZone' | 'schedule'> & {
      name: string | null;
      settings: Partial<RallyTemplate>;
    },
    by: AuditActor,
  ): Promise<string> {
    const { heldOn, seriesId } = given;
    if (name === null) throw invalid('name', 'required', 'A rally outside of a series needs a name.');
    this.checkDay(heldOn);
    const complete = completed(settings);
    checkSettings(complete);
    checkSchedule(given.schedule, 'schedule.');
    await this.checkVenue(complete.venueId, given.associationId);
    const rally = this.db.repo(RallyEntity).create({
      ...complete,
      ...given,
      id: this.ids.uuid(),
      name,
      zone: ZONE,
      state: 'planned',
      planVersion: 0,
      cancelReason: null,
      createdAt: this.clock.now(),
      version: 1,
    });
    try {
      await this.db.repo(RallyEntity).insert(rally);
    } catch (error) {
      if (isUniqueViolation(error)) throw conflict('rally_on_that_day', 'This series has a rally on that day.');
      throw error;
    }
    await this.steps.lay(rally);
    if (seriesId) await this.team.inherit(rally.id, seriesId);
    await this.note(by, 'rally.create', rally.id, { heldOn });
    await this.outbox.add('rally.scheduled', { rallyId: rally.id });
    return rally.id;
  }

  /**
   * Changes a rally that lies ahead. When its date moves, so do all its pending steps; whoever was asked to come is told once of each
   * change of date, time or place.
   *
   * @throws DomainError `too_late`, `already_planned`, `rally_on_that_day`, `validation_failed`
   */
  async change(rallyId: string, changes: RallyChanges, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const rally = await this.access.requireForUpdate(actor, rallyId);
      if (!isAhead(rally.state)) throw conflict('too_late', 'A rally can be changed until its day.');
      const differs = (field: keyof RallyChanges) =>
        changes[field] !== undefined && JSON.stringify(changes[field]) !== JSON.stringify(rally[field]);
      if (PLANNED_WITH.some(differs) && rally.planVersion > 0)
        throw conflict('already_planned', 'There is a timetable made of these slots: they cannot change any more.');
      if (differs('heldOn')) this.checkDay(changes.heldOn as IsoDay);
      const tells = TOLD.some(differs);
      const changed = (Object.keys(changes) as (keyof RallyChanges)[]).filter(differs);
      if (!changed.length) return;
      checkSettings({ ...rally, ...changes });
      if (changes.schedule) checkSchedule(changes.schedule, 'schedule.');
      if (differs('venueId')) await this.checkVenue(changes.venueId ?? null, actor.organisationId);
      await this.saveChanges(rally, Object.fromEntries(changed.map((field) => [field, changes[field]])));
      await this.steps.move(rally);
      if (tells) await this.tellOfMove(rally);
      if (changed.includes('capacity') && rally.state !== 'planned' && rally.state !== 'open')
        await this.invitations.fillFromWaitingList(rally);
      await this.note({ kind: 'user', id: actor.userId }, 'rally.change', rallyId, { fields: changed.join(',') });
      await this.outbox.add('rally.scheduled', { rallyId });
    });
  }

  /** Calls a rally off: nothing of its chain happens any more, and everybody who was asked to come is told once. */
  async cancel(rallyId: string, reason: string | null, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const rally = await this.access.requireForUpdate(actor, rallyId);
      if (rally.state === 'cancelled') return;
      await transition(this.db, rally, 'cancelled');
      await this.saveChanges(rally, { cancelReason: reason });
      for (const guest of await this.mail.guests(rallyId, [...UNANSWERED, 'accepted'])) {
        await this.mail.send(rally, guest, 'cancelled', 'cancelled', { reason });
      }
      await this.note({ kind: 'user', id: actor.userId }, 'rally.cancel', rallyId, {});
      await this.outbox.add('rally.cancelled', { rallyId });
    });
  }

  /** @throws DomainError `validation_failed` when it is not on the association's list */
  async checkVenue(venueId: string | null, associationId: string, prefix = ''): Promise<void> {
    if (venueId === null) return;
    const sql = 'SELECT 1 FROM venues WHERE id = $1 AND association_id = $2';
    if (!(await this.db.one(sql, [venueId, associationId])))
      throw invalid(`${prefix}venueId`, 'unknown_venue', 'This venue is not on the list.');
  }

  /** Closes a rally whose outcomes are noted, before the program does so by itself: verdicts no longer change. */
  async close(rallyId: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const rally = await this.access.requireForUpdate(actor, rallyId);
      if (rally.state === 'closed') return;
      await transition(this.db, rally, 'closed');
      await this.note({ kind: 'user', id: actor.userId }, 'rally.close', rallyId, {});
    });
  }

  private async saveChanges(rally: RallyEntity, changes: Partial<RallyEntity>): Promise<void> {
    try {
      await this.db.repo(RallyEntity).update({ id: rally.id }, changes);
    } catch (error) {
      if (isUniqueViolation(error)) throw conflict('rally_on_that_day', 'This series has a rally on that day.');
      throw error;
    }
    Object.assign(rally, changes);
  }

  private async tellOfMove(rally: RallyEntity): Promise<void> {
    const version = (await this.access.read(rally.id)).version;
    for (const guest of await this.mail.guests(rally.id, [...UNANSWERED, 'accepted'])) {
      await this.mail.send(rally, guest, `moved:${version}`, 'moved');
    }
  }

  private checkDay(heldOn: IsoDay): void {
    if (!isInTime(heldOn, dayOf(this.clock.now())))
      throw invalid('heldOn', 'in_the_past', 'A rally is planned for tomorrow or later.');
    if (!isWorkingDay(heldOn))
      throw invalid(
        'heldOn',
        'not_a_working_day',
        'Rallies are held on working days: not on a weekend, not on a public holiday.',
      );
  }

  private note(actor: AuditActor, action: string, id: string, details: Record<string, string>): Promise<void> {
    return this.audit.record({ actor, action, subject: { kind: 'rally', id }, details });
  }
}
