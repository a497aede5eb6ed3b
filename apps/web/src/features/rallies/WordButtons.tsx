import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useApiMutation } from '../../ui/index.js';
import { AFTER_CHANGE } from './rally.js';

const WORDS = ['interested', 'unsure', 'not_interested'] as const;

/** What a candidate said on the phone, noted by one tap. */
export function WordButtons({ meeting }: { meeting: components['schemas']['RallyOutcomes']['meetings'][number] }) {
  const { t } = useTranslation('rallies');
  const say = useApiMutation({
    mutationFn: (word: (typeof WORDS)[number]) =>
      call(api.PUT('/api/meetings/{id}/word', { params: { path: { id: meeting.id } }, body: { word } })),
    success: t('outcomes.wordNoted'),
    invalidates: AFTER_CHANGE,
  });
  const label = t('outcomes.noteWord', { who: meeting.candidateName ?? '', employer: meeting.employerName });
  return (
    <Group gap={6} role="group" aria-label={label}>
      {WORDS.map((word) => (
        <Button
          key={word}
          size="xs"
          variant={meeting.word === word ? 'filled' : 'default'}
          aria-pressed={meeting.word === word}
          disabled={say.isPending}
          onClick={() => say.mutate(word)}
        >
          {t(`outcomes.word.${word}`)}
        </Button>
      ))}
    </Group>
  );
}
