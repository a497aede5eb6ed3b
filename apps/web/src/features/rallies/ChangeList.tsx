import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.js';
import { useFormat } from '../../ui/index.js';
import type { EditBoard } from './edit-board.js';

type Change = components['schemas']['MeetingChange'];

/** What lies between two timetables, a sentence for each meeting. */
export function ChangeList({ changes, slotTimes }: { changes: readonly Change[]; slotTimes: EditBoard['slotTimes'] }) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const at = (place: Change['from']) =>
    place
      ? t('changes.at', { hour: format.date(slotTimes[place.slot]?.startsAt ?? '', 'time'), table: place.table })
      : '';
  if (changes.length === 0) return <Text>{t('changes.none')}</Text>;
  const people = new Set(changes.map(({ candidate }) => candidate)).size;
  const firms = new Set(changes.map(({ employer }) => employer)).size;
  return (
    <>
      <Text fw={600}>{t('changes.count', { count: changes.length })}</Text>
      <Text size="sm">
        {t('changes.people', { count: people })} {t('changes.firms', { count: firms })}
      </Text>
      <List spacing={4} mah={300} style={{ overflowY: 'auto' }} size="sm">
        {changes.map(({ kind, candidate, candidateName, employer, employerName, from, to }) => (
          <List.Item key={`${candidate} ${employer}`}>
            {t(`changes.${kind}`, { name: candidateName, employer: employerName, from: at(from), to: at(to) })}
          </List.Item>
        ))}
      </List>
    </>
  );
}
