import { Loader, Paper, Stack, Text, Title } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReplaceButton } from './CvActions.js';

/** Milliseconds after which waiting is no longer usual: a reading is stopped long before. */
const LONG_MS = 45_000;

/** While the document is read, and a way on when that does not end. */
export function Waiting({ tenantId }: { tenantId: string }) {
  const { t } = useTranslation('cv');
  const [isLong, setLong] = useState(false);
  useTimeout(() => setLong(true), LONG_MS, { autoInvoke: true });
  return (
    <Paper withBorder p="xl">
      <Stack align="center" ta="center" gap="sm" role="status">
        <Loader />
        <Title order={2} size="h3">
          {t('waiting.title')}
        </Title>
        <Text c="dimmed" maw="32rem">
          {t(isLong ? 'waiting.long' : 'waiting.text')}
        </Text>
        {isLong && <ReplaceButton tenantId={tenantId} />}
      </Stack>
    </Paper>
  );
}
