import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConfidentialMark, DateText, DOMAINS, isConfidential, StatusBadge } from '../../ui/index.js';
import classes from './AssessmentsCard.module.css';
import type { Assessment } from './record.js';

function Item({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation('support');
  const { domain, level, barrier, note, at } = assessment;
  return (
    <Stack component="li" gap={4}>
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          <Text fw={600}>{t(`support.domain.${domain}`)}</Text>
          {isConfidential(domain) && <ConfidentialMark />}
        </Group>
        <Text size="sm" c="dimmed">
          <DateText value={at} style="shortDate" />
        </Text>
      </Group>
      <Group gap="sm">
        <span className={classes.scale} aria-hidden>
          {[1, 2, 3, 4, 5].map((step) => (
            <span key={step} className={classes.step} data-filled={step <= level || undefined} />
          ))}
        </span>
        <Text size="sm">{t('assessment.level', { level, words: t(`support.level.${level}`) })}</Text>
        {barrier && <StatusBadge tone="warning">{t('assessment.barrier')}</StatusBadge>}
      </Group>
      {note !== null && (
        <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {note}
        </Text>
      )}
    </Stack>
  );
}

/** Where the person stood when each part of life was last spoken about. */
export function AssessmentsCard({ assessments }: { assessments: readonly Assessment[] }) {
  const { t } = useTranslation('support');
  const known = DOMAINS.flatMap((domain) => assessments.filter((assessment) => assessment.domain === domain));
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('assessment.title')}</Title>
        {known.length === 0 ? (
          <Text c="dimmed">{t('assessment.none')}</Text>
        ) : (
          <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
            {known.map((assessment) => (
              <Item key={assessment.domain} assessment={assessment} />
            ))}
          </Stack>
        )}
      </Stack>
    </Paper>
  );
}
