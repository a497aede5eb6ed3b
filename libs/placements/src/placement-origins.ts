import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { type Actor, OrganisationEntity } from '#identity';
import { type IsoDay, invalid, notFound } from '#kernel';
import { type Contract, TenantAccess } from '#tenants';
import type { PlacementKind } from './domain/placement-states.js';
import { PlacementEntity } from './placement.entity.js';

export interface NewPlacement {
  /** Exactly one of the two. */
  tenantId?: string;
  meetingId?: string;
  kind: PlacementKind;
  employerId?: string;
  organisationName?: string;
  title: string;
  /** ROME code. */
  occupation?: string;
  contract?: Contract;
  contractMonths?: number;
  startOn?: IsoDay;
  offerId?: string;
}

export interface Origin {
  tenantId: string;
  employerId: string | null;
  meetingId: string | null;
  rallyId: string | null;
}

/** Finds out of whom and where a placement is, from what a case worker names. */
@Injectable()
export class PlacementOrigins {
  constructor(
    private readonly db: Db,
    private readonly tenants: TenantAccess,
  ) {}

  /** Whose placement it is. Outside of the actor's reach a tenant or a meeting does not exist. */
  async originOf({ tenantId, meetingId }: NewPlacement, actor: Actor): Promise<Origin> {
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
  async placeOf(
    input: NewPlacement,
    met: string | null,
  ): Promise<Pick<PlacementEntity, 'employerId' | 'organisationName' | 'offerId'>> {
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
      return { employerId, organisationName: input.organisationName, offerId };
    }
    const employer = await this.db.repo(OrganisationEntity).findOneBy({ id: employerId, kind: 'employer' });
    if (!employer) throw invalid('employerId', 'unknown_employer', 'There is no such employer.');
    return { employerId, organisationName: employer.name, offerId };
  }
}
