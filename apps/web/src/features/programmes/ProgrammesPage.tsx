import { Anchor, Button, Select, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconRoute } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import {
  type Column,
  DataTable,
  Dialog,
  FormActions,
  ListState,
  Page,
  ProblemAlert,
  StatusBadge,
  useApiMutation,
} from '../../ui/index.js';
import { AFTER_PROGRAMME, useText } from './programme.js';

type Row = components['schemas']['ProgrammeSummary'];
type Template = components['schemas']['ProgrammeTemplate'];

function NewDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('programmes');
  const text = useText();
  const navigate = useNavigate();
  const templates = apiQuery.useQuery('get', '/api/programmes/templates');
  const [template, setTemplate] = useState<Template | null>(null);
  const [name, setName] = useState('');
  const create = useApiMutation({
    mutationFn: (chosen: Template) =>
      call(api.POST('/api/programmes', { body: { template: chosen.key, ...(name.trim() === '' ? {} : { name }) } })),
    success: t('new.done'),
    invalidates: AFTER_PROGRAMME,
    problem: 'inline',
    onSuccess: ({ id }) => navigate(`/programmes/${id}`),
  });
  return (
    <Dialog opened onClose={onClose} title={t('new.title')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (template) create.mutate(template);
        }}
      >
        <Stack>
          <ListState query={templates} empty={{ title: '' }}>
            {({ items }) => (
              <Select
                label={t('new.template')}
                required
                searchable
                data={items.map((one) => ({ value: one.key, label: text(one.name) }))}
                value={template?.key ?? null}
                onChange={(key) => setTemplate(items.find((one) => one.key === key) ?? null)}
              />
            )}
          </ListState>
          {template && <Text size="sm">{text(template.summary)}</Text>}
          <TextInput
            label={t('new.name')}
            placeholder={template ? text(template.name) : undefined}
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <ProblemAlert error={create.error} />
          <FormActions submit={t('new.submit')} busy={create.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** The programmes of the association. */
export default function ProgrammesPage() {
  const { t } = useTranslation('programmes');
  const text = useText();
  const [adding, dialog] = useDisclosure();
  const [all, setAll] = useState(false);
  const query = apiQuery.useQuery('get', '/api/programmes', { params: { query: { show: all ? 'all' : 'in_use' } } });
  const columns: [Column<Row>, ...Column<Row>[]] = [
    {
      key: 'name',
      header: t('list.name'),
      cell: ({ id, name }) => (
        <Anchor component={Link} to={`/programmes/${id}`}>
          {name}
        </Anchor>
      ),
    },
    { key: 'summary', header: t('list.summary'), cell: ({ summary }) => <Text size="sm">{text(summary)}</Text> },
    { key: 'open', header: t('list.open'), cell: ({ open }) => open, align: 'right' },
    {
      key: 'state',
      header: t('list.state'),
      cell: ({ archivedAt, confidentiality }) => (
        <Stack gap={4}>
          <StatusBadge tone={archivedAt === null ? 'active' : 'neutral'}>
            {t(archivedAt === null ? 'list.inUse' : 'list.archived')}
          </StatusBadge>
          {confidentiality === 'highest' && <StatusBadge tone="info">{t('summary.highest')}</StatusBadge>}
        </Stack>
      ),
    },
  ];
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      size="xl"
      actions={
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={dialog.open}>
          {t('new.action')}
        </Button>
      }
    >
      <Switch label={t('list.showAll')} checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
      <ListState
        query={query}
        empty={{ title: t('list.none'), text: t('list.noneText'), icon: <IconRoute aria-hidden /> }}
      >
        {({ items }) => <DataTable label={t('list.title')} columns={columns} rows={items} rowKey={({ id }) => id} />}
      </ListState>
      {adding && <NewDialog onClose={dialog.close} />}
    </Page>
  );
}
