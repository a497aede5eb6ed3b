import { z } from 'zod';
import { day, email, instant, LOCALES, line, phone, prose, uuid } from '#kernel';
import { CONTACT_FIELDS, OWN_REQUEST_KINDS, OWN_REQUEST_STATES } from './domain/own-request.js';

/** One's own contact data; what is left out stays as it is. */
export const OwnContact = z.strictObject({
  email: email.nullable().optional(),
  phone: phone.nullable().optional(),
  address: line(200).nullable().optional(),
  postcode: z
    .string()
    .regex(/^[0-9]{5}$/, 'must be five digits')
    .nullable()
    .optional(),
  city: line(100).nullable().optional(),
  locale: z.enum(LOCALES).optional(),
});
export type OwnContact = z.output<typeof OwnContact>;

export const OwnAsking = z.discriminatedUnion('kind', [
  /** What is wrong, and what is right. */
  z.strictObject({ kind: z.literal('correction'), words: prose(2000) }),
  z.strictObject({ kind: z.literal('erasure') }),
]);
export type OwnAsking = z.output<typeof OwnAsking>;

export const CodeInput = z.strictObject({ code: z.string().regex(/^[0-9]{6}$/, 'must be six digits') });

export const AnswerInput = z.strictObject({
  outcome: z.enum(['done', 'refused']),
  /** What the person is told; needed for a correction, nothing is told of a change that was only seen. */
  words: prose(2000).nullable().default(null),
});
export type AnswerInput = z.output<typeof AnswerInput>;

export const CancellationInput = z.strictObject({ reason: prose(500) });

const Request = z.object({
  id: uuid,
  kind: z.enum(OWN_REQUEST_KINDS),
  state: z.enum(OWN_REQUEST_STATES),
  /** Which contact data changed. */
  fields: z.array(z.enum(CONTACT_FIELDS)),
  words: z.string().nullable(),
  answer: z.string().nullable(),
  askedAt: instant,
  /** When an erasure is carried out. */
  dueAt: instant.nullable(),
  settledAt: instant.nullable(),
});

/** One's own contact data, and what one asked for, the newest first. */
export const OwnDataView = z
  .object({
    givenName: z.string(),
    familyName: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    address: z.string().nullable(),
    postcode: z.string().nullable(),
    city: z.string().nullable(),
    locale: z.enum(LOCALES),
    /** Not for sheltered people: where they live is never shown by a link. */
    located: z.boolean(),
    /** Where the code of an erasure goes; null when there is no contact to prove it by. */
    codeGoesTo: z.object({ by: z.enum(['email', 'sms']), to: z.string() }).nullable(),
    requests: z.array(Request),
  })
  .meta({ id: 'OwnData' });

export const OwnAskedView = z.object({
  id: uuid,
  /** How the person confirms it: by the code that was sent, or by a talk with the case worker. Null when there is nothing to confirm. */
  confirmBy: z.enum(['email', 'sms', 'case_worker']).nullable(),
});

export const OwnRequestView = Request.extend({
  /** What was there before; null for a reader without the words. */
  former: z.array(z.object({ field: z.enum(CONTACT_FIELDS), value: z.string().nullable() })).nullable(),
  by: z.enum(['link', 'staff']),
  notedBy: z.string().nullable(),
}).meta({ id: 'OwnRequest' });

export const ShownLinkView = z.object({ url: z.string(), until: day });
