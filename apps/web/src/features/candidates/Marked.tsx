import { Mark, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Candidate } from './candidate.js';

type Highlight = Candidate['highlights'][number];

/** A text with what answers to the words that were typed. */
export function Marked({ text, marks }: Pick<Highlight, 'text' | 'marks'>) {
  const ends = marks.map(({ to }) => to);
  return (
    <>
      {marks.map(({ from, to }, at) => (
        <span key={from}>
          {text.slice(ends[at - 1] ?? 0, from)}
          <Mark>{text.slice(from, to)}</Mark>
        </span>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  );
}

/** A value of the card, marked where the server found the words in it. */
export function MarkedValue({ candidate, field, value, text }: MarkedValueProps) {
  const found = candidate.highlights.find((one) => one.field === field && one.value === value);
  return found && found.text === text ? <Marked text={text} marks={found.marks} /> : text;
}

interface MarkedValueProps {
  candidate: Candidate;
  field: Highlight['field'];
  value: string;
  /** As it is shown; another wording than the one found stays unmarked. */
  text: string;
}

/** Why somebody was found whose card does not show the word that was typed: the everyday title that leads to the occupation. French, as the CVs are. */
export function FoundBy({ candidate, shown }: { candidate: Candidate; shown: readonly string[] }) {
  const { t } = useTranslation('candidates');
  const other = candidate.highlights.find(
    ({ field, text }) =>
      (field === 'occupation' || field === 'experience' || field === 'language') && !shown.includes(text),
  );
  if (!other) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('card.foundBy')}{' '}
      <span lang="fr">
        <Marked text={other.text} marks={other.marks} />
      </span>
    </Text>
  );
}
