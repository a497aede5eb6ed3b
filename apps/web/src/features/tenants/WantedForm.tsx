import { Checkbox, Group, NumberInput, SimpleGrid, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import {
  DateField,
  FormActions,
  OccupationsField,
  ProblemAlert,
  type Tenant,
  useUnsavedGuard,
} from '../../ui/index.js';

import { useTenantUpdate } from './useTenantUpdate.js';

export type Wanted = NonNullable<Tenant['wanted']>;
type Contract = NonNullable<Wanted['contracts']>[number];

export const CONTRACTS: readonly Contract[] = ['CDI', 'CDD', 'INTERIM', 'APPRENTICESHIP', 'SUBSIDISED', 'INTEGRATION'];

interface Values {
  occupations: string[];
  contracts: Contract[];
  weeklyHours: number | '';
  availableFrom: string | null;
  maxTravelKm: number | '';
  training: boolean;
}

const valuesOf = (wanted: Wanted): Values => ({
  occupations: wanted.occupations ?? [],
  contracts: wanted.contracts ?? [],
  weeklyHours: wanted.weeklyHours ?? '',
  availableFrom: wanted.availableFrom ?? null,
  maxTravelKm: wanted.maxTravelKm ?? '',
  training: wanted.training ?? false,
});

const toWanted = ({ weeklyHours, maxTravelKm, ...values }: Values) => ({
  ...values,
  weeklyHours: weeklyHours === '' ? null : weeklyHours,
  maxTravelKm: maxTravelKm === '' ? null : maxTravelKm,
});

export function WantedForm({ tenant, onDone }: { tenant: Tenant; onDone: () => void }) {
  const { t } = useTranslation('tenants');
  const form = useForm<Values>({ mode: 'uncontrolled', initialValues: valuesOf(tenant.wanted ?? {}) });
  useUnsavedGuard(form.isDirty());
  const saving = useTenantUpdate(tenant.id, { form, onSuccess: onDone });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => saving.mutate({ wanted: toWanted(values) }))}>
      <Stack>
        <ProblemAlert error={saving.error} />
        <OccupationsField
          label={t('wanted.occupations')}
          description={t('wanted.occupationsHint')}
          maxValues={5}
          key={form.key('occupations')}
          {...form.getInputProps('occupations')}
        />
        <Checkbox.Group
          label={t('wanted.contracts')}
          description={t('wanted.contractsHint')}
          key={form.key('contracts')}
          {...form.getInputProps('contracts')}
        >
          <Group mt="xs" gap="sm">
            {CONTRACTS.map((contract) => (
              <Checkbox key={contract} value={contract} label={t(`contract.${contract}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <DateField
            label={t('wanted.availableFrom')}
            description={t('wanted.availableFromHint')}
            key={form.key('availableFrom')}
            {...form.getInputProps('availableFrom')}
          />
          <NumberInput
            label={t('wanted.weeklyHours')}
            description={t('wanted.weeklyHoursHint')}
            min={1}
            max={48}
            decimalScale={1}
            key={form.key('weeklyHours')}
            {...form.getInputProps('weeklyHours')}
          />
          <NumberInput
            label={t('wanted.maxTravelKm')}
            description={t('wanted.maxTravelKmHint')}
            min={1}
            max={200}
            allowDecimal={false}
            key={form.key('maxTravelKm')}
            {...form.getInputProps('maxTravelKm')}
          />
        </SimpleGrid>
        <Checkbox
          label={t('wanted.training')}
          key={form.key('training')}
          {...form.getInputProps('training', { type: 'checkbox' })}
        />
        <FormActions submit={t('common.save')} busy={saving.isPending} onCancel={onDone} />
      </Stack>
    </form>
  );
}
