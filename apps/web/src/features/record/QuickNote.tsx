import { Chip, Group, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem.js';
import { performNow } from '../../offline/acts.js';
import { useDraft } from '../../offline/useDraft.js';
import { useActing } from '../../offline/useOffline.js';
import { Dialog, FormActions, type NoteKind, Phrases, ProblemAlert, withPhrase } from '../../ui/index.js';
import { AFTER_DAY } from './day.js';

const KINDS: readonly NoteKind[] = ['call', 'message', 'accompaniment', 'step', 'note'];

interface QuickNoteProps {
  tenantId: string;
  name: string;
  onClose: () => void;
}

/** A note in ten seconds: its kind by one tap, a ready phrase by another, done. Without a connection it waits on the device. */
export function QuickNote({ tenantId, name, onClose }: QuickNoteProps) {
  const { t } = useTranslation('record');
  const client = useQueryClient();
  const [kind, setKind] = useState<NoteKind>('call');
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  useActing();
  useDraft(`note ${tenantId}`, text, setText);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    setBusy(true);
    setError(null);
    try {
      await performNow({
        path: `/api/tenants/${tenantId}/support-record/entries`,
        body: { kind, domain: 'general', text, sharedWithTenant: false, at: new Date().toISOString() },
        label: name,
        about: tenantId,
      });
      setText('');
      notifications.show({ message: t(navigator.onLine ? 'note.saved' : 'note.queued'), color: 'green' });
      await Promise.all(AFTER_DAY.map((queryKey) => client.invalidateQueries({ queryKey })));
      onClose();
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('note.title', { name })}>
      <form onSubmit={save}>
        <Stack gap="sm">
          <Chip.Group value={kind} onChange={(value) => setKind(KINDS.find((known) => known === value) ?? 'note')}>
            <Group gap="xs" role="radiogroup" aria-label={t('note.kind')}>
              {KINDS.map((one) => (
                <Chip key={one} value={one} variant="light">
                  {t(`note.kinds.${one}`)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
          <Phrases kind={kind} onPick={(phrase) => setText(withPhrase(text, phrase))} />
          <Textarea
            label={t('note.text')}
            autosize
            minRows={2}
            maxLength={5000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <ProblemAlert error={error} />
          <FormActions submit={t('note.submit')} busy={busy} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
