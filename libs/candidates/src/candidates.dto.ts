import { z } from 'zod';
import { day, instant, line, PageQuery, pageOf, uuid } from '#kernel';
import { AVAILABILITY_BANDS, SORTS } from '#search';
import { CONTRACTS } from '#tenants';
import { OBSTACLES } from './card-sources.queries.js';
import { DISTANCE_BANDS } from './domain/distance.js';
import { STANDINGS } from './domain/match.js';
import { MATCH_KEYS } from './domain/match-points.js';
import { RELEASE_STATES } from './domain/release.js';
import { HIGHLIGHTED } from './highlights.js';

const code = z.string().regex(/^[A-N][0-9]{4}$/, 'must be a ROME code such as N1103');

const offerAndPlace = {
  /** Town or postcode. */
  near: line(80).optional(),
  /** Kilometres, widened to the next of 10, 20, 40, 80, 160, and further for employers while too few candidates live in between. */
  radiusKm: z.coerce.number().min(1).max(160).optional(),
  offerId: uuid.optional(),
};
/** A filter that may be given several times: any of its values will do. */
const any = <T extends z.ZodType<string>>(one: T) =>
  z
    .union([one, z.array(one).min(1).max(20)])
    .transform((value): z.output<T>[] => [value].flat() as z.output<T>[])
    .optional();
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const weekly = z.coerce.number().min(1).max(60);

export const CandidateSearchQuery = PageQuery.extend({
  q: z.string().trim().max(200).optional(),
  occupation: any(code),
  skill: any(line(80)),
  certificate: any(line(80)),
  licence: any(z.string().regex(/^[A-Za-z0-9]{1,4}$/, 'must be a licence category such as B')),
  contract: any(z.enum(CONTRACTS)),
  availability: any(z.enum(AVAILABILITY_BANDS)),
  /** On that day at the latest. */
  availableBy: day.optional(),
  /** Hours a week; who said nothing about hours passes. */
  hoursMin: weekly.optional(),
  hoursMax: weekly.optional(),
  training: flag.optional(),
  sort: z.enum(SORTS).optional(),
  facets: flag.optional(),
  ...offerAndPlace,
});
export type CandidateSearchQuery = z.output<typeof CandidateSearchQuery>;
export const CandidateReadQuery = z.strictObject({ near: offerAndPlace.near, offerId: offerAndPlace.offerId });

export const Occupation = z.object({ code: z.string(), label: z.string(), labelEn: z.string() });

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
    /** The 1st or the 16th of a month; null means at once. */
    availableFrom: day.nullable(),
    /** The nearest usual working time. */
    weeklyHours: z.number().nullable(),
    contracts: z.array(z.enum(CONTRACTS)),
    training: z.boolean(),
    /** From the centre of the area in which they live. Null also when too few live that far to tell. */
    distanceBand: z.enum(DISTANCE_BANDS).nullable(),
    match: MatchView.nullable(),
    /** Where what was typed stands on the card: `text.slice(from, to)`. Empty without words. */
    highlights: z.array(
      z.object({
        field: z.enum(HIGHLIGHTED),
        value: z.string(),
        text: z.string(),
        marks: z.array(z.object({ from: z.int(), to: z.int() })),
      }),
    ),
    /** Only for who follows this tenant. */
    tenantId: uuid.nullable(),
    /** Employers only: how their newest request for name and contact stands. */
    release: z.object({ id: uuid, state: z.enum(RELEASE_STATES), expiresAt: instant }).nullable(),
  })
  .meta({ id: 'Candidate' });
const FacetCount = z.object({ value: z.string(), label: z.string(), labelEn: z.string(), count: z.int() });
const counts = <T extends readonly [string, ...string[]]>(values: T) =>
  z.array(z.object({ value: z.enum(values), count: z.int() }));
/** How many there would be with each value; a kind is counted without its own filter. */
const FacetsView = z
  .object({
    occupation: z.array(FacetCount),
    skill: z.array(FacetCount),
    /** Families such as `CACES R489`. */
    certificate: z.array(FacetCount),
    licence: z.array(FacetCount),
    contract: counts(CONTRACTS),
    availability: counts(AVAILABILITY_BANDS),
    distance: counts(DISTANCE_BANDS).nullable(),
  })
  .meta({ id: 'CandidateFacets' });

export const CandidatePage = pageOf(CandidateView).extend({
  /** What the distance was counted from and searched within; the radius is null when so few live around there that all were searched. */
  place: z.object({ name: z.string(), radiusKm: z.number().nullable() }).nullable(),
  /** Null unless asked for with `facets=true`. */
  facets: FacetsView.nullable(),
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
