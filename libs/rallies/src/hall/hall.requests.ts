import { z } from 'zod';
import { line, uuid } from '#kernel';
import { ATTENDANCES } from '../domain/states.js';

const companions = z.int().min(0).max(9);
const guest = {
  invitationId: uuid.optional(),
  tenantId: uuid.optional(),
  employerId: uuid.optional(),
  /** Of the badge, as typed or scanned. */
  code: z.string().max(300).optional(),
};
const exactlyOne = (who: { [key in keyof typeof guest]?: unknown }) =>
  [who.invitationId, who.tenantId, who.employerId, who.code].filter(Boolean).length === 1;
const ONE = { message: 'exactly one of invitationId, tenantId, employerId and code', path: ['invitationId'] };

export const SignInBody = z
  .strictObject({
    ...guest,
    attendance: z.enum(ATTENDANCES),
    companions: companions.optional(),
    /** When it was noted, for what a device sends later. */
    at: z.iso.datetime({ offset: true }).optional(),
  })
  .refine(exactlyOne, ONE);
export const LeaveBody = z.strictObject(guest).refine(exactlyOne, ONE);
export const WalkInBody = z.strictObject({
  givenName: line(100),
  familyName: line(100),
  companions: companions.default(0),
});
export const OfferAnswerBody = z.strictObject({ answer: z.enum(['accept', 'decline']) });
export const PrintQuery = z.strictObject({ language: z.enum(['fr', 'en']).default('fr') });
export const PRINTS = ['badges', 'agendas', 'entrance', 'employers', 'tables'] as const;
export type Print = (typeof PRINTS)[number];
