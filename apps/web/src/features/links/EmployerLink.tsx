import { Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components, paths } from '../../api/schema.js';
import {
  cleaned,
  Page,
  ProblemAlert,
  RegistrationFields,
  registrationOf,
  useApiMutation,
  usePseudonym,
} from '../../ui/index.js';
import { Agenda } from './Agenda.js';
import { Decline, Standing } from './AnswerPanel.js';
import { BigButton } from './BigButton.js';
import { CalendarButton } from './CalendarButton.js';
import { DayPanel } from './DayPanel.js';
import { LinkFrame } from './LinkFrame.js';
import { useOpened } from './useOpened.js';
import { VerdictsOfTheDay } from './VerdictsLink.js';
import { WhenWhere } from './WhenWhere.js';

type Invitation = components['schemas']['EmployerInvitation'];

const PATH = '/api/links/{token}/registration';
const REASONS = ['no_vacancy', 'no_staff', 'date', 'other'] as const;
/** How often a page that is left open looks for a change of the programme. */
const LIVE_MS = 20_000;

type Registration = NonNullable<paths[typeof PATH]['post']['requestBody']>['content']['application/json'];

function useAnswer(token: string) {
  return useApiMutation({
    mutationFn: (body: Registration) => call(api.POST(PATH, { params: { path: { token } }, body })),
    invalidates: [['get', PATH]],
    problem: 'inline',
  });
}

function OwnStanding({ invitation: { state, tables, canAnswer } }: { invitation: Invitation }) {
  const { t } = useTranslation('links');
  if (state === 'accepted')
    return (
      <Standing tone="green" title={t('employer.accepted')} text={t('employer.acceptedText', { count: tables })} />
    );
  if (state === 'declined')
    return (
      <Standing
        tone="gray"
        title={t('employer.declined')}
        text={t(canAnswer ? 'employer.declinedText' : 'own.declinedOver')}
      />
    );
  return canAnswer ? null : <Standing tone="gray" title={t('own.tooLate')} text={t('employer.tooLateText')} />;
}

function Registering({ token, invitation }: { token: string; invitation: Invitation }) {
  const { t } = useTranslation('links');
  const answer = useAnswer(token);
  const [declining, setDeclining] = useState(false);
  const [values, setValues] = useState(() => registrationOf(invitation));
  const comes = invitation.state === 'accepted';
  // Tables are part of the timetable once it is announced; coming or not is still one's own to say.
  const fixed = comes && invitation.rally.state === 'announced';
  const register = () => {
    const { tables, away, ...rest } = cleaned(values);
    if (tables !== null) answer.mutate({ answer: 'accept', ...rest, ...(!fixed && { tables, away }) });
  };
  if (declining) {
    return (
      <Decline
        title={t('employer.declineTitle')}
        codes={REASONS}
        busy={answer.isPending}
        error={answer.error}
        onDecline={(said) => answer.mutate({ answer: 'decline', ...said }, { onSuccess: () => setDeclining(false) })}
        onBack={() => setDeclining(false)}
      />
    );
  }
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        {fixed && <Text>{t('employer.fixed')}</Text>}
        <RegistrationFields
          size="lg"
          value={values}
          onChange={setValues}
          slots={invitation.slotTimes}
          blocks={invitation.rally.blocks}
          offers={invitation.ownOffers}
          fixed={fixed}
        />
        <ProblemAlert error={answer.error} />
        <BigButton onClick={register} loading={answer.isPending} disabled={values.tables === null}>
          {t(comes ? 'employer.save' : 'employer.yes')}
        </BigButton>
        {invitation.state !== 'declined' && (
          <BigButton
            fz="lg"
            variant={comes ? 'subtle' : 'outline'}
            color={comes ? 'gray' : undefined}
            onClick={() => setDeclining(true)}
          >
            {t(comes ? 'employer.notAfterAll' : 'employer.no')}
          </BigButton>
        )}
      </Stack>
    </Paper>
  );
}

function Invited({ token, invitation }: { token: string; invitation: Invitation }) {
  const { t } = useTranslation('links');
  const known = usePseudonym();
  const { rally, association, employerName, state, canAnswer, agenda } = invitation;
  useOpened(token);
  const cancelled = rally.state === 'cancelled';
  const underWay = rally.state === 'on_the_day' || rally.state === 'closing';
  return (
    <Page
      title={t('employer.title', { name: employerName })}
      lead={cancelled ? undefined : t('employer.lead', { association, minutes: rally.slotMinutes })}
      size="xs"
    >
      {cancelled ? (
        <Standing tone="red" title={t('cancelled')} text={rally.cancelReason ?? t('cancelledText', { association })} />
      ) : (
        <OwnStanding invitation={invitation} />
      )}
      {state === 'accepted' && <DayPanel token={token} />}
      <WhenWhere rally={rally} />
      {underWay && state === 'accepted' && <VerdictsOfTheDay token={token} />}
      {!cancelled && !underWay && state === 'accepted' && agenda !== null && (
        <Agenda
          title={t('employer.agenda')}
          empty={t('employer.noAgenda')}
          lines={agenda.map((line) => ({ ...line, who: known(line.pseudonym) ?? t('employer.someone') }))}
        />
      )}
      {!cancelled && canAnswer && <Registering token={token} invitation={invitation} />}
      {!cancelled && state === 'accepted' && <CalendarButton token={token} />}
    </Page>
  );
}

/** An employer's page for one rally, without an account. */
export function EmployerLink({ token }: { token: string }) {
  const query = apiQuery.useQuery('get', PATH, { params: { path: { token } } }, { refetchInterval: LIVE_MS });
  return <LinkFrame query={query}>{(invitation) => <Invited token={token} invitation={invitation} />}</LinkFrame>;
}
