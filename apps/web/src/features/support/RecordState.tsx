import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFolderCheck, IconFolderOpen, IconFolderPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, call } from '../../api/client.js';
import { DateText, useApiMutation } from '../../ui/index.js';
import { CloseDialog } from './CloseDialog.js';
import { AFTER_RECORD, type SupportRecord } from './record.js';

function OpenButton({ tenantId }: { tenantId: string }) {
  const { t } = useTranslation('support');
  const open = useApiMutation({
    mutationFn: () =>
      call(api.POST('/api/tenants/{id}/support-record', { params: { path: { id: tenantId } }, body: {} })),
    success: t('open.done'),
    invalidates: AFTER_RECORD,
  });
  return (
    <Button loading={open.isPending} onClick={() => open.mutate()}>
      {t('open.action')}
    </Button>
  );
}

/** Under which programme, or under a new record when the person comes back: said on the page of the programme. */
function ChooseProgramme({ tenantId, again = false }: { tenantId: string; again?: boolean }) {
  const { t } = useTranslation('support');
  return (
    <Button component={Link} to={`/tenants/${tenantId}/programme`} variant="light">
      {t(again ? 'closed.again' : 'open.programme')}
    </Button>
  );
}

/** Whether support is agreed, going on or over, and the step from one to the next. */
export function RecordState({ record, mayManage }: { record: SupportRecord; mayManage: boolean }) {
  const { t } = useTranslation('support');
  const [closing, dialog] = useDisclosure();
  if (record.state === 'not_opened') {
    return (
      <Alert color="yellow" icon={<IconFolderPlus aria-hidden />} title={t('open.title')}>
        <Stack gap="sm" align="flex-start">
          <Text size="sm">{t(mayManage ? 'open.text' : 'open.volunteerText')}</Text>
          {mayManage && (
            <Group gap="xs">
              <OpenButton tenantId={record.tenantId} />
              <ChooseProgramme tenantId={record.tenantId} />
            </Group>
          )}
        </Stack>
      </Alert>
    );
  }
  if (record.state === 'closed') {
    return (
      <Alert color="gray" icon={<IconFolderCheck aria-hidden />} title={t('closed.title')}>
        <Stack gap="sm" align="flex-start">
          <Text size="sm">
            {record.closeReason !== null && t(`close.reasons.${record.closeReason}`)},{' '}
            <DateText value={record.closedAt} />. {t('closed.text')}
          </Text>
          {mayManage && <ChooseProgramme tenantId={record.tenantId} again />}
        </Stack>
      </Alert>
    );
  }
  return (
    <Group justify="space-between" gap="sm">
      <Group gap={6} c="dimmed" fz="sm" wrap="nowrap" align="flex-start">
        <IconFolderOpen size={18} aria-hidden style={{ flex: 'none' }} />
        <Text span inherit>
          {t('opened.by', { name: record.openedBy })} <DateText value={record.openedAt} />
        </Text>
      </Group>
      {mayManage && (
        <Button variant="subtle" size="compact-sm" onClick={dialog.open}>
          {t('close.action')}
        </Button>
      )}
      <CloseDialog tenantId={record.tenantId} opened={closing} onClose={dialog.close} />
    </Group>
  );
}
