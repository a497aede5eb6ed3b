import { Anchor, Badge, Button, Group, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconMapPin, IconRoute } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { DateField, DateText, dayOf, fullName, ListState, Page, TownField, useFormat } from '../../ui/index.js';
import { type AgendaVisit, addressOf, mapUrl } from './visit.js';

function Place({ household }: { household: AgendaVisit['tenant'] }) {
  const { t } = useTranslation('visits');
  const map = mapUrl(household);
  const where = addressOf(household);
  if (where === '')
    return (
      <Text size="sm" c="dimmed">
        {t('card.noAddress')}
      </Text>
    );
  return (
    <Text size="sm">
      {where}{' '}
      {map !== null && (
        <Anchor
          href={map}
          target="_blank"
          rel="noreferrer noopener"
          underline="always"
          aria-label={t('tour.mapOf', { address: addressOf(household) })}
        >
          {t('tour.map')}
        </Anchor>
      )}
    </Text>
  );
}

function Kilometres({ km }: { km: number | null }) {
  const { t } = useTranslation('visits');
  const { number } = useFormat();
  return (
    <Badge variant="default" tt="none" size="lg">
      {km === null ? t('tour.unknown') : t('tour.km', { km: number(km) })}
    </Badge>
  );
}

/** The day's visits, by their hours or as a short round. */
function Round({ day, from }: { day: string; from: string }) {
  const { t } = useTranslation('visits');
  const { number } = useFormat();
  const [order, setOrder] = useState<'byTime' | 'shortest'>('byTime');
  const agenda = apiQuery.useQuery('get', '/api/visits', { params: { query: { from: day, to: day } } });
  const tour = apiQuery.useQuery('get', '/api/visits/tour', {
    params: { query: { day, ...(from === '' ? {} : { from }) } },
  });
  return (
    <ListState
      query={tour}
      empty={{ title: t('tour.none'), text: t('tour.noneText') }}
      isEmpty={({ byTime }) => byTime.length === 0}
    >
      {(found) => {
        const stops = found[order].flatMap((stop) => {
          const visit = agenda.data?.items.find(({ id }) => id === stop.visitId);
          return visit ? [{ visit, km: stop.km }] : [];
        });
        return (
          <Stack>
            {from !== '' && found.from === null && <Text>{t('tour.unknownTown', { town: from })}</Text>}
            <Group justify="space-between" gap="sm">
              <SegmentedControl
                aria-label={t('tour.order')}
                data={[
                  { value: 'byTime', label: t('tour.byTime') },
                  { value: 'shortest', label: t('tour.shortest') },
                ]}
                value={order}
                onChange={(value) => setOrder(value === 'shortest' ? 'shortest' : 'byTime')}
              />
              {found.from !== null && (
                <Text fw={600}>
                  {t('tour.total', { km: number(order === 'byTime' ? found.byTimeKm : found.shortestKm) })}
                </Text>
              )}
            </Group>
            <Stack component="ol" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {stops.map(({ visit, km }, index) => (
                <Paper key={visit.id} component="li" withBorder p="md">
                  <Group justify="space-between" align="flex-start" gap="sm">
                    <Stack gap={2} flex="1 1 14rem">
                      <Group gap="xs">
                        <Text fw={650}>{index + 1}.</Text>
                        <Text fw={650}>
                          <DateText value={visit.plannedAt} style="time" />
                        </Text>
                        <Anchor component={Link} to={`/tenants/${visit.tenant.id}/visits/${visit.id}`} fw={600}>
                          {fullName(visit.tenant)}
                        </Anchor>
                      </Group>
                      <Place household={visit.tenant} />
                    </Stack>
                    {(found.from !== null || index > 0) && <Kilometres km={km} />}
                  </Group>
                </Paper>
              ))}
            </Stack>
            <Text size="sm" c="dimmed">
              {t('tour.crowFlies')}
            </Text>
          </Stack>
        );
      }}
    </ListState>
  );
}

/** One's households, the nearest first: whom one could see on the way. */
function Nearby({ day, from }: { day: string; from: string }) {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const [shown, setShown] = useState(10);
  const query = apiQuery.useQuery(
    'get',
    '/api/visits/nearby',
    { params: { query: { from } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <ListState query={query} empty={{ title: t('tour.nobody') }} isEmpty={({ items }) => items.length === 0}>
      {({ items }) => (
        <Stack>
          <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {items.slice(0, shown).map(({ tenant, km, lastVisitAt, nextVisitAt }) => (
              <Paper key={tenant.id} component="li" withBorder p="md">
                <Group justify="space-between" align="flex-start" gap="sm">
                  <Stack gap={2} flex="1 1 14rem">
                    <Anchor component={Link} to={`/tenants/${tenant.id}/record`} fw={600}>
                      {fullName(tenant)}
                    </Anchor>
                    <Place household={tenant} />
                    <Text size="sm" c="dimmed">
                      {lastVisitAt === null ? t('tour.never') : t('tour.last', { day: format.date(lastVisitAt) })}
                      {nextVisitAt !== null && ` · ${t('tour.next', { day: format.date(nextVisitAt) })}`}
                    </Text>
                  </Stack>
                  <Group gap="xs">
                    <Kilometres km={km} />
                    <Button
                      component={Link}
                      to={`/visits/new?tenant=${tenant.id}&day=${day}`}
                      variant="light"
                      aria-label={t('tour.planFor', { name: fullName(tenant) })}
                    >
                      {t('plan.submit')}
                    </Button>
                  </Group>
                </Group>
              </Paper>
            ))}
          </Stack>
          {items.length > shown && (
            <Button variant="default" onClick={() => setShown(shown + 20)}>
              {t('tour.more')}
            </Button>
          )}
        </Stack>
      )}
    </ListState>
  );
}

/** A day on the road: the round from the office, and who lives near it. Distances are between towns; nobody's house is looked up. */
export default function TourPage() {
  const { t } = useTranslation('visits');
  const [search, setSearch] = useSearchParams();
  const asked = search.get('day') ?? '';
  const day = /^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : dayOf();
  const [from, setFrom] = useLocalStorage({ key: 'visits-from', defaultValue: '' });
  return (
    <Page title={t('tour.title')} lead={t('tour.lead')} breadcrumb={[{ label: t('mine.title'), to: '/visits' }]}>
      <Group align="flex-end" grow preventGrowOverflow={false} maw="36rem">
        <DateField
          label={t('field.day')}
          clearable={false}
          value={day}
          onChange={(value) => value !== null && setSearch({ day: value }, { replace: true })}
        />
        <TownField
          label={t('tour.from')}
          value={from}
          onChange={setFrom}
          leftSection={<IconMapPin size={18} aria-hidden />}
        />
      </Group>
      <Stack component="section">
        <Group gap="xs">
          <IconRoute size={24} stroke={1.75} aria-hidden />
          <Title order={2}>{t('tour.round')}</Title>
        </Group>
        <Round key={day} day={day} from={from} />
      </Stack>
      {from.trim() !== '' && (
        <Stack component="section">
          <Title order={2}>{t('tour.nearby')}</Title>
          <Nearby day={day} from={from.trim()} />
        </Stack>
      )}
    </Page>
  );
}
