import { Fieldset, NumberInput, Select, SimpleGrid, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { dayOf, MoneyField, MoneyForm, NoteField, useFormat } from '../../ui/index.js';
import { emptyOf, FIXED, GROUPS, INCOMES, LIVING, OWED, typed } from './budget.js';
import { type Budget } from './money.js';

const MONTHS_BACK = 36;

/** The last three years and the month to come, newest first. */
function monthsUntil(today: string): string[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return Array.from({ length: MONTHS_BACK + 2 }, (_, at) => {
    const index = year * 12 + month - at;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
}

interface BudgetFormProps {
  tenantId: string;
  /** What stands in the fields at first. */
  from: Budget | undefined;
  /** A further month, not a correction of this one. */
  isNew: boolean;
  onClose: () => void;
}

/** Incomes and outgoings of a month. An empty field is not known; zero is nothing. */
export function BudgetForm({ tenantId, from, isNew, onClose }: BudgetFormProps) {
  const { t } = useTranslation('money');
  const { date } = useFormat();
  const form = useForm({
    initialValues: {
      month: isNew ? dayOf().slice(0, 7) : (from?.month ?? dayOf().slice(0, 7)),
      persons: (from?.persons ?? 1) as number | string,
      days: ((isNew ? null : from?.days) ?? '') as number | string,
      incomes: emptyOf(INCOMES, from?.incomes),
      outgoings: emptyOf([...FIXED, ...OWED, ...LIVING], from?.outgoings),
      note: isNew ? '' : (from?.note ?? ''),
    },
    validate: { persons: (value) => (typeof value === 'number' ? null : t('check.required')) },
  });
  const send = ({ month, persons, days, incomes, outgoings, note }: typeof form.values) =>
    call(
      api.POST('/api/tenants/{id}/budgets', {
        params: { path: { id: tenantId } },
        body: {
          month,
          persons: Number(persons),
          days: typeof days === 'number' ? days : null,
          incomes: typed(incomes),
          outgoings: typed(outgoings),
          note: note.trim() === '' ? null : note,
        },
      }),
    );
  return (
    <MoneyForm form={form} send={send} onClose={onClose}>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <Select
          label={t('budget.month')}
          data={monthsUntil(dayOf()).map((value) => ({ value, label: date(`${value}-01`, 'month') }))}
          allowDeselect={false}
          {...form.getInputProps('month')}
        />
        <NumberInput
          label={t('budget.personsLabel')}
          min={1}
          max={20}
          allowDecimal={false}
          {...form.getInputProps('persons')}
        />
        <NumberInput
          label={t('budget.daysLabel')}
          placeholder={t('budget.wholeMonth')}
          min={1}
          max={31}
          allowDecimal={false}
          {...form.getInputProps('days')}
        />
      </SimpleGrid>
      <Text size="sm" c="dimmed">
        {t('budget.emptyHint')}
      </Text>
      <Fieldset legend={t('budget.incomes')}>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          {INCOMES.map((kind) => (
            <MoneyField key={kind} label={t(`budget.income.${kind}`)} {...form.getInputProps(`incomes.${kind}`)} />
          ))}
        </SimpleGrid>
      </Fieldset>
      {GROUPS.map(([group, kinds]) => (
        <Fieldset key={group} legend={t(`budget.group.${group}`)}>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            {kinds.map((kind) => (
              <MoneyField
                key={kind}
                label={t(`budget.outgoing.${kind}`)}
                {...form.getInputProps(`outgoings.${kind}`)}
              />
            ))}
          </SimpleGrid>
        </Fieldset>
      ))}
      <NoteField {...form.getInputProps('note')} />
    </MoneyForm>
  );
}
