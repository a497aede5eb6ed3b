import { Injectable } from '@nestjs/common';
import { Aliases, ReleasedIdentities } from '#candidates';
import { Db } from '#database';
import { type Actor, OrganisationEntity } from '#identity';
import { type IsoDay, invalid, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import type { PlacementKind } from './domain/placement-states.js';
import type { Terms, Via } from './domain/terms.js';
import type { PlacementEntity } from './placement.entity.js';

type Optional<T> = { [K in keyof T]?: Exclude<T[K], null> | undefined };

export interface NewPlacement extends Optional<Terms> {
  /** Exactly one of the three; the last is for employers. */
  tenantId?: string | undefined;
  meetingId?: string | undefined;
  candidateId?: string | undefined;
  kind: PlacementKind;
  employerId?: string | undefined;
  organisationName?: string | undefined;
  contactName?: string | undefined;
  contactEmail?: string | undefined;
  contactPhone?: string | undefined;
  title: string;
  /** ROME code. */
  occupation?: string | undefined;
  via?: Via | undefined;
  startOn?: IsoDay | undefined;
  offerId?: string | undefined;
}

export interface Origin {
  tenantId: string;
  employerId: string | null;
  meetingId: string | null;
  rallyId: string | null;
}
export type Place = Pick<
  PlacementEntity,
  'employerId' | 'organisationName' | 'offerId' | 'contactName' | 'contactEmail' | 'contactPhone'
>;

/** Finds out of whom and where a placement is, from what somebody names. */
@Injectable()
export class PlacementOrigins {
  constructor(
    private readonly db: Db,
    private readonly tenants: TenantAccess,
    private readonly aliases: Aliases,
    private readonly released: ReleasedIdentities,
  ) {}

  /** Whose placement it is. Outside of the actor's reach a tenant or a meeting does not exist. */
  async originOf(input: NewPlacement, actor: Actor): Promise<Origin> {
    if (actor.role === 'employer') return this.releasedTo(input, actor);
    const { tenantId, meetingId, candidateId } = input;
    if (candidateId) throw invalid('candidateId', 'unknown_field', 'Name the tenant or the meeting.');
    if ((tenantId === undefined) === (meetingId === undefined))
      throw invalid('tenantId', 'tenant_or_meeting', 'Name either the tenant or the meeting.');
    if (tenantId) {
      await this.tenants.require(actor, tenantId, 'identity');
      return { tenantId, employerId: null, meetingId: null, rallyId: null };
    }
    const { sql, params } = this.tenants.condition(actor, 'identity', 't', 2);
    const meeting = await this.db.one<Origin>(
      `SELECT m.tenant_id AS "tenantId", m.employer_id AS "employerId", m.id AS "meetingId", m.rally_id AS "rallyId"
       FROM meetings m JOIN tenants t ON t.id = m.tenant_id WHERE m.id = $1 AND ${sql}`,
      [meetingId, ...params],
    );
    if (!meeting) throw notFound('meeting');
    return meeting;
  }

  /** Where it is: the meeting's employer, the one named, the one of the offer, or an organisation without an account. */
  async placeOf(input: NewPlacement, met: string | null): Promise<Place> {
    if (met && input.employerId && input.employerId !== met)
      throw invalid('employerId', 'other_employer', 'The meeting was with another employer.');
    let employerId = met ?? input.employerId ?? null;
    if (input.offerId) {
      const offer = await this.db.one<{ employer_id: string }>(
        `SELECT employer_id FROM offers WHERE id = $1 AND state <> 'draft'`,
        [input.offerId],
      );
      if (!offer || (employerId && offer.employer_id !== employerId))
        throw invalid('offerId', 'unknown_offer', 'There is no such offer of this employer.');
      employerId = offer.employer_id;
    }
    const offerId = input.offerId ?? null;
    if (!employerId) {
      if (!input.organisationName)
        throw invalid('organisationName', 'required', 'Name the employer or the training organisation.');
      const { organisationName, contactName = null, contactEmail = null, contactPhone = null } = input;
      return { employerId, organisationName, offerId, contactName, contactEmail, contactPhone };
    }
    const employer = await this.db.repo(OrganisationEntity).findOneBy({ id: employerId, kind: 'employer' });
    if (!employer) throw invalid('employerId', 'unknown_employer', 'There is no such employer.');
    // Who has an account keeps its contact in its profile.
    const nobody = { contactName: null, contactEmail: null, contactPhone: null };
    return { employerId, organisationName: employer.name, offerId, ...nobody };
  }

  /** An employer notes whom it hired: only somebody whose name it was given, and only with itself. */
  private async releasedTo(input: NewPlacement, actor: Actor): Promise<Origin> {
    for (const name of ['tenantId', 'meetingId', 'employerId', 'organisationName', 'via', 'stillLooking'] as const)
      if (input[name] !== undefined) throw invalid(name, 'unknown_field', 'This is not for an employer to say.');
    if (!input.candidateId) throw invalid('candidateId', 'required', 'Name the candidate.');
    const candidateId = await this.aliases.resolve(actor.organisationId, input.candidateId);
    const identity = await this.released.find(candidateId, actor.organisationId);
    if (!identity) throw notFound('candidate');
    return { tenantId: identity.tenantId, employerId: actor.organisationId, meetingId: null, rallyId: null };
  }
}
