import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconQrcode } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, call } from '../../api/client.js';
import { ConfirmButton, useApiMutation } from '../../ui/index.js';
import type { RecordCardProps } from '../feature.js';

/** Sends the person the link to their own part of the record. */
export default function OwnLinkCard({ tenantId, state }: RecordCardProps) {
  const { t } = useTranslation('record');
  const send = useApiMutation({
    mutationFn: () => call(api.POST('/api/tenants/{id}/own-links', { params: { path: { id: tenantId } } })),
    success: ({ by }) => t(`own.sent.${by}`),
    problem: 'inline',
  });
  if (state === 'not_opened') return null;
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="sm">
        <Title order={2}>{t('own.title')}</Title>
        <Text size="sm">{t('own.text')}</Text>
        <Group>
          <ConfirmButton
            variant="light"
            question={t('own.question')}
            consequence={t('own.consequence')}
            confirm={t('own.confirm')}
            onConfirm={() => send.mutateAsync()}
          >
            {t('own.send')}
          </ConfirmButton>
          <Button
            component={Link}
            to={`/tenants/${tenantId}/own-link`}
            variant="default"
            leftSection={<IconQrcode size={18} aria-hidden />}
          >
            {t('own.show')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
