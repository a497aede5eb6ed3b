import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import { Page, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { Standing } from './AnswerPanel.js';
import { BigButton } from './BigButton.js';
import { LinkFrame } from './LinkFrame.js';

const PATH = '/api/links/{token}/saved-searches';

/** The end of the daily mail about saved searches: one button stops it. */
export function SavedSearchesLink({ token }: { token: string }) {
  const { t } = useTranslation('links');
  const params = { path: { token } };
  const query = apiQuery.useQuery('get', PATH, { params });
  const stop = useApiMutation({
    mutationFn: () => call(api.POST(PATH, { params, body: { notify: false } })),
    invalidates: [['get', PATH]],
    problem: 'inline',
  });
  return (
    <LinkFrame query={query}>
      {({ employerName: employer, searches, notify }) => (
        <Page title={t('savedSearches.title')} size="xs">
          {notify ? (
            <>
              <Text size="lg">{t('savedSearches.text', { employer })}</Text>
              <List size="lg">
                {searches.map((name) => (
                  <List.Item key={name}>{name}</List.Item>
                ))}
              </List>
              <BigButton onClick={() => stop.mutate()} loading={stop.isPending}>
                {t('savedSearches.stop')}
              </BigButton>
            </>
          ) : (
            <Standing
              tone="gray"
              title={t('savedSearches.stopped')}
              text={t('savedSearches.stoppedText', { employer })}
            />
          )}
          <ProblemAlert error={stop.error} />
        </Page>
      )}
    </LinkFrame>
  );
}
