import { List, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Page, ProblemAlert, useApiMutation, useFormat } from '../../ui/index.js';
import { Standing, YesNo } from './AnswerPanel.js';
import { LinkFrame } from './LinkFrame.js';
import { useOwnLanguage } from './useOwnLanguage.js';
import { WhoKnows } from './WhoKnows.js';

type Release = components['schemas']['ReleaseLink'];

const PATH = '/api/links/{token}/release';

function Request({ release: { employerName, offerTitle, message } }: { release: Release }) {
  const { t } = useTranslation('links');
  return (
    <Stack gap="sm">
      <Text size="lg">
        {t(offerTitle === null ? 'release.asks' : 'release.asksFor', { employer: employerName, offer: offerTitle })}
      </Text>
      {message !== null && (
        <Paper component="blockquote" withBorder p="md" m={0}>
          <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{message}</Text>
        </Paper>
      )}
    </Stack>
  );
}

/** What a yes gives, and what it does not. */
function Shared({ release: { employerName, shared, daysGranted } }: { release: Release }) {
  const { t } = useTranslation('links');
  return (
    <Paper component="section" withBorder p="lg">
      <Title order={2} mb="sm">
        {t('release.ifYes', { employer: employerName })}
      </Title>
      <List size="lg" spacing={4}>
        {shared.map((part) => (
          <List.Item key={part}>{t(`release.shared.${part}`)}</List.Item>
        ))}
      </List>
      <Text mt="sm">{t('release.for', { count: daysGranted })}</Text>
      <Text mt="sm">{t('release.notShared')}</Text>
    </Paper>
  );
}

function Decided({ release }: { release: Release }) {
  const { t } = useTranslation('links');
  const format = useFormat();
  const employer = release.employerName;
  if (release.state === 'granted')
    return (
      <Standing
        tone="green"
        title={t('release.granted')}
        text={t('release.grantedText', { employer, day: format.date(release.expiresAt) })}
      />
    );
  if (release.state === 'refused')
    return <Standing tone="gray" title={t('release.refused')} text={t('release.refusedText', { employer })} />;
  if (release.state === 'revoked')
    return <Standing tone="gray" title={t('release.revoked')} text={t('release.revokedText', { employer })} />;
  if (release.state === 'expired')
    return <Standing tone="gray" title={t('release.expired')} text={t('release.expiredText')} />;
  return null;
}

function Asked({ token, release }: { token: string; release: Release }) {
  const { t } = useTranslation('links');
  useOwnLanguage(release.locale);
  const answer = useApiMutation({
    mutationFn: (granted: boolean) => call(api.POST(PATH, { params: { path: { token } }, body: { granted } })),
    invalidates: [
      ['get', PATH],
      ['get', '/api/links/{token}/sharing'],
    ],
    problem: 'inline',
  });
  const employer = release.employerName;
  return (
    <Page title={t('release.title', { employer })} size="xs">
      <Decided release={release} />
      {release.state === 'requested' && (
        <>
          <Request release={release} />
          <Shared release={release} />
          <YesNo
            question={t('release.question')}
            yes={t('release.yes')}
            no={t('release.no')}
            busy={answer.isPending}
            onYes={() => answer.mutate(true)}
            onNo={() => answer.mutate(false)}
          />
          <Text>{t('release.free')}</Text>
        </>
      )}
      <ProblemAlert error={answer.error} />
      <WhoKnows token={token} />
    </Page>
  );
}

/** An employer would like to know who a candidate is: the tenant reads what that means and says yes or no. */
export function ReleaseLink({ token }: { token: string }) {
  const query = apiQuery.useQuery('get', PATH, { params: { path: { token } } });
  return <LinkFrame query={query}>{(release) => <Asked token={token} release={release} />}</LinkFrame>;
}
