import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload, IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Dialog, useFormat } from '../../ui/index.js';
import type { Cv } from './model.js';
import { contentOf } from './places.js';

type Version = components['schemas']['CvVersion'];

function VersionCard({ version }: { version: Version }) {
  const { t } = useTranslation('cv');
  const format = useFormat();
  const { document, uploadedBy, receivedAt, replacedAt, validations } = version;
  const day = format.date(receivedAt);
  return (
    <Paper withBorder p="sm">
      <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
        {document.filename}
      </Text>
      <Text size="sm">
        {uploadedBy === null ? t('history.addedOn', { day }) : t('history.added', { day, name: uploadedBy })}
      </Text>
      {validations.map(({ id, at, by, corrections }) => (
        <Text key={id} size="sm">
          {t('history.validated', {
            day: format.date(at),
            name: by ?? t('history.somebody'),
            count: corrections.length,
          })}
        </Text>
      ))}
      <Text size="sm" c="dimmed">
        {replacedAt === null ? t('history.current') : t('history.replaced', { day: format.date(replacedAt) })}
      </Text>
      <Anchor href={contentOf(document.id)} download={document.filename} size="sm">
        <IconDownload size={15} aria-hidden /> {t('document.download', { name: document.filename })}
      </Anchor>
    </Paper>
  );
}

/** The documents that this CV was before, and who checked them; nothing as long as there was only one. */
export function Versions({ tenantId, cv }: { tenantId: string; cv: Cv }) {
  const { t } = useTranslation('cv');
  const format = useFormat();
  const [opened, dialog] = useDisclosure();
  const { data } = apiQuery.useQuery(
    'get',
    '/api/tenants/{id}/cv/history',
    { params: { path: { id: tenantId } } },
    { staleTime: 0 },
  );
  const versions = data?.items ?? [];
  const before = versions.find(({ replacedBy }) => replacedBy === cv.id);
  if (versions.length < 2) return null;
  return (
    <>
      {before && (
        <Text size="sm" c="dimmed">
          {t('replace.replaced', { day: format.date(before.receivedAt) })}
        </Text>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconHistory size={16} aria-hidden />}
        onClick={dialog.open}
      >
        {t('history.button', { count: versions.length })}
      </Button>
      <Dialog opened={opened} onClose={dialog.close} title={t('history.title')}>
        <Stack gap="sm">
          {versions.map((version) => (
            <VersionCard key={version.id} version={version} />
          ))}
        </Stack>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={dialog.close}>
            {t('common.close')}
          </Button>
        </Group>
      </Dialog>
    </>
  );
}
