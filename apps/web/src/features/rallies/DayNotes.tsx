import { Alert, List } from '@mantine/core';
import { IconCalendarOff, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useFormat } from '../../ui/index.js';

type DayNote = components['schemas']['DayNote'];

/** What there is to know about a day, each in a sentence. */
export function useNoteText() {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  return ({ code, fr, en, from, to }: DayNote) =>
    t(`calendar.${code}`, {
      name: (format.language === 'fr' ? fr : en) ?? '',
      from: from && format.date(from),
      to: to && format.date(to),
    });
}

/** Notes about a day: an alert where the day is a bad one, a hint where the school calendar is not known. */
export function NotesAlert({ notes }: { notes: readonly DayNote[] }) {
  const { t } = useTranslation('rallies');
  const text = useNoteText();
  if (notes.length === 0) return null;
  const onlyUnknown = notes.every(({ code }) => code === 'school_year_unknown');
  const Icon = onlyUnknown ? IconInfoCircle : IconCalendarOff;
  return (
    <Alert
      color={onlyUnknown ? 'blue' : 'yellow'}
      icon={<Icon aria-hidden />}
      title={t(onlyUnknown ? 'calendar.unknownTitle' : 'calendar.badTitle')}
      role="status"
    >
      {notes.length === 1 ? (
        text(notes[0] as DayNote)
      ) : (
        <List size="sm">
          {notes.map((note) => (
            <List.Item key={note.code}>{text(note)}</List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}

/** The same for a day that is being chosen. */
export function DayNotes({ day, zone }: { day: string | null; zone: 'A' | 'B' | 'C' | null }) {
  const query = { day: day ?? '', ...(zone && { zone }) };
  const { data } = apiQuery.useQuery('get', '/api/rally-calendar', { params: { query } }, { enabled: day !== null });
  return <NotesAlert notes={(day !== null && data?.items) || []} />;
}
