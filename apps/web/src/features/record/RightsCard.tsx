import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useUser } from '../../api/session.js';
import {
  ConfirmButton,
  DateText,
  ProblemAlert,
  StatusBadge,
  type Tone,
  useApiMutation,
  useFormat,
} from '../../ui/index.js';
import type { RecordCardProps } from '../feature.js';
import { NoteRequestDialog, ReasonDialog, RequestAnswerDialog } from './RightsDialogs.js';
import { AFTER_RIGHTS } from './rights.js';

type Request = components['schemas']['OwnRequest'];

const TONES: Record<Request['state'], Tone> = {
  to_confirm: 'danger',
  waiting: 'waiting',
  done: 'success',
  refused: 'warning',
  cancelled: 'neutral',
};

function Acts({ request }: { request: Request }) {
  const { t } = useTranslation('record');
  const { role } = useUser();
  const [open, setOpen] = useState(false);
  const { id, kind, state } = request;
  const path = { params: { path: { id } } };
  const seen = useApiMutation({
    mutationFn: () => call(api.POST('/api/own-requests/{id}/answer', { ...path, body: { outcome: 'done' } })),
    success: t('rights.seenDone'),
    invalidates: AFTER_RIGHTS,
  });
  const confirm = useApiMutation({
    mutationFn: () => call(api.POST('/api/own-requests/{id}/confirmation', path)),
    success: t('rights.confirmed'),
    invalidates: AFTER_RIGHTS,
    problem: 'inline',
  });
  const isWorker = role === 'case_worker';
  if (kind === 'contact')
    return isWorker ? (
      <Button variant="light" size="compact-md" loading={seen.isPending} onClick={() => seen.mutate()}>
        {t('rights.seen')}
      </Button>
    ) : null;
  if (kind === 'correction')
    return isWorker ? (
      <>
        <Button variant="light" size="compact-md" onClick={() => setOpen(true)}>
          {t('rights.answer')}
        </Button>
        {open && <RequestAnswerDialog id={id} words={request.words} onClose={() => setOpen(false)} />}
      </>
    ) : null;
  return (
    <Group gap="xs">
      {state === 'to_confirm' && isWorker && (
        <ConfirmButton
          variant="light"
          size="compact-md"
          question={t('rights.confirmQuestion')}
          consequence={t('rights.confirmConsequence')}
          confirm={t('rights.confirm')}
          danger
          onConfirm={() => confirm.mutateAsync()}
        >
          {t('rights.confirm')}
        </ConfirmButton>
      )}
      <Button variant="default" size="compact-md" onClick={() => setOpen(true)}>
        {t('rights.cancel')}
      </Button>
      {open && <ReasonDialog id={id} onClose={() => setOpen(false)} />}
    </Group>
  );
}

function Line({ request }: { request: Request }) {
  const { t } = useTranslation('record');
  const format = useFormat();
  const { kind, state, words, former, answer, askedAt, dueAt, by, notedBy } = request;
  const isOpen = state === 'to_confirm' || state === 'waiting';
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <Text fw={600}>{t(`rights.kind.${kind}`)}</Text>
        <StatusBadge tone={TONES[state]}>{t(`rights.state.${state}`)}</StatusBadge>
      </Group>
      <Text size="sm" c="dimmed">
        <DateText value={askedAt} /> – {t(`rights.by.${by}`, { name: notedBy })}
      </Text>
      {words !== null && (
        <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {words}
        </Text>
      )}
      {former?.map(({ field, value }) => (
        <Text key={field} size="sm" style={{ overflowWrap: 'anywhere' }}>
          {t('rights.before', { field: t(`rights.field.${field}`), value: value ?? t('rights.empty') })}
        </Text>
      ))}
      {answer !== null && (
        <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {t('rights.answerIs')} {answer}
        </Text>
      )}
      {isOpen && dueAt !== null && (
        <Text size="sm" fw={600}>
          {t('rights.on', { day: format.date(dueAt) })}
        </Text>
      )}
      {isOpen && (
        <Group>
          <Acts request={request} />
        </Group>
      )}
    </Stack>
  );
}

/** What the person asked of their own data, and what is noted for who does not use the link. */
export default function RightsCard({ tenantId }: RecordCardProps) {
  const { t } = useTranslation('record');
  const { role } = useUser();
  const [noting, setNoting] = useState(false);
  const { data, error, refetch } = apiQuery.useQuery('get', '/api/tenants/{id}/own-requests', {
    params: { path: { id: tenantId } },
  });
  const open = data?.items.filter(({ state }) => state === 'to_confirm' || state === 'waiting') ?? [];
  const older = data?.items.filter((one) => !open.includes(one)).slice(0, 5) ?? [];
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('rights.title')}</Title>
        <ProblemAlert error={error} onRetry={refetch} />
        {data?.items.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('rights.none')}
          </Text>
        )}
        {open.map((one) => (
          <Line key={one.id} request={one} />
        ))}
        {older.length > 0 && (
          <details>
            <summary>{t('rights.older')}</summary>
            <Stack mt="sm">
              {older.map((one) => (
                <Line key={one.id} request={one} />
              ))}
            </Stack>
          </details>
        )}
        {role === 'case_worker' && (
          <Group>
            <Button variant="light" onClick={() => setNoting(true)}>
              {t('rights.note')}
            </Button>
          </Group>
        )}
        {noting && <NoteRequestDialog tenantId={tenantId} onClose={() => setNoting(false)} />}
      </Stack>
    </Paper>
  );
}
