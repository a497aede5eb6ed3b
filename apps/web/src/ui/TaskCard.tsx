import { Button, Group, Paper, Skeleton, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { type Icon, IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { QueryState } from './ListState.js';
import { ProblemAlert } from './ProblemAlert.js';

export interface TaskCardProps<Data> {
  title: string;
  icon: Icon;
  query: QueryState<Data>;
  /** How many things wait. */
  count: (data: Data) => number;
  /** What the number counts, or that nothing waits: « 3 signalements à prendre en charge ». */
  summary: (count: number) => string;
  /** The first few of them, shown under the summary when something waits. */
  children?: (data: Data) => ReactNode;
  /** Where they are dealt with. */
  to: string;
  action: string;
}

/** What waits for a person, on their home page. */
export function TaskCard<Data>({
  title,
  icon: Sign,
  query,
  count,
  summary,
  children,
  to,
  action,
}: TaskCardProps<Data>) {
  const waiting = query.data === undefined ? 0 : count(query.data);
  return (
    <Paper component="section" withBorder p="lg" h="100%">
      <Stack h="100%" gap="sm">
        <Group gap="sm" wrap="nowrap">
          <ThemeIcon variant="light" color={waiting > 0 ? 'brick' : 'gray'} size={38} radius="md">
            <Sign size={22} stroke={1.75} aria-hidden />
          </ThemeIcon>
          <Title order={2} size="h3">
            {title}
          </Title>
        </Group>
        {query.isPending && <Skeleton height={24} width="70%" />}
        {query.data === undefined && !query.isPending && <ProblemAlert error={query.error} onRetry={query.refetch} />}
        {query.data !== undefined && (
          <>
            <Text fw={waiting > 0 ? 650 : 400} c={waiting > 0 ? 'brick.6' : 'dimmed'}>
              {summary(waiting)}
            </Text>
            {waiting > 0 && children?.(query.data)}
          </>
        )}
        <Group mt="auto">
          <Button
            component={Link}
            to={to}
            variant={waiting > 0 ? 'light' : 'subtle'}
            rightSection={<IconArrowRight size={16} aria-hidden />}
          >
            {action}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
