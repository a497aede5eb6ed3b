import { Button } from '@mantine/core';
import { IconMaximize } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useLive } from '../../api/live.js';
import { ListState, Page, useFormat } from '../../ui/index.js';
import classes from './Board.module.css';
import type { Board } from './floor.js';

const LIVE = [['get', '/api/rallies/{id}/board']];
const TICK_MS = 1000;

/** The clock of the server, which goes on between two answers. */
function useServerClock(at: string): string {
  const [now, setNow] = useState(at);
  useEffect(() => {
    const begun = performance.now();
    const tick = () => setNow(new Date(Date.parse(at) + performance.now() - begun).toISOString());
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [at]);
  return now;
}

function Seats({ title, seats, empty }: { title: string; seats: Board['running']; empty: string }) {
  const { t } = useTranslation('hall');
  return (
    <section>
      <h2 className={classes.heading}>{title}</h2>
      {seats.length === 0 && <p className={classes.slot}>{empty}</p>}
      <ul className={classes.list}>
        {seats.map(({ badge, employer, table, here }) => (
          <li key={`${badge} ${employer} ${table}`}>
            <span className={classes.badge}>{badge}</span>
            <span className={classes.where}>
              {t('board.seat', { employer, table })}
              {!here && <span className={classes.late}> {t('board.awaited')}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Read from five metres: badges and tables, never a name. */
function Screen({ board }: { board: Board }) {
  const { t } = useTranslation('hall');
  const format = useFormat();
  const now = useServerClock(board.at);
  const times = board.slotTimes.find(({ slot }) => slot === board.slot);
  const running = times !== undefined && Date.parse(times.startsAt) <= Date.parse(now);
  const next = board.slotTimes.find(({ slot }) => slot === (running ? board.slot + 1 : board.slot));
  return (
    <>
      <div className={classes.head}>
        <span className={classes.clock}>{format.date(now, 'time')}</span>
        <span className={classes.slot}>
          {running
            ? t('board.slot', { start: format.date(times.startsAt, 'time'), end: format.date(times.endsAt, 'time') })
            : board.rally.name}
        </span>
      </div>
      <div className={classes.columns}>
        <div>
          <Seats title={t('board.now')} seats={board.running} empty={t('board.nobody')} />
        </div>
        <div>
          <Seats
            title={next ? t('board.nextAt', { time: format.date(next.startsAt, 'time') }) : t('board.next')}
            seats={board.next}
            empty={t('board.nobody')}
          />
          {board.late.length > 0 && (
            <section>
              <h2 className={classes.heading}>{t('board.late')}</h2>
              <p className={`${classes.slot} ${classes.late}`}>{board.late.join(', ')}</p>
            </section>
          )}
          <section>
            <h2 className={classes.heading}>{t('board.free', { count: board.free.length })}</h2>
            <ul className={classes.list}>
              {board.free.map(({ employer, table }) => (
                <li key={`${employer} ${table}`} className={classes.where}>
                  {t('board.seat', { employer, table })}
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </>
  );
}

/** The large screen in the hall. */
export default function BoardPage() {
  const { t } = useTranslation('hall');
  const { rallyId = '' } = useParams();
  const screen = useRef<HTMLDivElement>(null);
  const query = apiQuery.useQuery('get', '/api/rallies/{id}/board', { params: { path: { id: rallyId } } });
  useLive(query.data ? `/api/rallies/${rallyId}/live` : null, LIVE);
  return (
    <Page
      title={t('board.title')}
      lead={t('board.lead')}
      size="xl"
      actions={
        <Button
          leftSection={<IconMaximize size={18} aria-hidden />}
          onClick={() => void screen.current?.requestFullscreen()}
        >
          {t('board.full')}
        </Button>
      }
    >
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {(board) => (
          <div ref={screen} className={classes.board}>
            <Screen board={board} />
          </div>
        )}
      </ListState>
    </Page>
  );
}
