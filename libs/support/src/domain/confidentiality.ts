import type { Actor } from '#identity';
import { forbidden } from '#kernel';

/** The domains in which a household is assessed. */
export const ASSESSED_DOMAINS = [
  'work',
  'money',
  'health',
  'law',
  'debts',
  'housing',
  'family',
  'mobility',
  'language',
  'digital',
] as const;
export type AssessedDomain = (typeof ASSESSED_DOMAINS)[number];

/** Entries of the journal may also concern no domain in particular. */
export const ENTRY_DOMAINS = [...ASSESSED_DOMAINS, 'general'] as const;
export type EntryDomain = (typeof ENTRY_DOMAINS)[number];

/** Between the case worker and the person only: closed to volunteers, encrypted at rest. */
export const CONFIDENTIAL: readonly EntryDomain[] = ['money', 'health', 'law', 'debts'];
export const isConfidential = (domain: EntryDomain): boolean => CONFIDENTIAL.includes(domain);

/**
 * How much of a support record one gets: everything; everything outside of the confidential domains; or its outline, that is dates,
 * levels and facts without what people wrote.
 */
export const RECORD_VIEWS = ['full', 'without_confidential', 'outline'] as const;
export type RecordView = (typeof RECORD_VIEWS)[number];

/**
 * The wall inside the record (domain.md, "Who sees what"), for somebody who reaches the tenant at all.
 * @param exception why a manager needs to read the notes of this once; the caller writes it to the audit trail
 * @throws DomainError `no_exception` (forbidden) when a role other than manager asks for one, `forbidden` for roles outside of support
 */
export function viewOf(role: Actor['role'], exception: string | undefined): RecordView {
  if (exception !== undefined && role !== 'association_manager')
    throw forbidden('no_exception', 'Only a manager reads notes by exception.');
  if (role === 'case_worker') return 'full';
  if (role === 'volunteer') return 'without_confidential';
  if (role === 'association_manager') return exception === undefined ? 'outline' : 'full';
  throw forbidden('forbidden', 'Your role does not include support records.');
}

/** @throws DomainError `confidential_domain` (forbidden) when a volunteer would write what they may not read */
export function assertMayHandle(actor: Actor, domain: EntryDomain): void {
  if (actor.role === 'volunteer' && isConfidential(domain))
    throw forbidden('confidential_domain', 'Money, health, law and debts are noted by the case worker.');
}

/** Notes of a visit touch every domain, so that beyond the full view only who wrote one reads it again. */
export const showsVisitNote = (view: RecordView, ownNote: boolean): boolean =>
  view === 'full' || (view === 'without_confidential' && ownNote);
