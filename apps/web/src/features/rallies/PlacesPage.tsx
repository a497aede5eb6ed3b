import { Button, Checkbox, Group, Paper, Select, Stack, TagsInput, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Dialog, FormActions, ListState, Page, ProblemAlert, StatusBadge, useApiMutation } from '../../ui/index.js';
import { VenuesCard } from './VenuesCard.js';

type Agencies = components['schemas']['Agencies'];
type Agency = Agencies['items'][number];

const ANY = 'any';
const separate = (tags: readonly string[]) => [...new Set(tags.flatMap((tag) => tag.split(/[\s,;]+/)).filter(Boolean))];
const AFTER_AGENCY = [
  ['get', '/api/agencies'],
  ['get', '/api/rally-series'],
];

function AgencyForm({
  agency,
  landlords,
  onDone,
}: { agency: Agency | null } & Pick<Agencies, 'landlords'> & { onDone: () => void }) {
  const { t } = useTranslation('rallies');
  const required = t('settings.problem.required');
  const form = useForm({
    initialValues: {
      name: agency?.name ?? '',
      landlordId: agency?.landlordId ?? ANY,
      postcodes: agency?.postcodes ?? [],
      active: agency?.active ?? true,
    },
    validate: ({ name, postcodes }) => ({
      ...(name.trim() === '' && { name: required }),
      ...(postcodes.length === 0 && { postcodes: required }),
      ...(postcodes.some((postcode) => !/^\d{5}$/.test(postcode)) && { postcodes: t('places.postcodeWrong') }),
    }),
  });
  const save = useApiMutation({
    mutationFn: ({ name, landlordId, postcodes, active }: typeof form.values) => {
      const body = { name: name.trim(), landlordId: landlordId === ANY ? null : landlordId, postcodes, active };
      return agency
        ? call(api.PUT('/api/agencies/{id}', { params: { path: { id: agency.id } }, body }))
        : call(api.POST('/api/agencies', { body }));
    },
    success: t('places.saved'),
    invalidates: AFTER_AGENCY,
    form,
    problem: 'inline',
    onSuccess: onDone,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        <TextInput label={t('places.name')} required maxLength={120} {...form.getInputProps('name')} />
        <Select
          label={t('places.landlord')}
          data={[
            { value: ANY, label: t('places.anyLandlord') },
            ...landlords.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          allowDeselect={false}
          {...form.getInputProps('landlordId')}
        />
        <TagsInput
          label={t('places.postcodes')}
          description={t('places.postcodesHint')}
          required
          splitChars={[',', ' ', ';']}
          {...form.getInputProps('postcodes')}
          // However they were typed or pasted: one postcode each.
          onChange={(tags) => form.setFieldValue('postcodes', separate(tags))}
        />
        {agency && <Checkbox label={t('places.active')} {...form.getInputProps('active', { type: 'checkbox' })} />}
        <ProblemAlert error={save.error} />
        <FormActions submit={t('common.save')} busy={save.isPending} onCancel={onDone} />
      </Stack>
    </form>
  );
}

function AgenciesCard() {
  const { t } = useTranslation('rallies');
  const query = apiQuery.useQuery('get', '/api/agencies');
  const [open, setOpen] = useState<Agency | 'new' | null>(null);
  return (
    <Paper component="section" withBorder p={{ base: 'md', sm: 'lg' }}>
      <Group justify="space-between" mb={4}>
        <Title order={2}>{t('places.agencies')}</Title>
        <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen('new')}>
          {t('places.addAgency')}
        </Button>
      </Group>
      <Text c="dimmed" mb="md">
        {t('places.agenciesLead')}
      </Text>
      <ListState query={query} empty={{ title: t('places.noAgency') }} isEmpty={({ items }) => items.length === 0}>
        {({ items }) => (
          <Stack component="ul" p={0} m={0} gap="sm" style={{ listStyle: 'none' }}>
            {items.map((agency) => (
              <Paper key={agency.id} component="li" withBorder p="md">
                <Group justify="space-between" align="flex-start">
                  <div style={{ flex: '1 1 14rem' }}>
                    <Text fw={600}>{agency.name}</Text>
                    <Text c="dimmed" size="sm">
                      {t('places.agencyFacts', {
                        landlord: agency.landlord ?? t('places.anyLandlord'),
                        postcodes: agency.postcodes.join(', '),
                      })}
                    </Text>
                  </div>
                  {!agency.active && <StatusBadge tone="neutral">{t('places.inactive')}</StatusBadge>}
                  <Button
                    variant="subtle"
                    aria-label={t('places.changeNamed', { name: agency.name })}
                    onClick={() => setOpen(agency)}
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
        title={open === 'new' || open === null ? t('places.addAgency') : open.name}
      >
        {open !== null && (
          <AgencyForm
            agency={open === 'new' ? null : open}
            landlords={query.data?.landlords ?? []}
            onDone={() => setOpen(null)}
          />
        )}
      </Dialog>
    </Paper>
  );
}

/** Agencies whose tenants are proposed first, and venues that are used again. */
export default function PlacesPage() {
  const { t } = useTranslation('rallies');
  return (
    <Page
      title={t('places.title')}
      lead={t('places.lead')}
      breadcrumb={[
        { label: t('nav'), to: '/rallies' },
        { label: t('series.title'), to: '/rallies/series' },
      ]}
    >
      <Stack>
        <AgenciesCard />
        <VenuesCard />
      </Stack>
    </Page>
  );
}
