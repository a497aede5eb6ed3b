import { Alert, Button, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconFolderPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import { ListState, useApiMutation } from '../../ui/index.js';
import { AFTER_NOTE, type TenantProgramme, useText } from './programme.js';

/** Before a record is open: the programme is chosen, its checklist shown, and the record opened under it. */
export function OpenUnder(props: {
  view: TenantProgramme;
  mayNote: boolean;
  asIf: string | null;
  onChoose: (programme: string | null) => void;
}) {
  const { view, mayNote, asIf, onChoose } = props;
  const { t } = useTranslation('programmes');
  const text = useText();
  const programmes = apiQuery.useQuery('get', '/api/programmes', { params: { query: {} } });
  const open = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/tenants/{id}/support-record', {
          params: { path: { id: view.tenantId } },
          body: asIf ? { programmeId: asIf } : {},
        }),
      ),
    success: t('open.done'),
    invalidates: AFTER_NOTE,
    onSuccess: () => onChoose(null),
  });
  const isRefused = asIf !== null && view.programme?.refusesIncomplete === true && !view.complete;
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t(view.state === 'closed' ? 'open.again' : 'open.title')}</Title>
        <Text>{t(mayNote ? 'open.text' : 'open.volunteerText')}</Text>
        {mayNote && (
          <ListState query={programmes} empty={{ title: t('open.noProgramme'), text: t('open.noProgrammeText') }}>
            {({ items }) => (
              <Stack gap="sm">
                <Select
                  label={t('open.programme')}
                  placeholder={t('open.choose')}
                  data={items.map(({ id, name }) => ({ value: id, label: name }))}
                  value={asIf}
                  onChange={onChoose}
                  searchable
                  clearable
                  clearButtonProps={{ 'aria-label': t('field.clear') }}
                />
                {asIf !== null && view.programme && <Text size="sm">{text(view.programme.summary)}</Text>}
              </Stack>
            )}
          </ListState>
        )}
        {isRefused && (
          <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t('open.incomplete')}>
            <Text size="sm">{t('open.incompleteText')}</Text>
          </Alert>
        )}
        {mayNote && (
          <Group>
            <Button
              leftSection={<IconFolderPlus size={18} aria-hidden />}
              loading={open.isPending}
              disabled={isRefused || (asIf === null && (programmes.data?.items.length ?? 0) > 1)}
              onClick={() => open.mutate()}
            >
              {t('open.action')}
            </Button>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
