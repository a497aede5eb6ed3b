import { Anchor, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus, IconTool } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import {
  addDays,
  CatalogueSelect,
  DataTable,
  DateField,
  DateText,
  Dialog,
  dayOf,
  FormActions,
  ListState,
  ProblemAlert,
  Status,
  StatusBadge,
  useApiMutation,
} from '../../ui/index.js';
import { ActivityFrame } from './ActivityFrame.js';
import { AFTER_ACTIVITY, type Tool, toolStatuses } from './activity.js';
import { PersonSelect } from './PersonSelect.js';
import { ProgrammeSelect } from './ProgrammeSelect.js';

const RETURNS = ['good', 'worn', 'broken', 'lost'] as const;
const STATES = [...RETURNS, 'retired'] as const satisfies readonly Tool['state'][];
type Doing = { what: 'new' } | { what: 'change' | 'lend' | 'back'; tool: Tool };
const useRequired = () => {
  const { t } = useTranslation('activities');
  return (value: unknown) => (value === null || value === '' ? t('check.required') : null);
};

function EditTool({ tool, onClose }: { tool?: Tool; onClose: () => void }) {
  const { t } = useTranslation('activities');
  const required = useRequired();
  const form = useForm({
    initialValues: {
      programmeId: tool?.programme.id ?? (null as string | null),
      ...{ name: tool?.name ?? '', code: tool?.code ?? '', note: tool?.note ?? '' },
      state: (tool?.state ?? 'good') as Tool['state'],
    },
    validate: { programmeId: required, name: required, code: required },
  });
  const save = useApiMutation<unknown, typeof form.values>({
    mutationFn: ({ programmeId, state, note, ...rest }) =>
      tool === undefined
        ? call(api.POST('/api/tools', { body: { ...rest, note: note.trim() || null, programmeId: programmeId ?? '' } }))
        : call(
            api.PUT('/api/tools/{id}', {
              params: { path: { id: tool.id } },
              body: { ...rest, state, note: note.trim() || null, version: tool.version },
            }),
          ),
    success: t(tool === undefined ? 'tool.added' : 'tool.changed'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        {tool === undefined && <ProgrammeSelect activities={['toolLoans']} {...form.getInputProps('programmeId')} />}
        <TextInput label={t('tool.name')} required maxLength={120} {...form.getInputProps('name')} />
        <TextInput
          label={t('tool.code')}
          description={t('tool.codeHint')}
          required
          maxLength={40}
          {...form.getInputProps('code')}
        />
        {tool !== undefined && (
          <CatalogueSelect
            label={t('field.state')}
            values={STATES}
            namespace="activities"
            prefix="tool.state"
            {...form.getInputProps('state')}
          />
        )}
        <TextInput label={t('tool.note')} maxLength={300} {...form.getInputProps('note')} />
        <ProblemAlert error={save.error} />
        <FormActions
          submit={t(tool === undefined ? 'tool.add' : 'tool.save')}
          busy={save.isPending}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}

function Lend({ tool, onClose }: { tool: Tool; onClose: () => void }) {
  const { t } = useTranslation('activities');
  const required = useRequired();
  const form = useForm({
    initialValues: { tenantId: null as string | null, dueOn: addDays(dayOf(), 7) as string | null },
    validate: { tenantId: required, dueOn: required },
  });
  const lend = useApiMutation({
    mutationFn: ({ tenantId, dueOn }: typeof form.values) =>
      call(
        api.POST('/api/tools/{id}/loans', {
          params: { path: { id: tool.id } },
          body: { tenantId: tenantId ?? '', dueOn: dueOn ?? '' },
        }),
      ),
    success: t('loan.done'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => lend.mutate(values))}>
      <Stack>
        <PersonSelect required {...form.getInputProps('tenantId')} />
        <DateField
          label={t('loan.dueOn')}
          required
          minDate={dayOf()}
          maxDate={addDays(dayOf(), 92)}
          {...form.getInputProps('dueOn')}
        />
        <ProblemAlert error={lend.error} />
        <FormActions submit={t('loan.lend')} busy={lend.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

function TakeBack({ loanId, onClose }: { loanId: string; onClose: () => void }) {
  const { t } = useTranslation('activities');
  const form = useForm({ initialValues: { state: 'good' as (typeof RETURNS)[number], note: '' } });
  const back = useApiMutation({
    mutationFn: ({ state, note }: typeof form.values) =>
      call(
        api.POST('/api/tool-loans/{id}/return', {
          params: { path: { id: loanId } },
          body: { state, note: note.trim() || null },
        }),
      ),
    success: t('loan.back'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => back.mutate(values))}>
      <Stack>
        <CatalogueSelect
          label={t('loan.state')}
          values={RETURNS}
          namespace="activities"
          prefix="tool.state"
          {...form.getInputProps('state')}
        />
        <TextInput label={t('tool.note')} maxLength={300} {...form.getInputProps('note')} />
        <ProblemAlert error={back.error} />
        <FormActions submit={t('loan.takeBack')} busy={back.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

function Loan({ tool }: { tool: Tool }) {
  const { t } = useTranslation('activities');
  const { loan } = tool;
  if (loan === null) return <Text c="dimmed">{t('loan.none')}</Text>;
  return (
    <Stack gap={2}>
      {loan.tenantId === null ? (
        <Text>{t('loan.somebody')}</Text>
      ) : (
        <Anchor component={Link} to={`/tenants/${loan.tenantId}/record`}>
          {loan.person}
        </Anchor>
      )}
      <Group gap="xs">
        <Text size="sm">
          {t('loan.until')} <DateText value={loan.dueOn} />
        </Text>
        {loan.daysLate > 0 && <StatusBadge tone="danger">{t('loan.late', { count: loan.daysLate })}</StatusBadge>}
      </Group>
    </Stack>
  );
}

/** The library of tools: what is late stands first. */
export default function ToolsPage() {
  const { t } = useTranslation('activities');
  const [doing, setDoing] = useState<Doing | null>(null);
  const [show, setShow] = useState('all');
  const query = apiQuery.useQuery('get', '/api/tools');
  const close = () => setDoing(null);
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setDoing({ what: 'new' })}>
      {t('tool.add')}
    </Button>
  );
  const shown = (tools: readonly Tool[]) =>
    tools.filter(({ loan, state }) => {
      if (show === 'out') return loan !== null;
      if (show === 'late') return (loan?.daysLate ?? 0) > 0;
      if (show === 'free') return loan === null && (state === 'good' || state === 'worn');
      return true;
    });
  const titles = { new: 'tool.add', change: 'tool.change', lend: 'loan.lend', back: 'loan.takeBack' } as const;
  return (
    <ActivityFrame title={t('tabs.tools')} lead={t('tool.lead')} actions={add}>
      <ListState
        query={query}
        empty={{
          title: t('tool.empty'),
          text: t('tool.emptyText'),
          icon: <IconTool size={40} stroke={1.5} aria-hidden />,
          action: add,
        }}
      >
        {({ items }) => (
          <Stack>
            <Select
              label={t('tool.show')}
              allowDeselect={false}
              maw={260}
              value={show}
              onChange={(value) => setShow(value ?? 'all')}
              data={['all', 'free', 'out', 'late'].map((value) => ({ value, label: t(`tool.filter.${value}`) }))}
            />
            <DataTable
              label={t('tabs.tools')}
              rows={shown(items)}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'name',
                  header: t('tool.name'),
                  cell: ({ name, code, note }) => (
                    <>
                      {name}{' '}
                      <Text span size="sm" c="dimmed">
                        {[code, note].filter(Boolean).join(' – ')}
                      </Text>
                    </>
                  ),
                },
                {
                  key: 'state',
                  header: t('field.state'),
                  cell: ({ state }) => <Status of={toolStatuses} value={state} />,
                },
                { key: 'loan', header: t('loan.title'), cell: (tool) => <Loan tool={tool} /> },
                {
                  key: 'acts',
                  header: t('field.acts'),
                  cell: (tool) => (
                    <Group gap="xs">
                      {tool.loan !== null ? (
                        <Button
                          variant="light"
                          onClick={() => setDoing({ what: 'back', tool })}
                          aria-label={t('loan.takeBackNamed', { name: tool.name })}
                        >
                          {t('loan.takeBack')}
                        </Button>
                      ) : (
                        (tool.state === 'good' || tool.state === 'worn') && (
                          <Button
                            variant="light"
                            onClick={() => setDoing({ what: 'lend', tool })}
                            aria-label={t('loan.lendNamed', { name: tool.name })}
                          >
                            {t('loan.lend')}
                          </Button>
                        )
                      )}
                      <Button
                        variant="subtle"
                        onClick={() => setDoing({ what: 'change', tool })}
                        aria-label={t('tool.changeNamed', { name: tool.name })}
                      >
                        {t('tool.change')}
                      </Button>
                    </Group>
                  ),
                },
              ]}
            />
          </Stack>
        )}
      </ListState>
      <Dialog
        opened={doing !== null}
        onClose={close}
        title={doing === null ? '' : `${t(titles[doing.what])}${doing.what === 'new' ? '' : ` : ${doing.tool.name}`}`}
      >
        {doing?.what === 'new' && <EditTool onClose={close} />}
        {doing?.what === 'change' && <EditTool tool={doing.tool} onClose={close} />}
        {doing?.what === 'lend' && <Lend tool={doing.tool} onClose={close} />}
        {doing?.what === 'back' && doing.tool.loan !== null && <TakeBack loanId={doing.tool.loan.id} onClose={close} />}
      </Dialog>
    </ActivityFrame>
  );
}
