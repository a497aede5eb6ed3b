import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Page, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { Agenda } from './Agenda.js';
import { Decline, Standing, YesNo } from './AnswerPanel.js';
import { BigButton } from './BigButton.js';
import { CalendarButton } from './CalendarButton.js';
import { DayPanel } from './DayPanel.js';
import { LinkFrame } from './LinkFrame.js';
import { type Constraints, Needs } from './Needs.js';
import { OwnCard } from './OwnCard.js';
import { OwnWishes } from './OwnWishes.js';
import { useOpened } from './useOpened.js';
import { useOwnLanguage } from './useOwnLanguage.js';
import { WhenWhere } from './WhenWhere.js';

type Invitation = components['schemas']['TenantInvitation'];
type DeclineCode = (typeof REASONS)[number];
type Answer = { answer: 'accept' | 'decline'; reason?: string; declineCode?: DeclineCode; constraints?: Constraints };

const REASONS = ['busy', 'found_work', 'childcare', 'transport', 'not_ready', 'other'] as const;
/** How often a page that is left open looks for a change of the programme. */
const LIVE_MS = 20_000;

const PATH = '/api/links/{token}/invitation';

function useAnswer(token: string) {
  return useApiMutation({
    mutationFn: (body: Answer) => call(api.POST(PATH, { params: { path: { token } }, body })),
    invalidates: [['get', PATH]],
    problem: 'inline',
  });
}

/** What one's answer is now; nothing as long as there is none and one can still give it. */
function OwnStanding({ invitation: { state, canAnswer, rally } }: { invitation: Invitation }) {
  const { t } = useTranslation('links');
  if (state === 'accepted')
    return canAnswer ? <Standing tone="green" title={t('own.accepted')} text={t('own.acceptedText')} /> : null;
  if (state === 'declined')
    return (
      <Standing tone="gray" title={t('own.declined')} text={t(canAnswer ? 'own.declinedText' : 'own.declinedOver')} />
    );
  if (state === 'waiting_list')
    return (
      <Standing tone="blue" title={t('own.waiting')} text={t(canAnswer ? 'own.waitingText' : 'own.waitingOver')} />
    );
  if (canAnswer) return null;
  const text = rally.state === 'on_the_day' ? 'own.todayText' : 'own.tooLateText';
  return <Standing tone="gray" title={t('own.tooLate')} text={t(text)} />;
}

function Answering({ token, invitation }: { token: string; invitation: Invitation }) {
  const { t } = useTranslation('links');
  const answer = useAnswer(token);
  const [declining, setDeclining] = useState(false);
  const { state, constraints } = invitation;
  if (declining) {
    return (
      <Decline
        title={t('decline.title')}
        codes={REASONS}
        busy={answer.isPending}
        error={answer.error}
        onDecline={(said) => answer.mutate({ answer: 'decline', ...said }, { onSuccess: () => setDeclining(false) })}
        onBack={() => setDeclining(false)}
      />
    );
  }
  const accept = (given?: Constraints) => answer.mutate({ answer: 'accept', ...(given && { constraints: given }) });
  const owes = !['accepted', 'declined', 'waiting_list'].includes(state);
  return (
    <Stack>
      {owes && (
        <YesNo
          question={t('question')}
          yes={t('yes')}
          no={t('no')}
          busy={answer.isPending}
          onYes={() => accept()}
          onNo={() => setDeclining(true)}
        />
      )}
      {state === 'accepted' && <Needs value={constraints} busy={answer.isPending} onSave={accept} />}
      <ProblemAlert error={answer.error} />
      {state === 'declined' && (
        <BigButton onClick={() => accept()} loading={answer.isPending}>
          {t('own.comeAfterAll')}
        </BigButton>
      )}
      {(state === 'accepted' || state === 'waiting_list') && (
        <BigButton fz="lg" variant="subtle" color="gray" onClick={() => setDeclining(true)}>
          {t('own.notAfterAll')}
        </BigButton>
      )}
    </Stack>
  );
}

function Invited({ token, invitation }: { token: string; invitation: Invitation }) {
  const { t } = useTranslation('links');
  const { rally, association, givenName, state, canAnswer, agenda, card } = invitation;
  useOpened(token);
  useOwnLanguage(invitation.locale);
  if (rally.state === 'cancelled') {
    return (
      <Page title={t('hello', { name: givenName })} size="xs">
        <Standing tone="red" title={t('cancelled')} text={rally.cancelReason ?? t('cancelledText', { association })} />
        <WhenWhere rally={rally} />
      </Page>
    );
  }
  const over = rally.state === 'closing' || rally.state === 'closed';
  return (
    <Page title={t('hello', { name: givenName })} lead={t('invited', { association })} size="xs">
      {over && <Standing tone="gray" title={t('over')} text={t('overText', { association })} />}
      {!over && <OwnStanding invitation={invitation} />}
      {!over && rally.state === 'on_the_day' && state === 'accepted' && (
        <Standing tone="green" title={t('own.today')} text={t('own.todayAccepted')} />
      )}
      {!over && <DayPanel token={token} />}
      <WhenWhere rally={rally} />
      {state === 'accepted' && agenda !== null && (
        <Agenda
          title={t('agenda.title')}
          empty={t('agenda.none', { association })}
          lines={agenda.map((line) => ({ ...line, who: line.employerName }))}
        />
      )}
      {state === 'accepted' && agenda === null && canAnswer && <Text size="lg">{t('agenda.later')}</Text>}
      {state === 'accepted' && canAnswer && agenda === null && <OwnWishes token={token} />}
      {canAnswer && <Answering token={token} invitation={invitation} />}
      {state === 'accepted' && !over && <CalendarButton token={token} />}
      {card && !over && <OwnCard card={card} />}
      <Text c="dimmed">{t('notYou', { name: givenName, association })}</Text>
    </Page>
  );
}

/** A tenant's own page for one rally. */
export function InvitationLink({ token }: { token: string }) {
  const query = apiQuery.useQuery('get', PATH, { params: { path: { token } } }, { refetchInterval: LIVE_MS });
  return <LinkFrame query={query}>{(invitation) => <Invited token={token} invitation={invitation} />}</LinkFrame>;
}
