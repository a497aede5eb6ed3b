import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { DateText, Status, StatusBadge } from '../../ui/index.js';
import type { RecordCardProps } from '../feature.js';
import { type Decision, decisionStatuses, presenceStatuses, siteStatuses } from './activity.js';

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack gap={6}>
      <Title order={3} size="h5">
        {title}
      </Title>
      <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
        {children}
      </Stack>
    </Stack>
  );
}

function Line({ to, text, day, children }: { to?: string; text: string; day: string; children?: ReactNode }) {
  return (
    <Group component="li" justify="space-between" gap="xs" wrap="wrap">
      <Text>
        {to === undefined ? (
          text
        ) : (
          <Anchor component={Link} to={to}>
            {text}
          </Anchor>
        )}{' '}
        <Text span size="sm" c="dimmed">
          <DateText value={day} style="shortDate" />
        </Text>
      </Text>
      {children}
    </Group>
  );
}

/** What the household takes part in: committees, sessions, work-sites, tools, a place. Each reading is in the audit trail. */
export default function RecordCard({ tenantId }: RecordCardProps) {
  const { t } = useTranslation('activities');
  const { data } = apiQuery.useQuery(
    'get',
    '/api/tenants/{id}/activities',
    { params: { path: { id: tenantId } } },
    { refetchOnWindowFocus: false, refetchOnReconnect: false },
  );
  if (data === undefined) return null;
  const { cases, sessions, sites, loans, place, away } = data;
  if (!cases.length && !sessions.length && !sites.length && !loans.length && place === null && away === null)
    return null;
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('nav')}</Title>
        {away !== null && (
          <StatusBadge tone="warning">{t('card.away', { day: away.since.split('-').reverse().join('/') })}</StatusBadge>
        )}
        {place !== null && (
          <Text>
            {t('card.place', { name: place.name })} <DateText value={place.since} />
          </Text>
        )}
        {cases.length > 0 && (
          <Part title={t('tabs.committees')}>
            {cases.slice(0, 6).map(({ id, meetingId, committee, heldOn, decision }) => (
              <Line key={id} to={`/activities/meetings/${meetingId}`} text={committee} day={heldOn}>
                {decision !== null && <Status of={decisionStatuses} value={decision as Decision} />}
              </Line>
            ))}
          </Part>
        )}
        {sessions.length > 0 && (
          <Part title={t('tabs.groups')}>
            {sessions.slice(0, 8).map(({ id, series, title, heldOn, enrolment, presence }) => (
              <Line key={id} to={`/activities/sessions/${id}`} text={`${series} – ${title}`} day={heldOn}>
                {presence !== null ? (
                  <Status of={presenceStatuses} value={presence} />
                ) : (
                  enrolment === 'waiting' && <StatusBadge tone="waiting">{t('enrolment.waiting')}</StatusBadge>
                )}
              </Line>
            ))}
          </Part>
        )}
        {sites.length > 0 && (
          <Part title={t('tabs.sites')}>
            {sites.map(({ id, title, state, daysOver }) => (
              <Group key={id} component="li" justify="space-between" gap="xs">
                <Anchor component={Link} to={`/activities/sites/${id}`}>
                  {title}
                </Anchor>
                <Group gap="xs">
                  {daysOver > 0 && <StatusBadge tone="danger">{t('site.over', { count: daysOver })}</StatusBadge>}
                  <Status of={siteStatuses} value={state} />
                </Group>
              </Group>
            ))}
          </Part>
        )}
        {loans.length > 0 && (
          <Part title={t('tabs.tools')}>
            {loans.map(({ id, tool, dueOn, returnedOn }) => (
              <Line key={id} text={tool} day={dueOn}>
                {returnedOn !== null && <StatusBadge tone="success">{t('loan.back')}</StatusBadge>}
              </Line>
            ))}
          </Part>
        )}
      </Stack>
    </Paper>
  );
}
