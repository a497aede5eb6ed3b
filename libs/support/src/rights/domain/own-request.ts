import { conflict } from '#kernel';

export const OWN_REQUEST_KINDS = ['contact', 'correction', 'erasure'] as const;
export type OwnRequestKind = (typeof OWN_REQUEST_KINDS)[number];
export const OWN_REQUEST_STATES = ['to_confirm', 'waiting', 'done', 'refused', 'cancelled'] as const;
export type OwnRequestState = (typeof OWN_REQUEST_STATES)[number];

/** What people change themselves, at once. A name stands on contracts and hires: it is asked for. */
export const CONTACT_FIELDS = ['email', 'phone', 'address', 'postcode', 'city', 'locale'] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];
/** Of a sheltered person these are neither shown nor changed by a link: whoever has it would know where they live. */
export const LOCATING: readonly ContactField[] = ['address', 'postcode', 'city'];

/** Days between the confirmed wish and the erasure: for a second thought, and for a forged one to be noticed. */
export const ERASURE_WAIT_DAYS = 7;
/** A code opens for so long, and so many guesses; an erasure gets so many codes. */
export const CODE_MINUTES = 60;
export const CODE_TRIES = 5;
export const CODES_EACH = 3;
/** In 24 hours, by link. */
export const CONTACT_CHANGES_A_DAY = 5;
export const ERASURES_A_DAY = 3;
/** Corrections that may wait for an answer at once. */
export const CORRECTIONS_OPEN = 5;
/** A contact that was changed by link so lately proves nothing: the code goes to the one of before. */
export const TRUSTED_AFTER_DAYS = 30;
/** The case worker is expected to answer within so many days; the law gives a month (GDPR article 12). */
export const ANSWER_DAYS = 7;

type Contacts = Partial<Record<ContactField, string | null>>;

/** What really changes, with what was there before. @throws DomainError `nothing_changed` */
export function changesOf(known: Contacts, wanted: Contacts): { changes: Contacts; former: Contacts } {
  const fields = CONTACT_FIELDS.filter((field) => wanted[field] !== undefined && wanted[field] !== known[field]);
  if (!fields.length) throw conflict('nothing_changed', 'This is what is known already.');
  const pick = (from: Contacts) => Object.fromEntries(fields.map((field) => [field, from[field] ?? null]));
  return { changes: pick(wanted), former: pick(known) };
}

/**
 * The contact as it was before anybody changed it by a link lately: whoever found a link and put in an address of their own is not asked
 * whether they are the person.
 * @param formers the former values of each recent change by link, the oldest first
 */
export function trustedContact(
  known: { email: string | null; phone: string | null },
  formers: readonly Contacts[],
): { email: string | null; phone: string | null } {
  const before = (field: 'email' | 'phone') => formers.find((former) => former[field] !== undefined)?.[field];
  const [email, phone] = [before('email'), before('phone')];
  return { email: email === undefined ? known.email : email, phone: phone === undefined ? known.phone : phone };
}

/** Enough to know one's own address by, and too little to learn it from. */
export function masked(contact: string): string {
  const at = contact.indexOf('@');
  if (at > 0) return `${contact.slice(0, 1)}…${contact.slice(at)}`;
  return `… ${contact.slice(-2)}`;
}

/** Six digits from a secret of 256 random bits. */
export const codeFrom = (hash: Uint8Array): string =>
  String(new DataView(hash.buffer, hash.byteOffset).getUint32(0) % 1_000_000).padStart(6, '0');

/** @throws DomainError `illegal_transition` */
export function assertOpen(state: OwnRequestState, wanted: OwnRequestState): void {
  if (state !== 'to_confirm' && state !== 'waiting')
    throw conflict('illegal_transition', `A request that is ${state} cannot become ${wanted}.`);
}
