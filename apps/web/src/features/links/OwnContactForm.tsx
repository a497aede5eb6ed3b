import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { LANGUAGES } from '../../i18n/i18n.js';
import { CatalogueSelect, FormActions, formatPhone, ProblemAlert, parsePhone, useApiMutation } from '../../ui/index.js';
import { OWN_DATA, type OwnData } from './ownData.js';

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** One's own contact data, changed at once. */
export function OwnContactForm({ token, data, onDone }: { token: string; data: OwnData; onDone: () => void }) {
  const { t } = useTranslation('links');
  const orEmpty = (isRight: (text: string) => boolean, message: string) => (text: string) =>
    text.trim() === '' || isRight(text.trim()) ? null : message;
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: {
      phone: data.phone ? formatPhone(data.phone) : '',
      email: data.email ?? '',
      address: data.address ?? '',
      postcode: data.postcode ?? '',
      city: data.city ?? '',
      locale: data.locale,
    },
    validate: {
      phone: orEmpty((text) => parsePhone(text) !== null, t('rights.rule.phone')),
      email: orEmpty((text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), t('rights.rule.email')),
      postcode: orEmpty((text) => /^\d{5}$/.test(text), t('rights.rule.postcode')),
    },
  });
  const save = useApiMutation({
    mutationFn: ({ phone, email, address, postcode, city, locale }: typeof form.values) =>
      call(
        api.PATCH('/api/links/{token}/own-data', {
          params: { path: { token } },
          body: {
            ...{ phone: parsePhone(phone), email: orNull(email), locale },
            ...(data.located ? { address: orNull(address), postcode: orNull(postcode), city: orNull(city) } : {}),
          },
        }),
      ),
    success: t('rights.changed'),
    invalidates: OWN_DATA,
    form,
    onSuccess: onDone,
  });
  const field = (name: 'phone' | 'email' | 'address' | 'postcode' | 'city') => ({
    label: t(`rights.field.${name}`),
    key: form.key(name),
    ...form.getInputProps(name),
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => (form.isDirty() ? save.mutate(values) : onDone()))}>
      <Stack>
        <ProblemAlert error={save.error} />
        <TextInput {...field('phone')} type="tel" autoComplete="tel" />
        <TextInput {...field('email')} type="email" autoComplete="email" />
        {data.located ? (
          <>
            <TextInput {...field('address')} autoComplete="street-address" />
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <TextInput {...field('postcode')} inputMode="numeric" maxLength={5} autoComplete="postal-code" />
              <TextInput {...field('city')} autoComplete="address-level2" />
            </SimpleGrid>
          </>
        ) : (
          <Text size="sm">{t('rights.notLocated')}</Text>
        )}
        <CatalogueSelect
          label={t('rights.field.locale')}
          key={form.key('locale')}
          {...form.getInputProps('locale')}
          values={LANGUAGES}
          namespace="links"
          prefix="rights.language"
        />
        <FormActions submit={t('common.save')} busy={save.isPending} onCancel={onDone} />
      </Stack>
    </form>
  );
}
