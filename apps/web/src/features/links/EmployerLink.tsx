import { NumberInput, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Page, ProblemAlert, SlotChips, useApiMutation } from '../../ui/index.js';
import { Agenda } from './Agenda.js';
import { Decline, Standing } from './AnswerPanel.js';
import { BigButton } from './BigButton.js';
import { LinkFrame } from './LinkFrame.js';
import { VerdictsOfTheDay } from './VerdictsLink.js';
import { WhenWhere } from './WhenWhere.js';

type Invitation = components['schemas']['EmployerInvitation'];

const PATH = '/api/links/{token}/registration';
const MOST_TABLES = 20;

function useAnswer(token: string) {
  return useApiMutation({
    mutationFn: (body: {
      answer: 'accept' | 'decline';
      reason?: string | undefined;
      tables?: number;
      away?: number[];
    }) => call(api.POST(PATH, { params: { path: { token } }, body })),
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
  const [tables, setTables] = useState<number | string>(Math.max(1, invitation.tables));
  const [away, setAway] = useState<number[]>(invitation.away);
  const comes = invitation.state === 'accepted';
  // Tables are part of the timetable once it is announced; coming or not is still one's own to say.
  const fixed = comes && invitation.rally.state === 'announced';
  const wrong = typeof tables !== 'number' || tables < 1 || tables > MOST_TABLES;
  const register = () => {
    if (!wrong) answer.mutate({ answer: 'accept', tables, away });
  };
  if (declining) {
    return (
      <Decline
        title={t('employer.declineTitle')}
        busy={answer.isPending}
        error={answer.error}
        onDecline={(reason) => answer.mutate({ answer: 'decline', reason }, { onSuccess: () => setDeclining(false) })}
        onBack={() => setDeclining(false)}
      />
    );
  }
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        {fixed ? (
          <Text>{t('employer.fixed')}</Text>
        ) : (
          <>
            <NumberInput
              size="lg"
              label={t('employer.tables')}
              description={t('employer.tablesHint')}
              min={1}
              max={MOST_TABLES}
              allowDecimal={false}
              value={tables}
              onChange={setTables}
              error={wrong ? t('employer.tablesWrong') : null}
            />
            <SlotChips
              label={t('employer.away')}
              description={t('employer.awayHint')}
              slots={invitation.slotTimes}
              value={away}
              onChange={setAway}
            />
            <ProblemAlert error={answer.error} />
            <BigButton onClick={register} loading={answer.isPending}>
              {t(comes ? 'employer.save' : 'employer.yes')}
            </BigButton>
          </>
        )}
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
  const { rally, association, employerName, state, canAnswer, agenda } = invitation;
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
      <WhenWhere rally={rally} />
      {underWay && state === 'accepted' && <VerdictsOfTheDay token={token} />}
      {!cancelled && !underWay && state === 'accepted' && agenda !== null && (
        <Agenda
          title={t('employer.agenda')}
          empty={t('employer.noAgenda')}
          lines={agenda.map((line) => ({ ...line, who: line.pseudonym ?? t('employer.someone') }))}
        />
      )}
      {!cancelled && canAnswer && <Registering token={token} invitation={invitation} />}
    </Page>
  );
}

/** An employer's page for one rally, without an account. */
export function EmployerLink({ token }: { token: string }) {
  const query = apiQuery.useQuery('get', PATH, { params: { path: { token } } });
  return <LinkFrame query={query}>{(invitation) => <Invited token={token} invitation={invitation} />}</LinkFrame>;
}
