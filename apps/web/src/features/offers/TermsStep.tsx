import { Box, Chip, Group, NumberInput, Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { Choice, type Contract, ContractFields, contractOf, DateField, MoneyField, TownField } from '../../ui/index.js';

import { MinimumWageWarning } from './MinimumWageWarning.js';
import { type Offer, SCHEDULES } from './offer.js';
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
  schedules: Offer['schedules'];
  publicTransport: boolean | null;
  positions: number | '';
  interviews: number | null;
}

const PAY_PER = ['hour', 'month'] as const;
const TRANSPORT = ['yes', 'no'] as const;
const INTERVIEWS = ['1', '2', '3'] as const;
/** Legal hours of a full-time week (Code du travail L3121-27). */
const FULL_TIME = 35;

const typed = (text: string) => (text.trim() === '' ? null : text.trim());

/** Contract, hours, place, pay and start. */
export function TermsStep(props: StepProps & { offer: Offer }) {
  const { t } = useTranslation('offers');
  const { contract, contractMonths, weeklyHours, city, postcode, payMinCents, payMaxCents, payPer, startOn } =
    props.offer;
  const { schedules, publicTransport, positions, interviews } = props.offer;
  const form = useForm<Terms>({
    initialValues: {
      ...{ contract, payMinCents, payMaxCents, payPer, startOn, schedules, publicTransport, positions, interviews },
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
  const { data: employer } = apiQuery.useQuery('get', '/api/employers/me', {}, { enabled: city === null });
  const { setValues } = form;
  useEffect(() => {
    // Most posts are where the company is.
    if (employer?.city)
      setValues((now) => (now.city ? {} : { city: employer.city ?? '', postcode: employer.postcode ?? '' }));
  }, [employer, setValues]);
  return (
    <StepForm
      {...props}
      step="terms"
      form={form}
      toChanges={(values) => ({
        ...values,
        positions: values.positions === '' ? 1 : values.positions,
        contractMonths: contractOf(values).contractMonths ?? null,
        weeklyHours: values.weeklyHours === '' ? null : values.weeklyHours,
        city: typed(values.city),
        postcode: typed(values.postcode),
      })}
    >
      <ContractFields as="chips" form={form} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
        <NumberInput
          label={t('field.weeklyHours')}
          min={1}
          max={48}
          decimalScale={1}
          {...form.getInputProps('weeklyHours')}
        />
        <DateField label={t('field.startOn')} description={t('hint.startOn')} {...form.getInputProps('startOn')} />
      </SimpleGrid>
      <Chip.Group multiple {...form.getInputProps('schedules')}>
        <Box role="group" aria-label={t('field.schedules')}>
          <Text size="sm" fw={600} mb={6}>
            {t('field.schedules')}
          </Text>
          <Group gap="xs">
            {SCHEDULES.map((value) => (
              <Chip key={value} value={value} size="md">
                {t(`schedule.${value}`)}
              </Chip>
            ))}
          </Group>
        </Box>
      </Chip.Group>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TownField
          label={t('field.city')}
          {...form.getInputProps('city')}
          onTown={({ postcode: code }) => form.setFieldValue('postcode', code)}
        />
        <TextInput label={t('field.postcode')} inputMode="numeric" maxLength={5} {...form.getInputProps('postcode')} />
      </SimpleGrid>
      <Choice
        label={t('field.publicTransport')}
        values={TRANSPORT}
        nameOf={(value) => t(`transport.${value}`)}
        value={form.values.publicTransport === null ? null : form.values.publicTransport ? 'yes' : 'no'}
        onChange={(value) => form.setFieldValue('publicTransport', value === null ? null : value === 'yes')}
      />
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
      <MinimumWageWarning offer={props.offer} terms={form.values} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
        <NumberInput
          label={t('field.positions')}
          min={1}
          max={500}
          allowDecimal={false}
          {...form.getInputProps('positions')}
        />
        <Choice
          label={t('field.interviews')}
          values={INTERVIEWS}
          nameOf={(value) => value}
          value={form.values.interviews === null ? null : `${form.values.interviews}`}
          onChange={(value) => form.setFieldValue('interviews', value === null ? null : Number(value))}
        />
      </SimpleGrid>
    </StepForm>
  );
}
