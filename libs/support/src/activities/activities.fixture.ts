import request from 'supertest';
import { Accounts, type Role, Sessions } from '#identity';
import { type Session, startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Programmes } from '../programmes/programmes.service.js';

/** An association with people who act over HTTP on days that the spec chooses. */
export class ActivityStage {
  private readonly sessions: Session[] = [];

  private constructor(
    readonly t: TestApp,
    readonly ours: string,
  ) {}

  static async open(): Promise<ActivityStage> {
    const t = await startTestApp();
    return new ActivityStage(t, await t.get(Accounts).createOrganisation('association', 'Nous'));
  }

  organisation(kind: 'landlord' | 'association', name: string): Promise<string> {
    return this.t.get(Accounts).createOrganisation(kind, name);
  }

  /** Of our association unless another organisation is named. */
  async signIn(role: Role, organisationId = this.ours): Promise<Session> {
    const session = await this.t.signIn(role, organisationId);
    this.sessions.push(session);
    return session;
  }

  async programme(template: Parameters<Programmes['ofTemplate']>[1]): Promise<string> {
    return (await this.t.get(Programmes).ofTemplate(this.ours, template)).id;
  }

  post = (by: Session, path: string, body: object = {}) => this.http('post', by, path).send(body);
  put = (by: Session, path: string, body: object) => this.http('put', by, path).send(body);
  get = (by: Session, path: string) => this.http('get', by, path);
  /** The id of what was made. */
  made = async (by: Session, path: string, body: object = {}): Promise<string> =>
    (await this.post(by, path, body).expect(201)).body.id;
  read = async (by: Session, path: string) => (await this.get(by, path).expect(200)).body;

  /** A scan, kept among the papers of that household. */
  paper = (by: Session, tenantId: string, name: string) =>
    this.http('post', by, `tenants/${tenantId}/record-documents?kind=housing&domain=housing`).attach(
      ...(['file', Buffer.from('%PDF-1.4 SCAN'), name] as const),
    );

  /** Moves on to noon of that day, on which everybody signs in again. */
  at = async (day: string): Promise<void> => {
    this.t.clock.set(new Date(`${day}T12:00:00Z`));
    const sessions = this.t.get(Sessions);
    for (const one of this.sessions) {
      const secret = await sessions.open(one.userId);
      one.headers = { cookie: `re_session=${secret}`, 'x-csrf-token': sessions.csrfToken(secret) };
    }
  };

  private http(method: 'get' | 'post' | 'put', by: Session, path: string) {
    return request(this.t.app.getHttpServer())[method](`/api/${path}`).set(by.headers);
  }
}
