/** What became of the home of a household that was supported. */
export const HOUSING_OUTCOMES = ['kept', 'rehoused', 'lost'] as const;
export type HousingOutcome = (typeof HOUSING_OUTCOMES)[number];

export const SITUATIONS = ['work', 'training', 'work_study', 'internship', 'active_search', 'none'] as const;
export type Situation = (typeof SITUATIONS)[number];
