import { z } from 'zod';
import { instant, uuid } from '#kernel';
import { PossibleDuplicateView } from '#tenants';
import { REFERRAL_STATES } from './domain/referral.js';
import { REFERRAL_SOURCES } from './domain/source.js';
import { EVICTION_STAGES, URGENCY_LEVELS } from './domain/urgency.js';
import { ColleagueView } from './referrals.dto.js';

export const ProgrammesQuery = z.strictObject({
  associationId: uuid.optional(),
  source: z.enum(REFERRAL_SOURCES).default('social_worker'),
});
export const AssignmentBody = z.strictObject({ caseWorkerId: uuid, evenIfFull: z.boolean().default(false) });
export const LimitBody = z.strictObject({ households: z.int().min(0).max(500).nullable() });

const WaitingView = z
  .object({
    id: uuid,
    givenName: z.string(),
    familyName: z.string(),
    city: z.string().nullable(),
    source: z.enum(REFERRAL_SOURCES),
    sender: z.string().nullable(),
    programmeName: z.string().nullable(),
    state: z.enum(REFERRAL_STATES),
    tenantId: uuid.nullable(),
    contactTries: z.int(),
    createdAt: instant,
    evictionStage: z.enum(EVICTION_STAGES).nullable(),
    healthAlert: z.boolean(),
    waitsFor: z.enum(['decision', 'case_worker']),
    waitingDays: z.int(),
    urgency: z.object({
      level: z.enum(URGENCY_LEVELS),
      points: z.int(),
      rank: z.int(),
      reasons: z.array(
        z.object({ what: z.enum(['eviction_stage', 'arrears', 'health_alert', 'waiting']), points: z.int() }),
      ),
    }),
  })
  .meta({ id: 'Waiting' });

export const WaitingListView = z
  .object({
    items: z.array(WaitingView),
    total: z.int(),
    /** To a case worker only themselves. */
    workers: z.array(ColleagueView),
    /** Households that all of them together can still take on; null where one of them has no limit. */
    room: z.int().nullable(),
  })
  .meta({ id: 'WaitingList' });

export const KnownView = z
  .object({
    tenants: z.array(PossibleDuplicateView),
    referrals: z.array(
      z.object({
        id: uuid,
        source: z.enum(REFERRAL_SOURCES),
        state: z.enum(REFERRAL_STATES),
        givenName: z.string(),
        familyName: z.string(),
        landlordName: z.string().nullable(),
        partnerName: z.string().nullable(),
        tenantId: uuid.nullable(),
        createdAt: instant,
        /** How sure it is that it is the same person, to 100. */
        score: z.int(),
      }),
    ),
  })
  .meta({ id: 'KnownPerson' });
