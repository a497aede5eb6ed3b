import { Button, Group, Text } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useReachable } from '../api/connection.js';
import { keepsUntil } from '../offline/vault.js';
import classes from './Shell.module.css';

/** Says that the server does not answer, and so that nothing typed has been saved. Stays until an answer comes. */
export function ConnectionBanner() {
  const { t } = useTranslation('shell');
  const reachable = useReachable();
  const client = useQueryClient();
  const fetching = useIsFetching() > 0;
  const goesOn =
    /^\/(entrance|my-day|rallies\/[^/]+\/meetings|tenants\/[^/]+\/visits\/)/.test(useLocation().pathname) &&
    keepsUntil() > 0;
  return (
    <div role="status">
      {!reachable && (
        <Group className={classes.banner} justify="center" gap="sm" px="md" py="xs">
          <IconCloudOff size={20} aria-hidden />
          <Text size="sm" flex="0 1 auto">
            {t(goesOn ? 'offline.banner' : 'connection.lost')}
          </Text>
          <Button size="compact-sm" variant="white" loading={fetching} onClick={() => client.invalidateQueries()}>
            {t('common.retry')}
          </Button>
        </Group>
      )}
    </div>
  );
}
