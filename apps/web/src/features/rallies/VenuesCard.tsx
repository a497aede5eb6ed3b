import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  Input,
  NumberInput,
  Paper,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Dialog, FormActions, ListState, ProblemAlert, StatusBadge, useApiMutation } from '../../ui/index.js';

type Venue = components['schemas']['Venue'];

const USUAL_TABLES = 10;

function VenueForm({ venue, onDone }: { venue: Venue | null; onDone: () => void }) {
  const { t } = useTranslation('rallies');
  const required = t('settings.problem.required');
  const form = useForm({
    initialValues: {
      name: venue?.name ?? '',
      address: venue?.address ?? '',
      access: venue?.access ?? '',
      rooms: (venue?.rooms ?? []) as { name: string; tables: number | '' }[],
      active: venue?.active ?? true,
    },
    validate: ({ name, address, rooms }) => ({
      ...(name.trim() === '' && { name: required }),
      ...(address.trim() === '' && { address: required }),
      ...Object.fromEntries(
        rooms.flatMap((room, index) => [
          ...(room.name.trim() === '' ? [[`rooms.${index}.name`, required]] : []),
          ...(room.tables === '' ? [[`rooms.${index}.tables`, required]] : []),
        ]),
      ),
    }),
  });
  const save = useApiMutation({
    mutationFn: ({ name, address, access, rooms, active }: typeof form.values) => {
      const body = {
        name: name.trim(),
        address: address.trim(),
        access: access.trim() || null,
        rooms: rooms.map((room) => ({ name: room.name.trim(), tables: Number(room.tables) })),
        active,
      };
      return venue
        ? call(api.PUT('/api/venues/{id}', { params: { path: { id: venue.id } }, body }))
        : call(api.POST('/api/venues', { body }));
    },
    success: t('places.saved'),
    invalidates: [['get', '/api/venues']],
    form,
    problem: 'inline',
    onSuccess: onDone,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        <TextInput label={t('places.name')} required maxLength={200} {...form.getInputProps('name')} />
        <TextInput label={t('settings.address')} required maxLength={300} {...form.getInputProps('address')} />
        <Textarea
          label={t('places.access')}
          description={t('places.accessHint')}
          autosize
          minRows={2}
          maxLength={600}
          {...form.getInputProps('access')}
        />
        <Input.Wrapper component="div" label={t('places.rooms')} labelElement="div" description={t('places.roomsHint')}>
          <Stack gap="xs" mt="xs">
            {form.values.rooms.map((_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a room is its place on the way through the house
              <Group key={index} align="flex-start" gap="xs" wrap="nowrap">
                <TextInput
                  aria-label={t('places.room', { number: index + 1 })}
                  placeholder={t('places.roomExample')}
                  flex="2 1 8rem"
                  maxLength={80}
                  {...form.getInputProps(`rooms.${index}.name`)}
                />
                <NumberInput
                  aria-label={t('places.tablesOf', { number: index + 1 })}
                  suffix={t('places.tablesSuffix')}
                  flex="1 1 6rem"
                  min={1}
                  max={100}
                  allowDecimal={false}
                  {...form.getInputProps(`rooms.${index}.tables`)}
                />
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="lg"
                  aria-label={t('places.removeRoom', { number: index + 1 })}
                  onClick={() => form.removeListItem('rooms', index)}
                >
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              </Group>
            ))}
            <Group>
              <Button
                variant="subtle"
                size="xs"
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => form.insertListItem('rooms', { name: '', tables: USUAL_TABLES })}
              >
                {t('places.addRoom')}
              </Button>
            </Group>
          </Stack>
        </Input.Wrapper>
        {venue && <Checkbox label={t('places.active')} {...form.getInputProps('active', { type: 'checkbox' })} />}
        <ProblemAlert error={save.error} />
        <FormActions submit={t('common.save')} busy={save.isPending} onCancel={onDone} />
      </Stack>
    </form>
  );
}

/** Venues of the association, with their rooms in the order in which one walks through them. */
export function VenuesCard() {
  const { t } = useTranslation('rallies');
  const query = apiQuery.useQuery('get', '/api/venues');
  const [open, setOpen] = useState<Venue | 'new' | null>(null);
  return (
    <Paper component="section" withBorder p={{ base: 'md', sm: 'lg' }}>
      <Group justify="space-between" mb={4}>
        <Title order={2}>{t('places.venues')}</Title>
        <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen('new')}>
          {t('places.addVenue')}
        </Button>
      </Group>
      <Text c="dimmed" mb="md">
        {t('places.venuesLead')}
      </Text>
      <ListState query={query} empty={{ title: t('places.noVenue') }}>
        {({ items }) => (
          <Stack component="ul" p={0} m={0} gap="sm" style={{ listStyle: 'none' }}>
            {items.map((venue) => (
              <Paper key={venue.id} component="li" withBorder p="md">
                <Group justify="space-between" align="flex-start">
                  <div style={{ flex: '1 1 14rem' }}>
                    <Text fw={600}>{venue.name}</Text>
                    <Text c="dimmed" size="sm">
                      {venue.address}
                    </Text>
                    {venue.rooms.length > 0 && (
                      <Text c="dimmed" size="sm">
                        {venue.rooms
                          .map((room) => t('places.roomFacts', { name: room.name, count: room.tables }))
                          .join(' → ')}
                      </Text>
                    )}
                  </div>
                  {!venue.active && <StatusBadge tone="neutral">{t('places.inactive')}</StatusBadge>}
                  <Button
                    variant="subtle"
                    aria-label={t('places.changeNamed', { name: venue.name })}
                    onClick={() => setOpen(venue)}
                  >
                    {t('places.change')}
                  </Button>
                </Group>
              </Paper>
            ))}
          </Stack>
        )}
      </ListState>
      <Dialog
        opened={open !== null}
        onClose={() => setOpen(null)}
        title={open === 'new' || open === null ? t('places.addVenue') : open.name}
      >
        {open !== null && <VenueForm venue={open === 'new' ? null : open} onDone={() => setOpen(null)} />}
      </Dialog>
    </Paper>
  );
}
