import { ActionIcon, Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconArrowBackUp, IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Review.module.css';

export interface RowActions {
  onRemove: () => void;
  /** One place up (-1) or down (1). */
  onMove: (by: -1 | 1) => void;
  /** A new row after this one. */
  onAdd: () => void;
}

/** The keys of a row: Alt with the arrows moves it, with Enter adds one after it, with Delete takes it out. */
export function rowKeys({ onRemove, onMove, onAdd }: RowActions) {
  const acts: Readonly<Record<string, () => void>> = {
    ArrowUp: () => onMove(-1),
    ArrowDown: () => onMove(1),
    Enter: onAdd,
    Delete: onRemove,
  };
  return (event: KeyboardEvent) => {
    const act = acts[event.key];
    if (!act || !event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

export interface RowButtonsProps extends RowActions {
  /** « Expérience 2 ». */
  title: string;
  isFirst: boolean;
  isLast: boolean;
}

/** By the keyboard all of this is in the keys of the row, so the Tab key goes from field to field. */
export function RowButtons({ title, isFirst, isLast, onMove, onRemove }: RowButtonsProps) {
  const { t } = useTranslation('cv');
  const look = { variant: 'subtle', color: 'gray', size: 36, tabIndex: -1, className: classes.quiet } as const;
  return (
    <Group gap={2} wrap="nowrap">
      {!(isFirst && isLast) && (
        <>
          <ActionIcon {...look} disabled={isFirst} aria-label={t('row.up', { what: title })} onClick={() => onMove(-1)}>
            <IconArrowUp size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon {...look} disabled={isLast} aria-label={t('row.down', { what: title })} onClick={() => onMove(1)}>
            <IconArrowDown size={18} aria-hidden />
          </ActionIcon>
        </>
      )}
      <ActionIcon {...look} aria-label={t('review.remove', { what: title })} onClick={onRemove}>
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

export interface RowCardProps extends RowButtonsProps {
  children: ReactNode;
}

/** One experience or education with its fields, and the ways to move it and to take it out. */
export function RowCard({ children, ...row }: RowCardProps) {
  return (
    <Paper withBorder p="md" component="fieldset" m={0} data-row onKeyDownCapture={rowKeys(row)}>
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap">
          <Title order={3} size="h4" component="legend" p={0}>
            {row.title}
          </Title>
          <RowButtons {...row} />
        </Group>
        {children}
      </Stack>
    </Paper>
  );
}

export interface RemovedRowsProps<Entry> {
  rows: readonly Entry[];
  /** What such a row says, in a few words. */
  tell: (row: Entry) => string;
  onPutBack: (row: Entry) => void;
}

/** Rows that were taken out, each with the way back: nothing is lost by a wrong key. */
export function RemovedRows<Entry extends { id: string }>({ rows, tell, onPutBack }: RemovedRowsProps<Entry>) {
  const { t } = useTranslation('cv');
  return rows.map((row) => (
    <Text key={row.id} component="div" size="sm" className={classes.read}>
      {t('row.removed', { what: tell(row) })}{' '}
      <Anchor
        component="button"
        type="button"
        size="sm"
        data-put-back
        className={classes.noteButton}
        aria-label={t('review.putBack', { what: tell(row) })}
        onClick={() => onPutBack(row)}
      >
        <IconArrowBackUp size={14} aria-hidden /> {t('row.putBack')}
      </Anchor>
    </Text>
  ));
}
