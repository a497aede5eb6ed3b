import { Alert, Button, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import type { paths } from '../../api/schema.js';
import {
  ConfirmButton,
  cleaned,
  Facts,
  ProblemAlert,
  RegistrationFields,
  registrationOf,
  Status,
  useApiMutation,
  useFormat,
} from '../../ui/index.js';
import { AFTER_CHANGE, invitationStatuses, isAhead, isAnnounced, type Rally } from './rally.js';

type Registration = NonNullable<
  paths['/api/rallies/{id}/registration']['post']['requestBody']
>['content']['application/json'];

function useRegister(rallyId: string, success: string) {
  return useApiMutation({
    mutationFn: (body: Registration) =>
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

const NEW = { tables: 1, away: [], recruiters: [], offers: [], equipment: [], equipmentNote: null };

function RegistrationForm({ rally, fixed }: { rally: Rally; fixed: boolean }) {
  const { t } = useTranslation('rallies');
  const comes = rally.registration?.state === 'accepted';
  const [values, setValues] = useState(() => registrationOf(rally.registration ?? NEW));
  const offers = apiQuery.useQuery('get', '/api/offers', { params: { query: { state: 'published', size: 50 } } });
  const register = useRegister(rally.id, t(comes ? 'register.changed' : 'register.done'));
  const submit = () => {
    const { tables, away, ...rest } = cleaned(values);
    if (tables !== null) register.mutate({ answer: 'accept', ...rest, ...(!fixed && { tables, away }) });
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
        <RegistrationFields
          value={values}
          onChange={setValues}
          slots={rally.slotTimes}
          blocks={rally.blocks}
          offers={offers.data?.items ?? []}
          fixed={fixed}
        />
        <ProblemAlert error={register.error} />
        <Group>
          <Button type="submit" loading={register.isPending} disabled={values.tables === null}>
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
          {fixed && (
            <Alert icon={<IconInfoCircle aria-hidden />} color="blue">
              {t('register.fixed')}
            </Alert>
          )}
          {open && <RegistrationForm rally={rally} fixed={fixed} />}
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
          {!open && registration?.state !== 'accepted' && <Text c="dimmed">{t('register.closed')}</Text>}
        </Stack>
      </Paper>
    </Stack>
  );
}
