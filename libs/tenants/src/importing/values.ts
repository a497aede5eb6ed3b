import { emailIn, type Guesses, headerKey, type LineReader, phoneIn, postcodeIn } from '#importing/values';

export const TENANT_FIELDS = [
  'reference',
  'familyName',
  'givenName',
  'phone',
  'email',
  'address',
  'postcode',
  'city',
  'landlord',
  'locale',
] as const;
export type TenantField = (typeof TENANT_FIELDS)[number];

export interface TenantValues {
  reference: string | null;
  familyName: string;
  givenName: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  postcode: string | null;
  city: string | null;
  /** Name of a landlord of the program. */
  landlord: string | null;
  locale: 'fr' | 'en' | null;
}

export const TENANT_GUESSES: Guesses<TenantField> = [
  ['email', /\b(e ?mail|mail|courriel|mel)\b/],
  ['phone', /\b(tel|telephone|phone|portable|mobile)\b/],
  ['postcode', /\b(code postal|postcode|zip|cp)\b/],
  ['city', /\b(ville|commune|localite|city|town)\b/],
  ['landlord', /\b(bailleur|landlord|organisme)\b/],
  ['locale', /\b(langue|language)\b/],
  ['reference', /\b(reference|ref|numero|n|matricule|id|identifiant|dossier)\b/],
  ['givenName', /\b(prenoms?|given name|first name)\b/],
  ['familyName', /\b(nom|family name|last name|surname|locataire|tenant)\b/],
  ['address', /\b(adresse|rue|voie|address|street)\b/],
];

const LANGUAGES: Record<string, 'fr' | 'en'> = {
  ...{ fr: 'fr', francais: 'fr', french: 'fr' },
  ...{ en: 'en', anglais: 'en', english: 'en' },
};

export const tenantValues = (line: LineReader<TenantField>): TenantValues => ({
  reference: line.text('reference', 60),
  familyName: line.needed('familyName'),
  givenName: line.needed('givenName'),
  phone: line.read('phone', 'phone_format', phoneIn),
  email: line.read('email', 'email_format', emailIn, 254),
  address: line.text('address', 200),
  postcode: line.read('postcode', 'postcode_format', postcodeIn),
  city: line.text('city'),
  landlord: line.text('landlord', 200),
  locale: line.read('locale', 'choice_format', (given) => LANGUAGES[headerKey(given)] ?? null),
});
