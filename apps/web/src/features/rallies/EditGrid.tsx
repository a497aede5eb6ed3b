import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.js';
import { type CellActions, EditCell } from './EditCell.js';
import classes from './EditGrid.module.css';
import { type EditBoard, type GridRow, type Held, outcomeOf, type Place, useScores } from './edit-board.js';
import { useSays } from './says.js';

/** As in the style sheet; every row is as high as the next, so that only those in sight need to exist. */
const ROW_PX = 52;
const SPARE_ROWS = 6;

interface EditGridProps {
  rallyId: string;
  board: EditBoard;
  rows: readonly GridRow[];
  /** Meetings that were searched for; null shows all. */
  found: ReadonlySet<string> | null;
  lookedAt: string | null;
  look: (candidate: string | null) => void;
  open: (meeting: string) => void;
  drop: (held: Held, place: Place) => void;
}

/** The rows in sight and some more, so that a grid of hundreds of tables scrolls as a small one does. */
function useWindow(count: number) {
  const frame = useRef<HTMLElement>(null);
  const [top, setTop] = useState(0);
  const first = Math.max(0, Math.floor(top / ROW_PX) - SPARE_ROWS);
  const height = frame.current?.clientHeight ?? 700;
  const last = Math.min(count, Math.ceil((top + height) / ROW_PX) + SPARE_ROWS);
  const onScroll = () => setTop(Math.floor((frame.current?.scrollTop ?? 0) / ROW_PX) * ROW_PX);
  return { frame, first, last, onScroll };
}

/** Tables by slots. A meeting is dragged to another cell, or opened and moved by its dialog. */
export function EditGrid({ rallyId, board, rows, found, lookedAt, look, open, drop }: EditGridProps) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const says = useSays(board);
  const [heldId, hold] = useState<string | null>(null);
  const meeting = board.meetings.find(({ id }) => id === heldId);
  const held = useMemo<Held | null>(
    () => (meeting ? { candidate: meeting.candidate, meeting: meeting.id } : null),
    [meeting],
  );
  // Loaded while one still looks at somebody: by the time they are dragged it is there.
  const scoreOf = useScores(rallyId, held?.candidate ?? lookedAt);
  const { frame, first, last, onScroll } = useWindow(rows.length);
  const names = useMemo(() => new Map(board.candidates.map(({ id, name }) => [id, name])), [board]);
  const byPlace = useMemo(
    () =>
      new Map(
        // Who sits there comes last, and so stands before who gave the table up.
        [...board.meetings]
          .sort((a, b) => Number(b.freed ?? false) - Number(a.freed ?? false))
          .map((one) => [`${one.employer} ${one.table} ${one.slot}`, one]),
      ),
    [board],
  );
  const heldRef = useRef(held);
  heldRef.current = held ?? heldRef.current;
  const dropHere = useCallback((place: Place) => heldRef.current && drop(heldRef.current, place), [drop]);
  const actions: CellActions = { open, look, hold, drop: dropHere };
  return (
    <section ref={frame} className={classes.frame} aria-label={t('timetable.grid')} onScroll={onScroll}>
      <table className={classes.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {t('timetable.employer')}
            </th>
            {board.slotTimes.map(({ slot, startsAt }) => (
              <th key={slot} scope="col" className={classes.time}>
                {format.date(startsAt, 'time')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first > 0 && <tr aria-hidden style={{ height: first * ROW_PX }} />}
          {rows.slice(first, last).map(({ employer, table, tables }, index) => {
            const title = tables > 1 ? t('timetable.tableOf', { name: employer.name, table }) : employer.name;
            return (
              <tr key={`${employer.id} ${table}`} aria-rowindex={first + index + 2}>
                <th scope="row" className={classes.employer}>
                  {title}
                </th>
                {board.slotTimes.map(({ slot, startsAt }) => {
                  const place = { employer: employer.id, slot, table };
                  const here = byPlace.get(`${employer.id} ${table} ${slot}`);
                  const shown = here && (found === null || found.has(here.id)) ? here : undefined;
                  const outcome = held && here?.id !== held.meeting ? outcomeOf(board, held, place, scoreOf) : null;
                  return (
                    <EditCell
                      key={slot}
                      {...actions}
                      {...place}
                      meeting={shown}
                      name={shown ? (names.get(shown.candidate) ?? '–') : ''}
                      where={`${title}, ${format.date(startsAt, 'time')}`}
                      away={employer.away.includes(slot)}
                      lit={shown !== undefined && shown.candidate === (held?.candidate ?? lookedAt)}
                      announced={board.announced}
                      outcome={outcome}
                      says={outcome ? says(outcome) : ''}
                    />
                  );
                })}
              </tr>
            );
          })}
          {last < rows.length && <tr aria-hidden style={{ height: (rows.length - last) * ROW_PX }} />}
        </tbody>
      </table>
    </section>
  );
}
