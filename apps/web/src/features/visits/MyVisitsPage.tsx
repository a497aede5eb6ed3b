import { ActionIcon, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconPlus, IconRoute } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { addDays, dayOf, ListState, Page, useFormat } from '../../ui/index.js';
import { VisitCard } from './VisitCard.js';
import type { AgendaVisit } from './visit.js';

/** How far back one is reminded of visits that nobody noted: after that the API takes no more of them. */
const REMINDED_DAYS = 30;

const cards = (visits: readonly AgendaVisit[]) => (
  <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
    {visits.map((visit) => (
      <VisitCard key={visit.id} visit={visit} />
    ))}
  </Stack>
);

const isToNote = (visit: AgendaVisit) => visit.state === 'planned' && Date.parse(visit.plannedAt) < Date.now();

/** Visits whose time has passed without a word about them. */
function ToNote() {
  const { t } = useTranslation('visits');
  const today = dayOf();
  const { data } = apiQuery.useQuery('get', '/api/visits', {
    params: { query: { from: addDays(today, -REMINDED_DAYS), to: today } },
  });
  const waiting = data?.items.filter(isToNote) ?? [];
  if (waiting.length === 0) return null;
  return (
    <Stack component="section" gap="sm">
      <Title order={2}>{t('mine.toNote')}</Title>
      {cards(waiting)}
    </Stack>
  );
}

function Days({ visits }: { visits: readonly AgendaVisit[] }) {
  const format = useFormat();
  const { t } = useTranslation('visits');
  const today = dayOf();
  const days = new Map<string, AgendaVisit[]>();
  for (const visit of visits) {
    const day = dayOf(visit.plannedAt);
    days.set(day, [...(days.get(day) ?? []), visit]);
  }
  const nameOf = (day: string) => {
    if (day === today) return t('mine.today', { day: format.date(day, 'weekday') });
    return format.date(day, 'weekday').replace(/^./, (letter) => letter.toUpperCase());
  };
  return (
    <Stack gap="xl">
      {[...days].map(([day, ofDay]) => (
        <Stack key={day} component="section" gap="sm">
          <Title order={2}>{nameOf(day)}</Title>
          {cards(ofDay)}
        </Stack>
      ))}
    </Stack>
  );
}

/** « 22–28 novembre 2026 » */
function rangeOf(from: string, to: string, language: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', options).formatRange(
    new Date(from),
    new Date(to),
  );
}

function Week({ from }: { from: string }) {
  const { t } = useTranslation('visits');
  const { language } = useFormat();
  const today = dayOf();
  const to = addDays(from, 6);
  const query = apiQuery.useQuery('get', '/api/visits', { params: { query: { from, to } } });
  const at = (day: string) => (day === today ? '/visits' : `/visits?from=${day}`);
  return (
    <Stack>
      <Group component="nav" aria-label={t('mine.weeks')} gap="xs" justify="space-between">
        <Text fw={600}>{rangeOf(from, to, language)}</Text>
        <Group gap="xs">
          <ActionIcon
            component={Link}
            to={at(addDays(from, -7))}
            variant="default"
            size={44}
            aria-label={t('mine.before')}
          >
            <IconChevronLeft size={20} aria-hidden />
          </ActionIcon>
          {from !== today && (
            <Button component={Link} to="/visits" variant="default" h={44}>
              {t('mine.thisWeek')}
            </Button>
          )}
          <ActionIcon
            component={Link}
            to={at(addDays(from, 7))}
            variant="default"
            size={44}
            aria-label={t('mine.after')}
          >
            <IconChevronRight size={20} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      <ListState
        query={query}
        empty={{
          title: t('mine.none'),
          text: t('mine.noneText'),
          action: (
            <Button component={Link} to="/visits/new" variant="light">
              {t('plan.action')}
            </Button>
          ),
        }}
      >
        {/* What waits to be noted stands above already. */}
        {({ items }) => <Days visits={items.filter((visit) => !isToNote(visit))} />}
      </ListState>
    </Stack>
  );
}

export default function MyVisitsPage() {
  const { t } = useTranslation('visits');
  const [search] = useSearchParams();
  const asked = search.get('from') ?? '';
  const from = /^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : dayOf();
  return (
    <Page
      title={t('mine.title')}
      actions={
        <Group gap="xs">
          <Button
            component={Link}
            to="/visits/tour"
            variant="default"
            leftSection={<IconRoute size={18} aria-hidden />}
          >
            {t('tour.title')}
          </Button>
          <Button component={Link} to="/visits/new" leftSection={<IconPlus size={18} aria-hidden />}>
            {t('plan.action')}
          </Button>
        </Group>
      }
    >
      <ToNote />
      <Week key={from} from={from} />
    </Page>
  );
}
