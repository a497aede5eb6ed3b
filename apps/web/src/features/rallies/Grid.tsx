import { UnstyledButton } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.js';
import classes from './Grid.module.css';
import type { Meeting, Timetable } from './rally.js';

export interface MeetingsProps {
  timetable: Timetable;
  /** Those of the timetable's that are shown. */
  meetings: readonly Meeting[];
  open: (meeting: Meeting) => void;
}

/** A row per table: employers with several recruiters have several. */
function rowsOf({ employers }: Timetable, meetings: readonly Meeting[], onlyFound: boolean) {
  return employers.flatMap((employer) => {
    const own = meetings.filter(({ employerId }) => employerId === employer.employerId);
    // A table given up meanwhile may still have its meetings.
    const tables = Math.max(employer.tables, ...own.map(({ table }) => table));
    return Array.from({ length: tables }, (_, index) => ({
      ...employer,
      table: index + 1,
      tables,
      meetings: own.filter(({ table }) => table === index + 1),
    })).filter((row) => !onlyFound || row.meetings.length > 0);
  });
}

export function MeetingButton({ meeting, open }: { meeting: Meeting; open: (meeting: Meeting) => void }) {
  const { t } = useTranslation('rallies');
  const missed = meeting.state === 'missed_by_candidate' || meeting.state === 'missed_by_employer';
  return (
    <UnstyledButton className={classes.meeting} data-missed={missed || undefined} onClick={() => open(meeting)}>
      <span className={meeting.candidateHere ? classes.here : undefined}>{meeting.candidateName ?? t('someone')}</span>
      {meeting.locked === true && (
        <IconLock size={14} aria-label={t('lock.locked')} style={{ marginLeft: 4, verticalAlign: '-2px' }} />
      )}
    </UnstyledButton>
  );
}

/** Employers by slots. Scrolls in both directions; the names of employers and the times stay in sight. */
export function Grid({ timetable, meetings, open, onlyFound }: MeetingsProps & { onlyFound: boolean }) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  return (
    <section className={classes.frame} aria-label={t('timetable.grid')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {t('timetable.employer')}
            </th>
            {timetable.slotTimes.map(({ slot, startsAt }) => (
              <th key={slot} scope="col" className={classes.time}>
                {format.date(startsAt, 'time')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(timetable, meetings, onlyFound).map((row) => (
            <tr key={`${row.employerId}-${row.table}`}>
              <th scope="row" className={classes.employer}>
                {row.tables > 1 ? t('timetable.tableOf', { name: row.name, table: row.table }) : row.name}
              </th>
              {timetable.slotTimes.map(({ slot }) => {
                const meeting = row.meetings.find((one) => one.slot === slot);
                if (!meeting && row.away.includes(slot)) {
                  return (
                    <td key={slot} className={`${classes.cell} ${classes.away}`}>
                      {t('timetable.away')}
                    </td>
                  );
                }
                return (
                  <td key={slot} className={classes.cell}>
                    {meeting && <MeetingButton meeting={meeting} open={open} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
