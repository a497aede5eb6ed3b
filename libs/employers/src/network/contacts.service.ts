import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, dayOf, Ids, notFound } from '#kernel';
import { EmployerAccess } from './employer-access.js';

export interface Contact {
  name: string;
  role: string | null;
  email: string | null;
  /** E.164. */
  phone: string | null;
}

export interface ContactChange extends Contact {
  isMain: boolean;
  /** Does not work there any more. */
  hasLeft: boolean;
}

/** The people of a company. One of them is the main contact, whom letters are addressed to. */
@Injectable()
export class Contacts {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: EmployerAccess,
  ) {}

  async list(actor: Actor, employerId: string): Promise<Record<string, unknown>[]> {
    await this.access.require(actor, employerId);
    return this.db.query(
      `SELECT id, name, role, email, phone, is_main AS "isMain", left_on AS "leftOn" FROM employer_contacts
       WHERE employer_id = $1 ORDER BY left_on IS NOT NULL, is_main DESC, fold(name), id`,
      [employerId],
    );
  }

  async add(actor: Actor, employerId: string, contact: ContactChange): Promise<string> {
    return this.db.transaction(async () => {
      await this.access.require(actor, employerId);
      await this.lock(employerId);
      const id = this.ids.uuid();
      const { isMain, hasLeft, ...person } = contact;
      await this.write(id, employerId, person);
      await this.place(employerId, id, isMain, hasLeft);
      await this.note(actor, 'employer.contact.create', employerId);
      return id;
    });
  }

  /** @throws DomainError `main_contact_left` when the main contact leaves and nobody else is named */
  async change(actor: Actor, employerId: string, contactId: string, contact: ContactChange): Promise<void> {
    await this.db.transaction(async () => {
      await this.access.require(actor, employerId);
      await this.lock(employerId);
      const { isMain, hasLeft, ...person } = contact;
      const known = await this.db.one<{ is_main: boolean }>(
        'SELECT is_main FROM employer_contacts WHERE id = $1 AND employer_id = $2',
        [contactId, employerId],
      );
      if (!known) throw notFound('contact');
      if (known.is_main && (hasLeft || !isMain))
        throw conflict('main_contact_left', 'Name another main contact first: letters go to this one.');
      await this.write(contactId, employerId, person);
      await this.place(employerId, contactId, isMain, hasLeft);
      await this.note(actor, 'employer.contact.update', employerId);
    });
  }

  /**
   * What the profile says of the main contact, written by the employer or at its first day. Somebody else's name means somebody else: the one
   * before stays in the list. Called in the caller's transaction.
   */
  async followProfile(employerId: string, main: Omit<Contact, 'role'>): Promise<void> {
    await this.lock(employerId);
    const known = await this.db.one<{ id: string; role: string | null }>(
      `SELECT id, role FROM employer_contacts WHERE employer_id = $1 AND left_on IS NULL AND fold(name) = fold($2)
       ORDER BY is_main DESC, id LIMIT 1`,
      [employerId, main.name],
    );
    const id = known?.id ?? this.ids.uuid();
    await this.write(id, employerId, { ...main, role: known?.role ?? null });
    await this.place(employerId, id, true, false);
  }

  /** One change of an employer's contacts at a time: exactly one of them is the main one. */
  private async lock(employerId: string): Promise<void> {
    await this.db.query('SELECT 1 FROM organisations WHERE id = $1 FOR UPDATE', [employerId]);
  }

  private async write(id: string, employerId: string, { name, role, email, phone }: Contact): Promise<void> {
    await this.db.query(
      `INSERT INTO employer_contacts (id, employer_id, name, role, email, phone, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
       ON CONFLICT (id) DO UPDATE SET name = $3, role = $4, email = $5, phone = $6, updated_at = $7`,
      [id, employerId, name, role, email, phone, this.clock.now()],
    );
  }

  private async place(employerId: string, id: string, isMain: boolean, hasLeft: boolean): Promise<void> {
    await this.db.query(
      `UPDATE employer_contacts SET left_on = CASE WHEN $2 THEN coalesce(left_on, $3::date) END WHERE id = $1 RETURNING id`,
      [id, hasLeft, dayOf(this.clock.now())],
    );
    if (hasLeft) return;
    if (isMain) {
      await this.db.query(
        'UPDATE employer_contacts SET is_main = false WHERE employer_id = $1 AND is_main RETURNING id',
        [employerId],
      );
      await this.db.query('UPDATE employer_contacts SET is_main = true WHERE id = $1 RETURNING id', [id]);
    }
    await this.db.query(
      `UPDATE employer_profiles p SET contact_name = c.name, contact_email = c.email, contact_phone = c.phone, updated_at = $2
       FROM employer_contacts c WHERE p.employer_id = $1 AND c.employer_id = $1 AND c.is_main RETURNING p.employer_id`,
      [employerId, this.clock.now()],
    );
  }

  private note(actor: Actor, action: string, id: string): Promise<void> {
    return this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action,
      subject: { kind: 'organisation', id },
    });
  }
}
