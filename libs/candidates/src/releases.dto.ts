import { z } from 'zod';
import { instant, LOCALES, PageQuery, prose, uuid } from '#kernel';
import { Occupation } from './candidates.dto.js';
import { RELEASE_STATES } from './domain/release.js';

export const NewReleaseRequest = z.strictObject({ message: prose(1000).optional(), offerId: uuid.optional() });
export const ReleaseQuery = PageQuery.extend({ state: z.enum(RELEASE_STATES).optional() });
export const ReleaseDecision = z.strictObject({ granted: z.boolean(), how: z.enum(['written', 'spoken']) });
export const ReleaseRevocation = z.strictObject({ how: z.enum(['written', 'spoken']).default('spoken') });
export const LinkAnswer = z.strictObject({ granted: z.boolean() });

/** For an employer `candidateId` is its alias, and everything that names the tenant is null. */
export const ReleaseView = z
  .object({
    id: uuid,
    candidateId: uuid,
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
    state: z.enum(RELEASE_STATES),
    requestedAt: instant,
    decidedAt: instant.nullable(),
    expiresAt: instant,
  })
  .meta({ id: 'ReleaseRequest' });

/** What the tenant reads before answering. */
export const ReleaseLinkView = z
  .object({
    employerName: z.string(),
    offerTitle: z.string().nullable(),
    message: z.string().nullable(),
    /** What the employer would get. */
    shared: z.array(z.enum(['name', 'phone', 'email', 'cv'])),
    daysGranted: z.int(),
    state: z.enum(RELEASE_STATES),
    expiresAt: instant,
    locale: z.enum(LOCALES),
  })
  .meta({ id: 'ReleaseLink' });
