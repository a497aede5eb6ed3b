import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, isUniqueViolation } from '#database';
import type { Actor } from '#identity';
import { conflict, Ids, invalid, notFound } from '#kernel';
import { AgencyEntity, type Room, VenueEntity } from './places.entities.js';

export interface AgencyInput {
  name: string;
  landlordId: string | null;
  postcodes: string[];
  active: boolean;
}

export interface VenueInput {
  name: string;
  address: string;
  access: string | null;
  rooms: Room[];
  active: boolean;
}

type Place = 'agency' | 'venue';

/** Agencies of landlords and venues of rallies, as each association keeps them. */
@Injectable()
export class Places {
  constructor(
    private readonly db: Db,
    private readonly ids: Ids,
    private readonly audit: Audit,
  ) {}

  /** The association's agencies, and the landlords whose agencies there can be. */
  async agencies(actor: Actor) {
    const items = await this.db.query(
      `SELECT a.id, a.name, a.landlord_id AS "landlordId", o.name AS landlord, a.postcodes, a.active FROM agencies a
       LEFT JOIN organisations o ON o.id = a.landlord_id WHERE a.association_id = $1 ORDER BY NOT a.active, fold(a.name), a.id`,
      [actor.organisationId],
    );
    const landlords = await this.db.query(
      `SELECT id, name FROM organisations WHERE kind = 'landlord' AND merged_into IS NULL ORDER BY fold(name), id`,
    );
    return { items, landlords };
  }

  async venues(actor: Actor) {
    return this.db.query(
      `SELECT id, name, address, access, rooms, active FROM venues WHERE association_id = $1 ORDER BY NOT active, fold(name), id`,
      [actor.organisationId],
    );
  }

  /** @throws DomainError `place_exists`, `unknown_landlord`, `not_found` */
  async saveAgency(id: string | null, input: AgencyInput, actor: Actor): Promise<string> {
    const landlord = input.landlordId
      ? await this.db.one(`SELECT 1 FROM organisations WHERE id = $1 AND kind = 'landlord'`, [input.landlordId])
      : true;
    if (!landlord) throw invalid('landlordId', 'unknown_landlord', 'This is no landlord.');
    const postcodes = [...new Set(input.postcodes)].sort();
    return this.save('agency', AgencyEntity, id, { ...input, postcodes }, actor);
  }

  /** @throws DomainError `place_exists`, `not_found` */
  saveVenue(id: string | null, input: VenueInput, actor: Actor): Promise<string> {
    return this.save('venue', VenueEntity, id, input, actor);
  }

  private async save(
    kind: Place,
    entity: typeof AgencyEntity | typeof VenueEntity,
    id: string | null,
    input: AgencyInput | VenueInput,
    actor: Actor,
  ): Promise<string> {
    return this.db.transaction(async () => {
      const repo = this.db.repo<{ id: string; associationId: string }>(entity);
      const own = { associationId: actor.organisationId };
      if (id !== null && !(await repo.existsBy({ id, ...own }))) throw notFound(kind);
      const row = { ...input, ...own, id: id ?? this.ids.uuid() };
      await repo.save(row).catch((error: unknown) => {
        if (isUniqueViolation(error)) throw conflict('place_exists', 'There is one of this name already.');
        throw error;
      });
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: id ? `${kind}.change` : `${kind}.create`,
        subject: { kind, id: row.id },
      });
      return row.id;
    });
  }
}
