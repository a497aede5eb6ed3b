import { Paper, Stack, Text, Title } from '@mantine/core';
import { IconEraser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, call } from '../../api/client.js';
import { ConfirmButton, fullName, type Tenant, useApiMutation } from '../../ui/index.js';

/** The right to be forgotten: a manager erases for good what tells who somebody is; the figures stay. */
export function ErasureCard({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('tenants');
  const navigate = useNavigate();
  const erase = useApiMutation({
    mutationFn: () => call(api.POST('/api/tenants/{id}/erasure', { params: { path: { id: tenant.id } } })),
    success: t('erasure.done'),
    invalidates: 'all',
    problem: 'inline',
  });
  return (
    <Paper withBorder p="lg">
      <Stack align="flex-start">
        <Title order={2}>{t('erasure.title')}</Title>
        <Text>{t('erasure.text')}</Text>
        <ConfirmButton
          variant="default"
          leftSection={<IconEraser size={18} aria-hidden />}
          question={t('erasure.question', { name: fullName(tenant) })}
          consequence={t('erasure.consequence')}
          confirm={t('erasure.confirm')}
          danger
          onConfirm={async () => {
            await erase.mutateAsync(undefined);
            navigate('/tenants', { replace: true });
          }}
        >
          {t('erasure.action')}
        </ConfirmButton>
      </Stack>
    </Paper>
  );
}
