import { Input, Paper, SegmentedControl, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.js';
import { ProblemAlert } from '../../ui/index.js';
import { BigButton } from './BigButton.js';
import { useEmployerAct } from './outcome.js';

type Feedback = components['schemas']['EmployerVerdicts']['feedback'];
type Again = NonNullable<Feedback>['again'];

const MARKS = ['1', '2', '3', '4', '5'];
const AGAIN: readonly Again[] = ['yes', 'maybe', 'no'];

function Marks({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('links');
  return (
    <Input.Wrapper label={label} description={t('outcome.feedback.scale')} labelElement="div">
      <SegmentedControl aria-label={label} fullWidth size="md" data={MARKS} value={value} onChange={onChange} mt={6} />
    </Input.Wrapper>
  );
}

/** Three questions and room for words; what was sent can be sent again. */
export function FeedbackForm({ token, feedback }: { token: string; feedback: Feedback }) {
  const { t } = useTranslation('links');
  const [organisation, setOrganisation] = useState(String(feedback?.organisation ?? 4));
  const [candidates, setCandidates] = useState(String(feedback?.candidates ?? 4));
  const [again, setAgain] = useState<Again>(feedback?.again ?? 'yes');
  const [comment, setComment] = useState(feedback?.comment ?? '');
  const act = useEmployerAct(token, t('outcome.feedback.thanks'));
  const send = () =>
    act.mutate({
      ...{ act: 'feedback', organisation: Number(organisation), candidates: Number(candidates), again },
      ...(comment.trim() && { comment: comment.trim() }),
    });
  return (
    <Paper withBorder p="md">
      <Stack>
        <Marks label={t('outcome.feedback.organisation')} value={organisation} onChange={setOrganisation} />
        <Marks label={t('outcome.feedback.candidates')} value={candidates} onChange={setCandidates} />
        <Input.Wrapper label={t('outcome.feedback.again')} labelElement="div">
          <SegmentedControl
            aria-label={t('outcome.feedback.again')}
            fullWidth
            size="md"
            mt={6}
            data={AGAIN.map((value) => ({ value, label: t(`outcome.feedback.${value}`) }))}
            value={again}
            onChange={(value) => setAgain(AGAIN.find((known) => known === value) ?? 'yes')}
          />
        </Input.Wrapper>
        <Textarea
          label={t('outcome.feedback.comment')}
          autosize
          minRows={2}
          maxLength={1000}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <ProblemAlert error={act.error} />
        <BigButton onClick={send} loading={act.isPending}>
          {t(feedback === null ? 'outcome.feedback.send' : 'outcome.feedback.sendAgain')}
        </BigButton>
      </Stack>
    </Paper>
  );
}
