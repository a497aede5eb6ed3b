import {
  Anchor,
  Badge,
  Button,
  Checkbox,
  Group,
  Paper,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import {
  DateText,
  Dialog,
  FormActions,
  formatPhone,
  ListState,
  PhoneLink,
  ProblemAlert,
  parsePhone,
  useApiMutation,
} from '../../ui/index.js';
import { AFTER_EMPLOYER, orNull, useCanAdd, useChecks } from './profile.js';

export type Contact = components['schemas']['EmployerContact'];

function ContactForm({
  employerId,
  contact,
  onClose,
}: {
  employerId: string;
  contact: Contact | null;
  onClose: () => void;
}) {
  const { t } = useTranslation('employers');
  const { wanted, phone } = useChecks();
  const form = useForm({
    initialValues: {
      name: contact?.name ?? '',
      role: contact?.role ?? '',
      email: contact?.email ?? '',
      phone: contact?.phone ? formatPhone(contact.phone) : '',
      isMain: contact?.isMain ?? false,
      hasLeft: contact ? contact.leftOn !== null : false,
    },
    validate: { name: wanted, phone },
  });
  const save = useApiMutation({
    mutationFn: (values: typeof form.values) => {
      const body = {
        ...values,
        name: values.name.trim(),
        role: orNull(values.role),
        email: orNull(values.email),
        phone: parsePhone(values.phone),
      };
      return contact
        ? call(
            api.PUT('/api/employers/{id}/contacts/{contactId}', {
              params: { path: { id: employerId, contactId: contact.id } },
              body,
            }),
          )
        : call(api.POST('/api/employers/{id}/contacts', { params: { path: { id: employerId } }, body }));
    },
    success: t('contacts.saved'),
    invalidates: AFTER_EMPLOYER,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        <TextInput label={t('contacts.name')} required maxLength={100} {...form.getInputProps('name')} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput label={t('contacts.role')} maxLength={100} {...form.getInputProps('role')} />
          <TextInput label={t('contacts.phone')} type="tel" {...form.getInputProps('phone')} />
        </SimpleGrid>
        <TextInput label={t('contacts.email')} type="email" {...form.getInputProps('email')} />
        <Checkbox
          label={t('contacts.isMain')}
          disabled={contact?.isMain === true || form.values.hasLeft}
          {...form.getInputProps('isMain', { type: 'checkbox' })}
        />
        {contact && !contact.isMain && (
          <Checkbox label={t('contacts.hasLeft')} {...form.getInputProps('hasLeft', { type: 'checkbox' })} />
        )}
        <ProblemAlert error={save.error} />
        <FormActions submit={t('common.save')} busy={save.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

function Person({ contact, onEdit }: { contact: Contact; onEdit?: (() => void) | undefined }) {
  const { t } = useTranslation('employers');
  const { name, role, phone, email, isMain, leftOn } = contact;
  return (
    <Group component="li" justify="space-between" align="flex-start" gap="xs">
      <Stack gap={2} style={{ minWidth: 0 }}>
        <Group gap="xs">
          <Text fw={600} c={leftOn === null ? undefined : 'dimmed'}>
            {name}
          </Text>
          {isMain && <Badge variant="light">{t('contacts.main')}</Badge>}
        </Group>
        {role !== null && <Text size="sm">{role}</Text>}
        {leftOn === null ? (
          <Group gap="md" fz="sm" style={{ rowGap: 0 }}>
            {phone !== null && <PhoneLink value={phone} />}
            {email !== null && (
              <Anchor href={`mailto:${email}`} style={{ overflowWrap: 'anywhere' }}>
                {email}
              </Anchor>
            )}
          </Group>
        ) : (
          <Text size="sm" c="dimmed">
            {t('contacts.left')} <DateText value={leftOn} style="shortDate" />
          </Text>
        )}
      </Stack>
      {onEdit && (
        <Button size="compact-sm" variant="subtle" onClick={onEdit} aria-label={t('contacts.editNamed', { name })}>
          {t('contacts.edit')}
        </Button>
      )}
    </Group>
  );
}

/** The people of a company. */
export function ContactsCard({ employerId }: { employerId: string }) {
  const { t } = useTranslation('employers');
  const canAdd = useCanAdd();
  const [edited, setEdited] = useState<Contact | 'new' | null>(null);
  const query = apiQuery.useQuery('get', '/api/employers/{id}/contacts', { params: { path: { id: employerId } } });
  const close = () => setEdited(null);
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Group justify="space-between">
          <Title order={2}>{t('contacts.title')}</Title>
          {canAdd && (
            <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEdited('new')}>
              {t('contacts.add')}
            </Button>
          )}
        </Group>
        <ListState query={query} empty={{ title: t('contacts.none') }} lines={2}>
          {({ items }) => (
            <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
              {items.map((contact) => (
                <Person key={contact.id} contact={contact} onEdit={canAdd ? () => setEdited(contact) : undefined} />
              ))}
            </Stack>
          )}
        </ListState>
      </Stack>
      <Dialog opened={edited !== null} onClose={close} title={t(edited === 'new' ? 'contacts.add' : 'contacts.change')}>
        <ContactForm employerId={employerId} contact={edited === 'new' ? null : edited} onClose={close} />
      </Dialog>
    </Paper>
  );
}
