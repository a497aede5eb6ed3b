import { Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Page, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { Standing } from './AnswerPanel.js';
import { BigButton } from './BigButton.js';
import { Faces } from './Faces.js';
import { LinkFrame } from './LinkFrame.js';

type SelfPage = components['schemas']['SelfAssessmentPage'];
type Domain = SelfPage['domains'][number];
type Scale = SelfPage['scales'][number];

const PATH = '/api/links/{token}/self-assessment';

function Questions({ token, page }: { token: string; page: SelfPage }) {
  const { t } = useTranslation('links');
  const [levels, setLevels] = useState<Partial<Record<Domain, number>>>({});
  const [scales, setScales] = useState<Partial<Record<Scale, number>>>({});
  const [words, setWords] = useState('');
  const [again, setAgain] = useState(false);
  const answer = useApiMutation({
    mutationFn: () => {
      const body = { levels, scales, ...(words.trim() === '' ? {} : { words: words.trim() }) };
      return call(api.POST(PATH, { params: { path: { token } }, body }));
    },
    invalidates: [['get', PATH]],
    problem: 'inline',
    onSuccess: () => setAgain(false),
  });
  const answered = [...Object.values(levels), ...Object.values(scales)].filter((level) => level !== undefined).length;
  if (page.answeredAt !== null && !again)
    return (
      <Page title={t('self.thanks', { name: page.givenName })} size="xs">
        <Standing tone="green" title={t('self.sent')} text={t('self.sentText')} />
        <BigButton variant="outline" onClick={() => setAgain(true)}>
          {t('self.again')}
        </BigButton>
      </Page>
    );
  return (
    <Page title={t('self.title', { name: page.givenName })} size="xs">
      <Stack gap="xl">
        <Text size="lg">{t('self.lead')}</Text>
        {page.domains.map((domain) => (
          <Faces
            key={domain}
            question={t(`self.domain.${domain}`)}
            value={levels[domain]}
            onChange={(level) => setLevels({ ...levels, [domain]: level })}
          />
        ))}
        {page.scales.map((scale) => (
          <Faces
            key={scale}
            question={t(`self.scale.${scale}`)}
            value={scales[scale]}
            onChange={(level) => setScales({ ...scales, [scale]: level })}
          />
        ))}
        <Textarea
          size="lg"
          label={t('self.words')}
          description={t('self.wordsHint')}
          autosize
          minRows={3}
          maxLength={2000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <ProblemAlert error={answer.error} />
        <BigButton disabled={answered === 0} loading={answer.isPending} onClick={() => answer.mutate()}>
          {t('self.send', { count: answered })}
        </BigButton>
        {page.contact !== null && (
          <Text size="sm" c="dimmed">
            {t('self.contact', { name: page.contact })}
          </Text>
        )}
      </Stack>
    </Page>
  );
}

/** How the person sees themselves: plain questions, five faces each, none of which must be answered. */
export function SelfAssessmentLink({ token }: { token: string }) {
  const query = apiQuery.useQuery('get', PATH, { params: { path: { token } } });
  return <LinkFrame query={query}>{(page) => <Questions token={token} page={page} />}</LinkFrame>;
}
