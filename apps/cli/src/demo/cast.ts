import { randomBytes } from 'node:crypto';
import { Accounts, type Role } from '#identity';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './accounts.js';
import { NAF_OF_SECTOR, sizeBandOf } from './people/company-facts.js';
import { demoEmployers } from './people/index.js';
import type { Stage } from './stage.js';

/** Who plays: organisations and accounts. */
export interface Cast {
  /** The association of the demonstration accounts, and a second one. */
  associationIds: [string, string];
  /** In the order of `demoEmployers()`. */
  employers: { id: string; userId: string }[];
  landlord: string;
  organiser: string;
  manager: string;
  volunteer: string;
  /** Case workers: two of the first association, one of the second. */
  workers: [string, string, string];
}

/** Accounts beside the published ones are there to be seen in lists, not to be used: nobody knows their password. */
const unusable = () => randomBytes(24).toString('base64url');

export async function makeCast(stage: Stage): Promise<Cast> {
  const accounts = stage.app.get(Accounts);
  const user = (organisationId: string, role: Role, email: string, displayName: string, password: string) =>
    accounts.createUser({ organisationId, role, email, displayName, password });
  const published = (organisationId: string, role: Role) => {
    const { email, displayName } = publishedAccount(role);
    return user(organisationId, role, email, displayName, DEMO_PASSWORD);
  };

  await accounts.createAdministrator({ ...publishedAccount('administrator'), password: DEMO_PASSWORD });
  const landlordId = await accounts.createOrganisation('landlord', 'Habitat du Val de Scarpe');
  const first = await accounts.createOrganisation('association', 'Le Tremplin solidaire');
  const second = await accounts.createOrganisation('association', 'Entraide des Quatre Fosses');
  const landlord = await published(landlordId, 'landlord_staff');
  return {
    associationIds: [first, second],
    landlord,
    manager: await published(first, 'association_manager'),
    organiser: await published(first, 'organiser'),
    volunteer: await published(first, 'volunteer'),
    workers: [
      await published(first, 'case_worker'),
      await user(first, 'case_worker', 'amelie.sauvage@example.org', 'Amélie Sauvage', unusable()),
      await user(second, 'case_worker', 'bruno.deleporte@example.org', 'Bruno Deleporte', unusable()),
    ],
    employers: await makeEmployers(stage, landlord),
  };
}

function publishedAccount(role: Role, at = 0) {
  const account = DEMO_ACCOUNTS.filter((candidate) => candidate.role === role)[at];
  if (!account) throw new Error(`No demonstration account for ${role}.`);
  return account;
}

/** The landlord's network; the first two have the published accounts. */
async function makeEmployers(stage: Stage, landlord: string): Promise<Cast['employers']> {
  const accounts = stage.app.get(Accounts);
  const player = await stage.as(landlord);
  const made: Cast['employers'] = [];
  for (const [index, { name, siret, sector, headcount, address, contact }] of demoEmployers().entries()) {
    const contactName = `${contact.givenName} ${contact.familyName}`;
    const { id } = await player.send<{ id: string }>('POST', '/employers', {
      name,
      siret,
      sector,
      naf: NAF_OF_SECTOR[sector] ?? null,
      sizeBand: sizeBandOf(headcount),
      city: address.town,
      postcode: address.postcode,
      contactName,
      contactEmail: contact.email,
      contactPhone: contact.phone,
    });
    const account =
      index < 2 ? publishedAccount('employer', index) : { email: contact.email, displayName: contactName };
    const password = index < 2 ? DEMO_PASSWORD : unusable();
    made.push({
      id,
      userId: await accounts.createUser({ organisationId: id, role: 'employer', ...account, password }),
    });
  }
  return made;
}
