import request from 'supertest';
import { Accounts, type Role, Sessions } from '#identity';
import { playRally } from '../../libs/rallies/src/outcomes/outcomes.fixture.js';
import { tokenOf } from '../../libs/rallies/src/rallies.fixture.js';
import type { Session } from '../support/test-app.js';
import type { ServedApp } from './served.js';

/** Whoever looks at a screen: a role, or nobody with an account. */
export type Viewer = Role | 'nobody';
export type Ids = Readonly<Record<string, string>>;

/** A hand that signs. */
const SIGNATURE = `M60 120${Array.from({ length: 24 }, (_, at) => `L${80 + at * 18} ${100 + (at % 4) * 14}`).join('')}`;
const LIST =
  'Nom;Prénom;Téléphone;Impayé;Accord le\nDelattre;Corinne;06 39 98 71 01;1842,30;01/02/2027\nPruvost;Nadège;;douze;\n';

/** One household with everything a record may hold, on the afternoon of a rally. What people would type is short, and named by nobody's language. */
export class ScreensWorld {
  private constructor(
    private readonly app: ServedApp,
    private readonly people: ReadonlyMap<Role, Session>,
    readonly ids: Record<string, string>,
  ) {}

  static async make(app: ServedApp): Promise<ScreensWorld> {
    const rally = await playRally(app, { tenants: 3, employers: 2 });
    const { world } = rally;
    const accounts = app.get(Accounts);
    const landlordId = await accounts.createOrganisation('landlord', 'Habitat Nord');
    const people = new Map<Role, Session>([
      ['association_manager', world.manager],
      ['organiser', world.organiser],
      ['case_worker', world.worker],
      ['employer', rally.employer(0).session],
      ['landlord_staff', await app.signIn('landlord_staff', landlordId)],
      ['volunteer', await app.signIn('volunteer', world.association)],
      ['administrator', await app.signIn('administrator', await accounts.createOrganisation('platform', 'Exemple'))],
    ]);
    const seeded = new ScreensWorld(app, people, {
      ...{ associationId: world.association, landlordId, rallyId: rally.id, employerId: rally.employer(0).id },
      ...{ importKind: 'referrals', badge: 'ABCDEF' },
    });
    await app.db.query(`UPDATE rallies SET name = 'Douai 1' WHERE id = $1 RETURNING id`, [rally.id]);
    await seeded.fill();
    await seeded.send('case_worker', 'post', `tenants/${seeded.ids.tenantId}/own-links`);
    await app.settle();
    seeded.ids.ownToken = await seeded.newestToken();
    seeded.ids.wordToken = await tokenOf(app, rally.id, world.tenants[0] as string);
    return seeded;
  }

  /** The personal link in the message that was sent last. */
  private async newestToken(): Promise<string> {
    const message = await this.app.db.one<{ text: string }>(
      `SELECT body_text AS text FROM messages WHERE body_text LIKE '%/t/%' ORDER BY created_at DESC, id DESC LIMIT 1`,
    );
    return /\/t\/([\w-]+)/.exec(message?.text ?? '')?.[1] ?? '';
  }

  userOf(role: Role): string {
    return this.people.get(role)?.userId ?? '';
  }

  /** The secret of a session that lasts for the whole walk. */
  secret(role: Role): Promise<string> {
    return this.app.get(Sessions).open(this.userOf(role));
  }

  async send<T = { id: string }>(
    by: Viewer,
    method: 'post' | 'put' | 'patch' | 'get',
    path: string,
    body?: object,
  ): Promise<T> {
    const call = request(this.app.url)[method](`/api/${path}`);
    if (by !== 'nobody') call.set(this.people.get(by)?.headers ?? {});
    const answer = await (body ? call.send(body) : call);
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as T;
  }

  /** What is made by a POST leaves its id under that name. */
  private async make(name: string, by: Viewer, path: string, body: object = {}): Promise<string> {
    const { id } = await this.send(by, 'post', path, body);
    this.ids[name] = id;
    return id;
  }

  private async upload(name: string, by: Role, path: string, text: string): Promise<void> {
    const answer = await request(this.app.url)
      .post(`/api/${path}`)
      .set(this.people.get(by)?.headers ?? {})
      .attach('file', Buffer.from(text), { filename: 'liste.csv', contentType: 'text/csv' });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    this.ids[name] = answer.body.id;
  }

  private async fill(): Promise<void> {
    await this.refer();
    await this.support();
    await this.money();
    await this.work();
    await this.network();
    await this.app.settle();
  }

  private async refer(): Promise<void> {
    const person = { givenName: 'Nadia', familyName: 'Wojcik', phone: '+33639981201', email: 'nadia@example.org' };
    const place = { address: '12 rue Hugo', postcode: '59500', city: 'Douai' };
    const owed = { arrearsCents: 184_250, arrearsMonths: 4, agreedOn: '2027-01-30', agreedHow: 'spoken' };
    const by = { associationId: this.ids.associationId };
    await this.make('referralId', 'landlord_staff', 'referrals', { ...by, ...person, ...place, ...owed });
    await this.make('newReferralId', 'landlord_staff', 'referrals', {
      ...{ ...by, ...place, ...owed, givenName: 'Yvon', familyName: 'Cappelle', phone: '+33639987106' },
    });
    const { tenantId } = await this.send<{ tenantId: string }>(
      'case_worker',
      'post',
      `referrals/${this.ids.referralId}/acceptance`,
      {
        accepted: true,
      },
    );
    this.ids.tenantId = tenantId;
    const volunteer = { userId: this.userOf('volunteer'), role: 'volunteer' };
    await this.send('association_manager', 'post', `tenants/${tenantId}/assignments`, volunteer);
    // The same person once more, by mistake: what the screens of duplicates are for.
    await this.make('otherId', 'case_worker', 'tenants', { ...person, ...place });
    await this.send('association_manager', 'post', 'referral-forms', { source: 'self' });
    const { items } = await this.send<{ items: { url: string }[] }>('association_manager', 'get', 'referral-forms');
    this.ids.formCode = items[0]?.url.split('/').at(-1) ?? '';
    await this.upload('importId', 'landlord_staff', 'imports?kind=referrals', LIST);
  }

  private async support(): Promise<void> {
    const at = `tenants/${this.ids.tenantId}`;
    await this.make('programmeId', 'association_manager', 'programmes', { template: 'sia-sauvegarde' });
    await this.make('visitId', 'case_worker', `${at}/visits`, { plannedAt: '2027-02-03T10:30:00+01:00' });
    await this.send('case_worker', 'post', `${at}/support-record`, { programme: 'sia-sauvegarde' });
    await this.make('objectiveId', 'case_worker', `${at}/support-record/objectives`, {
      domain: 'work',
      title: 'CV 2027',
    });
    await this.send('case_worker', 'post', `${at}/support-record/entries`, {
      kind: 'call',
      domain: 'work',
      text: 'OK 2027',
    });
    for (const level of [2, 4])
      await this.send('case_worker', 'post', `${at}/assessments`, {
        assessments: ['work', 'housing', 'mobility', 'money', 'health'].map((domain) => ({ domain, level })),
        scales: [{ scale: 'self_esteem', level }],
      });
    const action = { domain: 'work', title: 'CV', doer: 'tenant', dueOn: '2027-02-01' };
    await this.send('case_worker', 'post', `${at}/actions`, action);
    await this.send('case_worker', 'put', `${at}/contract`, { general: 'CDI 2027', reviewDays: 180 });
    for (const party of ['tenant', 'case_worker']) {
      const { hash } = await this.send<{ hash: string }>('case_worker', 'get', `${at}/contract`);
      await this.send('case_worker', 'post', `${at}/contract/signatures`, {
        party,
        name: 'N. W.',
        drawing: SIGNATURE,
        hash,
      });
    }
    await this.send('case_worker', 'post', 'reminders', {
      text: 'CAF 12/02',
      dueOn: '2027-02-01',
      tenantId: this.ids.tenantId,
    });
    const { url } = await this.send<{ url: string }>('case_worker', 'post', `${at}/self-assessment-links`, {
      send: false,
    });
    this.ids.facesToken = new URL(url).pathname.split('/').at(-1) ?? '';
  }

  private async money(): Promise<void> {
    const at = `tenants/${this.ids.tenantId}`;
    const { items } = await this.send<{ items: { id: string }[] }>('case_worker', 'get', `${at}/tenancies`);
    const tenancyId = items[0]?.id;
    await this.send('landlord_staff', 'patch', `tenancies/${tenancyId}`, {
      ...{ reference: 'B-1000', rentCents: 48_750, chargesCents: 6_230, housingAidCents: 27_100 },
    });
    for (const [onDay, balanceCents] of [
      ['2027-01-31', 184_250],
      ['2027-02-01', 120_000],
    ] as const)
      await this.send('landlord_staff', 'post', `${at}/arrears`, { onDay, balanceCents, tenancyId });
    await this.make('planId', 'case_worker', `${at}/repayment-plans`, {
      tenancyId,
      terms: {
        ...{ agreedOn: '2027-01-15', agreedWith: 'landlord', totalCents: 120_000, count: 6, firstDueOn: '2027-01-25' },
      },
    });
    await this.make('debtId', 'case_worker', `${at}/debts`, {
      ...{ kind: 'energy', creditor: 'EDR', balanceCents: 68_040, monthlyCents: 3_000, onDay: '2027-01-31' },
    });
    await this.make('debtFileId', 'case_worker', `${at}/debt-files`, {
      filedOn: '2027-01-31',
      debtIds: [this.ids.debtId],
    });
    await this.send('case_worker', 'post', `${at}/budgets`, {
      ...{ month: '2027-02', persons: 3, incomes: { rsa: 63_500, housing_aid: 27_100 } },
      outgoings: { rent: 48_750, energy: 8_400, food: 32_000 },
    });
    await this.send('landlord_staff', 'post', `${at}/evictions`, {
      tenancyId,
      stage: 'order_to_pay',
      onDay: '2027-01-20',
    });
  }

  private async work(): Promise<void> {
    const firm = { organisationName: 'Boulangerie Lenoir', contactEmail: 'lenoir@example.org' };
    await this.make('placementId', 'case_worker', 'placements', {
      ...{ ...firm, tenantId: this.ids.tenantId, kind: 'hire', title: 'N1103', contract: 'CDI', startOn: '2027-02-01' },
    });
    await this.send('case_worker', 'post', `placements/${this.ids.placementId}/start`, { startedOn: '2027-02-01' });
    const { items } = await this.send<{ items: { id: string }[] }>('employer', 'get', 'candidates');
    this.ids.candidateId = items[0]?.id ?? '';
    this.ids.otherCandidateId = items[1]?.id ?? '';
    await this.make('offerId', 'employer', 'offers', {
      ...{ title: 'Agent CACES', occupation: 'N1103', city: 'Douai', contract: 'CDI', weeklyHours: 35 },
      description: 'Préparer les commandes au chariot, contrôler et filmer les palettes.',
    });
    await this.send('employer', 'post', `offers/${this.ids.offerId}/publication`);
  }

  private async network(): Promise<void> {
    await this.upload('employersImportId', 'landlord_staff', 'employers/imports', 'Nom;Ville\nMartel;Douai\n');
    const { id } = await this.send('organiser', 'post', 'rally-series', {
      ...{ name: 'Douai 2027', territory: 'Douai', intervalMonths: 4, agencyIds: [] },
      template: {
        ...{ venue: 'Salle A', address: '1 place Hugo, 59500 Douai', startsAt: '09:00', slots: 9, slotMinutes: 20 },
        ...{
          blocks: [
            [0, 3],
            [4, 8],
          ],
          breaksPerBlock: 1,
          minMeetings: 1,
          maxMeetings: 3,
          capacity: 4,
        },
      },
    });
    this.ids.rallySeriesId = id;
  }
}
