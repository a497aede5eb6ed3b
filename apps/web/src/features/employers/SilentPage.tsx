import { Anchor, Button, Group, Paper, Select, Stack, Text } from '@mantine/core';
import { IconBell, IconMail, IconPhone, IconSend } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { ListState, Page, Pager, PhoneLink, StatusBadge, useApiMutation, usePage } from '../../ui/index.js';
import { ExchangeDialog } from './ExchangeDialog.js';
import { LetterDialog } from './LetterDialog.js';
import { useCanAdd } from './profile.js';
import { type Silent, useReasonText } from './silence.js';

type Act = { what: 'call' | 'write'; employer: Silent };

function Buttons({ employer, onAct }: { employer: Silent; onAct: (act: Act) => void }) {
  const { t } = useTranslation('employers');
  const { role } = useUser();
  const { id, name, contactEmail, rallyId } = employer;
  const again = useApiMutation({
    mutationFn: (rally: string) =>
      call(api.POST('/api/rallies/{id}/reminders', { params: { path: { id: rally } }, body: { employerId: id } })),
    success: t('silent.asked', { name }),
    invalidates: [['get', '/api/employers/silent']],
  });
  return (
    <Group gap="xs">
      <Button
        size="xs"
        variant="light"
        leftSection={<IconPhone size={16} aria-hidden />}
        onClick={() => onAct({ what: 'call', employer })}
        aria-label={t('silent.callNamed', { name })}
      >
        {t('silent.call')}
      </Button>
      <Button
        size="xs"
        variant="light"
        disabled={contactEmail === null}
        leftSection={<IconMail size={16} aria-hidden />}
        onClick={() => onAct({ what: 'write', employer })}
        aria-label={t('silent.writeNamed', { name })}
      >
        {t('silent.write')}
      </Button>
      {rallyId !== null && (role === 'organiser' || role === 'association_manager') && (
        <Button
          size="xs"
          variant="light"
          loading={again.isPending}
          onClick={() => again.mutate(rallyId)}
          leftSection={<IconSend size={16} aria-hidden />}
          aria-label={t('silent.againNamed', { name })}
        >
          {t('silent.again')}
        </Button>
      )}
    </Group>
  );
}

function Row({ employer, onAct }: { employer: Silent; onAct: ((act: Act) => void) | null }) {
  const { t } = useTranslation('employers');
  const reasonText = useReasonText();
  const { id, name, city, contactName, contactPhone, reasons } = employer;
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="xs">
        <Text>
          <Anchor component={Link} to={`/employers/${id}`} fw={600}>
            {name}
          </Anchor>
          {city !== null && `, ${city}`}
        </Text>
        <Group gap="xs">
          {reasons.map((reason) => (
            <StatusBadge key={reason.code} tone={reason.code === 'no_exchange' ? 'neutral' : 'warning'}>
              {reasonText(reason)}
            </StatusBadge>
          ))}
        </Group>
        <Group gap="xs">
          <Text size="sm" c="dimmed">
            {contactName ?? t('contacts.none')}
          </Text>
          {contactPhone !== null && (
            <Text size="sm">
              <PhoneLink value={contactPhone} />
            </Text>
          )}
        </Group>
        {onAct && <Buttons employer={employer} onAct={onAct} />}
      </Stack>
    </Paper>
  );
}

const MONTHS = ['1', '2', '3', '6', '12'];

/** Employers of whom nothing was heard, why, and what can be done at once. */
export default function SilentPage() {
  const { t } = useTranslation('employers');
  const canAdd = useCanAdd();
  const { page, setPage } = usePage();
  const [search, setSearch] = useSearchParams();
  const months = MONTHS.includes(search.get('months') ?? '') ? search.get('months') : '3';
  const [act, setAct] = useState<Act | null>(null);
  const query = apiQuery.useQuery(
    'get',
    '/api/employers/silent',
    { params: { query: { page, months: Number(months) } } },
    { placeholderData: keepPreviousData },
  );
  const close = () => setAct(null);
  const name = act?.employer.name ?? '';
  return (
    <Page title={t('silent.title')} lead={t('silent.lead')} breadcrumb={[{ label: t('nav'), to: '/employers' }]}>
      <Select
        label={t('silent.months')}
        data={MONTHS.map((value) => ({ value, label: t('silent.monthCount', { count: Number(value) }) }))}
        value={months}
        onChange={(value) => setSearch(value === null || value === '3' ? {} : { months: value })}
        allowDeselect={false}
        maw={260}
      />
      <ListState
        query={query}
        empty={{
          title: t('silent.none'),
          text: t('silent.noneText'),
          icon: <IconBell size={40} stroke={1.5} aria-hidden />,
        }}
      >
        {({ items, total, size }) => (
          <>
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('silent.title')}>
              {items.map((employer) => (
                <Row key={employer.id} employer={employer} onAct={canAdd ? setAct : null} />
              ))}
            </Stack>
            <Pager page={page} size={size} total={total} onChange={setPage} />
          </>
        )}
      </ListState>
      <ExchangeDialog
        key={`call ${act?.employer.id}`}
        employerId={act?.employer.id ?? ''}
        name={name}
        opened={act?.what === 'call'}
        onClose={close}
      />
      <LetterDialog
        key={`write ${act?.employer.id}`}
        employerId={act?.employer.id ?? ''}
        name={name}
        opened={act?.what === 'write'}
        onClose={close}
        draft={
          act
            ? {
                subject: t(`silent.letter.${act.employer.reasons[0]?.code ?? 'no_exchange'}.subject`),
                text: t(`silent.letter.${act.employer.reasons[0]?.code ?? 'no_exchange'}.text`, {
                  name: act.employer.contactName ?? '',
                }),
              }
            : undefined
        }
      />
    </Page>
  );
}
