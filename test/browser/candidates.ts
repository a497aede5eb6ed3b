import { randomUUID } from 'node:crypto';
import { Outbox } from '#database';
import { Accounts, type Role, Sessions } from '#identity';
import { PASSWORD } from './cast.js';
import type { ServedApp } from './served.js';

const NOTHING = {
  ...{ language: 'fr', name: { given: null, family: null }, email: null, phone: null, postcode: null, city: null },
  ...{ drivingLicences: [], languages: [], certificates: [], skills: [], experiences: [], education: [] },
};

/** Who is with an organisation, by role. */
export class Market {
  readonly people = new Map<Role, string>();

  private constructor(
    private readonly app: ServedApp,
    readonly employerId: string,
  ) {}

  /** A case worker and an employer. */
  static async open(app: ServedApp): Promise<Market> {
    const accounts = app.get(Accounts);
    const association = await accounts.createOrganisation('association', 'Association Exemple');
    const employer = await accounts.createOrganisation('employer', 'Entrepôts Exemple');
    const market = new Market(app, employer);
    for (const [role, displayName, organisationId] of [
      ['case_worker', 'Nadia Ferrand', association],
      ['employer', 'Inès Roland', employer],
    ] as const) {
      const account = { organisationId, displayName, role, email: `${role}@example.org`, password: PASSWORD };
      market.people.set(role, await accounts.createUser(account));
    }
    return market;
  }

  secret(role: Role): Promise<string> {
    return this.app.get(Sessions).open(this.people.get(role) ?? '');
  }

  async post(role: Role, path: string, body: object = {}): Promise<string> {
    const secret = await this.secret(role);
    const answer = await fetch(`${this.app.url}/api${path}`, {
      method: 'POST',
      headers: {
        cookie: `re_session=${secret}`,
        'x-csrf-token': this.app.get(Sessions).csrfToken(secret),
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
    return text === '' ? '' : JSON.parse(text).id;
  }

  /** A tenant of Douai with a CV that somebody validated, who agrees to be shown. */
  async candidate(tenant: object, wanted: object, fields: object): Promise<string> {
    const id = await this.post('case_worker', '/tenants', { postcode: '59500', city: 'Douai', ...tenant, wanted });
    const [documentId, cvId] = [randomUUID(), randomUUID()];
    await this.app.db.transaction(async () => {
      await this.app.db.query(
        `INSERT INTO documents (id, tenant_id, filename, media_type, size_bytes, sha256, storage_key, uploaded_at) VALUES ($1, $2, 'cv.pdf', 'application/pdf', 1, 'x', $3, now())`,
        [documentId, id, documentId],
      );
      await this.app.db.query(
        `INSERT INTO cvs (id, tenant_id, document_id, state, fields, received_at, validated_at) VALUES ($1, $2, $3, 'validated', $4, now(), now())`,
        [cvId, id, documentId, JSON.stringify({ ...NOTHING, ...fields })],
      );
      await this.app.get(Outbox).add('cv.validated', { cvId, tenantId: id });
    });
    await this.post('case_worker', `/tenants/${id}/consents`, { scope: 'listing', given: true });
    await this.app.settle();
    return id;
  }
}
