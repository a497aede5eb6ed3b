import { z } from 'zod';
import { email, instant, line, PageQuery, phone, uuid } from '#kernel';
import { SIZE_BANDS } from './domain/size-bands.js';

export const siret = z.string().regex(/^[0-9]{14}$/, 'must be 14 digits');
const postcode = z.string().regex(/^[0-9]{5}$/, 'must be five digits');
export const naf = z.string().regex(/^[0-9]{2}$/, 'must be a division, two digits');

export const company = {
  siret: siret.nullable().optional(),
  /** In plain words. */
  sector: line(100),
  /** Division of the nomenclature of activities, see `GET /sectors`. */
  naf: naf.nullable().optional(),
  sizeBand: z.enum(SIZE_BANDS).nullable().optional(),
  city: line(100),
  postcode: postcode.nullable().optional(),
};
const profile = {
  ...company,
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
export const CompanyChange = z.strictObject(company).partial();

const filter = {
  q: line(100).optional(),
  /** Section of the nomenclature, a letter. */
  section: z
    .string()
    .regex(/^[A-U]$/, 'must be a letter from A to U')
    .optional(),
  network: z.enum(['held', 'open']).optional(),
  /** Only those of whom nothing was heard, see `GET /employers/silent`. */
  silent: z.enum(['true']).optional(),
};
export const EmployerQuery = PageQuery.extend(filter);
export const ExportQuery = z.strictObject(filter);

/** An employer without a profile yet (an account made first) has null in its place. */
export const EmployerView = z
  .object({
    id: uuid,
    name: z.string(),
    landlordId: uuid.nullable(),
    landlordName: z.string().nullable(),
    siret: z.string().nullable(),
    siren: z.string().nullable(),
    sector: z.string().nullable(),
    naf: z.string().nullable(),
    sizeBand: z.enum(SIZE_BANDS).nullable(),
    city: z.string().nullable(),
    postcode: z.string().nullable(),
    contactName: z.string().nullable(),
    contactEmail: z.string().nullable(),
    contactPhone: z.string().nullable(),
    /** Somebody there can sign in. */
    hasAccount: z.boolean(),
    /** They are shown no people until the association has checked who they are. */
    awaitsConfirmation: z.boolean(),
    publishedOffers: z.int(),
    updatedAt: instant.nullable(),
  })
  .meta({ id: 'Employer' });

export const SectorsView = z
  .object({
    sections: z.array(z.object({ code: z.string(), label: z.string(), labelEn: z.string() })),
    divisions: z.array(z.object({ code: z.string(), section: z.string(), label: z.string(), labelEn: z.string() })),
  })
  .meta({ id: 'Sectors' });
