import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconMapPin, IconPlus, IconRepeat } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { ListState, Page, Status, StatusBadge, useApiMutation, useFormat } from '../../ui/index.js';
import { useNoteText } from './DayNotes.js';
import { AFTER_CHANGE, type RallySeries, rallyStatuses } from './rally.js';

function NextRally({ series: { nextRally, active } }: { series: RallySeries }) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  if (nextRally === null) return <Text c="dimmed">{t(active ? 'series.nextSoon' : 'series.noNext')}</Text>;
  return (
    <Group gap="sm">
      <Anchor component={Link} to={`/rallies/${nextRally.id}`}>
        {t('series.next', { day: format.date(nextRally.heldOn, 'weekday') })}
      </Anchor>
      <Status of={rallyStatuses} value={nextRally.state} />
    </Group>
  );
}

/** The day that the program would choose, with a word where it is not sure of the school holidays. */
function Proposed({ series: { proposed, nextRally } }: { series: RallySeries }) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const text = useNoteText();
  if (!proposed) return null;
  return (
    <Text c="dimmed">
      {t(nextRally ? 'series.thenOn' : 'series.proposedOn', { day: format.date(proposed.heldOn, 'weekday') })}{' '}
      {proposed.notes.map(text).join(' ')}
    </Text>
  );
}

function SeriesCard({ series }: { series: RallySeries }) {
  const { t } = useTranslation('rallies');
  const { id, name, territory, intervalMonths, active, template, agencies } = series;
  const { i18n } = useTranslation();
  const list = new Intl.ListFormat(i18n.resolvedLanguage ?? 'fr');
  const turn = useApiMutation({
    mutationFn: () =>
      call(api.PATCH('/api/rally-series/{id}', { params: { path: { id } }, body: { active: !active } })),
    success: t(active ? 'series.paused' : 'series.resumed'),
    invalidates: AFTER_CHANGE,
  });
  return (
    <Paper component="li" withBorder p="lg">
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2}>{name}</Title>
          <StatusBadge tone={active ? 'success' : 'neutral'}>
            {t(active ? 'series.active' : 'series.inactive')}
          </StatusBadge>
        </Group>
        <Text>
          {t('series.facts', { territory, count: intervalMonths, venue: template.venue, capacity: template.capacity })}
        </Text>
        {agencies.length > 0 && (
          <Text c="dimmed">{t('series.of', { agencies: list.format(agencies.map((agency) => agency.name)) })}</Text>
        )}
        <NextRally series={series} />
        <Proposed series={series} />
        <Group gap="sm">
          <Button
            component={Link}
            to={`/rallies/series/${id}`}
            variant="light"
            aria-label={t('series.changeNamed', { name })}
          >
            {t('series.change')}
          </Button>
          <Button
            component={Link}
            to={`/rallies/new?series=${id}`}
            variant="light"
            aria-label={t('series.rallyNamed', { name })}
          >
            {t('series.rally')}
          </Button>
          <Button
            variant="subtle"
            onClick={() => turn.mutate()}
            loading={turn.isPending}
            aria-label={t(active ? 'series.pauseNamed' : 'series.resumeNamed', { name })}
          >
            {t(active ? 'series.pause' : 'series.resume')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

/** Series of rallies by territory: the next rally of each makes itself. */
export default function SeriesPage() {
  const { t } = useTranslation('rallies');
  const query = apiQuery.useQuery('get', '/api/rally-series');
  const add = (
    <Button component={Link} to="/rallies/series/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('series.new')}
    </Button>
  );
  const places = (
    <Button component={Link} to="/rallies/places" variant="default" leftSection={<IconMapPin size={18} aria-hidden />}>
      {t('places.title')}
    </Button>
  );
  return (
    <Page
      title={t('series.title')}
      lead={t('series.lead')}
      breadcrumb={[{ label: t('nav'), to: '/rallies' }]}
      actions={
        <>
          {places}
          {add}
        </>
      }
    >
      <ListState
        query={query}
        empty={{
          title: t('series.empty'),
          text: t('series.emptyText'),
          icon: <IconRepeat size={40} stroke={1.5} aria-hidden />,
          action: add,
        }}
      >
        {({ items }) => (
          <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
            {items.map((series) => (
              <SeriesCard key={series.id} series={series} />
            ))}
          </Stack>
        )}
      </ListState>
    </Page>
  );
}
