import type { Role } from '../../api/session.js';
import { DOMAINS, type Domain, isConfidential } from '../../ui/index.js';
import type { Outcome } from './visit.js';

export const domainsOf = (role: Role): readonly Domain[] =>
  role === 'volunteer' ? DOMAINS.filter((domain) => !isConfidential(domain)) : DOMAINS;

/** 1: in great difficulty, 5: going well. */
export const LEVELS = ['1', '2', '3', '4', '5'] as const;

/** What is noted of one domain; `level` is empty as long as it was not spoken about. */
export interface DomainNote {
  level: string;
  barrier: boolean;
  note: string;
}

export interface OutcomeValues {
  state: string;
  note: string;
  domains: Partial<Record<Domain, DomainNote>>;
}

export const NOT_ASSESSED: DomainNote = { level: '', barrier: false, note: '' };

const STATES = ['done', 'refused', 'nobody_home'] as const;

/** Only a visit that took place assesses anything, and only the domains that were given a level. */
export function toRequest({ state, note, domains }: OutcomeValues): Outcome {
  const outcome = STATES.find((known) => known === state) ?? 'done';
  const assessments = DOMAINS.flatMap((domain) => {
    const noted = domains[domain];
    if (noted === undefined || noted.level === '') return [];
    const text = noted.note.trim();
    return [{ domain, level: Number(noted.level), barrier: noted.barrier, note: text === '' ? null : text }];
  });
  return {
    state: outcome,
    note: note.trim() === '' ? null : note.trim(),
    assessments: outcome === 'done' ? assessments : [],
  };
}
