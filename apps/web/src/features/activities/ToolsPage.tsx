import { Anchor, Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconPlus, IconTool } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { DataTable, DateText, Dialog, ListState, Status, StatusBadge } from '../../ui/index.js';
import { ActivityFrame } from './ActivityFrame.js';
import { type Tool, toolStatuses } from './activity.js';
import { EditTool, Lend, TakeBack } from './ToolForms.js';

type Doing = { what: 'new' } | { what: 'change' | 'lend' | 'back'; tool: Tool };
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
