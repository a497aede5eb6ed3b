import { Button, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { ConfirmButton, DataTable, ListState, useApiMutation, useFormat } from '../../ui/index.js';
import { ChangeList } from './ChangeList.js';
import { AFTER_EDIT, type EditBoard } from './edit-board.js';
import type { Rally } from './rally.js';

type Version = components['schemas']['TimetableVersions']['versions'][number];

const NOW = 'now';

function Comparison({ rally, board, versions }: { rally: Rally; board: EditBoard; versions: readonly Version[] }) {
  const { t } = useTranslation('rallies');
  const [from, setFrom] = useState(String(versions[1]?.version ?? versions[0]?.version ?? 1));
  const [to, setTo] = useState(NOW);
  const query = apiQuery.useQuery('get', '/api/rallies/{id}/versions/comparison', {
    params: { path: { id: rally.id }, query: { from: Number(from), ...(to === NOW ? {} : { to: Number(to) }) } },
  });
  const numbers = versions.map(({ version }) => ({ value: String(version), label: t('versions.number', { version }) }));
  return (
    <Stack gap="sm">
      <Group>
        <Select
          label={t('versions.from')}
          data={numbers}
          value={from}
          onChange={(value) => setFrom(value ?? from)}
          allowDeselect={false}
        />
        <Select
          label={t('versions.to')}
          data={[{ value: NOW, label: t('versions.now') }, ...numbers]}
          value={to}
          onChange={(value) => setTo(value ?? NOW)}
          allowDeselect={false}
        />
      </Group>
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {({ items }) => <ChangeList changes={items} slotTimes={board.slotTimes} />}
      </ListState>
    </Stack>
  );
}

/** What the timetable was before, what changed, and going back. */
export function VersionsPanel({ rally, board, editable }: { rally: Rally; board: EditBoard; editable: boolean }) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const [comparing, setComparing] = useState(false);
  const query = apiQuery.useQuery('get', '/api/rallies/{id}/versions', { params: { path: { id: rally.id } } });
  const restore = useApiMutation({
    mutationFn: (version: number) =>
      call(
        api.POST('/api/rallies/{id}/versions/{version}/restoration', { params: { path: { id: rally.id, version } } }),
      ),
    success: ({ version, leftOut }) => t('versions.restored', { version, count: leftOut }),
    invalidates: AFTER_EDIT,
    problem: 'inline',
  });
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="versions">
      <Stack gap="sm">
        <Title order={2} size="h3" id="versions">
          {t('versions.title')}
        </Title>
        <ListState
          query={query}
          empty={{ title: t('timetable.none') }}
          isEmpty={({ versions }) => versions.length === 0}
        >
          {({ versions, edited }) => (
            <>
              {edited > 0 && <Text role="status">{t('versions.edited', { count: edited })}</Text>}
              <DataTable
                label={t('versions.title')}
                rows={versions}
                rowKey={({ version }) => String(version)}
                columns={[
                  {
                    key: 'version',
                    header: t('versions.version'),
                    cell: ({ version, kind, restoredFrom }) => (
                      <>
                        {t('versions.number', { version })}{' '}
                        <Text span size="sm" c="dimmed" fw={400}>
                          {t(`versions.kind.${kind}`, { version: restoredFrom })}
                        </Text>
                      </>
                    ),
                  },
                  {
                    key: 'made',
                    header: t('versions.made'),
                    cell: ({ madeAt, madeBy }) => (
                      <>
                        {format.date(madeAt, 'dateTime')}, {madeBy ?? t('versions.program')}
                      </>
                    ),
                  },
                  { key: 'meetings', header: t('versions.meetings'), align: 'right', cell: ({ meetings }) => meetings },
                  { key: 'changed', header: t('versions.changed'), align: 'right', cell: ({ changed }) => changed },
                  {
                    key: 'objective',
                    header: t('versions.objective'),
                    align: 'right',
                    cell: ({ objective }) => format.number(Math.round(objective)),
                  },
                  {
                    key: 'told',
                    header: t('versions.told'),
                    cell: ({ announcedAt }) => (announcedAt ? format.date(announcedAt, 'dateTime') : '–'),
                  },
                  {
                    key: 'back',
                    header: t('versions.back'),
                    cell: ({ version }) =>
                      editable && (
                        <ConfirmButton
                          size="xs"
                          variant="default"
                          aria-label={t('versions.restoreOf', { version })}
                          question={t('versions.question', { version })}
                          consequence={t('versions.consequence')}
                          confirm={t('versions.restore')}
                          onConfirm={() => restore.mutateAsync(version)}
                        >
                          {t('versions.restore')}
                        </ConfirmButton>
                      ),
                  },
                ]}
              />
              <Group>
                <Button variant="default" aria-expanded={comparing} onClick={() => setComparing(!comparing)}>
                  {t('versions.compare')}
                </Button>
              </Group>
              {comparing && <Comparison rally={rally} board={board} versions={versions} />}
            </>
          )}
        </ListState>
      </Stack>
    </Paper>
  );
}
