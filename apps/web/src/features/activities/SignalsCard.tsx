import { Button, Group, Paper, SegmentedControl, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconBellPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import {
  CatalogueSelect,
  DateText,
  Dialog,
  FormActions,
  ListState,
  ProblemAlert,
  StatusBadge,
  useApiMutation,
} from '../../ui/index.js';
import { AFTER_ACTIVITY, type CommitteePageData, type Signal } from './activity.js';
import { PersonSelect } from './PersonSelect.js';
import { useIsGuest } from './useActivities.js';

const CONCERNS = [
  ...['rent', 'neighbours', 'home_condition', 'repairs', 'no_contact', 'absence', 'return_home', 'other'],
] as Signal['concern'][];

function NewSignal({ committeeId, onClose }: { committeeId: string; onClose: () => void }) {
  const { t } = useTranslation('activities');
  const [known, setKnown] = useState('known');
  const form = useForm<{ tenantId: string | null; person: string; concern: Signal['concern']; words: string }>({
    initialValues: { tenantId: null, person: '', concern: 'no_contact', words: '' },
    validate: {
      tenantId: (id) => (known === 'known' && id === null ? t('check.required') : null),
      person: (name) => (known === 'unknown' && name.trim() === '' ? t('check.required') : null),
      words: (text) => (text.trim() === '' ? t('check.required') : null),
    },
  });
  const raise = useApiMutation({
    mutationFn: ({ tenantId, person, ...rest }: typeof form.values) =>
      call(
        api.POST('/api/committees/{id}/signals', {
          params: { path: { id: committeeId } },
          body: { ...rest, ...(known === 'known' ? { tenantId, person: null } : { tenantId: null, person }) },
        }),
      ),
    success: t('signal.raised'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => raise.mutate(values))}>
      <Stack>
        <SegmentedControl
          aria-label={t('signal.about')}
          value={known}
          onChange={setKnown}
          data={['known', 'unknown'].map((value) => ({ value, label: t(`signal.${value}`) }))}
        />
        {known === 'known' ? (
          <PersonSelect required {...form.getInputProps('tenantId')} />
        ) : (
          <TextInput label={t('signal.person')} required maxLength={200} {...form.getInputProps('person')} />
        )}
        <CatalogueSelect
          label={t('signal.concern')}
          values={CONCERNS}
          namespace="activities"
          prefix="concern"
          required
          {...form.getInputProps('concern')}
        />
        <Textarea
          label={t('signal.words')}
          description={t('signal.wordsHint')}
          required
          autosize
          minRows={3}
          maxLength={1000}
          {...form.getInputProps('words')}
        />
        <ProblemAlert error={raise.error} />
        <FormActions submit={t('signal.raise')} busy={raise.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

function Close({ signal }: { signal: Signal }) {
  const { t } = useTranslation('activities');
  const [opened, dialog] = useDisclosure();
  const form = useForm({
    initialValues: { outcome: '' },
    validate: { outcome: (text) => (text.trim() === '' ? t('check.required') : null) },
  });
  const close = useApiMutation({
    mutationFn: (body: { outcome: string }) =>
      call(api.POST('/api/cell-signals/{id}/closure', { params: { path: { id: signal.id } }, body })),
    success: t('signal.closed'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: dialog.close,
  });
  return (
    <>
      <Button
        variant="subtle"
        onClick={dialog.open}
        aria-label={t('signal.closeNamed', { name: signal.person })}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('signal.close')}
      </Button>
      <Dialog opened={opened} onClose={dialog.close} title={t('signal.closeQuestion')}>
        <form noValidate onSubmit={form.onSubmit((values) => close.mutate(values))}>
          <Stack>
            <TextInput label={t('signal.outcome')} required maxLength={300} {...form.getInputProps('outcome')} />
            <ProblemAlert error={close.error} />
            <FormActions submit={t('signal.close')} busy={close.isPending} onCancel={dialog.close} />
          </Stack>
        </form>
      </Dialog>
    </>
  );
}

function SignalLine({ signal }: { signal: Signal }) {
  const { t } = useTranslation('activities');
  const isPartner = useIsGuest();
  const ours = signal.direction === (isPartner ? 'to_association' : 'to_landlord');
  return (
    <Stack component="li" gap={4}>
      <Group gap="xs">
        <Text fw={600}>{signal.person}</Text>
        <StatusBadge tone={signal.closedAt === null ? 'waiting' : 'success'}>
          {t(`concern.${signal.concern}`)}
        </StatusBadge>
      </Group>
      <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{signal.words}</Text>
      <Text size="sm" c="dimmed">
        {t(ours ? 'signal.fromUs' : 'signal.toUs')} {signal.raisedBy}, <DateText value={signal.raisedAt} />
      </Text>
      {signal.outcome === null ? <Close signal={signal} /> : <Text size="sm">{signal.outcome}</Text>}
    </Stack>
  );
}

/** What a joint cell was told, by either side, in words that both read. */
export function SignalsCard({ committee }: { committee: CommitteePageData }) {
  const { t } = useTranslation('activities');
  const [raising, dialog] = useDisclosure();
  const query = apiQuery.useQuery('get', '/api/committees/{id}/signals', { params: { path: { id: committee.id } } });
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Group justify="space-between">
          <Title order={2}>{t('signal.title')}</Title>
          <Button variant="light" leftSection={<IconBellPlus size={18} aria-hidden />} onClick={dialog.open}>
            {t('signal.raise')}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {t('committee.signals', committee.signals)}
        </Text>
        <ListState query={query} empty={{ title: t('signal.none') }}>
          {({ items }) => (
            <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
              {items.map((signal) => (
                <SignalLine key={signal.id} signal={signal} />
              ))}
            </Stack>
          )}
        </ListState>
      </Stack>
      <Dialog opened={raising} onClose={dialog.close} title={t('signal.raise')}>
        {raising && <NewSignal committeeId={committee.id} onClose={dialog.close} />}
      </Dialog>
    </Paper>
  );
}
