import { Anchor, Blockquote, Button, Group, List, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck, IconExclamationMark } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useUser } from '../../api/session.js';
import { useApiMutation, useFormat } from '../../ui/index.js';
import { NotesAlert } from './DayNotes.js';
import { AFTER_CHANGE, isAhead, LEADING, type Rally } from './rally.js';
import { TeamButton } from './TeamButton.js';

type Preparation = components['schemas']['RallyPreparation'];
type Item = Preparation['items'][number];

/** Where one does what is missing. */
function pageOf(code: Item['code'], rally: Rally): string | null {
  if (code === 'venue' || code === 'day') return `/rallies/${rally.id}/change`;
  if (code === 'agencies') return `/rallies/series/${rally.seriesId}`;
  if (code === 'calls') return `/rallies/${rally.id}/${isAhead(rally.state) ? 'invitations' : 'meetings'}`;
  return code === 'tables' ? `/rallies/${rally.id}/invitations` : null;
}

function Point({ item, rally }: { item: Item; rally: Rally }) {
  const { t } = useTranslation('rallies');
  const mayLead = LEADING.includes(useUser().role);
  const text = t(`preparation.${item.code}.${item.isDone ? 'done' : 'todo'}`, {
    count: item.count ?? 0,
    of: item.of ?? 0,
  });
  const to = item.isDone || !mayLead ? null : pageOf(item.code, rally);
  return (
    <List.Item
      icon={
        <ThemeIcon size={22} radius="xl" variant="light" color={item.isDone ? 'green' : 'brick'}>
          {item.isDone ? (
            <IconCheck size={14} role="img" aria-label={t('preparation.isDone')} />
          ) : (
            <IconExclamationMark size={14} role="img" aria-label={t('preparation.isTodo')} />
          )}
        </ThemeIcon>
      }
    >
      {to ? (
        <Anchor component={Link} to={to}>
          {text}
        </Anchor>
      ) : (
        text
      )}
    </List.Item>
  );
}

/** What the last rally of the series taught. */
function Lessons({ preparation, rally }: { preparation: Preparation; rally: Rally }) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const mayLead = LEADING.includes(useUser().role);
  const { previous, suggestedCapacity } = preparation;
  const apply = useApiMutation({
    mutationFn: (capacity: number) =>
      call(api.PATCH('/api/rallies/{id}', { params: { path: { id: rally.id } }, body: { capacity } })),
    success: t('preparation.applied'),
    invalidates: AFTER_CHANGE,
  });
  if (!previous) return null;
  const { name, lessons, lessonsBy, candidates, noShowRate } = previous;
  const isBelow = suggestedCapacity !== null && (rally.capacity ?? 0) < suggestedCapacity;
  return (
    <Stack gap="xs">
      <Title order={3}>{t('preparation.last', { name })}</Title>
      <Text>
        {t('preparation.turnout', candidates)}{' '}
        {noShowRate !== null &&
          t('preparation.rate', { rate: format.number(noShowRate, { style: 'percent', maximumFractionDigits: 0 }) })}
      </Text>
      {isBelow && mayLead && isAhead(rally.state) && (
        <Group>
          <Button variant="light" size="sm" loading={apply.isPending} onClick={() => apply.mutate(suggestedCapacity)}>
            {t('preparation.apply', { count: suggestedCapacity })}
          </Button>
        </Group>
      )}
      {lessons !== null && (
        <Blockquote p="md" mt={0} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {lessons}
          {lessonsBy !== null && (
            <Text component="cite" display="block" size="sm" mt="xs">
              {t('preparation.notedBy', { name: lessonsBy })}
            </Text>
          )}
        </Blockquote>
      )}
    </Stack>
  );
}

/** What there is to prepare before a rally, and what is still to be phoned about after it. */
export function PreparationCard({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const { role } = useUser();
  const { data } = apiQuery.useQuery('get', '/api/rallies/{id}/preparation', { params: { path: { id: rally.id } } });
  if (!data) return null;
  const ahead = isAhead(rally.state);
  const items = ahead ? data.items : data.items.filter(({ code }) => code === 'calls');
  if (items.length === 0) return null;
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Group justify="space-between">
          <Title order={2}>{t(ahead ? 'preparation.title' : 'preparation.after')}</Title>
          {ahead && LEADING.includes(role) && <TeamButton rallyId={rally.id} />}
        </Group>
        {ahead && <NotesAlert notes={data.notes} />}
        <List spacing="xs" styles={{ itemWrapper: { alignItems: 'flex-start' } }}>
          {items.map((item) => (
            <Point key={item.code} item={item} rally={rally} />
          ))}
        </List>
        {ahead && <Lessons preparation={data} rally={rally} />}
      </Stack>
    </Paper>
  );
}
