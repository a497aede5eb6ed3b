import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { CatalogueSelect, CONTRACTS, type Contract, DateField, MoneyField, TownField } from '../../ui/index.js';
import type { Offer } from './offer.js';
import { StepForm, type StepProps } from './StepForm.js';

interface Terms {
  contract: Contract | null;
  contractMonths: number | '';
  weeklyHours: number | '';
  city: string;
  postcode: string;
  payMinCents: number | null;
  payMaxCents: number | null;
  payPer: Offer['payPer'];
  startOn: string | null;
}

const PAY_PER = ['hour', 'month'] as const;
/** Legal hours of a full-time week (Code du travail L3121-27). */
const FULL_TIME = 35;

const typed = (text: string) => (text.trim() === '' ? null : text.trim());

/** Contract, hours, place, pay and start. */
export function TermsStep(props: StepProps) {
  const { t } = useTranslation('offers');
  const { contract, contractMonths, weeklyHours, city, postcode, payMinCents, payMaxCents, payPer, startOn } =
    props.offer;
  const form = useForm<Terms>({
    initialValues: {
      ...{ contract, payMinCents, payMaxCents, payPer, startOn },
      contractMonths: contractMonths ?? '',
      weeklyHours: weeklyHours ?? FULL_TIME,
      city: city ?? '',
      postcode: postcode ?? '',
    },
    validate: {
      postcode: (value) => (/^(\d{5})?$/.test(value.trim()) ? null : t('check.postcode')),
      payMaxCents: (value, { payMinCents: min }) =>
        value !== null && min !== null && value < min ? t('check.pay') : null,
    },
  });
  const hasMonths = form.values.contract !== null && form.values.contract !== 'CDI';
  return (
    <StepForm
      {...props}
      step="terms"
      form={form}
      toChanges={(values) => ({
        ...values,
        contractMonths: hasMonths && values.contractMonths !== '' ? values.contractMonths : null,
        weeklyHours: values.weeklyHours === '' ? null : values.weeklyHours,
        city: typed(values.city),
        postcode: typed(values.postcode),
      })}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
        <CatalogueSelect
          label={t('field.contract')}
          values={CONTRACTS}
          namespace="shell"
          prefix="contract"
          {...form.getInputProps('contract')}
        />
        {hasMonths && (
          <NumberInput
            label={t('field.contractMonths')}
            min={1}
            max={60}
            allowDecimal={false}
            {...form.getInputProps('contractMonths')}
          />
        )}
        <NumberInput
          label={t('field.weeklyHours')}
          min={1}
          max={48}
          decimalScale={1}
          {...form.getInputProps('weeklyHours')}
        />
        <DateField label={t('field.startOn')} description={t('hint.startOn')} {...form.getInputProps('startOn')} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TownField
          label={t('field.city')}
          {...form.getInputProps('city')}
          onTown={({ postcode: code }) => form.setFieldValue('postcode', code)}
        />
        <TextInput label={t('field.postcode')} inputMode="numeric" maxLength={5} {...form.getInputProps('postcode')} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <MoneyField label={t('field.payMinCents')} {...form.getInputProps('payMinCents')} />
        <MoneyField label={t('field.payMaxCents')} {...form.getInputProps('payMaxCents')} />
        <Select
          label={t('field.payPer')}
          data={PAY_PER.map((value) => ({ value, label: t(`payPer.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('payPer')}
        />
      </SimpleGrid>
    </StepForm>
  );
}
