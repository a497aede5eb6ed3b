import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.js';
import { DateText, dayOf, StatusBadge, type Tone } from '../../ui/index.js';

type Story = components['schemas']['TenantStory'];
type Placement = Story['placements'][number];
type Check = Placement['checks'][number];

const STATE_TONES: Record<Placement['state'], Tone> = {
  promised: 'waiting',
  started: 'success',
  ended: 'neutral',
  cancelled: 'neutral',
};

type Heard = 'yes' | 'no' | 'contradicted' | 'asked' | 'to_come';
const HEARD_TONES: Record<Heard, Tone> = {
  yes: 'success',
  no: 'danger',
  contradicted: 'warning',
  asked: 'waiting',
  to_come: 'neutral',
};

const heardOf = ({ stillThere, contradicted, dueOn }: Check): Heard => {
  if (contradicted) return 'contradicted';
  if (stillThere !== null) return stillThere ? 'yes' : 'no';
  return dueOn <= dayOf() ? 'asked' : 'to_come';
};

function Work({ placement }: { placement: Placement }) {
  const { t, i18n } = useTranslation('record');
  const { kind, title, organisation, contract, state, startedOn, endedOn, endReason, checks } = placement;
  const reason =
    endReason !== null && i18n.exists(`record:story.end.${endReason}`) ? t(`story.end.${endReason}`) : null;
  return (
    <Stack gap={4} component="li">
      <Group gap="xs">
        <Text fw={650} style={{ overflowWrap: 'anywhere' }}>
          {title}, {organisation}
        </Text>
        <StatusBadge tone={STATE_TONES[state]}>{t(`story.work.state.${state}`)}</StatusBadge>
      </Group>
      <Text size="sm">
        {[t(`story.work.kind.${kind}`), contract && t(`story.work.contract.${contract}`)].filter(Boolean).join(', ')}
        {startedOn !== null && (
          <>
            {', '}
            {t('story.work.since')} <DateText value={startedOn} />
          </>
        )}
        {endedOn !== null && (
          <>
            {' '}
            {t('story.work.until')} <DateText value={endedOn} />
          </>
        )}
        {reason !== null && ` – ${reason}`}
      </Text>
      {state !== 'cancelled' && checks.length > 0 && (
        <Group gap="xs">
          {checks.map((check) => (
            <StatusBadge key={check.month} tone={HEARD_TONES[heardOf(check)]}>
              {`${t('story.work.month', { count: check.month })} ${t(`story.work.heard.${heardOf(check)}`)}`}
            </StatusBadge>
          ))}
        </Group>
      )}
    </Stack>
  );
}

/** Hires, trainings and trials, each with what was heard after one, three and six months. */
export function StoryWork({ placements }: { placements: Story['placements'] }) {
  const { t } = useTranslation('record');
  if (placements.length === 0) return null;
  return (
    <Paper component="section" withBorder p="lg">
      <Title order={2} mb="sm">
        {t('story.work.title')}
      </Title>
      <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {placements.map((placement) => (
          <Work key={placement.id} placement={placement} />
        ))}
      </Stack>
    </Paper>
  );
}
