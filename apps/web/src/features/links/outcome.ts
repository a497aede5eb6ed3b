import { api, call } from '../../api/client.js';
import type { components, paths } from '../../api/schema.js';
import { defineStatuses, useApiMutation } from '../../ui/index.js';

export const VERDICTS_PATH = '/api/links/{token}/verdicts';
export const WORD_PATH = '/api/links/{token}/word';

export type LinkMeeting = components['schemas']['EmployerVerdicts']['meetings'][number];
export type WordMeeting = components['schemas']['CandidateWord']['meetings'][number];
export type Step = components['schemas']['StepSummary'];
type BodyOf<P extends typeof VERDICTS_PATH | typeof WORD_PATH> = NonNullable<
  paths[P]['post']['requestBody']
>['content']['application/json'];
export type EmployerAct = BodyOf<typeof VERDICTS_PATH>;
export type CandidateAct = BodyOf<typeof WORD_PATH>;

export const VERDICTS = ['hire', 'second_interview', 'trial', 'refused', 'candidate_declines'] as const;
export type Verdict = (typeof VERDICTS)[number];
export const REASONS = [
  'skills',
  'experience',
  'availability',
  'distance',
  'other_candidate',
  'position_filled',
  'other',
] as const;
/** What each verdict can promise. */
export const STEP_OF = { hire: 'hire_start', second_interview: 'second_interview', trial: 'trial' } as const;

export const verdictStatuses = defineStatuses<Verdict>('links', 'outcome.verdict', {
  hire: 'success',
  second_interview: 'active',
  trial: 'active',
  refused: 'neutral',
  candidate_declines: 'neutral',
});

/** One act of an employer by its link. */
export const useEmployerAct = (token: string, success?: string) =>
  useApiMutation({
    mutationFn: (body: EmployerAct) => call(api.POST(VERDICTS_PATH, { params: { path: { token } }, body })),
    success,
    invalidates: [['get', VERDICTS_PATH]],
    problem: 'inline',
  });

/** One act of a candidate by theirs. */
export const useCandidateAct = (token: string) =>
  useApiMutation({
    mutationFn: (body: CandidateAct) => call(api.POST(WORD_PATH, { params: { path: { token } }, body })),
    invalidates: [['get', WORD_PATH]],
    problem: 'inline',
  });
