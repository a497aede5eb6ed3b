import { Checkbox, Select, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { TenantProgramme } from './programme.js';

interface Values {
  to: string;
  shares: boolean;
}

/** To which address of the programme an urgent alert is written, and what the person agrees is said of them. */
export function WriteTo<V extends Values>(props: {
  view: TenantProgramme;
  service: 'technical' | 'social';
  form: UseFormReturnType<V>;
  /** Somebody has to be chosen. */
  required?: boolean;
}) {
  const { view, service, form, required = false } = props;
  const { t } = useTranslation('programmes');
  const contacts = (view.programme?.urgentContacts ?? []).filter((one) => one.service === service);
  if (contacts.length === 0) return null;
  const hidden = view.sheltered || view.programme?.confidentiality === 'highest';
  const nobody = required ? [] : [{ value: '', label: t('urgent.toNobody') }];
  return (
    <>
      <Select
        label={t(required ? 'urgent.write' : 'urgent.writeTo')}
        required={required}
        allowDeselect={false}
        data={[...nobody, ...contacts.map(({ name, email }) => ({ value: email, label: `${name} (${email})` }))]}
        {...form.getInputProps('to')}
      />
      {form.values.to !== '' &&
        (hidden ? (
          <Text size="sm">{t('urgent.sheltered')}</Text>
        ) : (
          <Checkbox
            label={t('urgent.shares')}
            description={t('urgent.sharesNot')}
            {...form.getInputProps('shares', { type: 'checkbox' })}
          />
        ))}
    </>
  );
}
