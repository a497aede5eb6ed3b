import { Injectable } from '@nestjs/common';
import type { CvFields } from '#cv';
import { Db } from '#database';
import { Clock, dayOf } from '#kernel';
import { areaOf, areas } from './areas.js';
import { buildCard, type Card, type CardSource, type WantedForCard } from './domain/card.js';
import { townOfAddress } from './town.js';
import { trades } from './trades.js';

const AGREES = `t.erased_at IS NULL
  AND coalesce((SELECT given FROM consents c WHERE c.tenant_id = t.id AND c.scope = 'listing' ORDER BY c.seq DESC LIMIT 1), false)`;
/** A hire hides from the promise on; a training or a trial while it lasts, unless the person goes on looking beside it. */
const NOT_HIRED = `NOT EXISTS (SELECT 1 FROM placements p WHERE p.tenant_id = t.id AND (p.kind = 'hire' AND p.state = 'promised'
  OR p.state = 'started' AND NOT p.still_looking))`;

const HAS_CV = `EXISTS (SELECT 1 FROM cvs cv WHERE cv.tenant_id = t.id AND cv.state = 'validated' AND cv.fields IS NOT NULL)`;

/** Who is shown to employers: agrees to it, has a validated CV that is not stale, and is not already hired. On the table `tenants t`. */
export const MAY_BE_LISTED = `${AGREES} AND ${NOT_HIRED} AND ${HAS_CV}`;

const SOURCE = `SELECT (${MAY_BE_LISTED}) AS listed, t.given_name, t.family_name, t.address, t.postcode, t.city, t.sheltered, t.wanted,
         l.name AS landlord, a.name AS association, cv.fields
  FROM tenants t JOIN cvs cv ON cv.tenant_id = t.id AND cv.state IN ('validated', 'stale') AND cv.fields IS NOT NULL
  JOIN organisations a ON a.id = t.association_id LEFT JOIN organisations l ON l.id = t.landlord_id
  WHERE t.id = $1`;

export const OBSTACLES = ['no_consent', 'no_validated_cv', 'hired'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

interface Row {
  listed: boolean;
  given_name: string;
  family_name: string;
  address: string | null;
  postcode: string | null;
  city: string | null;
  /** Nothing that locates them leaves the association (decision 15). */
  sheltered: boolean;
  wanted: WantedForCard;
  landlord: string | null;
  association: string;
  fields: CvFields;
}

/** What a card must say now, from the tenant, the CV, the consents and the placements. */
@Injectable()
export class CardSources {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Null when there is nothing to make a card from, or the tenant does not agree to one. A card may exist unlisted: hired, or CV stale. */
  async of(tenantId: string): Promise<{ card: Card; listed: boolean } | null> {
    const row = await this.db.one<Row>(`${SOURCE} AND ${AGREES}`, [tenantId]);
    return row ? { card: buildCard(this.source(row), trades), listed: row.listed } : null;
  }

  /** The confirmed CV and who it is of, whether or not they agree to be shown (`listed`); null when nobody has confirmed one. */
  async cv(
    tenantId: string,
  ): Promise<{ source: CardSource; fields: CvFields; listed: boolean; sheltered: boolean } | null> {
    const row = await this.db.one<Row>(`${SOURCE} AND t.erased_at IS NULL`, [tenantId]);
    return row ? { source: this.source(row), fields: row.fields, listed: row.listed, sheltered: row.sheltered } : null;
  }

  private source(row: Row): CardSource {
    const { fields, wanted } = row;
    const town = row.sheltered ? null : townOfAddress(row.postcode, row.city);
    const places = [
      ...[row.address, row.postcode, row.city, row.landlord, row.association, fields.city],
      ...fields.experiences.flatMap(({ employer, city }) => [employer, city]),
      ...fields.education.map(({ school }) => school),
    ];
    const person = {
      names: present([row.given_name, row.family_name, fields.name.given, fields.name.family]),
      places: present(places),
    };
    const area = town && areaOf(town);
    const position = area ? { lat: area.lat, lon: area.lon } : null;
    return { wanted, cv: fields, position, person, today: dayOf(this.clock.now()) };
  }

  /** Why a tenant is not shown to employers; empty when they are. */
  async obstacles(tenantId: string): Promise<Obstacle[]> {
    const row = await this.db.one<Record<Obstacle, boolean>>(
      `SELECT NOT (${AGREES}) AS no_consent, NOT (${HAS_CV}) AS no_validated_cv, NOT (${NOT_HIRED}) AS hired FROM tenants t WHERE t.id = $1`,
      [tenantId],
    );
    return OBSTACLES.filter((obstacle) => row?.[obstacle]);
  }

  /**
   * Tenants who are listed and must not be, or the other way round: an event was lost, or a change came without one. And those whose card has
   * a place although they are sheltered, or another place than the centre of an area: it was made by older rules.
   */
  async outOfStep(): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT t.id FROM tenants t LEFT JOIN candidates k ON k.tenant_id = t.id
       WHERE coalesce(k.listed, false) <> (${MAY_BE_LISTED})
         OR (k.latitude IS NOT NULL AND t.sheltered)
         OR (k.latitude IS NOT NULL AND NOT EXISTS (SELECT 1 FROM unnest($1::float8[], $2::float8[]) AS a(lat, lon)
             WHERE a.lat = k.latitude AND a.lon = k.longitude)) ORDER BY t.id`,
      [areas().map(({ lat }) => lat), areas().map(({ lon }) => lon)],
    );
    return rows.map(({ id }) => id);
  }
}

const present = (texts: readonly (string | null)[]): string[] =>
  texts.filter((text): text is string => text !== null && text !== '');
