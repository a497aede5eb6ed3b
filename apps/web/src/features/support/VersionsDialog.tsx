import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { DateText, Dialog, ListState } from '../../ui/index.js';
import type { Entry } from './record.js';

/** What an entry said before it was corrected. */
export function VersionsDialog({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const { t } = useTranslation('support');
  const query = apiQuery.useQuery('get', '/api/record-entries/{id}/versions', { params: { path: { id: entry.id } } });
  return (
    <Dialog opened onClose={onClose} title={t('correct.before')}>
      <ListState query={query} empty={{ title: t('correct.notForYou') }}>
        {({ items }) => (
          <Stack gap="sm">
            {items.map(({ number, text, writtenAt }) => (
              <div key={number}>
                <Text size="sm" c="dimmed">
                  <DateText value={writtenAt} style="dateTime" />
                </Text>
                <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Text>
              </div>
            ))}
          </Stack>
        )}
      </ListState>
      <Group>
        <Button variant="default" onClick={onClose}>
          {t('common.close')}
        </Button>
      </Group>
    </Dialog>
  );
}
