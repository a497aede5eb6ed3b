import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { Dialog, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_RIGHTS } from './rights.js';

/** What was done about a correction, in words for the person. */
export function RequestAnswerDialog({ id, words, onClose }: { id: string; words: string | null; onClose: () => void }) {
  const { t } = useTranslation('record');
  const [outcome, setOutcome] = useState<'done' | 'refused'>('done');
  const [said, setSaid] = useState('');
  const answer = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/own-requests/{id}/answer', {
          params: { path: { id } },
          body: { outcome, words: said.trim() || null },
        }),
      ),
    success: t('rights.answered'),
    invalidates: AFTER_RIGHTS,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Dialog opened onClose={onClose} title={t('rights.answer')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          answer.mutate();
        }}
      >
        <Stack>
          {words !== null && <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{words}</Text>}
          <Radio.Group
            label={t('rights.outcomeLabel')}
            value={outcome}
            onChange={(value) => setOutcome(value === 'refused' ? 'refused' : 'done')}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="done" label={t('rights.outcome.done')} />
              <Radio value="refused" label={t('rights.outcome.refused')} />
            </Stack>
          </Radio.Group>
          <Textarea
            label={t('rights.answerLabel')}
            required
            autosize
            minRows={3}
            maxLength={2000}
            value={said}
            onChange={(event) => setSaid(event.currentTarget.value)}
          />
          <ProblemAlert error={answer.error} />
          <FormActions submit={t('rights.answer')} busy={answer.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** Why an erasure is not carried out, in words for the person. */
export function ReasonDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('record');
  const [reason, setReason] = useState('');
  const cancel = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/own-requests/{id}/cancellation', { params: { path: { id } }, body: { reason: reason.trim() } }),
      ),
    success: t('rights.cancelled'),
    invalidates: AFTER_RIGHTS,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Dialog opened onClose={onClose} title={t('rights.cancel')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          cancel.mutate();
        }}
      >
        <Stack>
          <Textarea
            label={t('rights.cancelLabel')}
            required
            autosize
            minRows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <ProblemAlert error={cancel.error} />
          <FormActions submit={t('rights.cancel')} busy={cancel.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** For who does not use the link. */
export function NoteRequestDialog({ tenantId, onClose }: { tenantId: string; onClose: () => void }) {
  const { t } = useTranslation('record');
  const [kind, setKind] = useState<'correction' | 'erasure'>('correction');
  const [words, setWords] = useState('');
  const note = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/tenants/{id}/own-requests', {
          params: { path: { id: tenantId } },
          body: kind === 'erasure' ? { kind } : { kind, words: words.trim() },
        }),
      ),
    success: t('rights.noted'),
    invalidates: AFTER_RIGHTS,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Dialog opened onClose={onClose} title={t('rights.note')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          note.mutate();
        }}
      >
        <Stack>
          <Text size="sm">{t('rights.noteText')}</Text>
          <Radio.Group
            label={t('rights.noteKind')}
            value={kind}
            onChange={(value) => setKind(value === 'erasure' ? 'erasure' : 'correction')}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="correction" label={t('rights.kind.correction')} />
              <Radio value="erasure" label={t('rights.kind.erasure')} />
            </Stack>
          </Radio.Group>
          {kind === 'correction' ? (
            <Textarea
              label={t('rights.noteWords')}
              required
              autosize
              minRows={3}
              maxLength={2000}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          ) : (
            <Text>{t('rights.noteErasure')}</Text>
          )}
          <ProblemAlert error={note.error} />
          <FormActions submit={t('rights.save')} busy={note.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
