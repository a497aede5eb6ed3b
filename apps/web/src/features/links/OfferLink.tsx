import { Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components, operations } from '../../api/schema.js';
import { Page, ProblemAlert, useApiMutation, useFormat } from '../../ui/index.js';
import { Standing } from './AnswerPanel.js';
import { BigButton } from './BigButton.js';
import { LinkFrame } from './LinkFrame.js';

type Offer = components['schemas']['OfferLink'];
type Answer = operations['OfferLinks_answer']['requestBody']['content']['application/json'];

const PATH = '/api/links/{token}/offer';
const THROUGH = ['rally', 'our_candidate', 'elsewhere'] as const;

function Question({ token, offer }: { token: string; offer: Offer }) {
  const { t } = useTranslation('links');
  const { date } = useFormat();
  const [isFilled, setFilled] = useState(false);
  const answer = useApiMutation({
    mutationFn: (body: Answer) => call(api.POST(PATH, { params: { path: { token } }, body })),
    invalidates: [['get', PATH]],
    problem: 'inline',
  });
  const { state, expiresOn, employerName, title } = offer;
  const day = expiresOn === null ? '' : date(expiresOn);
  const isOver = state === 'filled' || state === 'closed' || state === 'draft';
  return (
    <Page title={title} size="xs">
      {isOver && <Standing tone="gray" title={t(`offer.over.${state}`)} text={t('offer.overText')} />}
      {state === 'published' && answer.isSuccess && (
        <Standing tone="green" title={t('offer.open')} text={t('offer.openText', { day })} />
      )}
      {state === 'expired' && <Standing tone="gray" title={t('offer.hidden')} text={t('offer.hiddenText')} />}
      {!isOver && !answer.isSuccess && (
        <Stack component="section" gap="md">
          <Text size="lg">{t('offer.text', { employer: employerName, day })}</Text>
          <Title order={2}>{t(isFilled ? 'offer.how' : 'offer.question')}</Title>
          {isFilled ? (
            THROUGH.map((hiredThrough) => (
              <BigButton
                key={hiredThrough}
                variant="outline"
                disabled={answer.isPending}
                onClick={() => answer.mutate({ answer: 'filled', hiredThrough })}
              >
                {t(`offer.through.${hiredThrough}`)}
              </BigButton>
            ))
          ) : (
            <>
              <BigButton loading={answer.isPending} onClick={() => answer.mutate({ answer: 'still_open' })}>
                {t('offer.stillOpen')}
              </BigButton>
              <BigButton variant="outline" disabled={answer.isPending} onClick={() => setFilled(true)}>
                {t('offer.filled')}
              </BigButton>
              <BigButton
                variant="outline"
                disabled={answer.isPending}
                onClick={() => answer.mutate({ answer: 'close' })}
              >
                {t('offer.close')}
              </BigButton>
            </>
          )}
        </Stack>
      )}
      <ProblemAlert error={answer.error} />
    </Page>
  );
}

/** A reminder's question, answered in one tap: still open, filled, or given up. */
export function OfferLink({ token }: { token: string }) {
  const query = apiQuery.useQuery('get', PATH, { params: { path: { token } } });
  return <LinkFrame query={query}>{(offer) => <Question token={token} offer={offer} />}</LinkFrame>;
}
