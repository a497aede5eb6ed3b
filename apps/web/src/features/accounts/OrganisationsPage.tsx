import { Button, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import {
  CatalogueSelect,
  type Column,
  DataTable,
  DateText,
  Dialog,
  FormActions,
  ListState,
  Page,
  Pager,
  ProblemAlert,
  useApiMutation,
  usePage,
} from '../../ui/index.js';
import { NEW_KINDS, ORGANISATIONS_KEY, type Organisation } from './kinds.js';

interface Values {
  kind: (typeof NEW_KINDS)[number];
  name: string;
}

function NewOrganisation({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('accounts');
  const form = useForm<Values>({
    mode: 'uncontrolled',
    initialValues: { kind: 'association', name: '' },
    validate: { name: (text) => (text.trim() === '' ? t('fieldProblems.required') : null) },
  });
  const making = useApiMutation({
    mutationFn: (body: Values) => call(api.POST('/api/organisations', { body })),
    success: (_, { name }) => t('organisations.form.done', { name }),
    invalidates: [ORGANISATIONS_KEY],
    form,
    problem: 'inline',
    onSuccess: onDone,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => making.mutate(values))}>
      <Stack>
        <ProblemAlert error={making.error} />
        <CatalogueSelect
          label={t('organisations.kind')}
          values={NEW_KINDS}
          namespace="accounts"
          prefix="organisations.kinds"
          required
          key={form.key('kind')}
          {...form.getInputProps('kind')}
        />
        <TextInput
          label={t('organisations.name')}
          required
          autoComplete="organization"
          data-autofocus
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <FormActions submit={t('organisations.form.submit')} busy={making.isPending} onCancel={onDone} />
      </Stack>
    </form>
  );
}

const KINDS = ['association', 'landlord', 'employer', 'platform'] as const;
type Kind = (typeof KINDS)[number];
const isKind = (value: string | null): value is Kind => KINDS.some((kind) => kind === value);

/** Landlords, associations and employers that have accounts here. */
export default function OrganisationsPage() {
  const { t } = useTranslation('accounts');
  const [adding, dialog] = useDisclosure();
  const { page, setPage } = usePage();
  const [search, setSearch] = useSearchParams();
  const given = search.get('kind');
  const kind = isKind(given) ? given : undefined;
  const query = apiQuery.useQuery(
    'get',
    '/api/organisations',
    { params: { query: { page, kind } } },
    { placeholderData: keepPreviousData },
  );
  const columns: [Column<Organisation>, ...Column<Organisation>[]] = [
    { key: 'name', header: t('organisations.name'), cell: (organisation) => organisation.name },
    {
      key: 'kind',
      header: t('organisations.kind'),
      cell: (organisation) => t(`organisations.kinds.${organisation.kind}`),
    },
    {
      key: 'since',
      header: t('organisations.since'),
      cell: (organisation) => <DateText value={organisation.createdAt} style="shortDate" />,
    },
  ];
  const add = (
    <Button onClick={dialog.open} leftSection={<IconPlus size={18} aria-hidden />}>
      {t('organisations.add')}
    </Button>
  );
  return (
    <Page title={t('organisations.title')} lead={t('organisations.lead')} actions={add}>
      <Select
        label={t('organisations.filter')}
        placeholder={t('organisations.all')}
        data={KINDS.map((value) => ({ value, label: t(`organisations.kinds.${value}`) }))}
        value={kind ?? null}
        onChange={(value) => setSearch(value === null ? {} : { kind: value })}
        clearable
        clearButtonProps={{ 'aria-label': t('organisations.all') }}
        maw="20rem"
      />
      <ListState query={query} empty={{ title: t('organisations.empty') }}>
        {({ items, total, size }) => (
          <>
            <DataTable label={t('organisations.title')} columns={columns} rows={items} rowKey={({ id }) => id} />
            <Pager page={page} size={size} total={total} onChange={setPage} />
          </>
        )}
      </ListState>
      <Dialog opened={adding} onClose={dialog.close} title={t('organisations.form.title')}>
        <NewOrganisation onDone={dialog.close} />
      </Dialog>
    </Page>
  );
}
