import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Audit } from '#audit';
import { Db, isUniqueViolation } from '#database';
import { Clock, conflict, DomainError, Ids, invalid, notFound } from '#kernel';
import { type Actor, KIND_OF_ROLE, type OrganisationKind, type Role } from './domain/roles.js';
import { OrganisationEntity, UserEntity } from './identity.entities.js';
import { hashPassword, MIN_PASSWORD } from './passwords.js';

export interface NewUser {
  organisationId: string;
  email: string;
  displayName: string;
  role: Role;
  password: string;
  locale?: 'fr' | 'en';
}

/** Organisations and the accounts of their people. */
@Injectable()
export class Accounts {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
  ) {}

  async isEmpty(): Promise<boolean> {
    return !(await this.db.repo(UserEntity).exists());
  }

  /** The very first account, made on the first-run page or by `admin create`. An advisory lock lets only one of two rivals win. */
  async createFirstAdministrator(input: { displayName: string; email: string; password: string }): Promise<string> {
    return this.db.transaction(async () => {
      await this.db.query('SELECT pg_advisory_xact_lock(726003)');
      if (!(await this.isEmpty()))
        throw conflict('already_set_up', 'An account exists already: sign in, or ask its owner for one.');
      return this.createAdministrator(input);
    });
  }

  async createAdministrator(input: { displayName: string; email: string; password: string }): Promise<string> {
    return this.db.transaction(async () => {
      const platform = await this.db.repo(OrganisationEntity).findOneBy({ kind: 'platform' });
      const organisationId = platform?.id ?? (await this.createOrganisation('platform', 'Rallye Emploi'));
      return this.createUser({ ...input, organisationId, role: 'administrator' });
    });
  }

  async createOrganisation(kind: OrganisationKind, name: string, actor?: Actor): Promise<string> {
    const id = this.ids.uuid();
    return this.db.transaction(async () => {
      try {
        await this.db.repo(OrganisationEntity).insert({ id, kind, name: name.trim(), createdAt: this.clock.now() });
      } catch (error) {
        if (isUniqueViolation(error))
          throw conflict('organisation_exists', 'An organisation of this kind and name exists already.');
        throw error;
      }
      await this.note(actor, 'organisation.create', 'organisation', id);
      return id;
    });
  }

  /** Many at once, for a list that was imported. @returns their ids, in the order of the names */
  async createOrganisations(kind: OrganisationKind, names: readonly string[], actor: Actor): Promise<string[]> {
    const ids = names.map(() => this.ids.uuid());
    return this.db.transaction(async () => {
      try {
        await this.db.query(
          'INSERT INTO organisations (id, kind, name, created_at) SELECT id, $1, btrim(name), $2 FROM unnest($3::uuid[], $4::text[]) AS n (id, name)',
          [kind, this.clock.now(), ids, names],
        );
      } catch (error) {
        if (isUniqueViolation(error))
          throw conflict('organisation_exists', 'An organisation of this kind and name exists already.');
        throw error;
      }
      for (const id of ids) await this.note(actor, 'organisation.create', 'organisation', id);
      return ids;
    });
  }

  async createUser(input: NewUser, actor?: Actor): Promise<string> {
    if (input.password.length < MIN_PASSWORD)
      throw invalid('password', 'too_small', `A password has at least ${MIN_PASSWORD} characters.`);
    const passwordHash = await hashPassword(input.password);
    const id = this.ids.uuid();
    return this.db.transaction(async () => {
      const organisation = await this.db
        .repo(OrganisationEntity)
        .findOneBy({ id: input.organisationId, mergedInto: IsNull() });
      if (!organisation) throw notFound('organisation');
      if (organisation.kind !== KIND_OF_ROLE[input.role])
        throw new DomainError(
          'invalid',
          'validation_failed',
          'This role does not belong to this kind of organisation.',
          [
            {
              path: 'role',
              code: 'role_of_other_kind',
              message: `The role ${input.role} belongs to an organisation of kind ${KIND_OF_ROLE[input.role]}.`,
            },
          ],
        );
      try {
        await this.db.repo(UserEntity).insert({
          id,
          organisationId: organisation.id,
          email: input.email.trim(),
          displayName: input.displayName.trim(),
          role: input.role,
          passwordHash,
          locale: input.locale ?? 'fr',
          active: true,
          createdAt: this.clock.now(),
          lastSeenAt: null,
        });
      } catch (error) {
        if (isUniqueViolation(error, 'users_email'))
          throw conflict('email_taken', 'An account with this e-mail address exists already.');
        throw error;
      }
      if (input.role === 'employer') await this.vouch(organisation.id);
      await this.note(actor, 'user.create', 'user', id);
      return id;
    });
  }

  /** Who makes an account by hand knows whom it is for. Where the company makes it itself, by a link, it is checked afterwards. */
  private async vouch(employerId: string): Promise<void> {
    await this.db.query(
      'UPDATE organisations SET confirmed_at = $2 WHERE id = $1 AND confirmed_at IS NULL RETURNING id',
      [employerId, this.clock.now()],
    );
  }

  /** Closes or reopens an account. Closing ends its sessions at once. */
  async setActive(userId: string, active: boolean, actor: Actor): Promise<void> {
    if (userId === actor.userId) throw conflict('own_account', 'You cannot close your own account.');
    await this.db.transaction(async () => {
      const changed = await this.db.query('UPDATE users SET active = $1 WHERE id = $2 RETURNING id', [active, userId]);
      if (!changed.length) throw notFound('account');
      if (!active) await this.db.query('DELETE FROM sessions WHERE user_id = $1', [userId]);
      await this.note(actor, active ? 'user.open' : 'user.close', 'user', userId);
    });
  }

  private note(actor: Actor | undefined, action: string, kind: string, id: string): Promise<void> {
    return this.audit.record({
      actor: actor ? { kind: 'user', id: actor.userId } : { kind: 'system', id: null },
      action,
      subject: { kind, id },
    });
  }
}
