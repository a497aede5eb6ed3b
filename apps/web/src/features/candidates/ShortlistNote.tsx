import { Button, Group, Text, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { useApiMutation } from '../../ui/index.js';
import { useCardTexts } from './candidate.js';
import { SHORTLIST, type ShortlistEntry } from './shortlist.js';

/** It stands in the place of the button that asked for it. Behind what is written already, the writing goes on. */
function focusOnce(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

/** What the organisation notes about somebody on its list; shown as text until somebody wants to change it. */
export function ShortlistNote({ entry }: { entry: ShortlistEntry }) {
  const { t } = useTranslation('candidates');
  const [draft, setDraft] = useState<string | null>(null);
  const isBack = useRef(false);
  const close = () => {
    isBack.current = true;
    setDraft(null);
  };
  const save = useApiMutation({
    mutationFn: (note: string) =>
      call(
        api.PATCH('/api/shortlist/{id}', {
          params: { path: { id: entry.id } },
          body: { note: note.trim() === '' ? null : note.trim() },
        }),
      ),
    invalidates: SHORTLIST,
    onSuccess: close,
  });
  const { headline, pseudonymOf } = useCardTexts();
  const name = pseudonymOf(entry.candidate) ?? headline(entry.candidate);
  if (draft === null)
    return (
      <Group gap="xs">
        {entry.note !== null && (
          <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {entry.note}
          </Text>
        )}
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t(entry.note === null ? 'shortlist.noteNamed' : 'shortlist.changeNoteNamed', { name })}
          ref={(button) => {
            if (isBack.current) button?.focus();
            isBack.current = false;
          }}
          onClick={() => setDraft(entry.note ?? '')}
        >
          {t(entry.note === null ? 'shortlist.note' : 'shortlist.changeNote')}
        </Button>
      </Group>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(draft);
      }}
    >
      <Textarea
        label={t('shortlist.noteLabel', { name })}
        description={t('shortlist.noteHint')}
        autosize
        minRows={2}
        maxLength={500}
        ref={focusOnce}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
      />
      <Group mt="xs">
        <Button type="submit" size="compact-md" fz="sm" loading={save.isPending}>
          {t('shortlist.saveNote')}
        </Button>
        <Button variant="default" size="compact-md" fz="sm" onClick={close} disabled={save.isPending}>
          {t('common.cancel')}
        </Button>
      </Group>
    </form>
  );
}
