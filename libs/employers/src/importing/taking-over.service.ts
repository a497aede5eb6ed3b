import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { Accounts, type Actor } from '#identity';
import { Clock, Ids } from '#kernel';
import type { Assessed } from '../domain/importing/assess.js';
import { nameKey } from '../domain/importing/names.js';
import type { Values } from '../domain/importing/values.js';
import { networkOf } from '../employers.queries.js';
import { Employers } from '../employers.service.js';
import { Contacts } from '../network/contacts.service.js';
import { Ties } from '../network/ties.service.js';

/** Writes the lines of a list that were judged new or changed, in the caller's transaction. */
@Injectable()
export class TakingOver {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly accounts: Accounts,
    private readonly employers: Employers,
    private readonly contacts: Contacts,
    private readonly ties: Ties,
  ) {}

  /** The new ones, in a few statements: a list has thousands. */
  async add(actor: Actor, added: readonly Values[]): Promise<void> {
    if (!added.length) return;
    const ids = await this.accounts.createOrganisations(
      'employer',
      added.map(({ name }) => name),
      actor,
    );
    const rows = added.map((values, at) => ({ ...values, employer: ids[at], contact: this.ids.uuid() }));
    const from = `FROM jsonb_to_recordset($1::jsonb) AS n (employer uuid, contact uuid, siret text, sector text, naf text, "sizeBand" text,
      city text, postcode text, "contactName" text, "contactRole" text, "contactEmail" text, "contactPhone" text, tags text[], notes text)`;
    const list = JSON.stringify(rows);
    const now = this.clock.now();
    await this.db.query(
      `INSERT INTO employer_profiles (employer_id, landlord_id, siret, sector, naf, size_band, city, postcode, contact_name, contact_email,
                                      contact_phone, updated_at)
       SELECT employer, $2, siret, sector, naf, "sizeBand", city, postcode, "contactName", "contactEmail", "contactPhone", $3 ${from}`,
      [list, networkOf(actor), now],
    );
    await this.db.query(
      `INSERT INTO employer_contacts (id, employer_id, name, role, email, phone, is_main, created_at, updated_at)
       SELECT contact, employer, "contactName", "contactRole", "contactEmail", "contactPhone", true, $2, $2 ${from}
       WHERE "contactName" IS NOT NULL`,
      [list, now],
    );
    await this.db.query(
      `INSERT INTO employer_ties (employer_id, organisation_id, tags, notes, updated_at, updated_by)
       SELECT employer, $2, coalesce(tags, '{}'), notes, $3, $4 ${from} WHERE notes IS NOT NULL OR cardinality(tags) > 0`,
      [list, actor.organisationId, now, actor.userId],
    );
  }

  /** What a line says that was not known. */
  async update(actor: Actor, { values, changes, match }: Assessed): Promise<void> {
    if (!match) return;
    const changed = new Set<keyof Values>(changes);
    const fields = (['siret', 'naf', 'sector', 'sizeBand', 'city', 'postcode'] as const).filter((field) =>
      changed.has(field),
    );
    if (fields.length)
      await this.employers.change(
        actor,
        match.id,
        Object.fromEntries(fields.map((field) => [field, values[field] ?? undefined])),
      );
    if (changes.some((field) => field.startsWith('contact'))) await this.person(actor, match.id, values);
    if (changed.has('tags') || changed.has('notes')) await this.note(actor, match.id, values.tags, values.notes);
  }

  /** The contact of a line: one of that name takes what is new, else it is added. */
  private async person(actor: Actor, employerId: string, values: Values): Promise<void> {
    const { contactName, contactRole, contactEmail, contactPhone } = values;
    if (contactName === null) return;
    const contacts = (await this.contacts.list(actor, employerId)) as {
      id: string;
      name: string;
      role: string | null;
      email: string | null;
      phone: string | null;
      isMain: boolean;
      leftOn: string | null;
    }[];
    const known = contacts.find(({ name }) => nameKey(name) === nameKey(contactName));
    const person = {
      name: known?.name ?? contactName,
      role: contactRole ?? known?.role ?? null,
      email: contactEmail ?? known?.email ?? null,
      phone: contactPhone ?? known?.phone ?? null,
      isMain: known?.isMain ?? !contacts.some(({ isMain }) => isMain),
      hasLeft: known ? known.leftOn !== null : false,
    };
    if (known) await this.contacts.change(actor, employerId, known.id, person);
    else await this.contacts.add(actor, employerId, person);
  }

  private async note(actor: Actor, employerId: string, tags: readonly string[], notes: string | null): Promise<void> {
    if (!tags.length && notes === null) return;
    const own = await this.ties.own(actor, employerId);
    await this.ties.write(actor, employerId, { ...own, tags: [...own.tags, ...tags], notes: own.notes ?? notes });
  }
}
