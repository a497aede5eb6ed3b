import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import type { paths } from '../../api/schema.js';
import { type ApiMutationOptions, useApiMutation } from '../../ui/index.js';

type Changes = paths['/api/tenants/{id}']['patch']['requestBody']['content']['application/json'];

/** Everything that shows a tenant. */
export const TENANT_KEYS = [
  ['get', '/api/tenants'],
  ['get', '/api/tenants/{id}'],
] as const;

/** Saves some of what is known of a tenant; the rest stays. */
export function useTenantUpdate(id: string, options: Pick<ApiMutationOptions<unknown, Changes>, 'form' | 'onSuccess'>) {
  const { t } = useTranslation('tenants');
  return useApiMutation({
    mutationFn: (body: Changes) => call(api.PATCH('/api/tenants/{id}', { params: { path: { id } }, body })),
    success: t('saved'),
    invalidates: TENANT_KEYS,
    problem: 'inline',
    ...options,
  });
}
