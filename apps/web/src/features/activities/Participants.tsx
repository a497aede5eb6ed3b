import { Anchor, Box, Group, Menu, Stack, Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, call } from '../../api/client.js';
import { StatusBadge, useApiMutation } from '../../ui/index.js';
import { AFTER_ACTIVITY, type SeriesData } from './activity.js';

type Participant = SeriesData['participants'][number];
const REASONS = ['tenant', 'found_work', 'ill', 'other_group', 'other'] as const;

function Leave({ person }: { person: Participant }) {
  const { t } = useTranslation('activities');
  const leave = useApiMutation({
    mutationFn: (reason: (typeof REASONS)[number]) =>
      call(
        api.POST('/api/group-enrolments/{id}/cancellation', {
          params: { path: { id: person.enrolmentId } },
          body: { reason },
        }),
      ),
    success: t('enrolment.left'),
    invalidates: AFTER_ACTIVITY,
  });
  return (
    <Menu withinPortal>
      <Menu.Target>
        <UnstyledButton c="petrol.6" mih={44} px="xs" aria-label={t('enrolment.leaveNamed', { name: person.name })}>
          {t('enrolment.leave')}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('enrolment.why')}</Menu.Label>
        {REASONS.map((reason) => (
          <Menu.Item key={reason} onClick={() => leave.mutate(reason)}>
            {t(`leave.${reason}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface Props<P extends Participant> {
  people: readonly P[];
  /** Whether places may still be given back. */
  open: boolean;
  /** Beside each person with a place. */
  beside?: (person: P) => ReactNode;
}

/** Who has a place, then who waits, in the order of the waiting list. */
export function Participants<P extends Participant>({ people, open, beside }: Props<P>) {
  const { t } = useTranslation('activities');
  if (!people.length) return <Text c="dimmed">{t('enrolment.nobody')}</Text>;
  return (
    <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
      {people.map((person) => (
        <Group key={person.enrolmentId} component="li" justify="space-between" gap="xs">
          <Box>
            <Group gap="xs">
              {person.follows ? (
                <Anchor component={Link} to={`/tenants/${person.tenantId}/record`} fw={600}>
                  {person.name}
                </Anchor>
              ) : (
                <Text fw={600}>{person.name}</Text>
              )}
              {person.state === 'waiting' && <StatusBadge tone="waiting">{t('enrolment.waiting')}</StatusBadge>}
            </Group>
            <Text size="sm" c="dimmed">
              {person.caseWorker}
            </Text>
          </Box>
          <Group gap="xs">
            {person.state === 'enrolled' && beside?.(person)}
            {open && person.follows && <Leave person={person} />}
          </Group>
        </Group>
      ))}
    </Stack>
  );
}
