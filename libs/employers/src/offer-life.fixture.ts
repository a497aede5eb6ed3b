import request from 'supertest';
import { Accounts } from '#identity';
import { type Session, START, startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { OfferReminders } from './offer-reminders.service.js';

export const OFFER = {
  title: 'Préparateur / Préparatrice de commandes (H/F)',
  occupation: 'N1103',
  description: 'Préparer les commandes au casque vocal </script> et filmer les palettes.',
  city: 'Douai',
  postcode: '59500',
  contract: 'CDI',
  weeklyHours: 35,
};

/** An employer, a rival and a case worker, and what they do with offers: the stage of the specs about the life of an offer. */
export class OfferStage {
  private constructor(
    readonly t: TestApp,
    readonly employerId: string,
    readonly worker: Session,
    readonly rival: Session,
    public employer: Session,
  ) {}

  static async open(): Promise<OfferStage> {
    const t = await startTestApp();
    const accounts = t.get(Accounts);
    const association = await accounts.createOrganisation('association', 'Logis Emploi <Douai>');
    const employerId = await accounts.createOrganisation('employer', 'Entrepôts & Ferrand');
    const worker = await t.signIn('case_worker', association);
    const rival = await t.signIn('employer', await accounts.createOrganisation('employer', 'Concurrent'));
    return new OfferStage(t, employerId, worker, rival, await t.signIn('employer', employerId));
  }

  readonly http = () => request(this.t.app.getHttpServer());
  readonly get = (as: Session, path: string) => this.http().get(`/api/${path}`).set(as.headers);
  readonly send = (method: 'post' | 'patch' | 'put', as: Session, path: string, body: object = {}) =>
    this.http()[method](`/api/${path}`).set(as.headers).send(body);

  async draft(changes: object = {}): Promise<string> {
    const { body } = await this.send('post', this.employer, 'offers', { ...OFFER, ...changes }).expect(201);
    return body.id;
  }

  async published(changes: object = {}): Promise<string> {
    const id = await this.draft(changes);
    await this.send('post', this.employer, `offers/${id}/publication`).expect(204);
    return id;
  }

  async read(id: string) {
    return (await this.get(this.employer, `offers/${id}`).expect(200)).body;
  }

  async kinds(id: string): Promise<string[]> {
    const { body } = await this.get(this.employer, `offers/${id}/history`).expect(200);
    return (body.items as { kind: string }[]).map(({ kind }) => kind).sort();
  }

  /** Moves the clock; a session does not live that long, so the employer signs in again. */
  async at(instant: string): Promise<void> {
    this.t.clock.set(instant);
    this.employer = await this.t.signIn('employer', this.employerId);
  }

  /** The mails about an offer after the daily run, which may run twice. */
  async remind(id: string) {
    await this.t.get(OfferReminders).remind();
    await this.t.get(OfferReminders).remind();
    return this.t.db.query<{ occasion: string; text: string }>(
      'SELECT occasion, body_text AS text FROM messages WHERE occasion LIKE $1 ORDER BY created_at, occasion',
      [`offer:${id}:%`],
    );
  }

  readonly start = () => this.at(START);
}
