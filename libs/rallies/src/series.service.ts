import { Injectable, Logger } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, isUniqueViolation } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, DomainError, dayOf, Ids, invalid, notFound } from '#kernel';
import type { SchoolZone } from './domain/school-holidays.js';
import { nextHeldOn } from './domain/series.js';
import type { Schedule } from './domain/steps.js';
import type { RallyTemplate } from './domain/template.js';
import { Rallies } from './rallies.service.js';
import { RallySeriesEntity } from './rally.entities.js';
import { checkSchedule, checkSettings } from './rally-settings.js';
import { RallyStaffMail } from './rally-staff-mail.js';
import { RallyTeam, type Team } from './rally-team.service.js';
import { SchoolCalendar } from './school-calendar.service.js';

export interface NewSeries {
  name: string;
  territory: string;
  intervalMonths: number;
  template: RallyTemplate;
  /** Whose school holidays are avoided; null avoids none. */
  schoolZone: SchoolZone | null;
  schedule: Schedule;
  agencyIds: string[];
  team: Team;
}
export type SeriesChanges = Partial<NewSeries> & { active?: boolean };

/** Series of rallies, by territory. The next rally of an active series makes itself. */
@Injectable()
export class Series {
  private readonly log = new Logger('rallies');

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly rallies: Rallies,
    private readonly calendar: SchoolCalendar,
    private readonly team: RallyTeam,
    private readonly staff: RallyStaffMail,
  ) {}

  /** @throws DomainError `series_exists`, `unknown_agency`, `validation_failed` */
  async create({ agencyIds, team, ...input }: NewSeries, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    await this.db.transaction(async () => {
      await this.checkInput(input, actor);
      const row = {
        id,
        associationId: actor.organisationId,
        ...input,
        active: true,
        createdBy: actor.userId,
        createdAt: this.clock.now(),
      };
      await this.db.repo(RallySeriesEntity).insert(row).catch(sayExists);
      await this.setAgencies(id, agencyIds, actor);
      await this.team.set({ series: id }, team, actor, 'team.');
      await this.note(actor, 'series.create', id);
    });
    return id;
  }

  /** Changes the series; rallies that were made from it stay as they are. */
  async change(id: string, { agencyIds, team, ...changes }: SeriesChanges, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const series = await this.db.repo(RallySeriesEntity).findOneBy({ id, associationId: actor.organisationId });
      if (!series) throw notFound('series');
      await this.checkInput(changes, actor);
      await this.db
        .repo(RallySeriesEntity)
        .save({ ...series, ...changes })
        .catch(sayExists);
      if (agencyIds) await this.setAgencies(id, agencyIds, actor);
      if (team) await this.team.set({ series: id }, team, actor, 'team.');
      await this.note(actor, 'series.change', id);
    });
  }

  /** Makes the next rally of every active series whose newest one is past or that has none. Doing it twice makes one. */
  async makeNext(): Promise<string[]> {
    const made: string[] = [];
    const active = await this.db.repo(RallySeriesEntity).findBy({ active: true });
    for (const { id } of active) {
      try {
        const rallyId = await this.db.transaction(() => this.makeNextOf(id));
        if (rallyId) made.push(rallyId);
      } catch (error) {
        // One series that cannot go on must not keep the others from it.
        this.log.error({ seriesId: id, error: error instanceof Error ? error.message : String(error) });
      }
    }
    return made;
  }

  private async makeNextOf(id: string): Promise<string | null> {
    const series = await this.db
      .repo(RallySeriesEntity)
      .findOneOrFail({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!series.active) return null;
    // A rally that was called off has not taken place, but nobody asked for another one in its stead.
    const made = await this.db.one<{ newest: string | null; count: number }>(
      'SELECT max(held_on) AS newest, count(*)::int AS count FROM rallies WHERE series_id = $1',
      [id],
    );
    const rhythm = {
      intervalMonths: series.intervalMonths,
      zone: series.schoolZone,
      calendar: await this.calendar.read(),
    };
    const heldOn = nextHeldOn(made?.newest ?? null, rhythm, dayOf(this.clock.now()));
    if (!heldOn) return null;
    const rallyId = await this.rallies.createNext(series, heldOn, (made?.count ?? 0) + 1);
    if (rallyId) await this.staff.tellMade(rallyId);
    return rallyId;
  }

  private async checkInput(input: SeriesChanges, actor: Actor): Promise<void> {
    if (input.template) {
      checkSettings(input.template, 'template.');
      await this.rallies.checkVenue(input.template.venueId, actor.organisationId, 'template.');
    }
    if (input.schedule) checkSchedule(input.schedule, 'schedule.');
  }

  private async setAgencies(seriesId: string, agencyIds: readonly string[], actor: Actor): Promise<void> {
    await this.db.query('DELETE FROM rally_series_agencies WHERE series_id = $1 RETURNING agency_id', [seriesId]);
    const rows = await this.db.query<{ id: string }>(
      `INSERT INTO rally_series_agencies (series_id, agency_id)
       SELECT $1, id FROM agencies WHERE id = ANY($2) AND association_id = $3 RETURNING agency_id AS id`,
      [seriesId, agencyIds, actor.organisationId],
    );
    const known = new Set(rows.map((row) => row.id));
    const unknown = agencyIds.findIndex((id) => !known.has(id));
    if (unknown >= 0) throw invalid(`agencyIds.${unknown}`, 'unknown_agency', 'This is no agency of the list.');
  }

  private note(actor: Actor, action: string, id: string): Promise<void> {
    return this.audit.record({ actor: { kind: 'user', id: actor.userId }, action, subject: { kind: 'series', id } });
  }
}

function sayExists(error: unknown): never {
  if (error instanceof DomainError) throw error;
  if (isUniqueViolation(error)) throw conflict('series_exists', 'A series of this name exists already.');
  throw error;
}
