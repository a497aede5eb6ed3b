import { Button, Checkbox, Group, NumberInput, Paper, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import {
  CatalogueSelect,
  DateField,
  DateText,
  Dialog,
  dayOf,
  defineStatuses,
  FormActions,
  ListState,
  ProblemAlert,
  Status,
  StatusBadge,
  useApiMutation,
} from '../../ui/index.js';
import { useCanAdd, useChecks } from './profile.js';

type Promised = components['schemas']['EmployerPromise'];
const KINDS: readonly Promised['kind'][] = ['hires', 'positions', 'rally', 'other'];
const SETTLEMENTS = ['kept', 'partly', 'broken'] as const;
const AFTER = [['get', '/api/employers/{id}/promises']] as const;

const states = defineStatuses('employers', 'promises.state', {
  open: 'waiting',
  kept: 'success',
  partly: 'warning',
  broken: 'danger',
});

function PromiseForm({ employerId, onClose }: { employerId: string; onClose: () => void }) {
  const { t } = useTranslation('employers');
  const { wanted } = useChecks();
  const day = (value: string | null) => (value === null ? t('check.required') : null);
  const form = useForm({
    initialValues: {
      kind: 'hires' as Promised['kind'],
      amount: 1 as number | string,
      label: '',
      promisedOn: dayOf(new Date().toISOString()) as string | null,
      dueOn: null as string | null,
      private: false,
    },
    validate: {
      label: wanted,
      promisedOn: day,
      dueOn: day,
      amount: (value) => (typeof value === 'number' && value >= 1 ? null : t('check.required')),
    },
  });
  const save = useApiMutation({
    mutationFn: (values: typeof form.values) =>
      call(
        api.POST('/api/employers/{id}/promises', {
          params: { path: { id: employerId } },
          body: {
            ...values,
            amount: Number(values.amount),
            promisedOn: values.promisedOn ?? '',
            dueOn: values.dueOn ?? '',
          },
        }),
      ),
    success: t('promises.saved'),
    invalidates: AFTER,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        <CatalogueSelect
          label={t('promises.kindLabel')}
          description={t(form.values.kind === 'other' ? 'promises.judged' : 'promises.counted')}
          values={KINDS}
          namespace="employers"
          prefix="promises.kind"
          {...form.getInputProps('kind')}
        />
        <TextInput
          label={t('promises.label')}
          description={t('promises.labelHint')}
          required
          maxLength={200}
          {...form.getInputProps('label')}
        />
        <NumberInput
          label={t('promises.amount')}
          min={1}
          max={500}
          allowDecimal={false}
          {...form.getInputProps('amount')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <DateField label={t('promises.promisedOn')} required {...form.getInputProps('promisedOn')} />
          <DateField label={t('promises.dueOn')} required {...form.getInputProps('dueOn')} />
        </SimpleGrid>
        <Checkbox label={t('exchanges.private')} {...form.getInputProps('private', { type: 'checkbox' })} />
        <ProblemAlert error={save.error} />
        <FormActions submit={t('promises.save')} busy={save.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

function Row({ employerId, promise }: { employerId: string; promise: Promised }) {
  const { t } = useTranslation('employers');
  const canAdd = useCanAdd();
  const { id, kind, amount, label, dueOn, done, state, own, organisationName } = promise;
  const settle = useApiMutation({
    mutationFn: (settled: (typeof SETTLEMENTS)[number]) =>
      call(
        api.POST('/api/employers/{id}/promises/{promiseId}/settlement', {
          params: { path: { id: employerId, promiseId: id } },
          body: { settled },
        }),
      ),
    success: t('promises.settled'),
    invalidates: AFTER,
  });
  return (
    <Stack component="li" gap={4}>
      <Group gap="sm">
        {state === null ? (
          <StatusBadge tone="neutral">{t('promises.untold')}</StatusBadge>
        ) : (
          <Status of={states} value={state} />
        )}
        <Text fw={600}>{label}</Text>
      </Group>
      <Text size="sm" c="dimmed">
        {t(`promises.kind.${kind}`)}
        {done !== null && ` · ${t('promises.done', { done, amount })}`} · {t('promises.due')}{' '}
        <DateText value={dueOn} style="shortDate" /> · {organisationName}
      </Text>
      {kind === 'other' && own && canAdd && (
        <Group gap="xs" role="group" aria-label={t('promises.settleNamed', { label })}>
          {SETTLEMENTS.map((settled) => (
            <Button
              key={settled}
              size="compact-sm"
              variant={state === settled ? 'filled' : 'default'}
              disabled={settle.isPending}
              onClick={() => settle.mutate(settled)}
            >
              {t(`promises.state.${settled}`)}
            </Button>
          ))}
        </Group>
      )}
    </Stack>
  );
}

/** What an employer promised, and whether it was kept. */
export function PromisesCard({ employerId }: { employerId: string }) {
  const { t } = useTranslation('employers');
  const canAdd = useCanAdd();
  const [adding, add] = useDisclosure();
  const query = apiQuery.useQuery('get', '/api/employers/{id}/promises', { params: { path: { id: employerId } } });
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Group justify="space-between">
          <Title order={2}>{t('promises.title')}</Title>
          {canAdd && (
            <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={add.open}>
              {t('promises.add')}
            </Button>
          )}
        </Group>
        <ListState query={query} empty={{ title: '' }} isEmpty={() => false} lines={2}>
          {({ items }) =>
            items.length === 0 ? (
              <Text c="dimmed">{t('promises.none')}</Text>
            ) : (
              <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
                {items.map((promise) => (
                  <Row key={promise.id} employerId={employerId} promise={promise} />
                ))}
              </Stack>
            )
          }
        </ListState>
      </Stack>
      <Dialog opened={adding} onClose={add.close} title={t('promises.add')}>
        <PromiseForm employerId={employerId} onClose={add.close} />
      </Dialog>
    </Paper>
  );
}
