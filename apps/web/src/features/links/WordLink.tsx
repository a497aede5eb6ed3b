import { Button, Paper, SimpleGrid, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconMoodEmpty, IconMoodHappy, IconMoodSad } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Page, ProblemAlert, useFormat } from '../../ui/index.js';
import { Standing } from './AnswerPanel.js';
import { BigButton } from './BigButton.js';
import { LinkFrame } from './LinkFrame.js';
import { useCandidateAct, WORD_PATH, type WordMeeting } from './outcome.js';
import { StepLines } from './StepLines.js';

type Word = components['schemas']['CandidateWord'];

const WORDS = ['interested', 'unsure', 'not_interested'] as const;
const SMILES = [
  ['good', IconMoodHappy],
  ['fair', IconMoodEmpty],
  ['bad', IconMoodSad],
] as const;
const TAP = {
  h: 'auto',
  mih: 60,
  px: 'xs',
  py: 'xs',
  styles: { label: { whiteSpace: 'normal', lineHeight: 1.2 } },
} as const;

function WordCard({ token, meeting, canSay }: { token: string; meeting: WordMeeting; canSay: boolean }) {
  const { t } = useTranslation('links');
  const act = useCandidateAct(token);
  const [comment, setComment] = useState<string | null>(null);
  const { employerName, word, hasComment, steps, state } = meeting;
  const missed = state === 'missed_by_candidate' || state === 'missed_by_employer';
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="sm">
        <Title order={2} size="h3">
          {employerName}
        </Title>
        <StepLines steps={steps} calendar={({ id }) => `/api/links/${token}/steps/${id}/calendar`} />
        {missed && <Text>{t(`word.${state}`)}</Text>}
        {canSay && !missed && (
          <SimpleGrid cols={1} spacing="xs" role="group" aria-label={t('word.of', { name: employerName })}>
            {WORDS.map((value) => (
              <Button
                key={value}
                {...TAP}
                fz="md"
                variant={word === value ? 'filled' : 'default'}
                aria-pressed={word === value}
                disabled={act.isPending}
                onClick={() => act.mutate({ act: 'word', meetingId: meeting.id, word: value })}
              >
                {t(`word.${value}`)}
              </Button>
            ))}
          </SimpleGrid>
        )}
        {canSay && !missed && word !== null && comment === null && (
          <Button variant="subtle" onClick={() => setComment('')}>
            {t(hasComment ? 'word.moreWords' : 'word.addWords')}
          </Button>
        )}
        {word !== null && comment !== null && (
          <>
            <Textarea
              size="md"
              label={t('word.comment')}
              description={t('word.commentHint')}
              autosize
              minRows={2}
              maxLength={1000}
              value={comment}
              onChange={(event) => setComment(event.currentTarget.value)}
            />
            <BigButton
              loading={act.isPending}
              disabled={comment.trim() === ''}
              onClick={() =>
                act.mutate(
                  { act: 'word', meetingId: meeting.id, word, comment: comment.trim() },
                  { onSuccess: () => setComment(null) },
                )
              }
            >
              {t('word.send')}
            </BigButton>
          </>
        )}
        {hasComment && comment === null && <Text role="status">{t('word.commentSent')}</Text>}
        <ProblemAlert error={act.error} />
      </Stack>
    </Paper>
  );
}

function Day({ token, smile }: { token: string; smile: Word['smile'] }) {
  const { t } = useTranslation('links');
  const act = useCandidateAct(token);
  return (
    <Stack component="section" gap="sm">
      <Title order={2}>{t('word.day')}</Title>
      <SimpleGrid cols={3} spacing="xs" role="group" aria-label={t('word.day')}>
        {SMILES.map(([value, Face]) => (
          <Button
            key={value}
            {...TAP}
            py="md"
            variant={smile === value ? 'filled' : 'default'}
            aria-pressed={smile === value}
            disabled={act.isPending}
            onClick={() => act.mutate({ act: 'day', smile: value })}
          >
            <Stack gap={4} align="center">
              <Face size={40} stroke={1.5} aria-hidden />
              <span>{t(`word.smile.${value}`)}</span>
            </Stack>
          </Button>
        ))}
      </SimpleGrid>
      <ProblemAlert error={act.error} />
    </Stack>
  );
}

function Contents({ token, page }: { token: string; page: Word }) {
  const { t } = useTranslation('links');
  const format = useFormat();
  const { rally, givenName, canSay, smile, meetings } = page;
  return (
    <Page
      title={t('hello', { name: givenName })}
      lead={t('word.lead', { rally: rally.name, day: format.date(rally.startsAt, 'date') })}
      size="xs"
    >
      {canSay ? (
        <Text size="lg">{t('word.private')}</Text>
      ) : (
        <Standing tone="gray" title={t('word.over')} text={t('word.overText')} />
      )}
      <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {meetings.map((meeting) => (
          <WordCard key={meeting.id} token={token} meeting={meeting} canSay={canSay} />
        ))}
      </Stack>
      {canSay && <Day token={token} smile={smile} />}
    </Page>
  );
}

/** A candidate's page after a rally: one tap for each firm, how the day was, and what was promised. */
export function WordLink({ token }: { token: string }) {
  const query = apiQuery.useQuery('get', WORD_PATH, { params: { path: { token } } });
  return <LinkFrame query={query}>{(page) => <Contents token={token} page={page} />}</LinkFrame>;
}
