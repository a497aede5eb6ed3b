import { Accordion, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { ProblemAlert, useFormat } from '../../ui/index.js';

/** What people are told before they are referred, to be read to them. */
export function Notice({ version }: { version: string }) {
  const { t } = useTranslation('referrals');
  const { inLanguage } = useFormat();
  const { data, error } = apiQuery.useQuery('get', '/api/referral-notices/{version}', {
    params: { path: { version } },
  });
  if (error) return <ProblemAlert error={error} />;
  return (
    <Accordion variant="contained">
      <Accordion.Item value="notice">
        <Accordion.Control>{t('notice.title', { version: data?.version ?? '' })}</Accordion.Control>
        <Accordion.Panel>
          <List spacing="xs">
            {(data ? inLanguage(data.text) : '').split('\n').map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}
