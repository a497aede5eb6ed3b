import { Button, Checkbox, Group, NumberInput, SegmentedControl, Select, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { Dialog, ProblemAlert, SlotChips, useApiMutation } from '../../ui/index.js';
import { ContactChoice } from './ContactChoice.js';
import { AFTER_CHANGE, type Invitation, NEEDS, type Rally } from './rally.js';

const OUTCOMES = ['answered', 'call_back', 'voicemail', 'no_reply', 'wrong_number'] as const;

interface AnswerFormProps {
  rally: Rally;
  invitation: Invitation;
  onClose: () => void;
}

function AnswerForm({ rally, invitation, onClose }: AnswerFormProps) {
  const { t } = useTranslation('rallies');
  const isTenant = invitation.kind === 'tenant';
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>('answered');
  const [said, setSaid] = useState('');
  const [agreed, setAgreed] = useState(false);
  const [answer, setAnswer] = useState<'accept' | 'decline'>(invitation.state === 'declined' ? 'decline' : 'accept');
  const [reason, setReason] = useState(invitation.declineReason ?? '');
  const [needs, setNeeds] = useState<string[]>(NEEDS.filter((need) => invitation.constraints?.[need] === true));
  const [tables, setTables] = useState<number | string>(Math.max(1, invitation.tables ?? 1));
  const [away, setAway] = useState<number[]>(invitation.away ?? []);
  // Said by the person on their page: it stays as long as an interpreter is needed.
  const known = invitation.constraints?.interpreterLanguage;
  const language = known ? { interpreterLanguage: known } : {};
  const accepted = isTenant
    ? { constraints: { ...language, ...Object.fromEntries(needs.map((need) => [need, true])) } }
    : { tables: Number(tables), away };
  const spoke = outcome === 'answered';
  const note = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/rallies/{id}/invitations/{invitationId}/calls', {
          params: { path: { id: rally.id, invitationId: invitation.id } },
          body: {
            outcome,
            ...(said.trim() !== '' && { note: said.trim() }),
            ...(spoke && {
              agreed,
              answer: {
                answer,
                ...(answer === 'decline' ? reason.trim() !== '' && { reason: reason.trim() } : accepted),
              },
            }),
          },
        }),
      ),
    success: ({ state }) =>
      t(!spoke ? 'call.done' : state === 'waiting_list' ? 'answer.doneWaiting' : 'answer.done', {
        name: invitation.name,
      }),
    invalidates: AFTER_CHANGE,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Stack>
      <Select
        label={t('call.result')}
        data={OUTCOMES.map((value) => ({ value, label: t(`call.outcome.${value}`) }))}
        value={outcome}
        onChange={(value) => setOutcome(OUTCOMES.find((known) => known === value) ?? 'answered')}
        allowDeselect={false}
      />
      {spoke && (
        <SegmentedControl
          aria-label={t('answer.which')}
          size="md"
          fullWidth
          data={[
            { value: 'accept', label: t('answer.accept') },
            { value: 'decline', label: t('answer.decline') },
          ]}
          value={answer}
          onChange={(value) => setAnswer(value === 'decline' ? 'decline' : 'accept')}
        />
      )}
      {spoke && answer === 'decline' && (
        <Textarea
          label={t('answer.reason')}
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {spoke && answer === 'accept' && isTenant && (
        <Checkbox.Group label={t('answer.needs')} value={needs} onChange={setNeeds}>
          <Stack gap="xs" mt="xs">
            {NEEDS.map((need) => (
              <Checkbox key={need} value={need} label={t(`need.${need}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {spoke && answer === 'accept' && !isTenant && (
        <>
          <NumberInput
            label={t('register.tables')}
            min={1}
            max={20}
            clampBehavior="strict"
            allowDecimal={false}
            value={tables}
            onChange={setTables}
          />
          <SlotChips label={t('register.away')} slots={rally.slotTimes} value={away} onChange={setAway} />
        </>
      )}
      <Textarea
        label={t('call.note')}
        description={t('call.noteHint')}
        autosize
        minRows={1}
        maxLength={500}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
      />
      {spoke && (
        <Checkbox
          label={t('call.agreed')}
          checked={agreed}
          onChange={(event) => setAgreed(event.currentTarget.checked)}
        />
      )}
      <ContactChoice rally={rally} invitation={invitation} />
      <ProblemAlert error={note.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} disabled={note.isPending}>
          {t('common.cancel')}
        </Button>
        <Button onClick={() => note.mutate()} loading={note.isPending} disabled={tables === '' || (spoke && !agreed)}>
          {t(spoke ? 'answer.save' : 'call.save')}
        </Button>
      </Group>
    </Stack>
  );
}

export interface AnswerDialogProps {
  rally: Rally;
  /** Whose answer; null closes the dialog. */
  invitation: Invitation | null;
  onClose: () => void;
}

/** A call and what came of it: the answer is noted only when the person agrees to that. */
export function AnswerDialog({ rally, invitation, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('rallies');
  return (
    <Dialog
      opened={invitation !== null}
      onClose={onClose}
      title={t('answer.noteFor', { name: invitation?.name ?? '' })}
    >
      {invitation && <AnswerForm key={invitation.id} rally={rally} invitation={invitation} onClose={onClose} />}
    </Dialog>
  );
}
