import { Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { Dialog, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_PROPOSAL, type Proposal } from './candidate.js';

type Reason = NonNullable<Proposal['reason']>;
const REASONS = [
  'filled',
  'experience',
  'skills',
  'certificate',
  'distance',
  'availability',
  'hours',
  'other',
] as const satisfies readonly Reason[];

interface AnswerDialogProps {
  proposal: Proposal;
  interested: boolean;
  opened: boolean;
  onClose: () => void;
}

function AnswerDialog({ proposal, interested, opened, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('candidates');
  const form = useForm<{ reason: string | null; comment: string }>({
    mode: 'uncontrolled',
    initialValues: { reason: null, comment: '' },
    validate: { reason: (reason) => (!interested && reason === null ? t('proposal.reasonMissing') : null) },
  });
  const answer = useApiMutation({
    mutationFn: ({ reason, comment }: { reason: string | null; comment: string }) => {
      const chosen = REASONS.find((one) => one === reason);
      return call(
        api.POST('/api/proposals/{id}/answer', {
          params: { path: { id: proposal.id } },
          body: {
            interested,
            ...(interested || !chosen ? {} : { reason: chosen }),
            ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
          },
        }),
      );
    },
    success: t('proposal.answered'),
    invalidates: AFTER_PROPOSAL,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  const kind = interested ? 'yes' : 'no';
  return (
    <Dialog opened={opened} onClose={onClose} title={t(`proposal.${kind}.question`)}>
      <form noValidate onSubmit={form.onSubmit((values) => answer.mutate(values))}>
        <Stack>
          <Text>{t(`proposal.${kind}.consequence`)}</Text>
          {!interested && (
            <Select
              label={t('proposal.why')}
              required
              data={REASONS.map((value) => ({ value, label: t(`proposal.reason.${value}`) }))}
              key={form.key('reason')}
              {...form.getInputProps('reason')}
            />
          )}
          <Textarea
            label={t('proposal.comment')}
            description={t(`proposal.${kind}.hint`)}
            autosize
            minRows={2}
            maxLength={500}
            key={form.key('comment')}
            {...form.getInputProps('comment')}
          />
          <ProblemAlert error={answer.error} />
          <FormActions submit={t(`proposal.${kind}.confirm`)} busy={answer.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** The two buttons with which an employer answers what a case worker proposes. */
export function ProposalAnswer({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('candidates');
  // The last answer stays while its dialog closes.
  const [interested, setInterested] = useState(true);
  const [opened, setOpened] = useState(false);
  const open = (yes: boolean) => () => {
    setInterested(yes);
    setOpened(true);
  };
  return (
    <>
      <Group gap="sm">
        <Button onClick={open(true)}>{t('proposal.yes.action')}</Button>
        <Button variant="default" onClick={open(false)}>
          {t('proposal.no.action')}
        </Button>
      </Group>
      <AnswerDialog
        key={String(interested)}
        proposal={proposal}
        interested={interested}
        opened={opened}
        onClose={() => setOpened(false)}
      />
    </>
  );
}
