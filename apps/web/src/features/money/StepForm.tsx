import { Alert, Checkbox, NumberInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { CatalogueSelect, DateField, dayOf, MoneyForm, useFormat } from '../../ui/index.js';
import { type Debt, type DebtFile } from './money.js';

type Next = Exclude<DebtFile['state'], 'filed'>;
const WAYS = ['measures', 'personal_recovery', 'personal_recovery_with_liquidation'] as const;
const REASONS = ['completed', 'withdrawn', 'lapsed', 'better_fortune', 'other'] as const;

/** The next step of a file, with what belongs to it alone. */
export function StepForm({ file, debts, onClose }: { file: DebtFile; debts: readonly Debt[]; onClose: () => void }) {
  const { t } = useTranslation('money');
  const { money } = useFormat();
  const next = file.next.filter((step): step is Next => step !== 'filed');
  const form = useForm({
    initialValues: {
      step: next[0] ?? ('closed' as Next),
      onDay: dayOf() as string | null,
      way: 'measures' as (typeof WAYS)[number],
      months: '' as number | string,
      moratoriumMonths: '' as number | string,
      reason: 'completed' as (typeof REASONS)[number],
      keptDebtIds: [] as string[],
    },
    validate: { onDay: (day) => (day === null ? t('check.required') : null) },
  });
  const { step } = form.values;
  const isMeasure = step === 'agreed_plan' || step === 'imposed_measures';
  const number = (value: number | string) => (typeof value === 'number' ? value : null);
  const send = ({ onDay, way, months, moratoriumMonths, reason, keptDebtIds }: typeof form.values) =>
    call(
      api.POST('/api/debt-files/{id}/steps', {
        params: { path: { id: file.id } },
        body: {
          step,
          onDay: onDay ?? '',
          way: step === 'oriented' ? way : null,
          months: isMeasure ? number(months) : null,
          moratoriumMonths: step === 'imposed_measures' ? number(moratoriumMonths) : null,
          reason: step === 'closed' ? reason : null,
          keptDebtIds: step === 'personal_recovery' ? keptDebtIds : [],
        },
      }),
    );
  return (
    <MoneyForm form={form} send={send} onClose={onClose}>
      <CatalogueSelect
        label={t('file.stepLabel')}
        values={next}
        namespace="money"
        prefix="file.step"
        {...form.getInputProps('step')}
      />
      <DateField label={t('file.onDay')} required maxDate={dayOf()} {...form.getInputProps('onDay')} />
      {step === 'oriented' && (
        <CatalogueSelect
          label={t('file.wayLabel')}
          values={WAYS}
          namespace="money"
          prefix="file.way"
          {...form.getInputProps('way')}
        />
      )}
      {isMeasure && (
        <NumberInput label={t('file.months')} min={1} max={84} allowDecimal={false} {...form.getInputProps('months')} />
      )}
      {step === 'imposed_measures' && (
        <NumberInput
          label={t('file.moratorium')}
          description={t('file.moratoriumHint')}
          min={1}
          max={24}
          allowDecimal={false}
          {...form.getInputProps('moratoriumMonths')}
        />
      )}
      {step === 'closed' && (
        <CatalogueSelect
          label={t('file.reasonLabel')}
          values={REASONS}
          namespace="money"
          prefix="file.reason"
          {...form.getInputProps('reason')}
        />
      )}
      {step === 'personal_recovery' && (
        <>
          <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t('file.erasesTitle')}>
            {t('file.erases')}
          </Alert>
          {debts.length > 0 && (
            <Checkbox.Group label={t('file.kept')} {...form.getInputProps('keptDebtIds')}>
              <Stack gap="xs" mt="xs">
                {debts.map(({ id, creditor, kind, balances, erasable }) => (
                  <Checkbox
                    key={id}
                    value={id}
                    disabled={!erasable}
                    {...(erasable ? {} : { checked: true })}
                    label={`${creditor ?? t(`debt.kind.${kind}`)} (${money(balances[0]?.balanceCents ?? 0, true)})`}
                    description={erasable ? undefined : t('file.neverErased')}
                  />
                ))}
              </Stack>
            </Checkbox.Group>
          )}
        </>
      )}
    </MoneyForm>
  );
}
