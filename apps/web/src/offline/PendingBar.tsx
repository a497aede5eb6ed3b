import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { describeProblem } from '../api/problem.js';
import { dismissRefusals, flush, useActs } from './acts.js';

/** What waits to be sent, and what could not be done after all. */
export function PendingBar() {
  const { t } = useTranslation('shell');
  const { pending, refused } = useActs();
  return (
    <Stack gap="sm" role="status">
      {pending.length > 0 && (
        <Alert
          color="yellow"
          icon={<IconCloudUpload aria-hidden />}
          title={t('offline.pending', { count: pending.length })}
        >
          <Stack gap="xs" align="flex-start">
            <Text>{t('offline.pendingText')}</Text>
            <Button variant="default" onClick={() => void flush()}>
              {t('offline.sendNow')}
            </Button>
          </Stack>
        </Alert>
      )}
      {refused.length > 0 && (
        <Alert
          color="red"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('offline.refused', { count: refused.length })}
        >
          <Stack gap="xs" align="flex-start">
            <List>
              {refused.map(({ act, problem }) => (
                <List.Item key={act.key}>
                  {t('offline.refusedOne', { label: act.label, why: describeProblem(problem) })}
                </List.Item>
              ))}
            </List>
            <Button variant="default" onClick={dismissRefusals}>
              {t('offline.understood')}
            </Button>
          </Stack>
        </Alert>
      )}
    </Stack>
  );
}
