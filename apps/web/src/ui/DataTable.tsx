import { Group, Paper, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers and amounts are set to the right. */
  align?: 'right';
}

export interface DataTableProps<Row> {
  /** What the table lists, for screen readers. */
  label: string;
  /** The first column names the row: it is the title of the card on a phone. */
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

function Cards<Row>({ label, columns: [title, ...others], rows, rowKey }: DataTableProps<Row>) {
  return (
    <Stack component="ul" gap="sm" aria-label={label} p={0} m={0} style={{ listStyle: 'none' }}>
      {rows.map((row) => (
        <Paper key={rowKey(row)} component="li" withBorder p="md">
          <Text component="div" fw={600} mb="xs">
            {title.cell(row)}
          </Text>
          <Stack component="dl" gap={6} m={0}>
            {others.map((column) => (
              <Group key={column.key} justify="space-between" gap="xs" align="baseline">
                <Text component="dt" size="sm" c="dimmed">
                  {column.header}
                </Text>
                <Text component="dd" m={0}>
                  {column.cell(row)}
                </Text>
              </Group>
            ))}
          </Stack>
        </Paper>
      ))}
    </Stack>
  );
}

/** A table on a wide screen, a stack of cards on a phone. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey } = props;
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  if (narrow) return <Cards {...props} />;
  return (
    <Paper withBorder style={{ overflowX: 'auto' }}>
      <Table aria-label={label} verticalSpacing="sm" horizontalSpacing="md" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column.key} scope="col" ta={column.align}>
                {column.header}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={rowKey(row)}>
              {columns.map((column) => (
                <Table.Td key={column.key} ta={column.align}>
                  {column.cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}
