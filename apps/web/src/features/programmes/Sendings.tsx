import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import {
  ConfidentialMark,
  DateField,
  DateText,
  Dialog,
  dayOf,
  FormActions,
  ProblemAlert,
  useApiMutation,
} from '../../ui/index.js';
import { AFTER_NOTE, type TenantProgramme } from './programme.js';
import { WriteTo } from './WriteTo.js';

type Alert = TenantProgramme['alerts'][number];
type Sending = Alert['sendings'][number];

/** An alert that stands, written to a service now. */
export function SendDialog(props: {
  view: TenantProgramme;
  alertId: string;
  service: 'technical' | 'social';
  onClose: () => void;
}) {
  const { view, alertId, service, onClose } = props;
  const { t } = useTranslation('programmes');
  const form = useForm({
    initialValues: { to: '', shares: false },
    validate: { to: (to) => (to === '' ? t('check.required') : null) },
  });
  const send = useApiMutation({
    mutationFn: (body: { to: string; shares: boolean }) =>
      call(
        api.POST('/api/tenants/{id}/urgent-alerts/{alert}/sendings', {
          params: { path: { id: view.tenantId, alert: alertId } },
          body,
        }),
      ),
    success: t('urgent.sent'),
    invalidates: AFTER_NOTE,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Dialog opened onClose={onClose} title={t('urgent.write')}>
      <form noValidate onSubmit={form.onSubmit((values) => send.mutate(values))}>
        <Stack>
          <WriteTo view={view} service={service} form={form} required />
          <ProblemAlert error={send.error} />
          <FormActions submit={t('urgent.send')} busy={send.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

function AnswerDialog(props: { tenantId: string; sending: Sending; onClose: () => void }) {
  const { tenantId, sending, onClose } = props;
  const { t } = useTranslation('programmes');
  const form = useForm({
    initialValues: { answeredOn: dayOf(), words: '' },
    validate: {
      answeredOn: (day) => (day ? null : t('check.required')),
      words: (words) => (words.trim() === '' ? t('check.required') : null),
    },
  });
  const answer = useApiMutation({
    mutationFn: (body: { answeredOn: string; words: string }) =>
      call(
        api.POST('/api/tenants/{id}/urgent-sendings/{sending}/answer', {
          params: { path: { id: tenantId, sending: sending.id } },
          body,
        }),
      ),
    success: t('urgent.answerDone'),
    invalidates: AFTER_NOTE,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Dialog opened onClose={onClose} title={t('urgent.answerOf', { name: sending.name })}>
      <form noValidate onSubmit={form.onSubmit((values) => answer.mutate(values))}>
        <Stack>
          <DateField label={t('urgent.answeredOn')} required {...form.getInputProps('answeredOn')} />
          <Textarea
            label={t('urgent.whatAnswered')}
            required
            maxLength={300}
            autosize
            {...form.getInputProps('words')}
          />
          <ConfidentialMark />
          <ProblemAlert error={answer.error} />
          <FormActions submit={t('urgent.answer')} busy={answer.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** To which service an alert was written, what it was told, and whether it answered. */
export function SendingLine(props: { tenantId: string; sending: Sending; mayNote: boolean }) {
  const { tenantId, sending, mayNote } = props;
  const { t } = useTranslation('programmes');
  const [answering, dialog] = useDisclosure();
  return (
    <Group gap="xs">
      <Text size="sm">
        {t('urgent.sentTo', { name: sending.name, by: sending.sentBy })}{' '}
        <DateText value={sending.sentAt} style="shortDate" /> –{' '}
        {t(sending.shares ? 'urgent.withName' : 'urgent.withoutName')}
        {sending.answeredOn !== null && (
          <>
            {' · '}
            {t('urgent.answered')} <DateText value={sending.answeredOn} style="shortDate" />
          </>
        )}
      </Text>
      {sending.answeredOn === null && mayNote && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={dialog.open}
          aria-label={t('urgent.answerOf', { name: sending.name })}
        >
          {t('urgent.answer')}
        </Button>
      )}
      {answering && <AnswerDialog tenantId={tenantId} sending={sending} onClose={dialog.close} />}
    </Group>
  );
}
