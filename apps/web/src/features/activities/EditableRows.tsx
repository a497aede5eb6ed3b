import { ActionIcon, Button, Group, Title } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props<Row> {
  title: string;
  rows: readonly Row[];
  /** The name of the button that takes a row out, for who hears it. */
  removeLabel: (row: Row) => string;
  addLabel: string;
  /** Absent where nothing is added any more. */
  onAdd?: () => void;
  onRemove: (index: number) => void;
  /** The fields of a row. */
  children: (row: Row, index: number) => ReactNode;
}

/** Rows of fields that are added and taken out. On a phone their words have a line of their own. */
export function EditableRows<Row>({ title, rows, removeLabel, addLabel, onAdd, onRemove, children }: Props<Row>) {
  return (
    <>
      <Title order={3} size="h4">
        {title}
      </Title>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place, and their fields are controlled.
        <Group key={index} gap="xs" align="flex-start">
          {children(row, index)}
          <ActionIcon variant="subtle" size={42} onClick={() => onRemove(index)} aria-label={removeLabel(row)}>
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      {onAdd && (
        <Button
          variant="light"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={onAdd}
          style={{ alignSelf: 'flex-start' }}
        >
          {addLabel}
        </Button>
      )}
    </>
  );
}
