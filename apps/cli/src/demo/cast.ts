import { randomBytes } from 'node:crypto';
import { Accounts, type Role } from '#identity';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './accounts.js';
import { demoEmployers as _e } from './people/index.js';
import type { Stage } from './stage.js';

/** Who plays: organisations and accounts. */
export interface Cast {
  landlordId: string;
  /** The association of the demonstration accounts, and a second one. */
  associationIds: [string, string];
  /** In the order of `demoEmployers()`. */
  employers: { id: string; userId: string }[];
  landlord: string;
  organiser: string;
  manager: string;
  volunteer: string;
  administrator: string;
  /** Case workers: two of the first association, one of the second. */
  workers: [string, string, string];
}

/** Accounts beside the published ones are there to be seen in lists, not to be used: nobody knows their password. */
const unusable = () => randomBytes(24).toString('base64url');

export async function makeCast(stage: Stage): Promise<Cast> {
  const accounts = stage.app.get(Accounts);
  const published = (role: Role, at = 0) => {
    const account = DEMO_ACCOUNTS.filter((candidate) => candidate.role === role)[at];
    if (!account) throw new Error(`No demonstration account for ${role}.`);
    return account;
  };
  const user = (organisationId: string, role: Role, email: string, displayName: string, password: string) =>
    accounts.createUser({ organisationId, role, email, displayName, password });
  const publishedUser = (organisationId: string, role: Role, at = 0) => {
    const { email, displayName } = published(role, at);
    return user(organisationId, role, email, displayName, DEMO_PASSWORD);
  };

  const { email, displayName } = published('administrator');
  const administrator = await accounts.createAdministrator({ email, displayName, password: DEMO_PASSWORD });
  const landlordId = await accounts.createOrganisation('landlord', 'Habitat du Val de Scarpe');
  const first = await accounts.createOrganisation('association', 'Le Tremplin solidaire');
  const second = await accounts.createOrganisation('association', 'Entraide des Quatre Fosses');
  return {
    landlordId,
    associationIds: [first, second],
    administrator,
    landlord: await publishedUser(landlordId, 'landlord_staff'),
    manager: await publishedUser(first, 'association_manager'),
    organiser: await publishedUser(first, 'organiser'),
    volunteer: await publishedUser(first, 'volunteer'),
    workers: [
      await publishedUser(first, 'case_worker'),
      await user(first, 'case_worker', 'amelie.sauvage@example.org', 'Amélie Sauvage', unusable()),
      await user(second, 'case_worker', 'bruno.deleporte@example.org', 'Bruno Deleporte', unusable()),
    ],
  };
}
