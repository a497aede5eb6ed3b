import { z } from 'zod';

export interface QueueSpec {
  /** Jobs that one program works on at the same time. */
  concurrency: number;
  /** After a crash a job is taken up again when its lock has not been renewed for so long. */
  lockMs: number;
  /** So many jobs of this queue begin in a minute, in all programs together. */
  limit?: 'mailPerMinute';
}

/**
 * Separate queues with workers and limits of their own, so that none starves another: a storm of mail delays neither the reading of a CV
 * nor a timetable, and a timetable that takes long no other rally.
 */
export const QUEUES = {
  events: { concurrency: 4, lockMs: 20_000 },
  reading: { concurrency: 1, lockMs: 60_000 },
  mail: { concurrency: 2, lockMs: 20_000, limit: 'mailPerMinute' },
  rallies: { concurrency: 1, lockMs: 20_000 },
  /** Free tables are offered while people stand there: never behind anything else. */
  floor: { concurrency: 1, lockMs: 20_000 },
  planning: { concurrency: 1, lockMs: 60_000 },
  maintenance: { concurrency: 1, lockMs: 60_000 },
  /** A list of tens of thousands of lines takes minutes: nothing else waits behind it. */
  imports: { concurrency: 1, lockMs: 60_000 },
} as const satisfies Record<string, QueueSpec>;
export type QueueName = keyof typeof QUEUES;

const uuid = z.uuid();

interface JobSpec<P extends z.ZodType> {
  queue: QueueName;
  payload: P;
  /** Tries in all, with exponential pauses starting at `backoffMs`. */
  attempts: number;
  backoffMs: number;
}
const job = <P extends z.ZodType>(queue: QueueName, payload: P, attempts = 5, backoffMs = 2000): JobSpec<P> => ({
  queue,
  payload,
  attempts,
  backoffMs,
});

/** Every job of the program: the one place that names queues, payloads and retries. Each needs exactly one handler, checked at start. */
export const JOBS = {
  /** One handler's share of one domain event. */
  'event.deliver': job(
    'events',
    z.object({
      eventId: uuid,
      type: z.string(),
      subscriber: z.string(),
      payload: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
    8,
  ),
  /** Read an uploaded document into CV fields. */
  'cv.read': job('reading', z.object({ cvId: uuid }), 3),
  /** Let CVs that nobody confirmed for long go stale. */
  'cv.age': job('maintenance', z.object({}), 2),
  /** Hand one message to the mail server. */
  'message.send': job('mail', z.object({ messageId: uuid }), 8, 15_000),
  /** Send what lies in the ledger and has lost its job. */
  'messages.sweep': job('maintenance', z.object({}), 2),
  /** Make the next meetings of committees, fill their agendas, ask for tools that are late. */
  'activities.daily': job('maintenance', z.object({}), 3, 60_000),
  /** Ask how those who found work are doing, one, three and six months after they began. */
  'placements.ask': job('maintenance', z.object({}), 3, 60_000),
  /** Find what is overdue in the support of each household, and tell who follows it. */
  'support.watch': job('maintenance', z.object({}), 3, 60_000),
  /** Read what mail servers report about messages that did not arrive. */
  'mail.bounces': job('mail', z.object({}), 2),
  /** Hide offers past their last day. */
  'offers.expire': job('maintenance', z.object({}), 2),
  /** Ask employers about offers that end soon, that nobody touched for long, or whose candidates wait. */
  'offers.remind': job('maintenance', z.object({}), 2),
  /** Do what is due of a rally's dated chain; `step` is the one whose alarm rang. */
  'rally.step': job('rallies', z.object({ rallyId: uuid, step: z.string().max(40) })),
  /** Make the timetable that is due of a rally, and go on with its chain. */
  'rally.plan': job('planning', z.object({ rallyId: uuid })),
  /** Make the next rally of each series, and ring for steps whose alarm was lost. */
  'rally.tick': job('rallies', z.object({}), 2),
  /** Let offers of free tables lapse, free the tables of who did not come, and offer what is free. */
  'rally.floor': job('floor', z.object({}), 2),
  /** Remind both sides of what was promised at meetings and comes soon, and employers of what is past its day. */
  'rally.promises': job('maintenance', z.object({}), 3, 60_000),
  /** Ask a tenant whether the employer that wants to go on may know who they are. */
  'release.ask_after_meeting': job('events', z.object({ meetingId: uuid }), 5),
  /** Find and mend drift between cards and search index. */
  'candidates.reconcile': job('maintenance', z.object({}), 2),
  /** Tell employers of candidates who are new in their saved searches. */
  'searches.alert': job('maintenance', z.object({}), 3, 60_000),
  /** Take names and contacts out of referrals that came to nothing a year ago. */
  'referrals.forget': job('maintenance', z.object({}), 2),
  /** Judge the lines of a list, or take them over; `run` is the wish that it answers. */
  'imports.work': job('imports', z.object({ importId: uuid, run: z.int() }), 5, 5000),
  /** One mail in the morning to whoever has reminders for that day. */
  'reminders.digest': job('maintenance', z.object({}), 3, 60_000),
  /** Begin and end standing-in, carry out hand-overs whose day has come. */
  'followers.change': job('maintenance', z.object({}), 3),
  /** Carry out the erasures that people asked for, once their waiting time is over. */
  'own_erasures.due': job('maintenance', z.object({}), 5, 60_000),
  /** Take away what has been kept long enough. */
  'retention.run': job('maintenance', z.object({}), 2),
  /** Seal new audit entries into the hash chain. */
  'audit.seal': job('maintenance', z.object({}), 2),
  /** Delete what has passed its time: sessions, links, outbox rows, idempotency keys. */
  'platform.sweep': job('maintenance', z.object({}), 2),
} as const satisfies Record<string, JobSpec<z.ZodType>>;

export type JobName = keyof typeof JOBS;
export type JobPayload<N extends JobName> = z.output<(typeof JOBS)[N]['payload']>;

/** Jobs that recur, by cron pattern in Paris time or by interval. */
export const SCHEDULES: { job: JobName; cron?: string; everyMs?: number }[] = [
  { job: 'cv.age', cron: '23 5 * * *' },
  { job: 'offers.expire', cron: '7 4 * * *' },
  { job: 'offers.remind', cron: '37 8 * * *' },
  { job: 'messages.sweep', cron: '*/15 * * * *' },
  { job: 'activities.daily', cron: '9 6 * * *' },
  { job: 'placements.ask', cron: '43 9 * * 1-5' },
  { job: 'support.watch', cron: '33 6 * * *' },
  { job: 'mail.bounces', cron: '*/10 * * * *' },
  { job: 'rally.tick', cron: '*/10 * * * *' },
  { job: 'rally.floor', everyMs: 15_000 },
  { job: 'rally.promises', cron: '25 8 * * *' },
  { job: 'candidates.reconcile', cron: '17 4 * * *' },
  { job: 'searches.alert', cron: '12 7 * * *' },
  { job: 'referrals.forget', cron: '53 3 * * *' },
  { job: 'reminders.digest', cron: '15 7 * * *' },
  { job: 'followers.change', cron: '1-59/15 * * * *' },
  { job: 'own_erasures.due', cron: '47 * * * *' },
  { job: 'retention.run', cron: '31 2 * * *' },
  { job: 'audit.seal', everyMs: 60_000 },
  { job: 'platform.sweep', cron: '41 3 * * *' },
];

/** Events that come in floods let all others pass; 0 is before every number, and the usual one. */
export const EVENT_PRIORITY: Readonly<Record<string, number>> = { 'message.queued': 10 };
