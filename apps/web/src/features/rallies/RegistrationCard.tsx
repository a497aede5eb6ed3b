import { Alert, Button, Group, NumberInput, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, call } from '../../api/client.js';
import { ConfirmButton, Facts, ProblemAlert, SlotChips, Status, useApiMutation, useFormat } from '../../ui/index.js';
import { AFTER_CHANGE, invitationStatuses, isAhead, isAnnounced, type Rally } from './rally.js';

const MOST_TABLES = 20;

function useRegister(rallyId: string, success: string) {
  return useApiMutation({
    mutationFn: (body: { answer: 'accept' | 'decline'; reason?: string; tables?: number; away?: number[] }) =>
      call(api.POST('/api/rallies/{id}/registration', { params: { path: { id: rallyId } }, body })),
    success,
    invalidates: AFTER_CHANGE,
    problem: 'inline',
  });
}

function DeclineButton({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const [reason, setReason] = useState('');
  const decline = useRegister(rally.id, t('register.declined'));
  const comes = rally.registration?.state === 'accepted';
  return (
    <ConfirmButton
      question={t('register.declineQuestion')}
      consequence={
        <Stack gap="sm">
          <Text>{t(comes ? 'register.declineConsequence' : 'register.declineText')}</Text>
          <Textarea
            label={t('register.reason')}
            autosize
            minRows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </Stack>
      }
      confirm={t('register.declineConfirm')}
      onConfirm={() =>
        decline.mutateAsync({ answer: 'decline', ...(reason.trim() !== '' && { reason: reason.trim() }) })
      }
    >
      {t('register.decline')}
    </ConfirmButton>
  );
}

function RegistrationForm({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const comes = rally.registration?.state === 'accepted';
  const [tables, setTables] = useState<number | string>(Math.max(1, rally.registration?.tables ?? 1));
  const [away, setAway] = useState<number[]>(rally.registration?.away ?? []);
  const register = useRegister(rally.id, t(comes ? 'register.changed' : 'register.done'));
  const wrong = typeof tables !== 'number' || tables < 1 || tables > MOST_TABLES;
  const submit = () => {
    if (!wrong) register.mutate({ answer: 'accept', tables, away });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack>
        <NumberInput
          label={t('register.tables')}
          description={t('register.tablesHint')}
          min={1}
          max={MOST_TABLES}
          allowDecimal={false}
          maw={260}
          value={tables}
          onChange={setTables}
          error={wrong ? t('register.tablesWrong') : null}
        />
        <SlotChips
          label={t('register.away')}
          description={t('register.awayHint')}
          slots={rally.slotTimes}
          value={away}
          onChange={setAway}
        />
        <ProblemAlert error={register.error} />
        <Group>
          <Button type="submit" loading={register.isPending}>
            {t(comes ? 'common.save' : 'register.submit')}
          </Button>
          {rally.registration?.state !== 'declined' && <DeclineButton rally={rally} />}
        </Group>
      </Stack>
    </form>
  );
}

function After({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  if (rally.registration?.state !== 'accepted' || rally.state === 'cancelled') return null;
  const known = isAnnounced(rally.state);
  return (
    <Paper withBorder p="lg" bg="petrol.0">
      <Group justify="space-between">
        <Text flex="1 1 16rem">{t(known ? 'register.thenMeetings' : 'register.thenWishes')}</Text>
        <Button component={Link} to={`/rallies/${rally.id}/${known ? 'meetings' : 'wishes'}`}>
          {t(known ? 'register.toMeetings' : 'register.toWishes')}
        </Button>
      </Group>
    </Paper>
  );
}

/** An employer's own registration: whether it comes, with how many recruiters, and when nobody is at the table. */
export function RegistrationCard({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const { registration, state } = rally;
  const open = isAhead(state);
  const fixed = state === 'announced' && registration?.state === 'accepted';
  const away = rally.slotTimes.filter(({ slot }) => registration?.away.includes(slot));
  const hours = t('hours', { start: format.date(rally.startsOn, 'time'), end: format.date(rally.endsOn, 'time') });
  return (
    <Stack>
      {state === 'cancelled' && (
        <Alert color="red" title={t('cancel.was')}>
          {rally.cancelReason ?? t('cancel.noReason')}
        </Alert>
      )}
      <After rally={rally} />
      <Paper withBorder p="lg">
        <Facts
          facts={[
            { label: t('facts.day'), value: format.date(rally.heldOn, 'weekday') },
            { label: t('facts.hours'), value: hours },
            { label: t('facts.place'), value: t('place', { venue: rally.venue, address: rally.address }) },
            { label: t('facts.slots'), value: t('facts.slotsOf', { count: rally.slots, minutes: rally.slotMinutes }) },
          ]}
        />
      </Paper>
      <Paper component="section" withBorder p="lg">
        <Stack>
          <Group justify="space-between">
            <Title order={2}>{t('register.title')}</Title>
            {registration && <Status of={invitationStatuses} value={registration.state} />}
          </Group>
          {open && !fixed && <RegistrationForm rally={rally} />}
          {(!open || fixed) && registration?.state === 'accepted' && (
            <Facts
              facts={[
                { label: t('register.tables'), value: registration.tables },
                {
                  label: t('register.away'),
                  value:
                    away.length === 0
                      ? t('register.never')
                      : away.map(({ startsAt }) => format.date(startsAt, 'time')).join(', '),
                },
              ]}
            />
          )}
          {fixed && (
            <>
              <Alert icon={<IconInfoCircle aria-hidden />} color="blue">
                {t('register.fixed')}
              </Alert>
              <Group>
                <DeclineButton rally={rally} />
              </Group>
            </>
          )}
          {!open && registration?.state !== 'accepted' && <Text c="dimmed">{t('register.closed')}</Text>}
        </Stack>
      </Paper>
    </Stack>
  );
}
