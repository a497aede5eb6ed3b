import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export type NoteKind = 'call' | 'accompaniment' | 'message' | 'step' | 'note';
const PLACES = ['first', 'second', 'third', 'fourth'] as const;

/** On the screen a space before « : » does not break; in what is kept it is a space like any other. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** What is noted most often of that kind, to be tapped instead of typed; a second tap adds another sentence. */
export function Phrases({ kind, onPick }: { kind: NoteKind; onPick: (phrase: string) => void }) {
  const { t } = useTranslation('shell');
  return (
    <Group gap={6} role="group" aria-label={t('quickNote.phrases')}>
      {PLACES.map((place) => {
        const phrase = t(`quickNote.phrase.${kind}.${place}`);
        return (
          <Button
            key={place}
            variant="default"
            size="compact-md"
            fw={400}
            h="auto"
            mih={38}
            py={6}
            style={{ whiteSpace: 'normal' }}
            styles={{ label: { whiteSpace: 'normal', textAlign: 'left' } }}
            onClick={() => onPick(plain(phrase))}
          >
            {phrase}
          </Button>
        );
      })}
    </Group>
  );
}

/** The text with that phrase at its end. */
export const withPhrase = (text: string, phrase: string): string =>
  text.trim() === '' ? phrase : `${text.trim()} ${phrase}`;
