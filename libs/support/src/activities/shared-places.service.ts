import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, isUniqueViolation } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, dayOf, Ids, invalid, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { Journal } from '../journal.js';
import type { NewPlace, PlaceChange } from './activities.dto.js';
import { ActivityProgrammes } from './activity-programmes.js';
import { placeText } from './domain/activity-texts.js';

/** Places of shared housing: each is taken by one person at a time, and nobody has two. */
@Injectable()
export class SharedPlaces {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: TenantAccess,
    private readonly programmes: ActivityProgrammes,
    private readonly journal: Journal,
  ) {}

  async add(input: NewPlace, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    return this.db.transaction(async () => {
      await this.programmes.require(actor, input.programmeId, 'sharedHousing');
      await this.keepName(
        'INSERT INTO shared_places (id, association_id, programme_id, home, label) VALUES ($1, $2, $3, $4, $5)',
        [id, actor.organisationId, input.programmeId, input.home, input.label],
      );
      await this.note(actor, 'shared_place.create', id, null);
      return id;
    });
  }

  /** Its name; who lives there stays. */
  async change(id: string, { home, label }: PlaceChange, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      await this.place(id, actor);
      await this.keepName('UPDATE shared_places SET home = $2, label = $3 WHERE id = $1 RETURNING id', [
        id,
        home,
        label,
      ]);
      await this.note(actor, 'shared_place.change', id, null);
    });
  }

  private async keepName(sql: string, params: unknown[]): Promise<void> {
    try {
      await this.db.query(sql, params);
    } catch (error) {
      if (isUniqueViolation(error))
        throw conflict('place_exists', 'There is a place of that name in this home already.');
      throw error;
    }
  }

  /** @returns the name of the place. @throws DomainError `place_taken`, `has_a_place` (conflict) */
  async moveIn(placeId: string, tenantId: string, onDay: string, actor: Actor): Promise<string> {
    if (onDay > dayOf(this.clock.now())) throw invalid('onDay', 'in_the_future', 'It is noted once it has happened.');
    return this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'record');
      const place = await this.place(placeId, actor);
      const id = this.ids.uuid();
      try {
        await this.db.query(
          'INSERT INTO place_stays (id, place_id, tenant_id, began_on, began_by) VALUES ($1, $2, $3, $4, $5)',
          [id, placeId, tenantId, onDay, actor.userId],
        );
      } catch (error) {
        if (isUniqueViolation(error, 'place_stays_one_of_place')) throw conflict('place_taken', 'This place is taken.');
        if (isUniqueViolation(error, 'place_stays_one_of_tenant'))
          throw conflict('has_a_place', 'This person has a place already.');
        throw error;
      }
      await this.tell(tenantId, id, place.name, true, actor);
      await this.note(actor, 'shared_place.move_in', placeId, tenantId);
      return place.name;
    });
  }

  async moveOut(placeId: string, onDay: string, actor: Actor): Promise<void> {
    if (onDay > dayOf(this.clock.now())) throw invalid('onDay', 'in_the_future', 'It is noted once it has happened.');
    await this.db.transaction(async () => {
      const place = await this.place(placeId, actor);
      const stay = await this.db.one<{ id: string; tenantId: string; beganOn: string }>(
        `SELECT id, tenant_id AS "tenantId", began_on AS "beganOn" FROM place_stays WHERE place_id = $1 AND ended_on IS NULL FOR UPDATE`,
        [placeId],
      );
      if (!stay) throw conflict('place_free', 'Nobody lives there.');
      await this.access.require(actor, stay.tenantId, 'record');
      if (onDay < stay.beganOn) throw invalid('onDay', 'before_beginning', 'One leaves after one has come.');
      await this.db.query('UPDATE place_stays SET ended_on = $2, ended_by = $3 WHERE id = $1 RETURNING id', [
        stay.id,
        onDay,
        actor.userId,
      ]);
      await this.tell(stay.tenantId, stay.id, place.name, false, actor);
      await this.note(actor, 'shared_place.move_out', placeId, stay.tenantId);
    });
  }

  /** The name of who lives there for who reaches the person; others learn that it is taken. */
  async list(actor: Actor): Promise<Record<string, unknown>[]> {
    const reach = this.access.condition(actor, 'record', 't', 2);
    return this.db.query(
      `SELECT p.id, p.home, p.label, json_build_object('id', g.id, 'name', g.name) AS programme, s.id IS NOT NULL AS taken,
         s.began_on AS since, t.id AS "tenantId", t.given_name || ' ' || t.family_name AS person
       FROM shared_places p JOIN programmes g ON g.id = p.programme_id
       LEFT JOIN place_stays s ON s.place_id = p.id AND s.ended_on IS NULL
       LEFT JOIN tenants t ON t.id = s.tenant_id AND ${reach.sql}
       WHERE p.association_id = $1 AND p.active ORDER BY p.home, p.label, p.id`,
      [actor.organisationId, ...reach.params],
    );
  }

  private async place(id: string, actor: Actor): Promise<{ name: string }> {
    const place = await this.db.one<{ name: string }>(
      `SELECT home || ', ' || label AS name FROM shared_places WHERE id = $1 AND association_id = $2 AND active`,
      [id, actor.organisationId],
    );
    if (!place) throw notFound('place');
    return place;
  }

  private async tell(tenantId: string, stayId: string, name: string, entered: boolean, actor: Actor): Promise<void> {
    await this.journal.write({
      tenantId,
      at: this.clock.now(),
      kind: 'step',
      domain: 'housing',
      text: placeText(name, entered),
      authorId: actor.userId,
      source: `place:${stayId}:${entered ? 'in' : 'out'}`,
    });
  }

  private note(actor: Actor, action: string, id: string, tenantId: string | null): Promise<void> {
    return this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action,
      subject: { kind: 'shared_place', id },
      tenantId,
    });
  }
}
