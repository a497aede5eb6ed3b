/** Of a sheltered person nothing that tells where they are goes out by a link, which may be in other hands: the case worker hands it over. */
export const LOCATING_PARTS: ReadonlySet<string> = new Set([
  ...['tenancies', 'placements', 'placement_answers', 'invitations', 'meetings', 'visits', 'cvs'],
  ...['group_sessions', 'work_sites', 'tool_loans', 'messages'],
]);
const LOCATING_COLUMNS: ReadonlySet<string> = new Set(['address', 'postcode', 'city']);

export const withoutPlaces = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !LOCATING_COLUMNS.has(column)));
