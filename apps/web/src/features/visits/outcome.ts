import type { Role } from '../../api/session.js';
import { DOMAINS, type Domain, isConfidential } from '../../ui/index.js';
import { type Outcome, REFUSAL_REASONS, type RoundInput, SCALES, type Scale } from './visit.js';

export const domainsOf = (role: Role): readonly Domain[] =>
  role === 'volunteer' ? DOMAINS.filter((domain) => !isConfidential(domain)) : DOMAINS;

/** 1: in great difficulty, 5: going well. */
export const LEVELS = ['1', '2', '3', '4', '5'] as const;

/** What is noted of one domain; `level` is empty as long as it was not spoken about. */
export interface DomainNote {
  level: string;
  barriers: string[];
  strengths: string[];
  /** Something stands in the way that the list does not have. */
  barrier: boolean;
  note: string;
}

export interface AssessmentValues {
  domains: Partial<Record<Domain, DomainNote>>;
  scales: Partial<Record<Scale, string>>;
}
export interface OutcomeValues extends AssessmentValues {
  state: string;
  note: string;
  reason: string | null;
  notice: string;
}

export const NOT_ASSESSED: DomainNote = { level: '', barriers: [], strengths: [], barrier: false, note: '' };
export const nothingAssessed = (): AssessmentValues => ({ domains: {}, scales: {} });

type Input = Required<Pick<RoundInput, 'assessments' | 'scales'>>;

/** Only the domains and scales that were given a level. What is ticked comes from the lists that the API gave. */
export function toAssessments({ domains, scales }: AssessmentValues): Input {
  const assessments = DOMAINS.flatMap((domain) => {
    const noted = domains[domain];
    if (noted === undefined || noted.level === '') return [];
    const text = noted.note.trim();
    return [
      {
        domain,
        level: Number(noted.level),
        barrier: noted.barrier,
        barriers: noted.barriers,
        strengths: noted.strengths,
        note: text === '' ? null : text,
      },
    ];
  });
  const given = SCALES.flatMap((scale) => (scales[scale] ? [{ scale, level: Number(scales[scale]) }] : []));
  return { assessments: assessments as Input['assessments'], scales: given };
}

const STATES = ['done', 'refused', 'nobody_home'] as const;
const NOTICES = ['letter', 'sms'] as const;

/** Only a visit that took place assesses anything, only a refused one has a reason, and a note is left where nobody was. */
export function toRequest(values: OutcomeValues): Outcome {
  const state = STATES.find((known) => known === values.state) ?? 'done';
  const note = values.note.trim();
  return {
    state,
    note: note === '' ? null : note,
    ...(state === 'done' ? toAssessments(values) : {}),
    reason: state === 'refused' ? (REFUSAL_REASONS.find((known) => known === values.reason) ?? null) : null,
    notice: state === 'nobody_home' ? (NOTICES.find((known) => known === values.notice) ?? null) : null,
  };
}
