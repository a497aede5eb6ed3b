import { Injectable } from '@nestjs/common';
import { Db, isUniqueViolation } from '#database';
import { type Actor, OrganisationEntity } from '#identity';
import { addMonths, Clock, conflict, dayOf, Ids, type IsoDay, invalid, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { type Balance, balanceOn, type ErasureKind, inForce, missingMonths } from './domain/balances.js';
import { MoneyAudit } from './money-audit.js';
import type { NewTenancy, TenancyChange } from './tenancies.dto.js';

export interface Tenancy {
  id: string;
  tenantId: string;
  landlordId: string | null;
  landlordName: string | null;
  reference: string | null;
  address: string | null;
  postcode: string | null;
  city: string | null;
  startsOn: IsoDay | null;
  endsOn: IsoDay | null;
  rentCents: number | null;
  chargesCents: number | null;
  housingAidCents: number | null;
  version: number;
}

export interface ErasureRow {
  id: string;
  onDay: IsoDay;
  cents: number;
  kind: ErasureKind;
  own: boolean;
}

/** Names of the program and of the database, for what people enter. */
const COLUMNS = {
  reference: 'reference',
  address: 'address',
  postcode: 'postcode',
  city: 'city',
  startsOn: 'starts_on',
  endsOn: 'ends_on',
  rentCents: 'rent_cents',
  chargesCents: 'charges_cents',
  housingAidCents: 'housing_aid_cents',
} as const;
const FIELDS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

const SELECT = `SELECT y.id, y.tenant_id AS "tenantId", y.landlord_id AS "landlordId", y.landlord_name AS "landlordName", y.version,
  ${FIELDS.map((field) => `y.${COLUMNS[field]} AS "${field}"`).join(', ')} FROM tenancies y`;

/** The homes of a person, one after another, each with its landlord's account. */
@Injectable()
export class Tenancies {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly access: TenantAccess,
    private readonly audit: MoneyAudit,
  ) {}

  /** Those of the tenant that this actor may know of, the present one first: a landlord its own only. The caller has checked the tenant. */
  async of(tenantId: string, actor: Actor): Promise<Tenancy[]> {
    return this.db.query<Tenancy>(
      `${SELECT} WHERE y.tenant_id = $1 AND ($2::uuid IS NULL OR y.landlord_id = $2)
       ORDER BY (y.ends_on IS NULL) DESC, y.starts_on DESC NULLS LAST, y.created_at DESC, y.id`,
      [tenantId, actor.role === 'landlord_staff' ? actor.organisationId : null],
    );
  }

  /** @throws DomainError `not_found` when it is not there, or is another landlord's, or of somebody outside the actor's scope */
  async require(id: string, actor: Actor): Promise<Tenancy> {
    const found = await this.db.one<Tenancy>(`${SELECT} WHERE y.id = $1`, [id]);
    if (!found) throw notFound('tenancy');
    await this.access.require(actor, found.tenantId, 'arrears');
    if (actor.role === 'landlord_staff' && found.landlordId !== actor.organisationId) throw notFound('tenancy');
    return found;
  }

  async list(tenantId: string, actor: Actor): Promise<Record<string, unknown>[]> {
    const tenant = await this.access.require(actor, tenantId, 'arrears');
    // Nothing that locates somebody at the highest confidentiality leaves the association.
    const isHidden = tenant.sheltered && actor.role === 'landlord_staff';
    const today = dayOf(this.clock.now());
    const lastWhole = addMonths(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
    const tenancies = await this.of(tenantId, actor);
    const names = await this.db.query<{ id: string; name: string }>(
      'SELECT id, name FROM organisations WHERE id = ANY($1)',
      [tenancies.map(({ landlordId }) => landlordId)],
    );
    const accounts = await this.accounts(
      tenancies.map(({ id }) => id),
      actor,
    );
    await this.audit.note(actor, 'arrears.read', 'tenant', tenantId, tenantId);
    return tenancies.map((tenancy) => {
      const { balances = [], erasures = [] } = accounts.get(tenancy.id) ?? {};
      const until =
        tenancy.endsOn !== null && tenancy.endsOn.slice(0, 7) < lastWhole ? tenancy.endsOn.slice(0, 7) : lastWhole;
      return {
        ...tenancy,
        ...(isHidden ? { address: null, postcode: null, city: null } : {}),
        landlord: names.find(({ id }) => id === tenancy.landlordId)?.name ?? tenancy.landlordName,
        nowCents: balanceOn(balances, erasures, today),
        nowOn: inForce(balances).at(-1)?.onDay ?? null,
        missingMonths: missingMonths(balances, until),
        erasures,
      };
    });
  }

  /** Balances and erasures by tenancy. What the association wrote down itself is not for the landlord. */
  async accounts(
    ids: readonly string[],
    actor: Actor,
  ): Promise<Map<string, { balances: (Balance & { tenancyId: string })[]; erasures: ErasureRow[] }>> {
    const forLandlord = actor.role === 'landlord_staff';
    const balances = await this.db.query<Balance & { tenancyId: string }>(
      `SELECT tenancy_id AS "tenancyId", on_day AS "onDay", balance_cents AS "balanceCents", source, noted_at AS "notedAt" FROM arrears_balances
       WHERE tenancy_id = ANY($1) AND ($2 OR source <> 'association') ORDER BY on_day DESC, noted_at DESC, source`,
      [ids, !forLandlord],
    );
    const erasures = await this.db.query<ErasureRow & { tenancyId: string }>(
      `SELECT e.tenancy_id AS "tenancyId", e.id, e.on_day AS "onDay", e.cents, e.kind,
         coalesce(e.step_id IS NULL AND (u.role = 'landlord_staff') <> $2, false) AS own
       FROM arrears_erasures e LEFT JOIN users u ON u.id = e.noted_by
       WHERE e.tenancy_id = ANY($1) AND ($2 OR e.step_id IS NULL) ORDER BY e.on_day, e.id`,
      [ids, !forLandlord],
    );
    return new Map(
      ids.map((id) => [
        id,
        {
          balances: balances.filter(({ tenancyId }) => tenancyId === id),
          erasures: erasures.filter(({ tenancyId }) => tenancyId === id),
        },
      ]),
    );
  }

  async create(tenantId: string, input: NewTenancy, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    const now = this.clock.now();
    return this.db.transaction(async () => {
      const tenant = await this.access.require(actor, tenantId, 'arrears');
      const { landlordId, landlordName } = await this.landlordOf(input, tenant.landlordId, actor);
      assertDays(input.startsOn ?? null, input.endsOn ?? null);
      const values = FIELDS.map((field) => input[field] ?? null);
      await this.saving(() =>
        this.db.query(
          `INSERT INTO tenancies (id, tenant_id, landlord_id, landlord_name, created_by, created_at, updated_at, ${Object.values(COLUMNS).join(', ')})
           VALUES ($1, $2, $3, $4, $5, $6, $6, ${values.map((_, at) => `$${at + 7}`).join(', ')})`,
          [id, tenantId, landlordId, landlordName, actor.userId, now, ...values],
        ),
      );
      await this.audit.note(actor, 'tenancy.create', 'tenancy', id, tenantId);
      return id;
    });
  }

  async change(id: string, { version, ...input }: TenancyChange, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.query('SELECT 1 FROM tenancies WHERE id = $1 FOR UPDATE', [id]);
      const tenancy = await this.require(id, actor);
      if (version !== undefined && version !== tenancy.version)
        throw conflict('changed_meanwhile', 'Somebody else changed this tenancy: look at it again.');
      const next = { ...tenancy, ...input };
      assertDays(next.startsOn, next.endsOn);
      await this.saving(() =>
        this.db.query(
          `UPDATE tenancies SET updated_at = $2, version = version + 1, ${FIELDS.map((field, at) => `${COLUMNS[field]} = $${at + 3}`).join(', ')} WHERE id = $1 RETURNING id`,
          [id, this.clock.now(), ...FIELDS.map((field) => next[field])],
        ),
      );
      await this.audit.note(actor, 'tenancy.change', 'tenancy', id, tenancy.tenantId, {
        fields: Object.keys(input).join(' '),
      });
    });
  }

  private async landlordOf(input: NewTenancy, own: string | null, actor: Actor) {
    if (actor.role === 'landlord_staff') return { landlordId: actor.organisationId, landlordName: null };
    if (input.landlordId !== undefined) {
      if (input.landlordName !== undefined)
        throw invalid('landlordName', 'one_landlord', 'Choose a landlord or write its name, not both.');
      if (!(await this.db.repo(OrganisationEntity).existsBy({ id: input.landlordId, kind: 'landlord' })))
        throw invalid('landlordId', 'unknown_landlord', 'There is no such landlord.');
      return { landlordId: input.landlordId, landlordName: null };
    }
    if (input.landlordName !== undefined) return { landlordId: null, landlordName: input.landlordName };
    if (own === null) throw invalid('landlordName', 'required', 'Who is the landlord?');
    return { landlordId: own, landlordName: null };
  }

  private async saving(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (isUniqueViolation(error, 'tenancies_reference'))
        throw conflict(
          'reference_taken',
          'A tenancy with this reference is followed already, here or on another file.',
        );
      throw error;
    }
  }
}

function assertDays(startsOn: IsoDay | null, endsOn: IsoDay | null): void {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    throw invalid('endsOn', 'before_start', 'A tenancy ends after it begins.');
}
