import { List, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import { ConfirmButton, ListState, useApiMutation, useFormat } from '../../ui/index.js';

const PATH = '/api/links/{token}/sharing';

/** For the tenant: every employer that knows their name now, with the way to take it back, and who has looked. */
export function WhoKnows({ token }: { token: string }) {
  const { t } = useTranslation('links');
  const format = useFormat();
  const query = apiQuery.useQuery('get', PATH, { params: { path: { token } } });
  const takingBack = useApiMutation({
    mutationFn: (releaseId: string) =>
      call(api.POST('/api/links/{token}/sharing/revocations', { params: { path: { token } }, body: { releaseId } })),
    invalidates: [
      ['get', PATH],
      ['get', '/api/links/{token}/release'],
    ],
    problem: 'inline',
  });
  return (
    <Paper component="section" withBorder p="lg">
      <Title order={2} mb="sm">
        {t('sharing.title')}
      </Title>
      <ListState
        query={query}
        isEmpty={({ releases, seen }) => releases.length + seen.length === 0}
        empty={{ title: t('sharing.nobody') }}
      >
        {({ releases, seen }) => (
          <Stack>
            {releases.length === 0 && <Text>{t('sharing.nobody')}</Text>}
            {releases.map(({ id, employerName, until }) => (
              <Stack key={id} gap="xs" align="flex-start">
                <Text size="lg">{t('sharing.release', { employer: employerName, day: format.date(until) })}</Text>
                <ConfirmButton
                  variant="outline"
                  h="auto"
                  py={6}
                  // The name of a firm may be long.
                  styles={{ label: { whiteSpace: 'normal', lineHeight: 1.3 } }}
                  question={t('sharing.question', { employer: employerName })}
                  consequence={t('sharing.consequence', { employer: employerName })}
                  confirm={t('sharing.confirm')}
                  onConfirm={() => takingBack.mutateAsync(id)}
                >
                  {t('sharing.takeBack', { employer: employerName })}
                </ConfirmButton>
              </Stack>
            ))}
            {seen.length > 0 && (
              <List spacing={4}>
                {seen.slice(0, 30).map(({ at, what, employerName }) => (
                  <List.Item key={[at, what, employerName].join()}>
                    {t(`sharing.seen.${what}`, { day: format.date(at), employer: employerName })}
                  </List.Item>
                ))}
              </List>
            )}
          </Stack>
        )}
      </ListState>
    </Paper>
  );
}
