import { Button, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, call } from '../../api/client.js';
import { ProblemAlert, useApiMutation, useFormat } from '../../ui/index.js';
import { AFTER_RELEASE, type Candidate } from './candidate.js';
import { Identity } from './Identity.js';
import { OfferSelect } from './OfferSelect.js';

/** Where on the page of a candidate the contact is. */
export const CONTACT = 'contact';

interface PanelProps {
  candidate: Candidate;
  /** The offer for which the candidate was found. */
  offerId: string | null;
}

function AskForm({ candidate, offerId, onSent }: PanelProps & { onSent: () => void }) {
  const { t } = useTranslation('candidates');
  const form = useForm({ mode: 'uncontrolled', initialValues: { message: '', offerId } });
  const ask = useApiMutation({
    mutationFn: ({ message, offerId: forOffer }: { message: string; offerId: string | null }) =>
      call(
        api.POST('/api/candidates/{id}/release-requests', {
          params: { path: { id: candidate.id } },
          body: {
            ...(message.trim() === '' ? {} : { message: message.trim() }),
            ...(forOffer === null ? {} : { offerId: forOffer }),
          },
        }),
      ),
    success: t('ask.sent'),
    invalidates: AFTER_RELEASE,
    form,
    problem: 'inline',
    onSuccess: onSent,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => ask.mutate(values))}>
      <Stack>
        <Text>{t('ask.text')}</Text>
        <OfferSelect label={t('ask.offer')} key={form.key('offerId')} {...form.getInputProps('offerId')} />
        <Textarea
          label={t('ask.message')}
          description={t('ask.messageHint')}
          autosize
          minRows={3}
          maxLength={1000}
          key={form.key('message')}
          {...form.getInputProps('message')}
        />
        <ProblemAlert error={ask.error} />
        <Button type="submit" loading={ask.isPending}>
          {t('ask.action')}
        </Button>
      </Stack>
    </form>
  );
}

/** Where the employer stands with this candidate, and the next step. */
export function ReleasePanel({ candidate, offerId }: PanelProps) {
  const { t } = useTranslation('candidates');
  const { date } = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  const state = candidate.release?.state;
  const isGranted = state === 'granted';
  const isWaiting = state === 'requested';
  const isRefused = state === 'refused' || state === 'revoked';
  const isExpired = state === 'expired';
  return (
    <Paper component="section" id={CONTACT} withBorder p="lg" style={{ scrollMarginTop: '5rem' }}>
      <Stack>
        <Title order={2} ref={heading} tabIndex={-1}>
          {t(isGranted ? 'identity.title' : isWaiting ? 'ask.sentTitle' : 'ask.title')}
        </Title>
        {isGranted && <Identity candidateId={candidate.id} />}
        {isWaiting && candidate.release && (
          <>
            <Text>{t('ask.waiting', { day: date(candidate.release.expiresAt) })}</Text>
            <Text c="dimmed">{t('ask.waitingText')}</Text>
          </>
        )}
        {isRefused && (
          <>
            <Text>{t(`ask.${state}`)}</Text>
            <Button component={Link} to="/rallies" variant="light">
              {t('ask.rally')}
            </Button>
          </>
        )}
        {isExpired && <Text c="dimmed">{t('ask.expired')}</Text>}
        {(state === undefined || isExpired) && (
          <AskForm candidate={candidate} offerId={offerId} onSent={() => heading.current?.focus()} />
        )}
      </Stack>
    </Paper>
  );
}
