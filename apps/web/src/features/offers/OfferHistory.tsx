import { Paper, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { ListState, Timeline } from '../../ui/index.js';
import { CLOSE_CODES, HIRED_THROUGH } from './offer.js';

/** What happened to an offer, the newest first. */
export function OfferHistory({ offerId }: { offerId: string }) {
  const { t } = useTranslation('offers');
  const query = apiQuery.useQuery('get', '/api/offers/{id}/history', { params: { path: { id: offerId } } });
  const inWords = (details: string) => {
    const code = CLOSE_CODES.find((one) => one === details);
    if (code) return t(`closeCode.${code}`);
    const through = HIRED_THROUGH.find((one) => one === details);
    return through ? t(`hiredThrough.${through}`) : details;
  };
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('history.title')}</Title>
        <ListState query={query} empty={{ title: t('common.none') }}>
          {({ items }) => (
            <Timeline
              entries={items.map(({ id, at, kind, by, details }) => ({
                ...{ id, at, by, title: t(`history.${kind}`) },
                ...(details !== null && kind !== 'reminded' ? { text: inWords(details) } : {}),
              }))}
            />
          )}
        </ListState>
      </Stack>
    </Paper>
  );
}
