import type { DayLine } from './day.js';

/** What is due about one household, the most pressing first; all referrals together are one, a reminder about nobody is one of its own. */
export interface DayGroup {
  key: string;
  tenant: DayLine['tenant'];
  lines: DayLine[];
}

export const REFERRALS = 'referrals';

const keyOf = ({ kind, key, tenant }: DayLine): string => tenant?.id ?? (kind === 'referral' ? REFERRALS : key);

/** Lines come in the order in which they press; so do the households, by the first line of each. */
export function groupsOf(lines: readonly DayLine[]): { today: DayGroup[]; waits: DayGroup[] } {
  const groups = new Map<string, DayGroup>();
  for (const line of lines) {
    const key = keyOf(line);
    const known = groups.get(key);
    if (known) known.lines.push(line);
    else groups.set(key, { key, tenant: line.tenant, lines: [line] });
  }
  const all = [...groups.values()];
  const isForToday = ({ lines: [first] }: DayGroup) => first?.waits === false;
  return { today: all.filter(isForToday), waits: all.filter((group) => !isForToday(group)) };
}
