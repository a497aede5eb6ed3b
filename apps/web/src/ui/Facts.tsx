import { Box, SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface Fact {
  label: string;
  /** A dash is shown for null and undefined. */
  value: ReactNode;
}

/** What is known of somebody or something: each thing under its name. */
export function Facts({ facts, columns = 1 }: { facts: readonly Fact[]; columns?: 1 | 2 }) {
  const { t } = useTranslation('shell');
  return (
    <SimpleGrid component="dl" cols={columns} spacing="sm" m={0}>
      {facts.map(({ label, value }) => (
        <Box key={label}>
          <Text component="dt" size="sm" c="dimmed">
            {label}
          </Text>
          <Text component="dd" m={0} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {value ?? t('common.none')}
          </Text>
        </Box>
      ))}
    </SimpleGrid>
  );
}
