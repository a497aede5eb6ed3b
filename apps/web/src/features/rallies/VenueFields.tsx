import { Anchor, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';

const OTHER = 'other';

/** Where: a venue of the association's list, or another place. */
export function VenueFields<Values>({
  form,
  prefix,
  venueId,
}: {
  form: UseFormReturnType<Values>;
  prefix: string;
  venueId: string;
}) {
  const { t } = useTranslation('rallies');
  const venues = (apiQuery.useQuery('get', '/api/venues').data?.items ?? []).filter(
    ({ active, id }) => active || id === venueId,
  );
  const set = (field: string, value: string) => form.setFieldValue(`${prefix}${field}`, value as never);
  const choose = (id: string | null) => {
    const venue = venues.find((known) => known.id === id);
    set('venueId', venue?.id ?? '');
    if (!venue) return;
    set('venue', venue.name);
    set('address', venue.address);
  };
  return (
    <Stack gap="sm">
      {venues.length > 0 && (
        <Select
          label={t('venue.choose')}
          data={[
            ...venues.map(({ id, name }) => ({ value: id, label: name })),
            { value: OTHER, label: t('venue.other') },
          ]}
          value={venueId || OTHER}
          onChange={choose}
          allowDeselect={false}
          description={
            <Anchor component={Link} to="/rallies/places" size="sm">
              {t('venue.manage')}
            </Anchor>
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={t('settings.venue')}
          placeholder={t('settings.venueExample')}
          required
          maxLength={200}
          {...form.getInputProps(`${prefix}venue`)}
        />
        <TextInput label={t('settings.address')} required maxLength={300} {...form.getInputProps(`${prefix}address`)} />
      </SimpleGrid>
    </Stack>
  );
}
