import { ActionIcon, Group, Paper, Stack, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface RowCardProps {
  /** « Expérience 2 ». */
  title: string;
  onRemove: () => void;
  children: ReactNode;
}

/** One experience or education with its fields, and a way to take it out. */
export function RowCard({ title, onRemove, children }: RowCardProps) {
  const { t } = useTranslation('cv');
  return (
    <Paper withBorder p="md" component="fieldset" m={0}>
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap">
          <Title order={3} size="h4" component="legend" p={0}>
            {title}
          </Title>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('review.remove', { what: title })}
            onClick={onRemove}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
        {children}
      </Stack>
    </Paper>
  );
}
