import { z } from 'zod';
import { day, instant, prose, uuid } from '#kernel';

const people = z.union([z.literal('all'), z.array(uuid).min(1).max(500)]);

export const HandoverInput = z.strictObject({
  /** Whom it is about: some, or all whom that case worker follows. */
  tenants: people,
  fromUserId: uuid,
  toUserId: uuid,
  /** The first day of the one who takes over; today changes at once. */
  onDay: day,
  /** What the one who takes over has to know. Encrypted. */
  note: prose(4000),
});
export type HandoverInput = z.output<typeof HandoverInput>;

export const StandInInput = z.strictObject({
  tenants: people,
  userId: uuid,
  forUserId: uuid,
  fromDay: day,
  /** The last day; access ends by itself after it. */
  untilDay: day,
});
export type StandInInput = z.output<typeof StandInInput>;

const Colleague = z.object({ id: uuid, displayName: z.string() });
export const FollowerChangesView = z
  .object({
    handovers: z.array(
      z.object({
        id: uuid,
        from: Colleague,
        to: Colleague,
        onDay: day,
        /** Null when it is not for this reader. */
        note: z.string().nullable(),
        state: z.enum(['planned', 'done', 'cancelled']),
        madeAt: instant,
      }),
    ),
    standIns: z.array(
      z.object({
        id: uuid,
        user: Colleague,
        forUser: Colleague,
        fromDay: day,
        untilDay: day,
        state: z.enum(['planned', 'running', 'ended']),
      }),
    ),
  })
  .meta({ id: 'FollowerChanges' });

export const ChangedView = z.object({ people: z.int() });
export const CaseWorkerView = z.object({ id: uuid, displayName: z.string() }).meta({ id: 'CaseWorker' });
