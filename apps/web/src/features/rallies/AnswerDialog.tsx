import { Button, Checkbox, Group, NumberInput, SegmentedControl, Select, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { cleaned, Dialog, ProblemAlert, RegistrationFields, registrationOf, useApiMutation } from '../../ui/index.js';
import { ContactChoice } from './ContactChoice.js';
import { constraintsOf, NeedsFields, needsOf } from './NeedsFields.js';
import { AFTER_CHANGE, type Invitation, type Rally } from './rally.js';

const OUTCOMES = ['answered', 'call_back', 'voicemail', 'no_reply', 'wrong_number'] as const;

const storedOf = ({ tables, away, brings }: Invitation) => ({
  tables: tables ?? 1,
  away: away ?? [],
  recruiters: brings?.recruiters ?? [],
  offers: brings?.offerIds ?? [],
  equipment: brings?.equipment ?? [],
  equipmentNote: brings?.equipmentNote ?? null,
});

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
  const [needs, setNeeds] = useState(() => needsOf(invitation.constraints));
  const [registration, setRegistration] = useState(() => registrationOf(storedOf(invitation)));
  const [place, setPlace] = useState<number | string>(invitation.brings?.place ?? '');
  const { tables, ...brought } = cleaned(registration);
  const accepted = isTenant
    ? { constraints: constraintsOf(needs) }
    : { ...brought, tables: tables ?? 1, place: place === '' ? null : Number(place) };
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
      {spoke && answer === 'accept' && isTenant && <NeedsFields value={needs} onChange={setNeeds} />}
      {spoke && answer === 'accept' && !isTenant && (
        <>
          <RegistrationFields
            value={registration}
            onChange={setRegistration}
            slots={rally.slotTimes}
            blocks={rally.blocks}
            offers={invitation.brings?.ownOffers ?? []}
          />
          <NumberInput
            label={t('answer.place')}
            description={t('answer.placeHint')}
            min={1}
            max={500}
            clampBehavior="strict"
            allowDecimal={false}
            value={place}
            onChange={setPlace}
          />
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
        <Button
          onClick={() => note.mutate()}
          loading={note.isPending}
          disabled={spoke && (!agreed || (answer === 'accept' && tables === null))}
        >
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
