import { Badge, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConfidentialMark, isConfidential, StatusBadge } from '../../ui/index.js';
import type { Round } from './visit.js';

type Item = Round['items'][number];

function Marks({ item }: { item: Item }) {
  const { t } = useTranslation('visits');
  if (item.barriers.length + item.strengths.length === 0) return null;
  return (
    <Group gap={4}>
      {item.barriers.map((one) => (
        <Badge key={one} variant="light" color="red" tt="none">
          {t('assess.minus', { what: t(`support.barrier.${one}`) })}
        </Badge>
      ))}
      {item.strengths.map((one) => (
        <Badge key={one} variant="light" color="green" tt="none">
          {t('assess.plus', { what: t(`support.strength.${one}`) })}
        </Badge>
      ))}
    </Group>
  );
}

/** What was found on one date. */
export function RoundDetails({ round }: { round: Round }) {
  const { t } = useTranslation('visits');
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {round.items.map((item) => (
        <Stack key={item.domain} component="li" gap={4}>
          <Group gap="xs">
            <Text fw={600}>{t(`support.domain.${item.domain}`)}</Text>
            {isConfidential(item.domain) && <ConfidentialMark />}
            <Text size="sm">{t('assess.level', { level: item.level, words: t(`support.level.${item.level}`) })}</Text>
            {item.barrier && item.barriers.length === 0 && (
              <StatusBadge tone="warning">{t('assess.isBarrier')}</StatusBadge>
            )}
          </Group>
          <Marks item={item} />
          {item.note !== null && (
            <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {item.note}
            </Text>
          )}
        </Stack>
      ))}
    </Stack>
  );
}
