import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { useApiMutation } from '../../ui/index.js';
import { AFTER_ACTIVITY } from './activity.js';
import { PersonSelect } from './PersonSelect.js';

/** Enrols somebody whom one follows: a place where one is free, else the waiting list. They are written to at once. */
export function EnrolForm({ seriesId, sessionId }: { seriesId: string; sessionId: string | null }) {
  const { t } = useTranslation('activities');
  const [tenantId, setTenantId] = useState<string | null>(null);
  const enrol = useApiMutation({
    mutationFn: (id: string) =>
      call(
        api.POST('/api/group-series/{id}/enrolments', {
          params: { path: { id: seriesId } },
          body: { tenantId: id, sessionId },
        }),
      ),
    success: ({ state }) => t(state === 'waiting' ? 'enrolment.nowWaiting' : 'enrolment.done'),
    invalidates: AFTER_ACTIVITY,
    onSuccess: () => setTenantId(null),
  });
  return (
    <Group align="end" gap="sm">
      <PersonSelect label={t('enrolment.who')} value={tenantId} onChange={setTenantId} style={{ flex: '1 1 16rem' }} />
      <Button
        disabled={tenantId === null}
        loading={enrol.isPending}
        onClick={() => tenantId !== null && enrol.mutate(tenantId)}
      >
        {t('enrolment.enrol')}
      </Button>
    </Group>
  );
}
