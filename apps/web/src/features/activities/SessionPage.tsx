import { Alert, Button, Chip, Group, Paper, Stack, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { ConfirmButton, DateText, dayOf, ListState, Page, Status, useApiMutation, useFormat } from '../../ui/index.js';
import { AFTER_ACTIVITY, PRESENCES, presenceStatuses, type Session, sessionStatuses } from './activity.js';
import { EnrolForm } from './EnrolForm.js';
import { Participants } from './Participants.js';
import { SessionDialog } from './SessionDialog.js';

function Files({ session }: { session: Session }) {
  const { t } = useTranslation('activities');
  const { language } = useFormat();
  return (['pdf', 'xlsx', 'csv'] as const).map((format) => (
    <Button
      key={format}
      component="a"
      href={`/api/group-sessions/${session.id}/sheet?format=${format}&language=${language}`}
      download
      variant="default"
      leftSection={format === 'pdf' ? <IconPrinter size={18} aria-hidden /> : <IconDownload size={18} aria-hidden />}
    >
      {t(`session.file.${format}`)}
    </Button>
  ));
}

/** Large enough to be tapped standing, with the phone handed round. */
function SignIn({ session, person }: { session: Session; person: Session['participants'][number] }) {
  const { t } = useTranslation('activities');
  const note = useApiMutation({
    mutationFn: (state: (typeof PRESENCES)[number] | null) =>
      call(
        api.PUT('/api/group-sessions/{id}/attendance', {
          params: { path: { id: session.id } },
          body: { tenantId: person.tenantId, state },
        }),
      ),
    invalidates: AFTER_ACTIVITY,
  });
  return (
    <Group gap={6} role="radiogroup" aria-label={t('session.presenceOf', { name: person.name })}>
      {PRESENCES.map((state) => (
        <Chip
          key={state}
          type="radio"
          size="md"
          variant="light"
          checked={person.presence === state}
          disabled={note.isPending}
          // Tapped again: a mistake is taken back, as long as the session is not closed.
          onClick={() => note.mutate(person.presence === state && session.state === 'planned' ? null : state)}
          onChange={() => undefined}
        >
          {t(`presence.${state}`)}
        </Chip>
      ))}
    </Group>
  );
}

function Ends({ session }: { session: Session }) {
  const { t } = useTranslation('activities');
  const unsigned = session.participants.filter((one) => one.state === 'enrolled' && one.presence === null).length;
  const path = { params: { path: { id: session.id } } };
  const close = useApiMutation({
    mutationFn: () => call(api.POST('/api/group-sessions/{id}/closure', path)),
    success: t('session.ended'),
    invalidates: AFTER_ACTIVITY,
    problem: 'inline',
  });
  const cancel = useApiMutation({
    mutationFn: () => call(api.POST('/api/group-sessions/{id}/cancellation', path)),
    success: t('session.nowCancelled'),
    invalidates: AFTER_ACTIVITY,
    problem: 'inline',
  });
  return (
    <Group gap="sm">
      {session.heldOn <= dayOf() && (
        <ConfirmButton
          variant="filled"
          question={t('session.closeQuestion')}
          consequence={t('session.closeEffect', { count: unsigned })}
          confirm={t('session.close')}
          onConfirm={() => close.mutateAsync()}
        >
          {t('session.close')}
        </ConfirmButton>
      )}
      <ConfirmButton
        question={t('session.cancelQuestion')}
        consequence={t('session.cancelEffect')}
        confirm={t('session.cancel')}
        danger
        onConfirm={() => cancel.mutateAsync()}
      >
        {t('session.cancel')}
      </ConfirmButton>
    </Group>
  );
}

function Content({ session }: { session: Session }) {
  const { t } = useTranslation('activities');
  const [changing, dialog] = useDisclosure();
  const signs = session.state !== 'cancelled' && session.heldOn <= dayOf();
  return (
    <Stack gap="lg">
      {session.state === 'planned' && session.heldOn > dayOf() && <Alert>{t('session.toCome')}</Alert>}
      <Paper component="section" withBorder p="lg">
        <Stack>
          <Title order={2}>
            {t('group.places', { enrolled: session.enrolled, capacity: session.capacity, waiting: session.waiting })}
          </Title>
          {session.state === 'planned' && session.series.enrolBy === 'session' && (
            <EnrolForm seriesId={session.series.id} sessionId={session.id} />
          )}
          <Participants
            people={session.participants}
            open={session.state === 'planned' && session.series.enrolBy === 'session'}
            beside={(person) =>
              signs ? (
                <SignIn session={session} person={person} />
              ) : (
                person.presence !== null && <Status of={presenceStatuses} value={person.presence} />
              )
            }
          />
        </Stack>
      </Paper>
      {session.state === 'planned' && (
        <Group gap="sm">
          <Ends session={session} />
          <Button variant="default" onClick={dialog.open}>
            {t('session.change')}
          </Button>
        </Group>
      )}
      {changing && (
        <SessionDialog
          onClose={dialog.close}
          seriesId={session.series.id}
          titles={[]}
          place={session.place}
          capacity={session.capacity}
          session={session}
        />
      )}
    </Stack>
  );
}

/** One session: who comes, and the sign-in sheet, on this screen or on paper. */
export default function SessionPage() {
  const { t } = useTranslation('activities');
  const { sessionId = '' } = useParams();
  const query = apiQuery.useQuery('get', '/api/group-sessions/{id}', { params: { path: { id: sessionId } } });
  const { data } = query;
  return (
    <Page
      title={data?.title ?? t('session.one')}
      badge={data && <Status of={sessionStatuses} value={data.state} />}
      lead={
        data && (
          <>
            <DateText value={data.heldOn} style="weekday" />, {data.startsAt} – {data.endsAt}, {data.place}
          </>
        )
      }
      breadcrumb={
        data && [
          { label: t('tabs.groups'), to: '/activities/groups' },
          { label: data.series.name, to: `/activities/groups/${data.series.id}` },
        ]
      }
      actions={data && <Files session={data} />}
    >
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {(session) => <Content session={session} />}
      </ListState>
    </Page>
  );
}
