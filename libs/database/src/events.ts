import { z } from 'zod';

const id = z.uuid();

/**
 * Every domain event of the program with its payload: ids and plain facts, never personal data. Contexts tell each other what happened
 * through these, so that none needs to call back into another.
 */
export const EVENTS = {
  'referral.received': z.object({ referralId: id }),
  'referral.decided': z.object({ referralId: id, tenantId: id.nullable() }),
  'tenant.changed': z.object({ tenantId: id }),
  'visit.done': z.object({ visitId: id, tenantId: id }),
  'consent.changed': z.object({
    tenantId: id,
    scope: z.enum(['listing', 'release']),
    employerId: id.nullable(),
    given: z.boolean(),
  }),
  'cv.received': z.object({ cvId: id, tenantId: id }),
  'cv.read': z.object({ cvId: id, tenantId: id }),
  'cv.validated': z.object({ cvId: id, tenantId: id }),
  'cv.withdrawn': z.object({ cvId: id, tenantId: id }),
  'candidate.changed': z.object({ candidateId: id, version: z.number() }),
  'offer.published': z.object({ offerId: id }),
  'offer.closed': z.object({ offerId: id }),
  'release.requested': z.object({ requestId: id }),
  'release.decided': z.object({ requestId: id, granted: z.boolean() }),
  'message.queued': z.object({ messageId: id }),
  'message.handed_over': z.object({ messageId: id }),
  'message.reported': z.object({ messageId: id, delivered: z.boolean() }),
  'rally.scheduled': z.object({ rallyId: id }),
  'rally.announced': z.object({ rallyId: id, planVersion: z.number() }),
  'rally.cancelled': z.object({ rallyId: id }),
  /** It is time to ask again how those who found work at that rally are doing. */
  'rally.checks_due': z.object({ rallyId: id }),
  /** Somebody came, left, or a table became free: who waits may be offered one. */
  'rally.floor_changed': z.object({ rallyId: id }),
  'rally.signed_in': z.object({ rallyId: id, tenantId: id }),
  'invitation.answered': z.object({ invitationId: id, rallyId: id, accepted: z.boolean() }),
  'meeting.verdict': z.object({ meetingId: id, tenantId: id, verdict: z.string() }),
  /** A candidate said their word on a meeting. */
  'meeting.word': z.object({ meetingId: id, tenantId: id, word: z.string() }),
  /** A promised step was noted, moved, done or cancelled. */
  'meeting.step': z.object({ stepId: id, meetingId: id, tenantId: id, state: z.string() }),
  /** A list is to be judged, or to be taken over. */
  'import.asked': z.object({ importId: id, run: z.number() }),
  'placement.made': z.object({ placementId: id, tenantId: id, kind: z.enum(['hire', 'training', 'trial']) }),
  'placement.changed': z.object({ placementId: id, tenantId: id, state: z.string() }),
  /** A side answered whether somebody began or is still there (month 0: began), or the case worker settled it (`settled`). */
  'placement.checked': z.object({ placementId: id, tenantId: id, month: z.number(), side: z.string() }),
} as const satisfies Record<string, z.ZodType<Record<string, string | number | boolean | null>>>;

export type EventType = keyof typeof EVENTS;
export type EventPayload<T extends EventType> = z.output<(typeof EVENTS)[T]>;
