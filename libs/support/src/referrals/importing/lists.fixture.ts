import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, startTestApp, type TestApp } from '../../../../../test/support/test-app.js';

export interface Shown {
  id: string;
  state: string;
  total: number;
  done: number;
  mapping: (string | null)[];
  counts: Record<string, number>;
}

/** Two landlords and two associations who send lists. */
export class ListStage {
  t!: TestApp;
  associationId = '';
  otherId = '';
  readonly who = {} as Record<'landlord' | 'rival' | 'worker' | 'manager' | 'stranger' | 'volunteer', Session>;

  async open(): Promise<void> {
    this.t = await startTestApp();
    const make = (kind: 'landlord' | 'association', name: string) =>
      this.t.get(Accounts).createOrganisation(kind, name);
    this.associationId = await make('association', 'Nous');
    this.otherId = await make('association', 'Les autres');
    const { who, t } = this;
    who.landlord = await t.signIn('landlord_staff', await make('landlord', 'Habitat Nord'));
    who.rival = await t.signIn('landlord_staff', await make('landlord', 'Habitat Sud'));
    who.worker = await t.signIn('case_worker', this.associationId);
    who.manager = await t.signIn('association_manager', this.associationId);
    who.volunteer = await t.signIn('volunteer', this.associationId);
    who.stranger = await t.signIn('association_manager', this.otherId);
  }

  private readonly http = () => request(this.t.app.getHttpServer());
  readonly get = (path: string, as = this.who.landlord) => this.http().get(`/api/${path}`).set(as.headers);
  readonly post = (path: string, as: Session, body: object = {}) =>
    this.http().post(`/api/${path}`).set(as.headers).send(body);
  readonly put = (path: string, as: Session, body: object) =>
    this.http().put(`/api/${path}`).set(as.headers).send(body);
  readonly remove = (path: string, as: Session) => this.http().delete(`/api/${path}`).set(as.headers);
  readonly upload = (content: Buffer | string, as = this.who.landlord, kind = 'referrals') =>
    this.http().post(`/api/imports?kind=${kind}`).set(as.headers).attach('file', Buffer.from(content), 'liste.csv');
  readonly read = async (id: string, as = this.who.landlord): Promise<Shown> =>
    (await this.get(`imports/${id}`, as).expect(200)).body;
  readonly lines = async (id: string, as = this.who.landlord, query = '') =>
    (await this.get(`imports/${id}/lines?size=100${query}`, as).expect(200)).body.items;

  /** Sent, for the first association where there are two to choose from, and judged. */
  readonly judged = async (content: Buffer | string, as = this.who.landlord, kind = 'referrals') => {
    const { id } = (await this.upload(content, as, kind).expect(201)).body;
    if (as === this.who.landlord || as === this.who.rival)
      await this.put(`imports/${id}/settings`, as, { choices: { association: this.associationId } }).expect(204);
    await this.t.settle();
    return this.read(id, as);
  };
  readonly taken = async (id: string, as = this.who.landlord, asNew: number[] = []) => {
    await this.post(`imports/${id}/confirmation`, as, { asNew }).expect(204);
    await this.t.settle();
    return this.read(id, as);
  };
  readonly referrals = async (as = this.who.landlord) => (await this.get('referrals?size=100', as).expect(200)).body;
}

/** The bytes of an answer as they are. */
export function binary(response: request.Response, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => done(null, Buffer.concat(chunks)));
}
