import request from 'supertest';
import { Accounts, type Role } from '#identity';
import { type Session, startTestApp, type TestApp } from '../../../../test/support/test-app.js';

export const PROFILE = {
  sector: 'Transport et entreposage',
  city: 'Douai',
  postcode: '59500',
  contactName: 'Aline Ferrand',
  contactEmail: 'aline.ferrand@example.org',
  contactPhone: '+33361910011',
};

/** Two landlords and an association around a network of employers. */
export class Network {
  private constructor(
    readonly t: TestApp,
    readonly landlordId: string,
    readonly associationId: string,
    readonly who: Record<'landlord' | 'rival' | 'organiser' | 'manager' | 'worker' | 'admin', Session>,
  ) {}

  static async open(environment: Record<string, string> = {}): Promise<Network> {
    const t = await startTestApp(environment);
    const accounts = t.get(Accounts);
    const landlordId = await accounts.createOrganisation('landlord', 'Habitat du Nord');
    const other = await accounts.createOrganisation('landlord', 'Un autre');
    const association = await accounts.createOrganisation('association', 'Nous');
    const platform = await accounts.createOrganisation('platform', 'Plateforme');
    const as = (role: Role, organisation: string) => t.signIn(role, organisation);
    return new Network(t, landlordId, association, {
      landlord: await as('landlord_staff', landlordId),
      rival: await as('landlord_staff', other),
      organiser: await as('organiser', association),
      manager: await as('association_manager', association),
      worker: await as('case_worker', association),
      admin: await as('administrator', platform),
    });
  }

  private get http() {
    return request(this.t.app.getHttpServer());
  }
  get(as: Session, path: string) {
    return this.http.get(`/api/${path}`).set(as.headers);
  }
  post(as: Session, path: string, body: object = {}) {
    return this.http.post(`/api/${path}`).set(as.headers).send(body);
  }
  put(as: Session, path: string, body: object) {
    return this.http.put(`/api/${path}`).set(as.headers).send(body);
  }
  patch(as: Session, path: string, body: object) {
    return this.http.patch(`/api/${path}`).set(as.headers).send(body);
  }
  /** Somebody with nothing but a link. */
  get anyone() {
    return this.http;
  }
  upload(as: Session, content: Buffer | string, filename = 'liste.csv') {
    return this.http.post('/api/employers/imports').set(as.headers).attach('file', Buffer.from(content), filename);
  }

  /** @returns the id of an employer of nobody's network, or of the landlord who makes it */
  async employer(name: string, more: object = {}, by = this.who.organiser): Promise<string> {
    const { body } = await this.post(by, 'employers', { ...PROFILE, name, ...more }).expect(201);
    return body.id;
  }

  close(): Promise<void> {
    return this.t.close();
  }
}
