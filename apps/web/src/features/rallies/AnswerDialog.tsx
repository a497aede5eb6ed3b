import { Button, Checkbox, Group, NumberInput, SegmentedControl, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { Dialog, ProblemAlert, SlotChips, useApiMutation } from '../../ui/index.js';
import { AFTER_CHANGE, type Invitation, NEEDS, type Rally } from './rally.js';

interface AnswerFormProps {
  rally: Rally;
  invitation: Invitation;
  onClose: () => void;
}

function AnswerForm({ rally, invitation, onClose }: AnswerFormProps) {
  const { t } = useTranslation('rallies');
  const isTenant = invitation.kind === 'tenant';
  const [answer, setAnswer] = useState<'accept' | 'decline'>(invitation.state === 'declined' ? 'decline' : 'accept');
  const [reason, setReason] = useState(invitation.declineReason ?? '');
  const [needs, setNeeds] = useState<string[]>(NEEDS.filter((need) => invitation.constraints?.[need] === true));
  const [tables, setTables] = useState<number | string>(Math.max(1, invitation.tables ?? 1));
  const [away, setAway] = useState<number[]>(invitation.away ?? []);
  const accepted = isTenant
    ? { constraints: Object.fromEntries(needs.map((need) => [need, true])) }
    : { tables: Number(tables), away };
  const note = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/rallies/{id}/invitations/{invitationId}/answer', {
          params: { path: { id: rally.id, invitationId: invitation.id } },
          body: {
            answer,
            ...(answer === 'decline' ? reason.trim() !== '' && { reason: reason.trim() } : accepted),
          },
        }),
      ),
    success: ({ state }) =>
      t(state === 'waiting_list' ? 'answer.doneWaiting' : 'answer.done', { name: invitation.name }),
    invalidates: AFTER_CHANGE,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Stack>
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
      {answer === 'decline' && (
        <Textarea
          label={t('answer.reason')}
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {answer === 'accept' && isTenant && (
        <Checkbox.Group label={t('answer.needs')} value={needs} onChange={setNeeds}>
          <Stack gap="xs" mt="xs">
            {NEEDS.map((need) => (
              <Checkbox key={need} value={need} label={t(`need.${need}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {answer === 'accept' && !isTenant && (
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
      <ProblemAlert error={note.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} disabled={note.isPending}>
          {t('common.cancel')}
        </Button>
        <Button onClick={() => note.mutate()} loading={note.isPending} disabled={tables === ''}>
          {t('answer.save')}
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

/** What somebody answered on the phone or at the door, noted for them. */
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
