import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { Dialog, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_RELEASE, type ReleaseRequest } from './candidate.js';

type Answer = 'grant' | 'refuse' | 'revoke';
const HOW = ['spoken', 'written'] as const;
type How = (typeof HOW)[number];

const send = (id: string, answer: Answer, how: How) => {
  const params = { path: { id } };
  return answer === 'revoke'
    ? call(api.POST('/api/release-requests/{id}/revocation', { params, body: { how } }))
    : call(api.POST('/api/release-requests/{id}/decision', { params, body: { granted: answer === 'grant', how } }));
};

interface AnswerDialogProps {
  request: ReleaseRequest;
  answer: Answer;
  opened: boolean;
  onClose: () => void;
}

function AnswerDialog({ request, answer, opened, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('candidates');
  const form = useForm<{ how: string }>({
    mode: 'uncontrolled',
    initialValues: { how: '' },
    validate: { how: (value) => (value === '' ? t('decide.howMissing') : null) },
  });
  const decide = useApiMutation({
    mutationFn: (how: How) => send(request.id, answer, how),
    success: t(`decide.${answer}.done`),
    invalidates: AFTER_RELEASE,
    problem: 'inline',
    onSuccess: onClose,
  });
  const names = { tenant: request.tenantName ?? t('page.title'), employer: request.employerName };
  return (
    <Dialog opened={opened} onClose={onClose} title={t(`decide.${answer}.question`, names)}>
      <form
        noValidate
        onSubmit={form.onSubmit(({ how }) => {
          const chosen = HOW.find((one) => one === how);
          if (chosen !== undefined) decide.mutate(chosen);
        })}
      >
        <Stack>
          <Text>{t(`decide.${answer}.consequence`, names)}</Text>
          <Radio.Group label={t('decide.how')} required key={form.key('how')} {...form.getInputProps('how')}>
            <Stack gap="xs" my="xs">
              {HOW.map((how) => (
                <Radio key={how} value={how} label={t(`decide.by.${how}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <ProblemAlert error={decide.error} />
          <FormActions submit={t(`decide.${answer}.confirm`)} busy={decide.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** What the tenant decided, passed on by who follows them. */
export function Decisions({ request }: { request: ReleaseRequest }) {
  const { t } = useTranslation('candidates');
  // The last answer stays while its dialog closes.
  const [answer, setAnswer] = useState<Answer>('grant');
  const [opened, setOpened] = useState(false);
  const open = (chosen: Answer) => () => {
    setAnswer(chosen);
    setOpened(true);
  };
  if (request.state !== 'requested' && request.state !== 'granted') return null;
  return (
    <>
      <Group gap="sm">
        {request.state === 'requested' ? (
          <>
            <Button onClick={open('grant')}>{t('decide.grant.action')}</Button>
            <Button variant="default" onClick={open('refuse')}>
              {t('decide.refuse.action')}
            </Button>
          </>
        ) : (
          <Button variant="default" onClick={open('revoke')}>
            {t('decide.revoke.action')}
          </Button>
        )}
      </Group>
      <AnswerDialog key={answer} request={request} answer={answer} opened={opened} onClose={() => setOpened(false)} />
    </>
  );
}
