import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Page, useFormat } from '../../ui/index.js';
import { Standing } from './AnswerPanel.js';
import { FeedbackForm } from './FeedbackForm.js';
import { LinkFrame } from './LinkFrame.js';
import { VERDICTS_PATH } from './outcome.js';
import { VerdictCard } from './VerdictCard.js';

type Verdicts = components['schemas']['EmployerVerdicts'];

/** How many wait, and each candidate with the taps. */
function Cards({ token, page: { meetings, canDecide } }: { token: string; page: Verdicts }) {
  const { t } = useTranslation('links');
  const missing = meetings.filter(
    ({ verdict, state }) => verdict === null && (state === 'planned' || state === 'held'),
  );
  return (
    <>
      {canDecide && (
        <Text fz="lg" fw={650} role="status">
          {t('outcome.missing', { count: missing.length })}
        </Text>
      )}
      <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {meetings.map((meeting) => (
          <VerdictCard key={meeting.id} token={token} meeting={meeting} canDecide={canDecide} />
        ))}
      </Stack>
    </>
  );
}

/** The same on the employer's page of the day itself, whose link opens it too. */
export function VerdictsOfTheDay({ token }: { token: string }) {
  const query = apiQuery.useQuery('get', VERDICTS_PATH, { params: { path: { token } } });
  return <LinkFrame query={query}>{(page) => <Cards token={token} page={page} />}</LinkFrame>;
}

function Contents({ token, page }: { token: string; page: Verdicts }) {
  const { t } = useTranslation('links');
  const format = useFormat();
  const { rally, employerName, meetings, canDecide, canAnswer, feedback } = page;
  const closed = rally.state === 'closed';
  return (
    <Page
      title={t('outcome.title', { name: employerName })}
      lead={t('outcome.lead', { rally: rally.name, day: format.date(rally.startsAt, 'date') })}
      size="xs"
    >
      {closed && <Standing tone="gray" title={t('outcome.closed')} text={t('outcome.closedText')} />}
      {!closed && !canDecide && <Standing tone="gray" title={t('outcome.early')} text={t('outcome.earlyText')} />}
      <Cards token={token} page={page} />
      {meetings.length === 0 && <Text size="lg">{t('employer.noAgenda')}</Text>}
      {canAnswer && (
        <Stack component="section">
          <Title order={2}>{t('outcome.feedback.title')}</Title>
          <FeedbackForm token={token} feedback={feedback} />
        </Stack>
      )}
    </Page>
  );
}

/** An employer's page after a rally (and during it): one tap for each candidate met, without an account. */
export function VerdictsLink({ token }: { token: string }) {
  const query = apiQuery.useQuery('get', VERDICTS_PATH, { params: { path: { token } } });
  return <LinkFrame query={query}>{(page) => <Contents token={token} page={page} />}</LinkFrame>;
}
