import { Alert, Box, Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { ConfirmButton, Facts, useApiMutation, useFormat } from '../../ui/index.js';
import { CancelButton } from './CancelButton.js';
import { LessonsCard } from './LessonsCard.js';
import { PreparationCard } from './PreparationCard.js';
import { AFTER_CHANGE, isAhead, isUnderWay, LEADING, type Rally } from './rally.js';
import { StepsCard } from './StepsCard.js';

/** What leads a rally on from where it stands, and on which of its pages. */
const NEXT = {
  planned: 'invitations',
  open: 'invitations',
  inviting: 'invitations',
  announced: 'timetable',
  on_the_day: 'day',
  closing: 'meetings',
  closed: 'report',
} as const;

export function OverviewActions({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const { role } = useUser();
  const close = useApiMutation({
    mutationFn: () => call(api.POST('/api/rallies/{id}/closure', { params: { path: { id: rally.id } } })),
    success: t('close.done'),
    invalidates: AFTER_CHANGE,
    problem: 'inline',
  });
  if (!LEADING.includes(role)) return null;
  return (
    <>
      {isAhead(rally.state) && (
        <Button
          component={Link}
          to={`/rallies/${rally.id}/change`}
          variant="default"
          leftSection={<IconPencil size={18} aria-hidden />}
        >
          {t('change.action')}
        </Button>
      )}
      {(isAhead(rally.state) || rally.state === 'on_the_day') && <CancelButton rally={rally} />}
      {rally.state === 'closing' && (
        <ConfirmButton
          variant="filled"
          question={t('close.question')}
          consequence={t('close.consequence')}
          confirm={t('close.action')}
          onConfirm={() => close.mutateAsync()}
        >
          {t('close.action')}
        </ConfirmButton>
      )}
    </>
  );
}

function NextStep({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  if (rally.state === 'cancelled') {
    return (
      <Alert color="red" title={t('cancel.was')}>
        {rally.cancelReason ?? t('cancel.noReason')}
      </Alert>
    );
  }
  const page = NEXT[rally.state];
  return (
    <Paper component="section" withBorder p="lg" bg="petrol.0">
      <Group justify="space-between">
        <Box flex="1 1 18rem">
          <Title order={2} size="h3">
            {t(`next.title.${rally.state}`)}
          </Title>
          <Text mt={4}>{t(`next.text.${rally.state}`)}</Text>
        </Box>
        <Button
          component={Link}
          to={`/rallies/${rally.id}/${page}`}
          rightSection={<IconArrowRight size={18} aria-hidden />}
        >
          {t(`next.go.${page}`)}
        </Button>
      </Group>
    </Paper>
  );
}

function Counts({ rally, side }: { rally: Rally; side: 'candidates' | 'employers' }) {
  const { t } = useTranslation('rallies');
  const counts = rally[side];
  if (!counts) return null;
  const places = side === 'candidates' ? rally.capacity : undefined;
  return (
    <Paper component="section" withBorder p="lg">
      <Text component="h2" fw={650} m={0}>
        {t(`list.${side}`)}
      </Text>
      <Group align="baseline" gap="xs" mt="xs">
        <Text component="span" fz={36} fw={700} lh={1} c="petrol.6">
          {counts.accepted}
        </Text>
        <Text component="span">
          {places === undefined
            ? t('counts.accepted', { count: counts.accepted })
            : t('counts.acceptedOf', { count: counts.accepted, places })}
        </Text>
      </Group>
      <Text c="dimmed" mt="xs">
        {t('counts.others', {
          invited: counts.invited,
          unanswered: Math.max(0, counts.invited - counts.accepted - counts.declined),
          declined: counts.declined,
        })}
      </Text>
      {counts.waiting > 0 && <Text c="dimmed">{t('counts.waiting', { count: counts.waiting })}</Text>}
      {counts.here > 0 && <Text fw={600}>{t('counts.here', { count: counts.here })}</Text>}
    </Paper>
  );
}

/** Where a rally stands: what to do now, who comes, and the dated steps the program does by itself. */
export function Overview({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const hours = t('hours', { start: format.date(rally.startsOn, 'time'), end: format.date(rally.endsOn, 'time') });
  return (
    <Stack>
      <NextStep rally={rally} />
      <SimpleGrid cols={{ base: 1, md: 2 }} style={{ alignItems: 'start' }}>
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <Counts rally={rally} side="candidates" />
            <Counts rally={rally} side="employers" />
          </SimpleGrid>
          <PreparationCard rally={rally} />
          {(isUnderWay(rally.state) || rally.state === 'closed') && <LessonsCard rally={rally} />}
          <Paper component="section" withBorder p="lg">
            <Title order={2} mb="md">
              {t('facts.title')}
            </Title>
            <Facts
              facts={[
                { label: t('facts.day'), value: format.date(rally.heldOn, 'weekday') },
                { label: t('facts.hours'), value: hours },
                { label: t('facts.place'), value: t('place', { venue: rally.venue, address: rally.address }) },
                {
                  label: t('facts.slots'),
                  value: t('facts.slotsOf', { count: rally.slots, minutes: rally.slotMinutes }),
                },
                {
                  label: t('facts.meetings'),
                  value: t('facts.meetingsOf', { min: rally.minMeetings, max: rally.maxMeetings }),
                },
              ]}
            />
          </Paper>
        </Stack>
        <StepsCard rally={rally} />
      </SimpleGrid>
    </Stack>
  );
}
