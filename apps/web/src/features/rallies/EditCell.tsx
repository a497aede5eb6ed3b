import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { IconBellOff, IconLock } from '@tabler/icons-react';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './EditGrid.module.css';
import type { EditMeeting, Outcome, Place } from './edit-board.js';

export interface CellActions {
  open: (meeting: string) => void;
  look: (candidate: string | null) => void;
  hold: (meeting: string | null) => void;
  drop: (place: Place) => void;
}

interface MeetingChipProps extends CellActions {
  meeting: EditMeeting;
  name: string;
  /** Its person is the one who is looked at. */
  lit: boolean;
  /** Where and when, for screen readers. */
  where: string;
  announced: boolean;
}

const isUntold = ({ told, slot, table }: EditMeeting) => told === null || told.slot !== slot || told.table !== table;

function MeetingChip({ meeting, name, lit, where, announced, open, look, hold }: MeetingChipProps) {
  const { t } = useTranslation('rallies');
  const element = useRef<HTMLButtonElement>(null);
  const { id, candidate, locked, done } = meeting;
  useEffect(() => {
    const { current } = element;
    if (!current || locked || done) return;
    return draggable({
      element: current,
      onDragStart: () => hold(id),
      onDrop: () => hold(null),
    });
  }, [id, locked, done, hold]);
  const untold = announced && !done && isUntold(meeting);
  return (
    <button
      ref={element}
      type="button"
      className={classes.chip}
      data-lit={lit || undefined}
      data-done={done || undefined}
      data-untold={untold || undefined}
      onClick={() => open(id)}
      onPointerEnter={() => look(candidate)}
      onPointerLeave={() => look(null)}
      onFocus={() => look(candidate)}
      onBlur={() => look(null)}
    >
      <span className={classes.name}>{name}</span>
      <span className={classes.hidden}>{where}</span>
      {locked && <IconLock size={14} aria-label={t('lock.locked')} />}
      {untold && <IconBellOff size={14} aria-label={t('edit.untold')} />}
    </button>
  );
}

export interface EditCellProps extends CellActions {
  /** Its place, bare: a cell whose props stay the same is not drawn again while the grid scrolls. */
  employer: string;
  slot: number;
  table: number;
  /** Of its meeting; empty in a free cell. */
  name: string;
  where: string;
  meeting: EditMeeting | undefined;
  away: boolean;
  lit: boolean;
  announced: boolean;
  /** What would happen if the held meeting came here; null while nothing is held. */
  outcome: Outcome | null;
  says: string;
}

/** One table at one time: who sits there, and what it would mean to put the held person there. */
export const EditCell = memo(function EditCell(props: EditCellProps) {
  const { t } = useTranslation('rallies');
  const { employer, slot, table, meeting, away, outcome, says, drop } = props;
  const element = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    return dropTargetForElements({ element: current, onDrop: () => drop({ employer, slot, table }) });
  }, [employer, slot, table, drop]);
  const state = outcome === null ? undefined : outcome.ok ? (outcome.cost.points > 0 ? 'costs' : 'free') : 'broken';
  return (
    <td
      ref={element}
      className={classes.cell}
      data-away={away || undefined}
      data-outcome={state}
      title={says || undefined}
    >
      {meeting && <MeetingChip {...props} meeting={meeting} />}
      {!meeting && away && <span className={classes.awayText}>{t('timetable.away')}</span>}
      {!meeting && !away && outcome && <span className={classes.says}>{says}</span>}
    </td>
  );
});
