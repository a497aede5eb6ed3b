import { Box, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleHalf2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { frenchSpacing } from '../../i18n/frenchSpacing.js';
import { StatusBadge, useFormat } from '../../ui/index.js';
import type { Match } from './candidate.js';

const FULLY = 0.75;

function Sign({ value }: { value: number }) {
  if (value >= FULLY) return <IconCircleCheck size={18} color="var(--mantine-color-green-6)" aria-hidden />;
  if (value > 0) return <IconCircleHalf2 size={18} color="var(--mantine-color-yellow-6)" aria-hidden />;
  return <IconCircleDashed size={18} color="var(--mantine-color-gray-6)" aria-hidden />;
}

/** One point of a match: a sign for how well, and why. */
export function PointLine({ point, component }: { point: Match['points'][number]; component?: 'li' }) {
  const { language } = useFormat();
  return (
    <Group component={component ?? 'div'} gap={8} wrap="nowrap" align="flex-start">
      <Box style={{ flex: 'none', paddingTop: 2, lineHeight: 0 }}>
        <Sign value={point.value} />
      </Box>
      <Text size="sm">{language === 'fr' ? frenchSpacing(point.sentence.fr) : point.sentence.en}</Text>
    </Group>
  );
}

/** How well a card fits the offer, in one number, and what of the demands is still to obtain. */
export function Score({ match }: { match: Match }) {
  const { t } = useTranslation('candidates');
  const { number } = useFormat();
  return (
    <Stack gap={6} align="flex-start">
      <Box w="8rem">
        <Text fw={650} size="sm" c="petrol.7">
          {t('match.score', { score: number(match.score / 100, { style: 'percent' }) })}
        </Text>
        <Box h={6} bg="gray.2" style={{ borderRadius: 3 }} aria-hidden>
          <Box h={6} bg="petrol.6" w={`${match.score}%`} style={{ borderRadius: 3 }} />
        </Box>
      </Box>
      {match.standing === 'other_occupation' && <StatusBadge tone="neutral">{t('match.otherOccupation')}</StatusBadge>}
      {match.standing === 'to_obtain' && (
        <StatusBadge tone="warning">{t('match.toObtain', { count: match.toObtain.length })}</StatusBadge>
      )}
    </Stack>
  );
}

interface MatchPointsProps {
  match: Match;
  most?: number;
  columns?: number;
}

/** Why: point by point, what counts most first. `most` keeps the first few, beside each other where there is room. */
export function MatchPoints({ match, most, columns = most === undefined ? 1 : 2 }: MatchPointsProps) {
  const points = [...match.points].sort((a, b) => b.weight - a.weight).slice(0, most);
  return (
    <SimpleGrid
      component="ul"
      cols={{ base: 1, sm: columns }}
      spacing="md"
      verticalSpacing={4}
      p={0}
      m={0}
      style={{ listStyle: 'none' }}
    >
      {points.map((point) => (
        <PointLine key={point.key} component="li" point={point} />
      ))}
    </SimpleGrid>
  );
}
