import { z } from 'zod';
import { day, instant, prose, uuid } from '#kernel';
import { DAY_KINDS } from '../domain/day.js';

export const DayLineView = z
  .object({
    key: z.string(),
    kind: z.enum(DAY_KINDS),
    id: uuid,
    /** Of a visit today. */
    at: instant.nullable(),
    dueOn: day.nullable(),
    overdue: z.boolean(),
    /** Nothing is lost when it is done another day: papers and steps, not people. */
    waits: z.boolean(),
    /** What it is about, in words; null where the kind says it all or the words are not for this reader. */
    title: z.string().nullable(),
    /** A state or a reason to translate, by kind. */
    code: z.string().nullable(),
    /** Of an alert: the step or condition of the programme that it is about. */
    label: z.object({ fr: z.string(), en: z.string() }).nullable(),
    tenant: z
      .object({
        id: uuid,
        givenName: z.string(),
        familyName: z.string(),
        phone: z.string().nullable(),
        /** Only of a visit. */
        place: z.string().nullable(),
      })
      .nullable(),
    /** The row to open where it is not the person: a placement, a referral, a rally. */
    targetId: uuid.nullable(),
  })
  .meta({ id: 'DayLine' });

export const MyDayView = z
  .object({
    day,
    lines: z.array(DayLineView),
    /** So many were put off and come back on their day. */
    putOff: z.int(),
  })
  .meta({ id: 'MyDay' });

export const PutOff = z.strictObject({
  key: z.string().regex(/^[a-z]+:[0-9a-f-]{36}$/),
  /** The first day on which it is shown again, at most 31 days ahead. */
  until: day,
});
export type PutOff = z.output<typeof PutOff>;

export const ReminderInput = z.strictObject({
  text: prose(500),
  dueOn: day,
  tenantId: uuid.nullable().default(null),
});
export type ReminderInput = z.output<typeof ReminderInput>;

export const ReminderView = z
  .object({
    id: uuid,
    text: z.string(),
    dueOn: day,
    doneAt: instant.nullable(),
    tenantId: uuid.nullable(),
  })
  .meta({ id: 'Reminder' });
