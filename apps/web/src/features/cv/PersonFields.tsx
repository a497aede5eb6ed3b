import { SimpleGrid, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatPhone, parsePhone, type Tenant } from '../../ui/index.js';
import { CheckedText } from './CheckedText.js';
import { POINTERS, type TextField } from './model.js';
import { useReview } from './review.js';

/** What the tenant's file knows already, as it is typed in the form. */
const knownOf = (tenant: Tenant): Record<TextField, string> => ({
  given: tenant.givenName,
  family: tenant.familyName,
  phone: tenant.phone ? formatPhone(tenant.phone) : '',
  email: tenant.email ?? '',
  postcode: tenant.postcode ?? '',
  city: tenant.city ?? '',
});

const tidyPhone = (typed: string) => {
  const phone = parsePhone(typed);
  return phone === null ? typed : formatPhone(phone);
};

/** Who the CV says it is about, and how to reach them. */
export function PersonFields() {
  const { t } = useTranslation('cv');
  const known = knownOf(useReview().tenant);
  const text = (name: TextField) => ({
    path: name,
    readAt: POINTERS[name],
    label: t(`person.${name}`),
    expected: true,
    known: known[name],
  });
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('section.person')}
      </Title>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <CheckedText {...text('given')} />
        <CheckedText {...text('family')} />
        <CheckedText {...text('phone')} type="tel" tidy={tidyPhone} />
        <CheckedText {...text('email')} type="email" />
        <CheckedText {...text('postcode')} inputMode="numeric" maxLength={5} />
        <CheckedText {...text('city')} />
      </SimpleGrid>
    </Stack>
  );
}
