import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconPhoneCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { ListState, Page, PhoneLink, StatusBadge, useApiMutation, useFormat } from '../../ui/index.js';
import { CheckDialog } from './CheckDialog.js';
import { AFTER_PLACEMENT, MONTHS } from './placement.js';

type Call = components['schemas']['PlacementCall'];

function Item({ one }: { one: Call }) {
  const { t } = useTranslation('placements');
  const format = useFormat();
  const [isAnswering, setAnswering] = useState(false);
  const month = MONTHS.find((known) => known === one.month);
  const tried = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/placements/{id}/calls', {
          params: { path: { id: one.placementId } },
          body: { month: month ?? null, side: one.side },
        }),
      ),
    success: t('calls.tried'),
    invalidates: AFTER_PLACEMENT,
  });
  const about = { placementId: one.placementId, kind: 'hire' as const, name: one.tenantName };
  return (
    <Paper component="li" withBorder p="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={2} flex="1 1 16rem">
          <Group gap="xs">
            <Text fw={650}>{one.callee}</Text>
            <Text size="sm" c="dimmed">
              {t(`side.${one.side}`)}
            </Text>
            {one.wantsCall && <StatusBadge tone="warning">{t('check.wantsCall')}</StatusBadge>}
          </Group>
          {one.phone === null ? <Text size="sm">{t('calls.noPhone')}</Text> : <PhoneLink value={one.phone} />}
          <Anchor component={Link} to={`/placements/${one.placementId}`} size="sm">
            {t('page.title', { name: one.tenantName, title: one.title })}, {one.organisationName}
          </Anchor>
          <Text size="sm" c="dimmed">
            {month === undefined
              ? t('calls.start', { day: format.date(one.dueOn) })
              : t('calls.month', { count: month, day: format.date(one.dueOn) })}
            {one.tries > 0 && ` · ${t('check.tries', { count: one.tries })}`}
          </Text>
        </Stack>
        <Group gap="xs">
          <Button variant="default" loading={tried.isPending} onClick={() => tried.mutate()}>
            {t('calls.noReply')}
          </Button>
          {month === undefined ? (
            <Button component={Link} to={`/placements/${one.placementId}`}>
              {t('start.action')}
            </Button>
          ) : (
            <Button onClick={() => setAnswering(true)}>{t('calls.answer')}</Button>
          )}
        </Group>
      </Group>
      {isAnswering && month !== undefined && (
        <CheckDialog about={about} month={month} side={one.side} opened onClose={() => setAnswering(false)} />
      )}
    </Paper>
  );
}

/** Whom to phone about hires and trainings: who did not answer two letters, cannot be written to, or asked for it. */
export default function CallsPage() {
  const { t } = useTranslation('placements');
  const query = apiQuery.useQuery('get', '/api/placement-calls');
  return (
    <Page title={t('calls.title')} lead={t('calls.lead')} breadcrumb={[{ label: t('nav'), to: '/placements' }]}>
      <ListState
        query={query}
        empty={{
          title: t('calls.none'),
          text: t('calls.noneText'),
          icon: <IconPhoneCheck size={40} stroke={1.5} aria-hidden />,
        }}
      >
        {({ items }) => (
          <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {items.map((one) => (
              <Item key={`${one.placementId} ${one.side} ${one.month}`} one={one} />
            ))}
          </Stack>
        )}
      </ListState>
    </Page>
  );
}
