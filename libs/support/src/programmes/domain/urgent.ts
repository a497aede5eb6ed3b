/** What an urgent alert to a service is about: a list, so that nothing else is told to it. */
export const URGENT_REASONS = ['heating', 'water', 'electricity', 'safety', 'isolation', 'care', 'other'] as const;
export type UrgentReason = (typeof URGENT_REASONS)[number];
