/** What is ticked at a visit, by domain: what stands in the way, and what helps. */
const MARKS: Record<string, readonly [barrier: string, strength: string]> = {
  work: ['long_without_work', 'motivated'],
  money: ['no_reserve', 'rights_open'],
  health: ['care_put_off', 'followed_up'],
  law: ['eviction_procedure', 'knows_rights'],
  debts: ['energy_debts', 'asks_for_help'],
  housing: ['hard_to_keep', 'wants_to_stay'],
  family: ['no_childcare', 'relatives_help'],
  mobility: ['no_licence', 'ready_to_travel'],
  language: ['writing', 'learning'],
  digital: ['online_forms', 'smartphone'],
};

export function marksOf(domain: string, hinders: boolean): { barriers: string[]; strengths: string[] } {
  const [barrier, strength] = MARKS[domain] ?? [];
  if (!barrier || !strength) return { barriers: [], strengths: [] };
  return hinders ? { barriers: [barrier], strengths: [] } : { barriers: [], strengths: [strength] };
}

/** The three scales of a household, the first time and months later. */
export const scalesOf = (index: number, turn: 0 | 1) =>
  (['home_kept', 'social_contact', 'self_esteem'] as const).map((scale, at) => ({
    scale,
    level: Math.min(5, 1 + ((index + at) % 3) + turn),
  }));
