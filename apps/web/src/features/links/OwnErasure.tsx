import { Alert, Button, Group, List, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconEraser } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { ConfirmButton, DateText, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { OWN_DATA, type OwnData, type OwnRequest } from './ownData.js';

const GOES = ['who', 'words', 'papers', 'contact'] as const;
const STAYS = ['figures', 'trail', 'landlord'] as const;

interface OneRequest {
  token: string;
  request: OwnRequest;
}

function CancelButton({ token, request: { id } }: OneRequest) {
  const { t } = useTranslation('links');
  const cancel = useApiMutation({
    mutationFn: () =>
      call(api.POST('/api/links/{token}/own-requests/{id}/cancellation', { params: { path: { token, id } } })),
    success: t('rights.erasure.cancelled'),
    invalidates: OWN_DATA,
    problem: 'inline',
  });
  return (
    <ConfirmButton
      variant="default"
      h={48}
      question={t('rights.erasure.cancelQuestion')}
      confirm={t('rights.erasure.cancel')}
      onConfirm={() => cancel.mutateAsync()}
    >
      {t('rights.erasure.cancel')}
    </ConfirmButton>
  );
}

/** The second step: the code that went to the person's own contact, or a talk with the case worker. */
function Confirm({ token, request, goesTo }: OneRequest & { goesTo: OwnData['codeGoesTo'] }) {
  const { t } = useTranslation('links');
  const [code, setCode] = useState('');
  const { id } = request;
  const confirm = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/links/{token}/own-requests/{id}/confirmation', {
          params: { path: { token, id } },
          body: { code },
        }),
      ),
    success: t('rights.erasure.confirmed'),
    invalidates: OWN_DATA,
    problem: 'inline',
  });
  const again = useApiMutation({
    mutationFn: () => call(api.POST('/api/links/{token}/own-requests/{id}/code', { params: { path: { token, id } } })),
    success: t('rights.erasure.codeSent'),
    problem: 'inline',
    onSuccess: () => setCode(''),
  });
  if (goesTo === null)
    return (
      <Stack>
        <Text>{t('rights.erasure.byWorker')}</Text>
        <Group>
          <CancelButton token={token} request={request} />
        </Group>
      </Stack>
    );
  return (
    <Stack>
      <Text>{t(`rights.erasure.code.${goesTo.by}`, { to: goesTo.to })}</Text>
      <TextInput
        label={t('rights.erasure.codeLabel')}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        maw="12rem"
        size="lg"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value.replace(/\D/g, ''))}
      />
      <ProblemAlert error={confirm.error ?? again.error} />
      <Group>
        <Button h={48} disabled={code.length !== 6} loading={confirm.isPending} onClick={() => confirm.mutate()}>
          {t('rights.erasure.confirm')}
        </Button>
        <Button variant="default" h={48} loading={again.isPending} onClick={() => again.mutate()}>
          {t('rights.erasure.codeAgain')}
        </Button>
        <CancelButton token={token} request={request} />
      </Group>
      <Text size="sm">{t('rights.erasure.orWorker')}</Text>
    </Stack>
  );
}

/** The right to be forgotten: what goes, what stays, then two steps and some days. */
export function OwnErasure({ token, data }: { token: string; data: OwnData }) {
  const { t } = useTranslation('links');
  const open = data.requests.find(
    ({ kind, state }) => kind === 'erasure' && (state === 'to_confirm' || state === 'waiting'),
  );
  const ask = useApiMutation({
    mutationFn: () =>
      call(api.POST('/api/links/{token}/own-requests', { params: { path: { token } }, body: { kind: 'erasure' } })),
    invalidates: OWN_DATA,
    problem: 'inline',
  });
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('rights.erasure.title')}</Title>
        {open === undefined && (
          <>
            <div>
              <Text fw={600}>{t('rights.erasure.goes')}</Text>
              <List>
                {GOES.map((what) => (
                  <List.Item key={what}>{t(`rights.erasure.goesWhat.${what}`)}</List.Item>
                ))}
              </List>
            </div>
            <div>
              <Text fw={600}>{t('rights.erasure.stays')}</Text>
              <List>
                {STAYS.map((what) => (
                  <List.Item key={what}>{t(`rights.erasure.staysWhat.${what}`)}</List.Item>
                ))}
              </List>
            </div>
            <Text>{t('rights.erasure.then')}</Text>
            <Group>
              <ConfirmButton
                variant="default"
                h={48}
                leftSection={<IconEraser size={18} aria-hidden />}
                question={t('rights.erasure.question')}
                consequence={t(data.codeGoesTo === null ? 'rights.erasure.stepWorker' : 'rights.erasure.stepCode')}
                confirm={t('rights.erasure.ask')}
                onConfirm={() => ask.mutateAsync()}
              >
                {t('rights.erasure.ask')}
              </ConfirmButton>
            </Group>
          </>
        )}
        {open?.state === 'to_confirm' && <Confirm token={token} request={open} goesTo={data.codeGoesTo} />}
        {open?.state === 'waiting' && (
          <Alert color="yellow" variant="light">
            <Stack>
              <Text fw={600}>
                {t('rights.erasure.on')} <DateText value={open.dueAt} />
              </Text>
              <Text>{t('rights.erasure.until')}</Text>
              <Group>
                <CancelButton token={token} request={open} />
              </Group>
            </Stack>
          </Alert>
        )}
      </Stack>
    </Paper>
  );
}
