/** The weights, in one place. */
export const WEIGHTS = {
  occupation: 30,
  experience: 15,
  demands: 15,
  authorised: 8,
  skills: 10,
  wished: 5,
  languages: 5,
  travel: 10,
  availability: 5,
  hours: 5,
  contract: 5,
  training: 5,
} as const;
export type MatchPart = keyof typeof WEIGHTS;

export const MATCH_KEYS = [
  'occupation.wanted',
  'occupation.done',
  'occupation.near',
  'occupation.other',
  'experience.same',
  'experience.near',
  'experience.none',
  'experience.welcome',
  'demands.held',
  'demands.to_obtain',
  'authorised.held',
  'authorised.to_train',
  'skills.held',
  'skills.partly',
  'skills.missing',
  'wished.held',
  'wished.none',
  'languages.spoken',
  'languages.partly',
  'languages.not_said',
  'travel.band',
  'availability.in_time',
  'availability.later',
  'hours.fit',
  'hours.differ',
  'contract.wanted',
  'contract.other',
  'training.wanted',
] as const;
export type MatchKey = (typeof MATCH_KEYS)[number];

export interface MatchPoint {
  key: MatchKey;
  /** What the sentence needs: codes, names, numbers. Lists are joined by `, `; a licence is written `permis CE` in them. */
  params: Record<string, string | number>;
  weight: number;
  value: number;
}

/** A point of that kind, with the weight of its part. */
export const point = (key: MatchKey, params: MatchPoint['params'], value: number): MatchPoint => ({
  key,
  params,
  weight: WEIGHTS[key.slice(0, key.indexOf('.')) as MatchPart],
  value: Math.round(value * 100) / 100,
});
