import { Anchor, Box, Button, Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { type Role, useUser } from '../../api/session.js';
import { dayOf, ProblemAlert, TaskCard, useFormat, usePseudonym } from '../../ui/index.js';
import { homeOf } from '../registry.js';
import { type HomeCard, type HomeItem, type Kind, LOOKS, listOf, toItem } from './cards.js';

/** The first few are enough to begin with; the button leads to the rest. */
const SHOWN = 4;

function useMoment() {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (at: string, date: 'shortDate' | 'weekdayTime') => {
    if (date === 'shortDate') return format.date(at, 'shortDate');
    const time = format.date(at, 'time');
    return dayOf(at) === dayOf() ? t('todayAt', { time }) : t('dayAt', { day: format.date(at, 'shortDate'), time });
  };
}

/** Cards that hold more than one kind of thing. */
const TELL_STATE: readonly Kind[] = ['referrals_decided', 'cvs_to_review', 'cvs_to_refresh'];

function Item({ kind, item }: { kind: Kind; item: HomeItem }) {
  const { t } = useTranslation('home');
  const known = usePseudonym();
  const moment = useMoment();
  const { title, detail, at, code } = item;
  const told = [
    at !== null && moment(at, LOOKS[kind].date),
    detail,
    TELL_STATE.includes(kind) && code !== null && code !== 'to_review' && t(`code.${code}`),
  ].filter((part) => typeof part === 'string');
  return (
    <Box component="li">
      <Anchor component={Link} to={toItem(kind, item)} fw={600}>
        {known(title) ?? t('unnamed')}
      </Anchor>
      {told.length > 0 && (
        <Text size="sm" c="dimmed">
          {told.join(', ')}
        </Text>
      )}
    </Box>
  );
}

function Card({ card, refetch }: { card: HomeCard; refetch: () => unknown }) {
  const { t } = useTranslation('home');
  const { icon, search = '' } = LOOKS[card.kind];
  const list = listOf(card.kind, useUser().role);
  return (
    <TaskCard
      title={t(`card.${card.kind}.title`)}
      icon={icon}
      query={{ data: card, error: null, isPending: false, refetch }}
      count={({ count }) => count}
      summary={(count) => t(`card.${card.kind}.waiting`, { count })}
      to={`/${list}${search}`}
      action={t(`see.${list}`)}
    >
      {({ kind, items }) => (
        <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
          {items.slice(0, SHOWN).map((item) => (
            <Item key={item.id} kind={kind} item={item} />
          ))}
        </Stack>
      )}
    </TaskCard>
  );
}

/** What a role begins most often. */
const STARTS: Partial<Record<Role, { to: string; begin: 'referral' | 'visit' | 'offer' }>> = {
  landlord_staff: { to: '/referrals/new', begin: 'referral' },
  case_worker: { to: '/visits/new', begin: 'visit' },
  volunteer: { to: '/visits/new', begin: 'visit' },
  employer: { to: '/offers/new', begin: 'offer' },
};

/** What does not wait takes one line each: it is there to be found, not to be read. */
interface NothingProps {
  cards: readonly HomeCard[];
  title: 'nothing' | 'nothingElse' | 'nothingThere';
}

function Nothing({ cards, title }: NothingProps) {
  const { t } = useTranslation('home');
  const { role } = useUser();
  const start = STARTS[role];
  return (
    <Paper component="section" withBorder p="lg" h="100%">
      <Stack gap="sm" h="100%">
        <Title order={2} size="h3">
          {t(title)}
        </Title>
        <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
          {cards.map(({ kind }) => (
            <li key={kind}>
              <Anchor component={Link} to={`/${listOf(kind, role)}`} size="sm">
                {t(`card.${kind}.title`)}
              </Anchor>
            </li>
          ))}
        </Stack>
        {start !== undefined && (
          <Group mt="auto">
            <Button component={Link} to={start.to} variant="light" leftSection={<IconPlus size={18} aria-hidden />}>
              {t(`start.${start.begin}`)}
            </Button>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}

/** What waits for the person, first of all on the page. */
export default function Waiting() {
  const isAlone = homeOf(useUser()).length === 1;
  const { data, error, isPending, refetch } = apiQuery.useQuery('get', '/api/home');
  if (data === undefined) {
    if (!isPending) return <ProblemAlert error={error} onRetry={refetch} />;
    return ['first', 'second', 'third'].map((key) => <Skeleton key={key} height={180} aria-hidden />);
  }
  const waiting = data.cards.filter(({ count }) => count > 0);
  // Beside this, other parts of the program tell what waits with them: of them nothing is claimed here.
  const title = !isAlone ? 'nothingThere' : waiting.length === 0 ? 'nothing' : 'nothingElse';
  const quiet = data.cards.filter(({ count }) => count === 0);
  return (
    <>
      {waiting.map((card) => (
        <Card key={card.kind} card={card} refetch={refetch} />
      ))}
      {quiet.length > 0 && <Nothing cards={quiet} title={title} />}
    </>
  );
}
