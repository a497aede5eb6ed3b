import { Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WishBoard } from './wish-board.js';

const NAMED = 12;
const shortList = (names: readonly string[]) =>
  names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ` … (+${names.length - NAMED})` : '');

/** Who on either side has noted nothing yet. */
export function MissingWishes({ board }: { board: WishBoard }) {
  const { t } = useTranslation('rallies');
  const people = board.candidates.filter(({ wished, absence }) => !wished && absence === null);
  const firms = board.employers.filter(({ wished, absence }) => !wished && absence === null);
  return (
    <Paper component="section" withBorder p="md" aria-label={t('wishes.missing')}>
      <Stack gap={4} role="status">
        <Text fw={600}>{t('wishes.candidatesMissing', { count: people.length, total: board.candidates.length })}</Text>
        {people.length > 0 && <Text size="sm">{shortList(people.map(({ name }) => name))}</Text>}
        <Text fw={600}>{t('wishes.employersMissing', { count: firms.length, total: board.employers.length })}</Text>
        {firms.length > 0 && <Text size="sm">{shortList(firms.map(({ name }) => name))}</Text>}
      </Stack>
    </Paper>
  );
}
