import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPrinter, IconQrcode } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { fullName, Page, ProblemAlert, Qr, useApiMutation, useFormat } from '../../ui/index.js';

/** A link to the person's own page, made when it is asked for: to be photographed from the screen, or printed and taken along. */
export default function ShownLinkPage() {
  const { t } = useTranslation('record');
  const format = useFormat();
  const { tenantId = '' } = useParams();
  const { data: tenant } = apiQuery.useQuery('get', '/api/tenants/{id}', { params: { path: { id: tenantId } } });
  const make = useApiMutation({
    mutationFn: () => call(api.POST('/api/tenants/{id}/own-links/shown', { params: { path: { id: tenantId } } })),
    problem: 'inline',
  });
  const link = make.data;
  return (
    <Page
      title={tenant ? t('own.shownTitle', { name: fullName(tenant) }) : t('own.title')}
      lead={t('own.shownLead')}
      size="sm"
      breadcrumb={[{ label: t('own.back'), to: `/tenants/${tenantId}/record` }]}
      actions={
        link && (
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {t('own.print')}
          </Button>
        )
      }
    >
      <ProblemAlert error={make.error} />
      {link === undefined ? (
        <Stack>
          <Text>{t('own.makeText')}</Text>
          <Group>
            <Button
              leftSection={<IconQrcode size={18} aria-hidden />}
              loading={make.isPending}
              onClick={() => make.mutate()}
            >
              {t('own.make')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <Paper component="section" withBorder p="lg">
          <Stack align="center" ta="center">
            <Title order={2}>{t('own.paperTitle')}</Title>
            <Text>{t('own.paperText')}</Text>
            <Qr text={link.url} label={t('own.qr')} width={240} />
            <Text ff="monospace" style={{ overflowWrap: 'anywhere' }}>
              {link.url}
            </Text>
            <Text>{t('own.paperUntil', { day: format.date(link.until) })}</Text>
          </Stack>
        </Paper>
      )}
    </Page>
  );
}
