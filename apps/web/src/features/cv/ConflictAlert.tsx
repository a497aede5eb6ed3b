import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { ListState } from '../../ui/index.js';
import type { Cv } from './model.js';
import { cvKeys } from './useValidation.js';

export interface ConflictAlertProps {
  tenantId: string;
  /** The CV as it was when the review began. */
  cv: Cv;
  /** Saves what is in the form all the same, over that version. */
  onKeep: (version: number) => void;
  /** Called before what is in the form is given up. */
  onLeave: () => void;
}

/** Somebody else was faster. What was typed is still in the form: the person decides which of the two counts. */
export function ConflictAlert({ tenantId, cv, onKeep, onLeave }: ConflictAlertProps) {
  const { t } = useTranslation('cv');
  const client = useQueryClient();
  // Under another key than the page's: the form must not change under the hands of the person.
  const latest = apiQuery.useQuery(
    'get',
    '/api/tenants/{id}/cv',
    { params: { path: { id: tenantId } }, headers: {} },
    { staleTime: 0, gcTime: 0 },
  );
  const reload = async () => {
    onLeave();
    await Promise.all(cvKeys(tenantId).map((queryKey) => client.invalidateQueries({ queryKey })));
  };
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={t('conflict.title')}>
      <ListState query={latest} empty={{ title: '' }} lines={1}>
        {(now) => {
          const sameDocument = now.document.id === cv.document.id;
          return (
            <Stack gap="sm">
              <Text size="sm">{t(sameDocument ? 'conflict.changed' : 'conflict.replaced')}</Text>
              <Group gap="sm">
                {sameDocument && (
                  <Button size="xs" onClick={() => onKeep(now.version)}>
                    {t('conflict.keep')}
                  </Button>
                )}
                <Button size="xs" variant="default" onClick={reload}>
                  {t('conflict.reload')}
                </Button>
              </Group>
            </Stack>
          );
        }}
      </ListState>
    </Alert>
  );
}
