import { Box, Button, Group, Text, ThemeIcon } from '@mantine/core';
import { IconCheck, IconMessagePlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { fullName, StatusBadge, useApiMutation, useFormat } from '../../ui/index.js';
import { AFTER_DAY, type DayLine, pathOf, SIGNS, toTop } from './day.js';
import { PutOff } from './PutOff.js';
import { QuickNote } from './QuickNote.js';

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
    onSuccess: toTop,
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
export function useWhat() {
  const { t, i18n } = useTranslation('record');
  return ({ kind, tenant, title, code, label }: DayLine): string => {
    if (tenant === null) return title ?? t(`day.kind.${kind}`);
    if (kind === 'alert') {
      const alert = t(`day.alert.${code}`);
      return label === null
        ? alert
        : t('day.alertAbout', { alert, label: label[i18n.language === 'en' ? 'en' : 'fr'] });
    }
    if (kind === 'rights') return t(`day.rights.${code}`);
    if (kind === 'check') return t('day.checkAbout', { what: t('day.what.check'), title });
    return title ?? t(`day.what.${kind}${code === 'giving' ? 'Giving' : ''}`);
  };
}

/** One thing to do, one tap from being done or put off. `more` stands on the line of the buttons: a small screen has no room to give away. */
export function DayLineRow({ line, more }: { line: DayLine; more?: ReactNode }) {
  const { t } = useTranslation('record');
  const format = useFormat();
  const what = useWhat()(line);
  const [noting, setNoting] = useState(false);
  const { kind, tenant, at, dueOn, overdue } = line;
  const Sign = SIGNS[kind];
  const name = tenant === null ? what : fullName(tenant);
  const isLate = overdue && dueOn !== null;
  return (
    <Box component="li">
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <ThemeIcon variant="light" color={isLate && !line.waits ? 'red' : 'petrol'} size={32} radius="md">
          <Sign size={18} stroke={1.75} aria-hidden />
        </ThemeIcon>
        <Box flex={1} miw={0}>
          <Text style={{ overflowWrap: 'anywhere' }}>{what}</Text>
          <Group gap="xs" fz="sm" c="dimmed" style={{ rowGap: 2 }}>
            {at !== null && <Text fw={600}>{format.date(at, 'time')}</Text>}
            {isLate && (
              <StatusBadge tone={line.waits ? 'neutral' : 'danger'}>
                {t('day.since', { day: format.date(dueOn, 'shortDate') })}
              </StatusBadge>
            )}
            {tenant?.place && <span>{tenant.place}</span>}
          </Group>
        </Box>
      </Group>
      <Group gap="xs" mt={4}>
        {more}
        <Group gap="xs" ml="auto" wrap="nowrap">
          <Act line={line} name={name} onNote={() => setNoting(true)} />
          <PutOff line={line} name={name} />
        </Group>
      </Group>
      {tenant !== null && noting && <QuickNote tenantId={tenant.id} name={name} onClose={() => setNoting(false)} />}
    </Box>
  );
}
