import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, isUniqueViolation, Outbox } from '#database';
import { type Actor, UserEntity } from '#identity';
import { Clock, conflict, Ids, notFound } from '#kernel';
import { Wanted } from './domain/wanted.js';
import { TenantAssignmentEntity, TenantEntity } from './tenant.entity.js';
import { TenantAccess } from './tenant-access.js';

export interface NewTenant {
  givenName: string;
  familyName: string;
  email?: string | null;
  phone?: string | null;
  address?: string | null;
  postcode?: string | null;
  city?: string | null;
  locale?: 'fr' | 'en';
  landlordId?: string | null;
  wanted?: Wanted;
}

export type TenantChanges = Partial<Omit<NewTenant, 'landlordId'>>;
export type AssignmentRole = TenantAssignmentEntity['role'];

/** Registers tenants and says who follows them. */
@Injectable()
export class Tenants {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: TenantAccess,
  ) {}

  /** Registers a tenant of the actor's association; the actor follows them unless they are a manager. */
  async create(input: NewTenant, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    const now = this.clock.now();
    return this.db.transaction(async () => {
      await this.db.repo(TenantEntity).insert({
        id,
        associationId: actor.organisationId,
        landlordId: input.landlordId ?? null,
        givenName: input.givenName,
        familyName: input.familyName,
        email: input.email ?? null,
        phone: input.phone ?? null,
        address: input.address ?? null,
        postcode: input.postcode ?? null,
        city: input.city ?? null,
        locale: input.locale ?? 'fr',
        wanted: Wanted.parse(input.wanted ?? {}),
        createdAt: now,
        updatedAt: now,
        version: 1,
        erasedAt: null,
        archivedAt: null,
        mergedInto: null,
      });
      if (actor.role === 'case_worker') await this.assign(id, actor.userId, 'referent');
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'tenant.create',
        subject: { kind: 'tenant', id },
        tenantId: id,
      });
      await this.outbox.add('tenant.changed', { tenantId: id });
      return id;
    });
  }

  async update(id: string, changes: TenantChanges, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      await this.lock(id);
      const tenant = await this.access.require(actor, id, 'identity');
      const { wanted, ...rest } = changes;
      Object.assign(tenant, rest, { updatedAt: this.clock.now() });
      if (wanted) tenant.wanted = wanted;
      await this.db.repo(TenantEntity).save(tenant);
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'tenant.update',
        subject: { kind: 'tenant', id },
        tenantId: id,
        details: { fields: Object.keys(changes).join(',') },
      });
      await this.outbox.add('tenant.changed', { tenantId: id });
    });
  }

  /** Who houses somebody known, as the landlord who refers them again says. */
  async housedBy(id: string, landlordId: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      await this.lock(id);
      const tenant = await this.access.require(actor, id, 'identity');
      if (tenant.landlordId === landlordId) return;
      Object.assign(tenant, { landlordId, updatedAt: this.clock.now() });
      await this.db.repo(TenantEntity).save(tenant);
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'tenant.housed_by',
        subject: { kind: 'tenant', id },
        tenantId: id,
        details: { landlordId },
      });
      await this.outbox.add('tenant.changed', { tenantId: id });
    });
  }

  /** Gives a tenant a case worker (replacing the one before), a stand-in or a volunteer of the same association. */
  async reassign(tenantId: string, userId: string, role: AssignmentRole, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      await this.access.require(actor, tenantId, 'identity');
      const user = await this.db
        .repo(UserEntity)
        .findOneBy({ id: userId, organisationId: actor.organisationId, active: true });
      if (!user) throw notFound('account');
      const fits =
        role === 'volunteer'
          ? user.role === 'volunteer'
          : user.role === 'case_worker' || user.role === 'association_manager';
      if (!fits)
        throw conflict('role_does_not_fit', 'A tenant is followed by a case worker, and accompanied by a volunteer.');
      if (role === 'referent') {
        await this.db.query(
          `UPDATE tenant_assignments SET until = $2 WHERE tenant_id = $1 AND role = 'referent' AND until IS NULL`,
          [tenantId, this.clock.now()],
        );
      }
      await this.assign(tenantId, userId, role);
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'tenant.assign',
        subject: { kind: 'tenant', id: tenantId },
        tenantId,
        details: { role, userId },
      });
    });
  }

  /** A file is saved whole: what somebody else changes at that moment, such as that the person is sheltered, must not be written over. */
  private async lock(id: string): Promise<void> {
    await this.db.query('SELECT 1 FROM tenants WHERE id = $1 FOR UPDATE', [id]);
  }

  private async assign(tenantId: string, userId: string, role: AssignmentRole): Promise<void> {
    const known = await this.db
      .repo(TenantAssignmentEntity)
      .createQueryBuilder('a')
      .where({ tenantId, userId, role })
      .andWhere('a.until IS NULL')
      .getExists();
    if (known) return;
    try {
      await this.db
        .repo(TenantAssignmentEntity)
        .insert({ tenantId, userId, role, since: this.clock.now(), until: null });
    } catch (error) {
      if (isUniqueViolation(error))
        throw conflict('assigned_at_once', 'Somebody else assigned this tenant at the same moment: look again.');
      throw error;
    }
  }
}
