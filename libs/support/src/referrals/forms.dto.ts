import { z } from 'zod';
import { instant, line, prose, uuid } from '#kernel';
import { PARTNER_SOURCES, REFERRAL_SOURCES } from './domain/source.js';
import { EVICTION_STAGES } from './domain/urgency.js';
import { HOW, person } from './referrals.dto.js';

export const NewForm = z.discriminatedUnion('source', [
  z.strictObject({ source: z.literal('self'), programmeId: uuid.nullable().optional() }),
  z.strictObject({
    source: z.enum(PARTNER_SOURCES),
    programmeId: uuid.nullable().optional(),
    partnerName: line(200),
    partnerContact: line(200).nullable().optional(),
  }),
]);
export type NewForm = z.output<typeof NewForm>;

export const FormView = z
  .object({
    id: uuid,
    source: z.enum(REFERRAL_SOURCES),
    partnerName: z.string().nullable(),
    partnerContact: z.string().nullable(),
    programmeName: z.string().nullable(),
    /** False: the programme is out of use or takes nobody from there any more; what is sent comes without a programme. */
    programmeTakes: z.boolean(),
    url: z.string(),
    /** Referrals that came by it. */
    sent: z.int(),
    lastSentAt: instant.nullable(),
    createdAt: instant,
    closedAt: instant.nullable(),
  })
  .meta({ id: 'ReferralForm' });

export const NoticeView = z
  .object({ version: z.string(), text: z.object({ fr: z.string(), en: z.string() }) })
  .meta({ id: 'InformationNotice' });

export const PublicFormView = z
  .object({
    associationName: z.string(),
    source: z.enum(REFERRAL_SOURCES),
    partnerName: z.string().nullable(),
    partnerContact: z.string().nullable(),
    notice: NoticeView,
  })
  .meta({ id: 'PublicReferralForm' });

export const formCode = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, 'must be the code of a page');

/** What somebody without an account sends. Contacts are as they were typed: nothing is sent to them before a person has spoken to them. */
export const FormSending = z
  .strictObject({
    ...person,
    evictionStage: z.enum(EVICTION_STAGES).nullable().optional(),
    arrearsMonths: z.number().min(0).max(600).multipleOf(0.1).nullable().optional(),
    healthAlert: z.boolean().optional(),
    comment: prose(1000).nullable().optional(),
    /** Has read what becomes of this, and agrees; of a partner: the person agrees. */
    agreed: z.literal(true),
    /** Of a partner: how the person said so. */
    agreedHow: HOW.optional(),
    partnerContact: line(200).optional(),
    /** Left empty by people, who do not see it. */
    website: z.string().max(200).optional(),
  })
  .refine(({ phone, email, address }) => Boolean(phone || email || address), {
    path: ['phone'],
    message: 'say at least a telephone, an e-mail address or an address',
  });
export type FormSending = z.output<typeof FormSending>;
