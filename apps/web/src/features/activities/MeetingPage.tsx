import { Alert, Anchor, Button, Kbd, Stack, Text, Title } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { DateText, dayOf, FOLLOWING, ListState, Page, Status, useFormat } from '../../ui/index.js';
import { AddCase } from './AddCase.js';
import { type Meeting, meetingStatuses } from './activity.js';
import { CaseCard } from './CaseCard.js';
import { MeetingAttendance } from './MeetingAttendance.js';
import { MeetingDialog } from './MeetingDialog.js';
import { MeetingEnd } from './MeetingEnd.js';
import { useIsGuest, useTablesName } from './useActivities.js';

/** What is written on the keys. */
const KEYS = { next: 'J', before: 'K', control: 'Ctrl' };

function Files({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('activities');
  const { language } = useFormat();
  const isPartner = useIsGuest();
  const audiences = isPartner ? (['partner'] as const) : (['association', 'partner'] as const);
  const what = meeting.state === 'planned' ? 'agenda' : 'minutes';
  return audiences
    .filter(
      (audience) =>
        audience === 'association' ||
        isPartner ||
        meeting.committee.kind === 'joint_cell' ||
        meeting.committee.hasPartner,
    )
    .map((audience) => (
      <Button
        key={audience}
        component="a"
        href={`/api/committee-meetings/${meeting.id}/minutes?audience=${audience}&language=${language}`}
        download
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
      >
        {t(`meeting.file.${what}.${isPartner ? 'own' : audience}`)}
      </Button>
    ));
}

function Agenda({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('activities');
  const first = meeting.cases.findIndex(({ decision }) => decision === null);
  const [current, setCurrent] = useState<string | null>(meeting.cases[Math.max(first, 0)]?.id ?? null);
  const follows = FOLLOWING.includes(useUser().role);
  const at = meeting.cases.findIndex(({ id }) => id === current);
  const go = (step: number) =>
    setCurrent(meeting.cases[Math.min(meeting.cases.length - 1, Math.max(0, at + step))]?.id ?? null);
  useHotkeys([
    [KEYS.next, () => go(1)],
    [KEYS.before, () => go(-1)],
  ]);
  /** The next one that is not decided. */
  const next = () => {
    const after = [...meeting.cases.slice(at + 1), ...meeting.cases.slice(0, at)];
    setCurrent(after.find(({ decision }) => decision === null)?.id ?? null);
  };
  return (
    <Stack component="section" gap="sm">
      <Title order={2}>{t('meeting.agenda', { count: meeting.cases.length })}</Title>
      {follows && meeting.state === 'planned' && <AddCase meeting={meeting} onAdded={setCurrent} />}
      {meeting.mayRun && meeting.state === 'planned' && meeting.cases.length > 0 && (
        <Text size="sm" c="dimmed" visibleFrom="sm">
          <Kbd>{KEYS.next}</Kbd> <Kbd>{KEYS.before}</Kbd> {t('meeting.keysMove')} <Kbd>1</Kbd> … <Kbd>9</Kbd>{' '}
          {t('meeting.keysDecide')} <Kbd>{KEYS.control}</Kbd> + <Kbd>↵</Kbd> {t('meeting.keysSave')}
        </Text>
      )}
      {meeting.cases.length === 0 && <Text c="dimmed">{t('meeting.noCases')}</Text>}
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {meeting.cases.map((one, index) => (
          <CaseCard
            key={one.id}
            number={index + 1}
            one={one}
            meeting={meeting}
            isOpen={one.id === current}
            onToggle={() => setCurrent(one.id === current ? null : one.id)}
            onDecided={next}
          />
        ))}
      </Stack>
    </Stack>
  );
}

/** A meeting: who is there, and its agenda, decided case by case; before it the place to prepare it, afterwards its minutes. */
export default function MeetingPage() {
  const { t } = useTranslation('activities');
  const { meetingId = '' } = useParams();
  const [moving, dialog] = useDisclosure();
  const tables = useTablesName();
  const query = apiQuery.useQuery(
    'get',
    '/api/committee-meetings/{id}',
    { params: { path: { id: meetingId } } },
    { refetchOnWindowFocus: false },
  );
  const { data } = query;
  return (
    <Page
      title={data?.committee.name ?? t('meeting.one')}
      badge={data && <Status of={meetingStatuses} value={data.state} />}
      lead={
        data && (
          <>
            <DateText value={data.heldOn} style="weekday" />, {[data.startsAt, data.place].filter(Boolean).join(', ')}
          </>
        )
      }
      breadcrumb={
        data && [
          { label: t(tables), to: '/activities/committees' },
          { label: data.committee.name, to: `/activities/committees/${data.committee.id}` },
        ]
      }
      actions={data && <Files meeting={data} />}
    >
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {(meeting) => (
          <Stack gap="lg">
            {meeting.mayRun && meeting.state === 'planned' && meeting.heldOn > dayOf() && (
              <Alert>
                {t('meeting.toCome')}{' '}
                <Anchor component="button" type="button" onClick={dialog.open}>
                  {t('meeting.move')}
                </Anchor>
              </Alert>
            )}
            <Agenda key={meeting.id} meeting={meeting} />
            <MeetingAttendance meeting={meeting} />
            {meeting.mayRun && meeting.state === 'planned' && <MeetingEnd meeting={meeting} />}
            {moving && (
              <MeetingDialog
                opened
                onClose={dialog.close}
                committeeId={meeting.committee.id}
                startsAt={meeting.startsAt}
                place={meeting.place}
                meeting={meeting}
              />
            )}
          </Stack>
        )}
      </ListState>
    </Page>
  );
}
