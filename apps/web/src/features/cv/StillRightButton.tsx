import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { useApiMutation } from '../../ui/index.js';
import type { Cv } from './model.js';
import { cvKeys } from './useValidation.js';

/** The tenant was asked and nothing has changed: confirmed for another half year in one press. */
export function StillRightButton({ tenantId, cv }: { tenantId: string; cv: Cv }) {
  const { t } = useTranslation('cv');
  const confirming = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/tenants/{id}/cv/confirmation', {
          params: { path: { id: tenantId } },
          body: { version: cv.version },
        }),
      ),
    success: t('review.done'),
    invalidates: cvKeys(tenantId),
  });
  return (
    <Button
      size="xs"
      leftSection={<IconCheck size={16} aria-hidden />}
      loading={confirming.isPending}
      onClick={() => confirming.mutate()}
    >
      {t('state.staleConfirm')}
    </Button>
  );
}
