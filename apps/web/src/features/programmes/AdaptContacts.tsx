import { Button, Fieldset, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CatalogueSelect } from '../../ui/index.js';
import { type AdaptProps, replaced } from './adapting.js';

/** Whom an urgent alert may be written to. */
export function AdaptContacts({ definition, onChange }: AdaptProps) {
  const { t } = useTranslation('programmes');
  const { urgentServices: services, urgentContacts: contacts } = definition;
  const [first] = services;
  if (first === undefined) return null;
  const set = (at: number, change: Partial<(typeof contacts)[number]> | null) =>
    onChange({
      urgentContacts: replaced(contacts, at, change === null ? null : { ...(contacts[at] ?? blank), ...change }),
    });
  const blank = { service: first, name: '', email: '' };
  return (
    <Fieldset legend={t('adapt.contacts')}>
      <Stack>
        <Text size="sm">{t('adapt.contactsHint')}</Text>
        {contacts.map((contact, at) => (
          // Rows have no other name than their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: what is typed would lose its field if it were its key
          <SimpleGrid key={at} cols={{ base: 1, sm: 3 }}>
            <CatalogueSelect
              label={t('urgent.service')}
              values={services}
              namespace="programmes"
              prefix="urgent.services"
              value={contact.service}
              onChange={(value) => set(at, { service: services.find((one) => one === value) ?? first })}
            />
            <TextInput
              label={t('adapt.contactName')}
              required
              maxLength={120}
              value={contact.name}
              onChange={({ currentTarget }) => set(at, { name: currentTarget.value })}
            />
            <TextInput
              label={t('adapt.contactEmail')}
              required
              type="email"
              maxLength={254}
              value={contact.email}
              onChange={({ currentTarget }) => set(at, { email: currentTarget.value })}
            />
            <Button
              variant="subtle"
              color="gray"
              onClick={() => set(at, null)}
              aria-label={t('adapt.removeFor', { what: contact.name })}
            >
              {t('adapt.remove')}
            </Button>
          </SimpleGrid>
        ))}
        {contacts.length < 10 && (
          <Group>
            <Button variant="default" onClick={() => onChange({ urgentContacts: [...contacts, blank] })}>
              {t('adapt.addContact')}
            </Button>
          </Group>
        )}
      </Stack>
    </Fieldset>
  );
}
