import { Button, Group, NumberInput, SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import {
  addDays,
  CatalogueSelect,
  DateField,
  dayOf,
  MoneyField,
  MoneyForm,
  NoteField,
  useFormat,
} from '../../ui/index.js';
import { AGREED_WITH, type Plan } from './money.js';

type PlanFormProps = { onClose: () => void } & (
  | { replaces: Plan; tenantId?: never; tenancyId?: never; owedCents?: never }
  | { replaces?: never; tenantId: string; tenancyId: string; owedCents: number | null }
);

/** What was agreed: equal instalments of which the last takes the rest, or each with its day and amount. */
export function PlanForm({ replaces, tenantId, tenancyId, owedCents, onClose }: PlanFormProps) {
  const { t } = useTranslation('money');
  const { money } = useFormat();
  const left = replaces ? replaces.totalCents - replaces.paidCents : (owedCents ?? 0);
  const form = useForm({
    initialValues: {
      agreedOn: dayOf() as string | null,
      agreedWith: replaces?.agreedWith ?? ('landlord' as const),
      totalCents: (left > 0 ? left : null) as number | null,
      kind: 'equal' as 'equal' | 'free',
      count: 12 as number | string,
      firstDueOn: addDays(dayOf(), 30) as string | null,
      schedule: [{ dueOn: addDays(dayOf(), 30) as string | null, cents: null as number | null }],
      note: '',
    },
    validate: {
      agreedOn: (day) => (day === null ? t('check.required') : null),
      totalCents: (cents) => (cents ? null : t('check.required')),
      count: (count, { kind }) => (kind === 'equal' && typeof count !== 'number' ? t('check.required') : null),
      firstDueOn: (day, { kind }) => (kind === 'equal' && day === null ? t('check.required') : null),
      schedule: {
        dueOn: (day, { kind }) => (kind === 'free' && day === null ? t('check.required') : null),
        cents: (cents, { kind }) => (kind === 'free' && !cents ? t('check.required') : null),
      },
    },
  });
  const { kind, totalCents, count, schedule } = form.values;
  const send = async (values: typeof form.values) => {
    const body = {
      agreedOn: values.agreedOn ?? '',
      agreedWith: values.agreedWith,
      totalCents: values.totalCents ?? 0,
      note: values.note.trim() === '' ? null : values.note,
      ...(values.kind === 'equal'
        ? { count: Number(values.count), firstDueOn: values.firstDueOn ?? '' }
        : { schedule: values.schedule.map(({ dueOn, cents }) => ({ dueOn: dueOn ?? '', cents: cents ?? 0 })) }),
    };
    if (replaces)
      return call(api.POST('/api/repayment-plans/{id}/renegotiation', { params: { path: { id: replaces.id } }, body }));
    return call(
      api.POST('/api/tenants/{id}/repayment-plans', {
        params: { path: { id: tenantId } },
        body: { tenancyId, terms: body },
      }),
    );
  };
  const each = typeof count === 'number' && totalCents ? Math.floor(totalCents / count) : null;
  const sum = schedule.reduce((all, { cents }) => all + (cents ?? 0), 0);
  return (
    <MoneyForm form={form} send={send} onClose={onClose}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateField label={t('plan.agreedOn')} required maxDate={dayOf()} {...form.getInputProps('agreedOn')} />
        <CatalogueSelect
          label={t('plan.agreedWithLabel')}
          values={AGREED_WITH}
          namespace="money"
          prefix="plan.agreedWith"
          {...form.getInputProps('agreedWith')}
        />
      </SimpleGrid>
      <MoneyField label={t('plan.total')} required {...form.getInputProps('totalCents')} />
      <SegmentedControl
        aria-label={t('plan.kindLabel')}
        data={[
          { value: 'equal', label: t('plan.equal') },
          { value: 'free', label: t('plan.free') },
        ]}
        {...form.getInputProps('kind')}
      />
      {kind === 'equal' ? (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NumberInput label={t('plan.count')} min={1} max={60} allowDecimal={false} {...form.getInputProps('count')} />
          <DateField label={t('plan.firstDueOn')} required {...form.getInputProps('firstDueOn')} />
        </SimpleGrid>
      ) : (
        <Stack gap="xs">
          {schedule.map((_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are added and taken away at the end only.
            <Group key={at} align="flex-start" wrap="nowrap">
              <DateField label={t('plan.dueOn')} flex={1} {...form.getInputProps(`schedule.${at}.dueOn`)} />
              <MoneyField label={t('plan.amount')} flex={1} {...form.getInputProps(`schedule.${at}.cents`)} />
            </Group>
          ))}
          <Group>
            <Button
              variant="subtle"
              leftSection={<IconPlus size={16} aria-hidden />}
              disabled={schedule.length >= 60}
              onClick={() => form.insertListItem('schedule', { dueOn: null, cents: null })}
            >
              {t('plan.addInstalment')}
            </Button>
            {schedule.length > 1 && (
              <Button
                variant="subtle"
                color="gray"
                onClick={() => form.removeListItem('schedule', schedule.length - 1)}
              >
                {t('plan.removeInstalment')}
              </Button>
            )}
          </Group>
        </Stack>
      )}
      <Text size="sm" c="dimmed" aria-live="polite">
        {kind === 'free'
          ? t('plan.sum', { sum: money(sum), total: money(totalCents ?? 0) })
          : each !== null && typeof count === 'number' && totalCents
            ? t('plan.each', { each: money(each), last: money(totalCents - each * (count - 1)) })
            : t('plan.lastTakesRest')}
      </Text>
      <NoteField {...form.getInputProps('note')} />
    </MoneyForm>
  );
}
