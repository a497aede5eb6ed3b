import { z } from 'zod';
import { email, instant, line, PageQuery, phone, uuid } from '#kernel';

const siret = z.string().regex(/^[0-9]{14}$/, 'must be 14 digits');
const postcode = z.string().regex(/^[0-9]{5}$/, 'must be five digits');

const profile = {
  siret: siret.nullable().optional(),
  sector: line(100),
  city: line(100),
  postcode: postcode.nullable().optional(),
  contactName: line(100),
  contactEmail: email,
  contactPhone: phone.nullable().optional(),
};
export const NewEmployer = z.strictObject({
  name: line(200),
  ...profile,
  /** Only for the association's roles; landlord staff add to their own network. */
  landlordId: uuid.nullable().optional(),
});
export const ProfileChange = z.strictObject(profile);
export const EmployerQuery = PageQuery.extend({ q: line(100).optional() });

/** An employer without a profile yet (an account made first) has null in its place. */
export const EmployerView = z
  .object({
    id: uuid,
    name: z.string(),
    landlordId: uuid.nullable(),
    siret: z.string().nullable(),
    sector: z.string().nullable(),
    city: z.string().nullable(),
    postcode: z.string().nullable(),
    contactName: z.string().nullable(),
    contactEmail: z.string().nullable(),
    contactPhone: z.string().nullable(),
    /** Somebody there can sign in. */
    hasAccount: z.boolean(),
    publishedOffers: z.int(),
    updatedAt: instant.nullable(),
  })
  .meta({ id: 'Employer' });
