import { SimpleGrid, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { DateField, MoneyField, MoneyForm } from '../../ui/index.js';
import { type Tenancy } from './money.js';

const text = (value: string) => (value.trim() === '' ? null : value.trim());

/** A new home, or what is known of one. */
export function TenancyForm({ tenantId, home, onClose }: { tenantId: string; home?: Tenancy; onClose: () => void }) {
  const { t } = useTranslation('money');
  const form = useForm({
    initialValues: {
      landlordName: '',
      reference: home?.reference ?? '',
      address: home?.address ?? '',
      postcode: home?.postcode ?? '',
      city: home?.city ?? '',
      startsOn: home?.startsOn ?? null,
      endsOn: home?.endsOn ?? null,
      rentCents: home?.rentCents ?? null,
      chargesCents: home?.chargesCents ?? null,
      housingAidCents: home?.housingAidCents ?? null,
    },
    validate: { postcode: (value) => (/^(\d{5})?$/.test(value) ? null : t('check.postcode')) },
  });
  const send = async ({ landlordName, reference, address, postcode, city, ...rest }: typeof form.values) => {
    const body = {
      ...rest,
      reference: text(reference),
      address: text(address),
      postcode: text(postcode),
      city: text(city),
    };
    if (home)
      return call(
        api.PATCH('/api/tenancies/{id}', {
          params: { path: { id: home.id } },
          body: { ...body, version: home.version },
        }),
      );
    const landlord = text(landlordName);
    return call(
      api.POST('/api/tenants/{id}/tenancies', {
        params: { path: { id: tenantId } },
        body: { ...body, ...(landlord === null ? {} : { landlordName: landlord }) },
      }),
    );
  };
  return (
    <MoneyForm form={form} send={send} onClose={onClose}>
      {!home && (
        <TextInput
          label={t('homes.otherLandlord')}
          description={t('homes.otherLandlordHint')}
          maxLength={120}
          {...form.getInputProps('landlordName')}
        />
      )}
      <TextInput label={t('homes.reference')} maxLength={60} {...form.getInputProps('reference')} />
      <TextInput label={t('homes.street')} maxLength={200} {...form.getInputProps('address')} />
      <SimpleGrid cols={2}>
        <TextInput label={t('homes.postcode')} maxLength={5} inputMode="numeric" {...form.getInputProps('postcode')} />
        <TextInput label={t('homes.city')} maxLength={100} {...form.getInputProps('city')} />
        <DateField label={t('homes.startsOn')} {...form.getInputProps('startsOn')} />
        <DateField label={t('homes.endsOn')} {...form.getInputProps('endsOn')} />
        <MoneyField label={t('homes.rent')} {...form.getInputProps('rentCents')} />
        <MoneyField label={t('homes.charges')} {...form.getInputProps('chargesCents')} />
        <MoneyField label={t('homes.aid')} {...form.getInputProps('housingAidCents')} />
      </SimpleGrid>
      <Text size="sm" c="dimmed">
        {t('homes.debtStays')}
      </Text>
    </MoneyForm>
  );
}
