import type { Transitions } from '#kernel';

/** A case worker's proposal of a tenant to an employer: only the employer answers, only the tenant's side takes it back. */
export const PROPOSAL_STATES = ['open', 'interested', 'declined', 'withdrawn'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export const PROPOSAL_TRANSITIONS: Transitions<ProposalState> = {
  open: ['interested', 'declined', 'withdrawn'],
  interested: ['withdrawn'],
  declined: [],
  withdrawn: [],
};

/** Why an employer is not interested: each about the work, none about the person. */
export const DECLINE_REASONS = [
  'filled',
  'experience',
  'skills',
  'certificate',
  'distance',
  'availability',
  'hours',
  'other',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];
