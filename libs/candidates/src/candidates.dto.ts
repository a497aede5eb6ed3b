import { z } from 'zod';
import { day, instant, line, PageQuery, pageOf, uuid } from '#kernel';
import { CONTRACTS } from '#tenants';
import { OBSTACLES } from './card-sources.queries.js';
import { DISTANCE_BANDS } from './domain/distance.js';
import { STANDINGS } from './domain/match.js';
import { MATCH_KEYS } from './domain/match-points.js';
import { RELEASE_STATES } from './domain/release.js';

const code = z.string().regex(/^[A-N][0-9]{4}$/, 'must be a ROME code such as N1103');

const offerAndPlace = {
  /** Town or postcode. */
  near: line(80).optional(),
  /** Kilometres, widened to the next of 5, 10, 20, 40, 80, 160. */
  radiusKm: z.coerce.number().min(1).max(160).optional(),
  offerId: uuid.optional(),
};
export const CandidateSearchQuery = PageQuery.extend({
  q: z.string().trim().max(200).optional(),
  occupation: code.optional(),
  skill: line(80).optional(),
  certificate: line(80).optional(),
  licence: z
    .string()
    .regex(/^[A-Za-z0-9]{1,4}$/, 'must be a licence category such as B')
    .optional(),
  contract: z.enum(CONTRACTS).optional(),
  ...offerAndPlace,
});
export type CandidateSearchQuery = z.output<typeof CandidateSearchQuery>;
export const CandidateReadQuery = z.strictObject({ near: offerAndPlace.near, offerId: offerAndPlace.offerId });

const Occupation = z.object({ code: z.string(), label: z.string(), labelEn: z.string() });

export const MatchView = z
  .object({
    score: z.int(),
    /** Comes before the score in the order: who holds what is demanded, who has to obtain it, people of quite another occupation. */
    standing: z.enum(STANDINGS),
    toObtain: z.array(z.object({ kind: z.enum(['licence', 'certificate']), name: z.string(), byLaw: z.boolean() })),
    points: z.array(
      z.object({
        key: z.enum(MATCH_KEYS),
        params: z.record(z.string(), z.union([z.string(), z.number()])),
        weight: z.number(),
        value: z.number(),
        sentence: z.object({ fr: z.string(), en: z.string() }),
      }),
    ),
  })
  .meta({ id: 'Match' });

/** For an employer `id` is that employer's own alias; for the association's people the candidate's id. */
export const CandidateView = z
  .object({
    id: uuid,
    /** Employers only. */
    pseudonym: z.string().nullable(),
    headline: z.string(),
    occupations: z.array(Occupation),
    experiences: z.array(
      z.object({
        occupation: Occupation,
        /** Rounded; 120 means ten years or more. */
        months: z.int().nullable(),
        untilYear: z.int().nullable(),
        current: z.boolean(),
      }),
    ),
    skills: z.array(z.string()),
    certificates: z.array(z.string()),
    licences: z.array(z.string()),
    languages: z.array(z.object({ code: z.string(), level: z.string().nullable() })),
    /** Null means at once. */
    availableFrom: day.nullable(),
    weeklyHours: z.number().nullable(),
    contracts: z.array(z.enum(CONTRACTS)),
    training: z.boolean(),
    distanceBand: z.enum(DISTANCE_BANDS).nullable(),
    match: MatchView.nullable(),
    /** Only for who follows this tenant. */
    tenantId: uuid.nullable(),
    /** Employers only: how their newest request for name and contact stands. */
    release: z.object({ id: uuid, state: z.enum(RELEASE_STATES), expiresAt: instant }).nullable(),
  })
  .meta({ id: 'Candidate' });
export const CandidatePage = pageOf(CandidateView).extend({
  /** What the distance was counted from and searched within, when it was. */
  place: z.object({ name: z.string(), radiusKm: z.number().nullable() }).nullable(),
});

/** A tenant as employers see them, for who follows the tenant. */
export const TenantCandidateView = z
  .object({ listed: z.boolean(), obstacles: z.array(z.enum(OBSTACLES)), card: CandidateView.nullable() })
  .meta({ id: 'TenantCandidate' });

export const IdentityView = z
  .object({
    givenName: z.string(),
    familyName: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    until: instant,
  })
  .meta({ id: 'ReleasedIdentity' });
