import { z } from 'zod';
import { instant, PageQuery, prose, uuid } from '#kernel';
import { MatchView, Occupation } from '../candidates.dto.js';
import { DISTANCE_BANDS } from '../domain/distance.js';
import { DECLINE_REASONS, PROPOSAL_STATES } from '../domain/proposal.js';

/** To an employer, for one of its published offers or for none in particular; with how the tenant agreed to it. */
export const NewProposal = z
  .strictObject({
    offerId: uuid.optional(),
    employerId: uuid.optional(),
    agreed: z.enum(['written', 'spoken']),
    message: prose(500).optional(),
  })
  .refine(({ offerId, employerId }) => (offerId === undefined) !== (employerId === undefined), {
    path: ['offerId'],
    message: 'Give either offerId or employerId.',
  });
export const ProposalAnswer = z
  .strictObject({
    interested: z.boolean(),
    reason: z.enum(DECLINE_REASONS).optional(),
    comment: prose(500).optional(),
  })
  .refine(({ interested, reason }) => interested || reason !== undefined, {
    path: ['reason'],
    message: 'Say why not.',
  });
export const ProposalQuery = PageQuery.extend({
  state: z.enum(PROPOSAL_STATES).optional(),
  tenantId: uuid.optional(),
});

/** For an employer `candidateId` is its alias, and everything that names the tenant is null; null altogether once not listed any more. */
export const ProposalView = z
  .object({
    id: uuid,
    candidateId: uuid.nullable(),
    pseudonym: z.string().nullable(),
    headline: z.string(),
    occupations: z.array(Occupation),
    tenantId: uuid.nullable(),
    tenantName: z.string().nullable(),
    employerId: uuid,
    employerName: z.string(),
    offerId: uuid.nullable(),
    offerTitle: z.string().nullable(),
    message: z.string().nullable(),
    state: z.enum(PROPOSAL_STATES),
    reason: z.enum(DECLINE_REASONS).nullable(),
    comment: z.string().nullable(),
    /** The association's side only. */
    agreed: z.enum(['written', 'spoken']).nullable(),
    proposedAt: instant,
    answeredAt: instant.nullable(),
  })
  .meta({ id: 'Proposal' });

/** A published offer as it fits one tenant. */
export const RankedOfferView = z
  .object({
    id: uuid,
    title: z.string(),
    employerId: uuid,
    employerName: z.string(),
    city: z.string().nullable(),
    contract: z.string().nullable(),
    weeklyHours: z.number().nullable(),
    startOn: z.string().nullable(),
    expiresOn: z.string().nullable(),
    openToTraining: z.boolean(),
    distanceBand: z.enum(DISTANCE_BANDS).nullable(),
    match: MatchView,
    /** What became of it, when this tenant was proposed for this offer. */
    proposal: z.object({ id: uuid, state: z.enum(PROPOSAL_STATES) }).nullable(),
  })
  .meta({ id: 'RankedOffer' });
