import { Checkbox, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import {
  CatalogueSelect,
  ConfidentialMark,
  DateField,
  dayOf,
  MoneyField,
  MoneyForm,
  NoteField,
} from '../../ui/index.js';
import { DEBT_KINDS, type Debt, useTenancies } from './money.js';

/** A debt: who is owed, what kind of debt it is, how much on which day. */
export function DebtForm({ tenantId, debt, onClose }: { tenantId: string; debt?: Debt; onClose: () => void }) {
  const { t } = useTranslation('money');
  const homes = useTenancies(tenantId).data?.items ?? [];
  const form = useForm({
    initialValues: {
      kind: debt?.kind ?? ('consumer_credit' as Debt['kind']),
      creditor: debt?.creditor ?? '',
      balanceCents: null as number | null,
      onDay: dayOf() as string | null,
      monthlyCents: debt?.monthlyCents ?? null,
      seizure: debt?.seizure ?? false,
      contractedOn: debt?.contractedOn ?? null,
      tenancyId: debt?.tenancyId ?? null,
      note: debt?.note ?? '',
    },
    validate: {
      creditor: (value) => (value.trim() === '' ? t('check.required') : null),
      balanceCents: (cents) => (debt || cents !== null ? null : t('check.required')),
      onDay: (day) => (debt || day !== null ? null : t('check.required')),
    },
  });
  const send = async ({ balanceCents, onDay, note, tenancyId, ...rest }: typeof form.values) => {
    const body = {
      ...rest,
      note: note.trim() === '' ? null : note,
      tenancyId: rest.kind === 'rent' ? tenancyId : null,
    };
    if (debt)
      return call(
        api.PATCH('/api/debts/{id}', { params: { path: { id: debt.id } }, body: { ...body, version: debt.version } }),
      );
    return call(
      api.POST('/api/tenants/{id}/debts', {
        params: { path: { id: tenantId } },
        body: { ...body, balanceCents: balanceCents ?? 0, onDay: onDay ?? '' },
      }),
    );
  };
  return (
    <MoneyForm form={form} send={send} onClose={onClose}>
      <TextInput
        label={t('debt.creditor')}
        description={<ConfidentialMark />}
        required
        maxLength={120}
        {...form.getInputProps('creditor')}
      />
      <CatalogueSelect
        label={t('debt.kindLabel')}
        values={DEBT_KINDS}
        namespace="money"
        prefix="debt.kind"
        {...form.getInputProps('kind')}
      />
      {form.values.kind === 'rent' && (
        <Select
          label={t('debt.tenancy')}
          description={t('debt.tenancyHint')}
          clearable
          data={homes.map(({ id, landlord, city }) => ({
            value: id,
            label: [landlord ?? t('homes.unknownLandlord'), city].filter(Boolean).join(', '),
          }))}
          {...form.getInputProps('tenancyId')}
        />
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {!debt && (
          <>
            <MoneyField label={t('debt.now')} required {...form.getInputProps('balanceCents')} />
            <DateField label={t('debt.onDay')} required maxDate={dayOf()} {...form.getInputProps('onDay')} />
          </>
        )}
        <MoneyField label={t('debt.monthly')} {...form.getInputProps('monthlyCents')} />
        <DateField label={t('debt.contractedOn')} maxDate={dayOf()} {...form.getInputProps('contractedOn')} />
      </SimpleGrid>
      <Checkbox label={t('debt.seizureLabel')} {...form.getInputProps('seizure', { type: 'checkbox' })} />
      <NoteField {...form.getInputProps('note')} />
    </MoneyForm>
  );
}
