import { Button, Group, Paper, Select, Stack, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { operations } from '../../api/schema.js';
import { CatalogueSelect, useApiMutation } from '../../ui/index.js';
import { FORMS_KEY } from './FormCard.js';
import { PARTNER_SOURCES } from './referral.js';

type Body = operations['ReferralForms_make']['requestBody']['content']['application/json'];

const EMPTY = {
  source: 'self' as 'self' | (typeof PARTNER_SOURCES)[number],
  partnerName: '',
  partnerContact: '',
  programmeId: null as string | null,
};

const bodyOf = ({ source, partnerName, partnerContact, programmeId }: typeof EMPTY): Body =>
  source === 'self'
    ? { source, programmeId }
    : { source, programmeId, partnerName, ...(partnerContact.trim() && { partnerContact }) };

/** Makes a page: for whom, and to which programme it leads. */
export function NewForm() {
  const { t } = useTranslation('referrals');
  const form = useForm({
    initialValues: EMPTY,
    validate: {
      partnerName: (value, { source }) => (source !== 'self' && value.trim() === '' ? t('check.required') : null),
    },
  });
  const { source } = form.values;
  const { data } = apiQuery.useQuery('get', '/api/referrals/programmes', { params: { query: { source } } });
  const programmes = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const make = useApiMutation({
    mutationFn: (values: typeof EMPTY) => call(api.POST('/api/referral-forms', { body: bodyOf(values) })),
    success: t('pages.made'),
    invalidates: FORMS_KEY,
    form,
    onSuccess: () => form.reset(),
  });
  return (
    <Paper component="section" withBorder p="lg">
      <form noValidate onSubmit={form.onSubmit((values) => make.mutate(values))}>
        <Stack>
          <Title order={2}>{t('pages.new')}</Title>
          <CatalogueSelect
            label={t('pages.who')}
            values={['self', ...PARTNER_SOURCES]}
            namespace="referrals"
            prefix="source"
            allowDeselect={false}
            {...form.getInputProps('source')}
            onChange={(value) => {
              form.getInputProps('source').onChange(value);
              // Not every programme takes people from everywhere.
              form.setFieldValue('programmeId', null);
            }}
          />
          {source !== 'self' && (
            <>
              <TextInput label={t('field.partnerName')} required {...form.getInputProps('partnerName')} />
              <TextInput label={t('field.partnerContact')} {...form.getInputProps('partnerContact')} />
            </>
          )}
          <Select
            label={t('pages.programmeField')}
            description={t(programmes.length === 0 ? 'pages.noProgramme' : 'pages.programmeHint')}
            placeholder={t('pages.anyProgramme')}
            data={programmes}
            disabled={programmes.length === 0}
            clearable
            clearButtonProps={{ 'aria-label': t('field.clear', { ns: 'shell' }) }}
            {...form.getInputProps('programmeId')}
          />
          <Group>
            <Button type="submit" loading={make.isPending}>
              {t('pages.make')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
