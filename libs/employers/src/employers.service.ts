import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Db, isUniqueViolation } from '#database';
import { Accounts, type Actor, OrganisationEntity } from '#identity';
import { Clock, conflict, invalid } from '#kernel';
import { findNaf } from './domain/naf.js';
import { isSiret } from './domain/siret.js';
import type { SizeBand } from './domain/size-bands.js';
import { EmployerProfileEntity } from './employer-profile.entity.js';
import { Contacts } from './network/contacts.service.js';
import { EmployerAccess } from './network/employer-access.js';

/** What is left out stays as it was. */
export interface CompanyChange {
  /** 14 digits with a right check digit. */
  siret?: string | null | undefined;
  sector?: string | undefined;
  /** Division of the nomenclature, two digits. */
  naf?: string | null | undefined;
  sizeBand?: SizeBand | null | undefined;
  city?: string | undefined;
  postcode?: string | null | undefined;
}

export interface EmployerProfile extends CompanyChange {
  sector: string;
  city: string;
  contactName: string;
  contactEmail: string | null;
  /** E.164. */
  contactPhone?: string | null | undefined;
}

/** Nobody of the company may be known yet when it comes from a list. */
export interface NewEmployer extends Omit<EmployerProfile, 'contactName'> {
  name: string;
  contactName: string | null;
  landlordId?: string | null | undefined;
}

type Saved = Omit<EmployerProfileEntity, 'employerId' | 'updatedAt'>;

/** The employers of the network. Accounts for their people are made by the administrator, or by an invitation's link. */
@Injectable()
export class Employers {
  constructor(
    private readonly db: Db,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly contacts: Contacts,
    private readonly access: EmployerAccess,
  ) {}

  /** @throws DomainError `organisation_exists` or `siret_taken` (conflict) when the employer is known already */
  async create({ landlordId, ...employer }: NewEmployer, actor: Actor): Promise<string> {
    const isLandlord = actor.role === 'landlord_staff';
    if (isLandlord && landlordId && landlordId !== actor.organisationId)
      throw invalid('landlordId', 'other_landlord', 'Landlord staff add employers to their own network only.');
    return this.db.transaction(async () => {
      const network = isLandlord ? actor.organisationId : (landlordId ?? null);
      if (network && !(await this.db.repo(OrganisationEntity).existsBy({ id: network, kind: 'landlord' })))
        throw invalid('landlordId', 'unknown_landlord', 'There is no such landlord.');
      return this.found(employer, network, { kind: 'user', id: actor.userId }, actor);
    });
  }

  /** A new company with its profile and main contact, in the caller's transaction. */
  async found(
    { name, contactName, contactEmail, contactPhone = null, ...company }: NewEmployer,
    landlordId: string | null,
    by: AuditActor,
    actor?: Actor,
  ): Promise<string> {
    const id = await this.accounts.createOrganisation('employer', name, actor);
    const { siret = null, naf = null, sizeBand = null, postcode = null, sector, city } = company;
    const none = { contactName: null, contactEmail: null, contactPhone: null };
    await this.save(id, { siret, naf, sizeBand, postcode, sector, city, landlordId, ...none });
    if (contactName !== null)
      await this.contacts.followProfile(id, { name: contactName, email: contactEmail, phone: contactPhone });
    await this.note('employer.create', id, by);
    return id;
  }

  /** The employer's own profile, made with the first change. */
  async update(profile: EmployerProfile, actor: Actor): Promise<void> {
    await this.db.transaction(() => this.complete(actor.organisationId, profile, { kind: 'user', id: actor.userId }));
  }

  /** What the employer says of itself, in the caller's transaction; `landlordId` is the network it joins when it is in none. */
  async complete(
    employerId: string,
    { contactName, contactEmail, contactPhone = null, ...company }: EmployerProfile,
    by: AuditActor,
    landlordId: string | null = null,
  ): Promise<void> {
    const known = await this.db.repo(EmployerProfileEntity).findOneBy({ employerId });
    const { siret = null, postcode = null, sector, city } = company;
    await this.save(employerId, {
      siret,
      postcode,
      sector,
      city,
      naf: company.naf === undefined ? (known?.naf ?? null) : company.naf,
      sizeBand: company.sizeBand === undefined ? (known?.sizeBand ?? null) : company.sizeBand,
      landlordId: known?.landlordId ?? landlordId,
      contactName: known?.contactName ?? null,
      contactEmail: known?.contactEmail ?? null,
      contactPhone: known?.contactPhone ?? null,
    });
    await this.contacts.followProfile(employerId, { name: contactName, email: contactEmail, phone: contactPhone });
    await this.note('employer.update', employerId, by);
  }

  /** What the staff of the network know better. An employer without a profile yet needs a sector and a town. */
  async change(actor: Actor, employerId: string, change: CompanyChange): Promise<void> {
    await this.db.transaction(async () => {
      await this.access.require(actor, employerId);
      await this.db.query('SELECT 1 FROM organisations WHERE id = $1 FOR UPDATE', [employerId]);
      const known = await this.db.repo(EmployerProfileEntity).findOneBy({ employerId });
      const sector = change.sector ?? known?.sector;
      const city = change.city ?? known?.city;
      if (sector === undefined) throw invalid('sector', 'required', 'The sector is not known yet.');
      if (city === undefined) throw invalid('city', 'required', 'The town is not known yet.');
      const keep = <T>(given: T | undefined, before: T | undefined) => (given === undefined ? before : given) ?? null;
      await this.save(employerId, {
        sector,
        city,
        siret: keep(change.siret, known?.siret),
        naf: keep(change.naf, known?.naf),
        sizeBand: keep(change.sizeBand, known?.sizeBand),
        postcode: keep(change.postcode, known?.postcode),
        landlordId: known?.landlordId ?? null,
        contactName: known?.contactName ?? null,
        contactEmail: known?.contactEmail ?? null,
        contactPhone: known?.contactPhone ?? null,
      });
      await this.note('employer.update', employerId, { kind: 'user', id: actor.userId });
    });
  }

  private async save(employerId: string, profile: Saved): Promise<void> {
    if (profile.siret && !isSiret(profile.siret))
      throw invalid('siret', 'siret_check_digit', 'The check digit of this SIRET number is wrong.');
    if (profile.naf && !findNaf(profile.naf))
      throw invalid('naf', 'unknown_naf', 'There is no such division in the nomenclature of activities.');
    try {
      await this.db.repo(EmployerProfileEntity).save({ ...profile, employerId, updatedAt: this.clock.now() });
    } catch (error) {
      if (isUniqueViolation(error))
        throw conflict('siret_taken', 'An employer with this SIRET number is known already.');
      throw error;
    }
  }

  private note(action: string, id: string, actor: AuditActor): Promise<void> {
    return this.audit.record({ actor, action, subject: { kind: 'organisation', id } });
  }
}
