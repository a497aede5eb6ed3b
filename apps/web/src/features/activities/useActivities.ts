import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { FOLLOWING } from '../../ui/index.js';

const MINUTES = 60_000;

/** What the programmes of one's association have, and what of it waits. Asked by the menu too, so that it is kept for a while. */
export const useActivities = () => apiQuery.useQuery('get', '/api/activities', {}, { staleTime: 5 * MINUTES });

/** Nothing to show in the menu: no programme has an activity, or nobody invited this landlord. */
export function useNoActivities(): boolean {
  const { data } = useActivities();
  return data === undefined || !(data.committees || data.groups || data.sites || data.tools || data.places);
}

/** What the list of tables is called: a landlord's are the cells that it shares. */
export const useTablesName = (): 'cells' | 'tabs.committees' =>
  useUser().role === 'landlord_staff' ? 'cells' : 'tabs.committees';

/** Sits at a table of an association without being of it: the landlord's people, and whoever was invited. */
export const useIsGuest = (): boolean => !FOLLOWING.includes(useUser().role);
