import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { components } from '../../api/schema.js';
import { type Fact, Facts, formatPhone, useFormat } from '../../ui/index.js';

type Person = Pick<
  components['schemas']['PersonShort'],
  'id' | 'givenName' | 'familyName' | 'phone' | 'email' | 'address' | 'postcode' | 'city' | 'createdAt'
> & { referent?: string | null };

/** One of two files, told so that a person can compare them line by line. */
export function PersonFacts({ person, heading }: { person: Person; heading?: string }) {
  const { t } = useTranslation('duplicates');
  const format = useFormat();
  const town = [person.postcode, person.city].filter(Boolean).join(' ');
  const facts: Fact[] = [
    { label: t('fact.phone'), value: person.phone && formatPhone(person.phone) },
    { label: t('fact.email'), value: person.email },
    { label: t('fact.address'), value: [person.address, town].filter(Boolean).join('\n') || null },
    { label: t('fact.created'), value: format.date(person.createdAt) },
    ...(person.referent === undefined ? [] : [{ label: t('fact.referent'), value: person.referent }]),
  ];
  return (
    <Stack gap="xs">
      {heading !== undefined && (
        <Text size="sm" c="dimmed" fw={600}>
          {heading}
        </Text>
      )}
      <Anchor component={Link} to={`/tenants/${person.id}`} fw={650} size="lg">
        {person.familyName} {person.givenName}
      </Anchor>
      <Facts facts={facts} />
    </Stack>
  );
}
