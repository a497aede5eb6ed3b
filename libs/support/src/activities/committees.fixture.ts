import type { Session } from '../../../../test/support/test-app.js';
import { ActivityStage } from './activities.fixture.js';

export interface Case {
  id: string;
  person: string;
  version: number;
  reason: string;
  decision: string | null;
  [field: string]: unknown;
}

/** Committees of an association and who comes to them: its own people, a landlord, and strangers. */
export class CommitteeStage {
  private constructor(
    readonly stage: ActivityStage,
    readonly who: Record<
      'landlord' | 'otherLandlord' | 'worker' | 'colleague' | 'manager' | 'stranger' | 'volunteer',
      Session
    >,
    readonly ids: Record<'landlord' | 'soliha' | 'cell' | 'sia', string>,
  ) {}

  static async open(): Promise<CommitteeStage> {
    const stage = await ActivityStage.open();
    const landlord = await stage.organisation('landlord', 'Opac');
    const others = await stage.organisation('association', 'Les autres');
    return new CommitteeStage(
      stage,
      {
        landlord: await stage.signIn('landlord_staff', landlord),
        otherLandlord: await stage.signIn('landlord_staff', await stage.organisation('landlord', 'Un autre bailleur')),
        worker: await stage.signIn('case_worker'),
        colleague: await stage.signIn('case_worker'),
        volunteer: await stage.signIn('volunteer'),
        manager: await stage.signIn('association_manager'),
        stranger: await stage.signIn('association_manager', others),
      },
      {
        landlord,
        soliha: await stage.programme('soliha-metropole-nord'),
        cell: await stage.programme('opac-oise-chi'),
        sia: await stage.programme('sia-sauvegarde'),
      },
    );
  }

  body = (kind: string, programmeId: string, more: object = {}) => ({
    ...{ programmeId, kind, name: `Comité ${kind}`, rhythm: 'monthly', anchorOn: '2026-11-24', startsAt: '14:00' },
    ...{ place: 'Salle du premier', ...more },
  });

  referral = async (familyName: string): Promise<string> => {
    const id = await this.stage.made(this.who.landlord, 'referrals', {
      ...{ associationId: this.stage.ours, givenName: 'Ida', familyName, arrearsCents: 90_000, arrearsMonths: 2 },
      ...{ agreedOn: '2026-11-20', agreedHow: 'written' },
    });
    await this.stage.t.db.query('UPDATE referrals SET programme_id = $2 WHERE id = $1 RETURNING id', [
      id,
      this.ids.soliha,
    ]);
    return id;
  };
  /** Referred by the landlord, followed by `by`, under that programme. */
  household = async (familyName: string, programmeId: string, by = this.who.worker): Promise<string> => {
    const id = await this.stage.made(by, 'tenants', { givenName: 'Nadia', familyName });
    await this.stage.t.db.query('UPDATE tenants SET landlord_id = $2 WHERE id = $1 RETURNING id', [
      id,
      this.ids.landlord,
    ]);
    await this.stage.post(by, `tenants/${id}/support-record`, { programmeId }).expect(201);
    return id;
  };

  committee = async (id: string, by = this.who.manager) =>
    (await this.stage.get(by, `committees/${id}`).expect(200)).body;

  meeting = async (id: string, by = this.who.manager) =>
    (await this.stage.get(by, `committee-meetings/${id}`).expect(200)).body;

  caseOf = async (meetingId: string, person: string, by = this.who.manager): Promise<Case> => {
    const found = (await this.meeting(meetingId, by)).cases.find((one: Case) => one.person.includes(person));
    if (!found) throw new Error(`${person} is not on the agenda.`);
    return found;
  };

  decide = async (meetingId: string, person: string, decision: string, more: object = {}, by = this.who.manager) => {
    const { id, version } = await this.caseOf(meetingId, person, by);
    return this.stage.post(by, `committee-cases/${id}/decision`, { decision, version, ...more });
  };
}
