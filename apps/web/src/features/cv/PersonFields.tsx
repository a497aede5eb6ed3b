import { SimpleGrid, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CheckedText } from './CheckedText.js';
import { POINTERS, type TextField } from './model.js';

/** Who the CV says it is about, and how to reach them. */
export function PersonFields() {
  const { t } = useTranslation('cv');
  const text = (name: TextField) => ({ path: name, readAt: POINTERS[name], label: t(`person.${name}`) });
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('section.person')}
      </Title>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <CheckedText {...text('given')} />
        <CheckedText {...text('family')} />
        <CheckedText {...text('phone')} type="tel" />
        <CheckedText {...text('email')} type="email" />
        <CheckedText {...text('postcode')} inputMode="numeric" maxLength={5} />
        <CheckedText {...text('city')} />
      </SimpleGrid>
    </Stack>
  );
}
