import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, isUniqueViolation } from '#database';
import { Accounts, type Actor, OrganisationEntity } from '#identity';
import { Clock, conflict, invalid } from '#kernel';
import { isSiret } from './domain/siret.js';
import { EmployerProfileEntity } from './employer-profile.entity.js';

export interface EmployerProfile {
  /** 14 digits with a right check digit. */
  siret?: string | null;
  sector: string;
  city: string;
  postcode?: string | null;
  contactName: string;
  contactEmail: string;
  /** E.164. */
  contactPhone?: string | null;
}

export interface NewEmployer extends EmployerProfile {
  name: string;
  landlordId?: string | null;
}

/** The employers of the network. Accounts for their people are made by the administrator. */
@Injectable()
export class Employers {
  constructor(
    private readonly db: Db,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `organisation_exists` or `siret_taken` (conflict) when the employer is known already */
  async create({ name, landlordId, ...profile }: NewEmployer, actor: Actor): Promise<string> {
    const isLandlord = actor.role === 'landlord_staff';
    if (isLandlord && landlordId && landlordId !== actor.organisationId)
      throw invalid('landlordId', 'other_landlord', 'Landlord staff add employers to their own network only.');
    return this.db.transaction(async () => {
      const network = isLandlord ? actor.organisationId : (landlordId ?? null);
      if (network && !(await this.db.repo(OrganisationEntity).existsBy({ id: network, kind: 'landlord' })))
        throw invalid('landlordId', 'unknown_landlord', 'There is no such landlord.');
      const id = await this.accounts.createOrganisation('employer', name, actor);
      await this.save(id, profile, network);
      await this.note('employer.create', id, actor);
      return id;
    });
  }

  /** The employer's own profile, made with the first change. */
  async update(profile: EmployerProfile, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const known = await this.db.repo(EmployerProfileEntity).findOneBy({ employerId: actor.organisationId });
      await this.save(actor.organisationId, profile, known?.landlordId ?? null);
      await this.note('employer.update', actor.organisationId, actor);
    });
  }

  private async save(employerId: string, profile: EmployerProfile, landlordId: string | null): Promise<void> {
    if (profile.siret && !isSiret(profile.siret))
      throw invalid('siret', 'siret_check_digit', 'The check digit of this SIRET number is wrong.');
    const { siret = null, postcode = null, contactPhone = null } = profile;
    try {
      await this.db
        .repo(EmployerProfileEntity)
        .save({ ...profile, employerId, landlordId, siret, postcode, contactPhone, updatedAt: this.clock.now() });
    } catch (error) {
      if (isUniqueViolation(error))
        throw conflict('siret_taken', 'An employer with this SIRET number is known already.');
      throw error;
    }
  }

  private note(action: string, id: string, actor: Actor): Promise<void> {
    return this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action,
      subject: { kind: 'organisation', id },
    });
  }
}
