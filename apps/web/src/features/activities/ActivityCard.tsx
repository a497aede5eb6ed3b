import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { StatusBadge } from '../../ui/index.js';

/** A list of cards, each a committee, a series … */
export function ActivityCards({ children }: { children: ReactNode }) {
  return (
    <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {children}
    </Stack>
  );
}

interface Props {
  to: string;
  name: string;
  /** Why nothing more comes of it, when it is over. */
  over: string | null;
  facts: readonly (string | null | undefined)[];
  children: ReactNode;
}

export function ActivityCard({ to, name, over, facts, children }: Props) {
  return (
    <Paper component="li" withBorder p="lg">
      <Stack gap="xs">
        <Group justify="space-between">
          <Title order={2} size="h3">
            <Anchor component={Link} to={to} inherit>
              {name}
            </Anchor>
          </Title>
          {over !== null && <StatusBadge tone="neutral">{over}</StatusBadge>}
        </Group>
        <Text c="dimmed">{facts.filter(Boolean).join(' · ')}</Text>
        {children}
      </Stack>
    </Paper>
  );
}
