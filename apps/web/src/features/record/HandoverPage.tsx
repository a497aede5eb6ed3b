import { Group, Paper, Radio, SegmentedControl, Select, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import {
  addDays,
  DateField,
  dayOf,
  FormActions,
  fullName,
  Page,
  ProblemAlert,
  useApiMutation,
} from '../../ui/index.js';

interface Values {
  what: 'handover' | 'standIn';
  scope: 'one' | 'all';
  from: string | null;
  to: string | null;
  fromDay: string | null;
  untilDay: string | null;
  note: string;
}

/** Somebody takes over for good, or stands in for some days: one person, or all whom a case worker follows. */
export default function HandoverPage() {
  const { t } = useTranslation('record');
  const { id: me, role } = useUser();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const tenantId = search.get('tenant');
  const isManager = role === 'association_manager';
  const tenant = apiQuery.useQuery(
    'get',
    '/api/tenants/{id}',
    { params: { path: { id: tenantId ?? '' } } },
    { enabled: tenantId !== null },
  ).data;
  const workers = apiQuery.useQuery('get', '/api/case-workers').data?.items ?? [];
  const form = useForm<Values>({
    initialValues: {
      what: 'handover',
      scope: tenantId === null ? 'all' : 'one',
      from: isManager ? null : me,
      to: null,
      fromDay: dayOf(),
      untilDay: addDays(dayOf(), 14),
      note: '',
    },
    validate: {
      from: (from) => (from === null ? t('check.required') : null),
      to: (to) => (to === null ? t('check.required') : null),
      fromDay: (day) => (day === null ? t('check.required') : null),
      untilDay: (day, { what }) => (what === 'standIn' && day === null ? t('check.required') : null),
      note: (note, { what }) => (what === 'handover' && note.trim() === '' ? t('check.text') : null),
    },
  });
  const { what, from } = form.values;
  const send = useApiMutation({
    mutationFn: ({ scope, to, fromDay, untilDay, note }: Values) => {
      const tenants = scope === 'one' && tenantId !== null ? [tenantId] : ('all' as const);
      return what === 'handover'
        ? call(
            api.POST('/api/handovers', {
              body: { tenants, fromUserId: from ?? '', toUserId: to ?? '', onDay: fromDay ?? '', note },
            }),
          )
        : call(
            api.POST('/api/stand-ins', {
              body: {
                tenants,
                forUserId: from ?? '',
                userId: to ?? '',
                fromDay: fromDay ?? '',
                untilDay: untilDay ?? '',
              },
            }),
          );
    },
    success: ({ people }) => t(`${what}.done`, { count: people }),
    invalidates: 'all',
    problem: 'inline',
    form,
    onSuccess: () => navigate('/my-day'),
  });
  const choice = (others: (id: string) => boolean) =>
    workers.filter(({ id }) => others(id)).map(({ id, displayName }) => ({ value: id, label: displayName }));
  return (
    <Page title={t('handover.page')} size="sm">
      <Paper withBorder p="lg">
        <form noValidate onSubmit={form.onSubmit((values) => send.mutate(values))}>
          <Stack>
            <SegmentedControl
              fullWidth
              aria-label={t('handover.what')}
              data={[
                { value: 'handover', label: t('handover.kind') },
                { value: 'standIn', label: t('standIn.kind') },
              ]}
              {...form.getInputProps('what')}
            />
            <Text size="sm">{t(`${what}.explained`)}</Text>
            {tenantId !== null && (
              <Radio.Group label={t('handover.who')} {...form.getInputProps('scope')}>
                <Group mt="xs">
                  <Radio value="one" label={tenant ? fullName(tenant) : t('handover.one')} />
                  <Radio value="all" label={t('handover.all')} />
                </Group>
              </Radio.Group>
            )}
            {isManager && (
              <Select label={t(`${what}.from`)} required data={choice(() => true)} {...form.getInputProps('from')} />
            )}
            <Select
              label={t(`${what}.to`)}
              required
              data={choice((id) => id !== from)}
              {...form.getInputProps('to')}
              error={form.errors.to ?? form.errors.toUserId ?? form.errors.userId}
            />
            <DateField
              label={t(`${what}.day`)}
              required
              minDate={dayOf()}
              {...form.getInputProps('fromDay')}
              error={form.errors.fromDay ?? form.errors.onDay}
            />
            {what === 'standIn' && (
              <DateField label={t('standIn.until')} required minDate={dayOf()} {...form.getInputProps('untilDay')} />
            )}
            {what === 'handover' && (
              <Textarea
                label={t('handover.note')}
                description={t('handover.noteHint')}
                required
                autosize
                minRows={4}
                maxLength={4000}
                {...form.getInputProps('note')}
              />
            )}
            <ProblemAlert error={send.error} />
            <FormActions submit={t(`${what}.submit`)} busy={send.isPending} onCancel={() => navigate(-1)} />
          </Stack>
        </form>
      </Paper>
    </Page>
  );
}
