import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconReload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Page } from '../../ui/Page.js';
import { ProblemAlert } from '../../ui/ProblemAlert.js';

/** The server could not be asked who is here: nothing else can be shown. */
export function Failure({ error, onRetry }: { error: unknown; onRetry: () => unknown }) {
  const { t } = useTranslation('shell');
  return (
    <main>
      <Page title={t('failure.noAnswer')} size="sm">
        <ProblemAlert error={error} onRetry={onRetry} />
      </Page>
    </main>
  );
}

/** A screen that broke, or whose file could not be loaded (the application was updated meanwhile, or the network is gone). */
export function RouteFailure() {
  const { t } = useTranslation('shell');
  const error = useRouteError();
  return (
    <Page title={t('failure.title')} size="sm">
      <Text>{t('failure.text')}</Text>
      <ProblemAlert error={error} />
      <Group>
        <Button leftSection={<IconReload size={18} aria-hidden />} onClick={() => window.location.reload()}>
          {t('failure.reload')}
        </Button>
        <Anchor href="/">{t('failure.home')}</Anchor>
      </Group>
    </Page>
  );
}
