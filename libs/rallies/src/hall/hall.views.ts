import { z } from 'zod';
import { instant, listOf, uuid } from '#kernel';
import { ATTENDANCES, INVITATION_STATES, MEETING_STATES, RALLY_STATES } from '../domain/states.js';
import { SlotView } from '../rallies.views.js';

const rally = z.object({ id: uuid, name: z.string(), venue: z.string() });
export const DoorsView = listOf(z.object({ id: uuid, name: z.string(), venue: z.string(), startsAt: instant }));

const Whereabouts = z.object({ slot: z.int(), startsAt: instant, with: z.string(), table: z.int() }).nullable();
const presence = {
  invitationId: uuid,
  name: z.string(),
  /** In the QR code: it names an invitation and opens nothing. */
  code: z.string(),
  attendance: z.enum(ATTENDANCES),
  signedInAt: instant.nullable(),
  leftAt: instant.nullable(),
};
const place = { startsAt: instant, slot: z.int(), table: z.int() };
export const FloorView = z
  .object({
    rally,
    state: z.enum(RALLY_STATES),
    at: instant,
    /** The slot that runs; the number of slots once all are over. */
    slot: z.int(),
    slotTimes: z.array(SlotView),
    candidates: z.array(
      z.object({
        ...presence,
        tenantId: uuid,
        badge: z.int(),
        companions: z.int(),
        state: z.enum(INVITATION_STATES),
        first: Whereabouts,
        now: Whereabouts,
        next: Whereabouts,
      }),
    ),
    employers: z.array(z.object({ ...presence, employerId: uuid, tables: z.int(), freeTables: z.int() })),
    /** Tables that are offered to somebody just now. */
    offers: z.array(z.object({ ...place, id: uuid, invitationId: uuid, with: z.string(), expiresAt: instant })),
  })
  .meta({ id: 'Floor' });

const seat = z.object({ badge: z.int(), employer: z.string(), table: z.int(), here: z.boolean() });
export const BoardView = z
  .object({
    rally,
    state: z.enum(RALLY_STATES),
    at: instant,
    slot: z.int(),
    slotTimes: z.array(SlotView),
    running: z.array(seat),
    next: z.array(seat),
    /** Badges whose meeting runs and who were not seen. */
    late: z.array(z.int()),
    free: z.array(z.object({ employer: z.string(), table: z.int() })),
    waiting: z.int(),
  })
  .meta({ id: 'HallBoard' });

export const LinkDayView = z
  .object({
    state: z.enum(RALLY_STATES),
    at: instant,
    here: z.boolean(),
    code: z.string(),
    /** Of a candidate. */
    badge: z.int().nullable(),
    slot: z.int(),
    lines: z.array(
      z.object({
        id: uuid,
        ...place,
        endsAt: instant,
        /** The employer to a candidate; the pseudonym to an employer. */
        with: z.string().nullable(),
        badge: z.int().nullable(),
        here: z.boolean(),
        state: z.enum(MEETING_STATES),
        /** The table is somebody else's meanwhile. */
        freed: z.boolean(),
      }),
    ),
    offer: z.object({ ...place, id: uuid, employerName: z.string(), endsAt: instant, expiresAt: instant }).nullable(),
  })
  .meta({ id: 'LinkDay' });

export const SignedInView = z
  .object({ invitationId: uuid, name: z.string(), badge: z.int().nullable(), first: Whereabouts })
  .meta({ id: 'SignedIn' });
export const OfferStateView = z.object({ state: z.enum(['accepted', 'declined']) });
