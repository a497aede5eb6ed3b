import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import { Db, Outbox } from '#database';
import { OrganisationEntity } from '#identity';
import { Clock, Ids, invalid } from '#kernel';
import { SUGGEST_FROM, sameness, type Traits } from '#tenants';
import { Programmes } from '../programmes/programmes.service.js';
import { ReferralEntity } from '../support.entities.js';
import { NOTICE } from './domain/notice.js';
import type { AgreedHow } from './domain/referral.js';
import { assertSource } from './domain/source.js';

type Given = Pick<
  ReferralEntity,
  'associationId' | 'givenName' | 'familyName' | 'source' | 'channel' | 'agreedOn' | 'agreedHow'
>;
/** What a referral says; what is left out is not known. */
export type Intake = Given & Partial<Omit<ReferralEntity, keyof Given>>;

export interface Person {
  givenName: string;
  familyName: string;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  address?: string | null | undefined;
  postcode?: string | null | undefined;
}

export interface EarlierReferral {
  id: string;
  landlordId: string | null;
  state: ReferralEntity['state'];
  tenantId: string | null;
  score: number;
}

export const traitsOf = (person: Person): Traits => ({
  givenName: person.givenName,
  familyName: person.familyName,
  phones: person.phone ? [person.phone] : [],
  emails: person.email ? [person.email] : [],
  address: person.address ?? null,
  postcode: person.postcode ?? null,
  documents: [],
});

/** Every way in which a referral comes ends here: by an account, a partner's page, one's own, or a list. */
@Injectable()
export class ReferralIntake {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly programmes: Programmes,
  ) {}

  /** In the caller's transaction. Finds the referral before, of the same person. */
  async keep(intake: Intake, by: AuditActor): Promise<{ id: string; earlier: EarlierReferral | null }> {
    const id = this.ids.uuid();
    if (!(await this.db.repo(OrganisationEntity).existsBy({ id: intake.associationId, kind: 'association' })))
      throw invalid('associationId', 'unknown_association', 'There is no such association.');
    if (intake.programmeId)
      assertSource((await this.programmes.inUse(intake.associationId, intake.programmeId)).definition, intake.source);
    const [earlier] = await this.earlierOf(intake.associationId, intake, null);
    await this.db
      .repo(ReferralEntity)
      .insert({ ...blank(intake), id, earlierId: earlier?.id ?? null, createdAt: this.clock.now() });
    await this.audit.record({
      actor: by,
      action: 'referral.create',
      subject: { kind: 'referral', id },
      details: { source: intake.source, channel: intake.channel },
    });
    await this.outbox.add('referral.received', { referralId: id });
    return { id, earlier: earlier ?? null };
  }

  /** Referrals of the same person to that association, the surest first. Names that only sound alike are found through their letters. */
  async earlierOf(associationId: string, person: Person, except: string | null): Promise<EarlierReferral[]> {
    const rows = await this.db.query<EarlierReferral & Person>(
      `SELECT r.id, r.landlord_id AS "landlordId", r.state, r.tenant_id AS "tenantId", r.given_name AS "givenName", r.family_name AS "familyName",
         r.email, r.phone, r.address, r.postcode
       FROM referrals r WHERE r.association_id = $1 AND r.id <> coalesce($2, '00000000-0000-0000-0000-000000000000'::uuid) AND r.forgotten_at IS NULL
         AND (fold(r.given_name || ' ' || r.family_name) IN (fold($3 || ' ' || $4), fold($4 || ' ' || $3)) OR r.phone = $5 OR r.email = $6
           OR similarity(fold(r.given_name || ' ' || r.family_name), fold($3 || ' ' || $4)) > 0.45)
       ORDER BY r.created_at DESC LIMIT 100`,
      [associationId, except, person.givenName, person.familyName, person.phone ?? null, person.email ?? null],
    );
    const traits = traitsOf(person);
    return rows
      .map((row) => ({ ...row, score: sameness(traits, traitsOf(row)).score }))
      .filter(({ score }) => score >= SUGGEST_FROM)
      .sort((a, b) => b.score - a.score)
      .map(({ id, landlordId, state, tenantId, score }) => ({ id, landlordId, state, tenantId, score }));
  }
}

/** What was told is the notice in force that day. */
export const informed = (on: string | null, how: AgreedHow | null) => ({
  informedOn: how === null ? null : on,
  informedHow: how,
  noticeVersion: how === null ? null : NOTICE.version,
});

const blank = (intake: Intake) => ({
  landlordId: null,
  programmeId: null,
  formId: null,
  email: null,
  phone: null,
  address: null,
  postcode: null,
  city: null,
  arrearsCents: null,
  arrearsMonths: null,
  partnerName: null,
  partnerContact: null,
  informedOn: null,
  informedHow: null,
  noticeVersion: null,
  evictionStage: null,
  healthAlert: false,
  comment: null,
  state: 'received' as const,
  contactTries: 0,
  decisionCode: null,
  decisionReason: null,
  decidedBy: null,
  decidedAt: null,
  tenantId: null,
  forgottenAt: null,
  createdBy: null,
  version: 1,
  ...intake,
});
