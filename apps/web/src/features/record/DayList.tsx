import { ActionIcon, Anchor, Box, Button, Group, Menu, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck, IconClockPause, IconMessagePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { addDays, dayOf, fullName, PhoneLink, StatusBadge, useApiMutation, useFormat } from '../../ui/index.js';
import { AFTER_DAY, type DayLine, pathOf, SIGNS } from './day.js';
import { QuickNote } from './QuickNote.js';

/** The first weekday after today, and the same day of next week. */
const nextWorkday = (today: string): string => {
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay();
  return addDays(today, weekday === 5 ? 3 : weekday === 6 ? 2 : 1);
};

function PutOff({ line, name }: { line: DayLine; name: string }) {
  const { t } = useTranslation('record');
  const today = dayOf();
  const put = useApiMutation({
    mutationFn: (until: string) => call(api.POST('/api/my-day/put-offs', { body: { key: line.key, until } })),
    success: t('day.putOffDone'),
    invalidates: AFTER_DAY,
  });
  const choices = [
    { key: 'tomorrow', until: nextWorkday(today) },
    { key: 'inThree', until: addDays(today, 3) },
    { key: 'nextWeek', until: addDays(today, 7) },
  ];
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <ActionIcon variant="default" size={44} aria-label={t('day.putOff', { name })} loading={put.isPending}>
          <IconClockPause size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ key, until }) => (
          <Menu.Item key={key} onClick={() => put.mutate(until)}>
            {t(`day.until.${key}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** What is done by one tap where it stands; everything else is dealt with on its own page. */
function Done({ line, name }: { line: DayLine; name: string }) {
  const { t } = useTranslation('record');
  const { kind, id } = line;
  const done = useApiMutation({
    mutationFn: () =>
      kind === 'reminder'
        ? call(api.POST('/api/reminders/{id}/done', { params: { path: { id } } }))
        : call(api.PATCH('/api/actions/{id}', { params: { path: { id } }, body: { state: 'done' } })),
    success: t('day.doneToast'),
    invalidates: AFTER_DAY,
  });
  return (
    <Button
      leftSection={<IconCheck size={18} aria-hidden />}
      h={44}
      px="sm"
      loading={done.isPending}
      onClick={() => done.mutate()}
      aria-label={t('day.doneFor', { name })}
    >
      {t('day.done')}
    </Button>
  );
}

function Act({ line, name, onNote }: { line: DayLine; name: string; onNote: () => void }) {
  const { t } = useTranslation('record');
  const { role } = useUser();
  // The contract is changed by the case worker; others look it up.
  if (line.kind === 'reminder' || (line.kind === 'action' && role === 'case_worker'))
    return <Done line={line} name={name} />;
  if (line.kind === 'contact')
    return (
      <Button leftSection={<IconMessagePlus size={18} aria-hidden />} h={44} px="sm" onClick={onNote}>
        {t('day.note')}
      </Button>
    );
  return (
    <Button component={Link} to={pathOf(line)} variant="light" h={44} px="sm" aria-label={t('day.openFor', { name })}>
      {t(line.kind === 'visit' ? 'day.noteVisit' : 'day.open')}
    </Button>
  );
}

/** What it is about, under the name of the person. */
function useWhat({ kind, tenant, title, code }: DayLine): string {
  const { t } = useTranslation('record');
  if (tenant === null) return t(`day.kind.${kind}`);
  if (kind === 'alert') return t(`day.alert.${code}`);
  if (kind === 'rights') return t(`day.rights.${code}`);
  return title ?? t(`day.what.${kind}${code === 'giving' ? 'Giving' : ''}`);
}

function Line({ line }: { line: DayLine }) {
  const { t } = useTranslation('record');
  const format = useFormat();
  const [noting, setNoting] = useState(false);
  const { kind, tenant, title, at, dueOn, overdue } = line;
  const Sign = SIGNS[kind];
  const name = tenant === null ? (title ?? t(`day.kind.${kind}`)) : fullName(tenant);
  const what = useWhat(line);
  const isLate = overdue && dueOn !== null;
  return (
    <Paper component="li" withBorder p="sm">
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <ThemeIcon variant="light" color={isLate ? 'red' : 'petrol'} size={36} radius="md">
          <Sign size={20} stroke={1.75} aria-hidden />
        </ThemeIcon>
        <Box flex={1} miw={0}>
          <Anchor component={Link} to={pathOf(line)} fw={650} style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Anchor>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {what}
          </Text>
          <Group gap="xs" fz="sm" c="dimmed" style={{ rowGap: 2 }}>
            {at !== null && <Text fw={600}>{format.date(at, 'time')}</Text>}
            {isLate && (
              <StatusBadge tone="danger">{t('day.since', { day: format.date(dueOn, 'shortDate') })}</StatusBadge>
            )}
            {tenant?.place && <span>{tenant.place}</span>}
            {tenant?.phone && (kind === 'contact' || kind === 'visit') && <PhoneLink value={tenant.phone} />}
          </Group>
        </Box>
      </Group>
      <Group gap="xs" justify="flex-end" mt="xs">
        <Act line={line} name={name} onNote={() => setNoting(true)} />
        <PutOff line={line} name={name} />
      </Group>
      {tenant !== null && noting && <QuickNote tenantId={tenant.id} name={name} onClose={() => setNoting(false)} />}
    </Paper>
  );
}

/** The lines of a day, each one tap from being done or put off. */
export function DayList({ lines }: { lines: readonly DayLine[] }) {
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {lines.map((line) => (
        <Line key={line.key} line={line} />
      ))}
    </Stack>
  );
}

/** So many are shown of a part before the rest is asked for. */
const SHOWN = 5;

/** One part of a day: the first few lines, the others on demand. */
export function DayPart({ title, lines }: { title: string; lines: readonly DayLine[] }) {
  const { t } = useTranslation('record');
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  return (
    <Stack component="section" gap="sm">
      <Group justify="space-between">
        <Title order={2} size="h3">
          {title}
        </Title>
        <Text c="dimmed">{lines.length}</Text>
      </Group>
      <DayList lines={all ? lines : lines.slice(0, SHOWN)} />
      {!all && lines.length > SHOWN && (
        <Group>
          <Button variant="default" onClick={() => setAll(true)}>
            {t('day.all', { count: lines.length - SHOWN })}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
