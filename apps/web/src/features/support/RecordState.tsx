import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFolderCheck, IconFolderOpen, IconFolderPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, call } from '../../api/client.js';
import { CatalogueSelect, DateText, Dialog, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_RECORD, CLOSE_REASONS, type SupportRecord } from './record.js';

type CloseReason = (typeof CLOSE_REASONS)[number];

function CloseDialog({ tenantId, opened, onClose }: { tenantId: string; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('support');
  const [reason, setReason] = useState<CloseReason | null>(null);
  const close = useApiMutation({
    mutationFn: (chosen: CloseReason) =>
      call(
        api.POST('/api/tenants/{id}/support-record/closure', {
          params: { path: { id: tenantId } },
          body: { reason: chosen },
        }),
      ),
    success: t('close.done'),
    invalidates: AFTER_RECORD,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('close.question')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason !== null) close.mutate(reason);
        }}
      >
        <Stack>
          <Text>{t('close.consequence')}</Text>
          <CatalogueSelect
            label={t('close.reason')}
            required
            values={CLOSE_REASONS}
            namespace="support"
            prefix="close.reasons"
            value={reason}
            onChange={(value) => setReason(CLOSE_REASONS.find((known) => known === value) ?? null)}
          />
          <ProblemAlert error={close.error} />
          <FormActions submit={t('close.confirm')} busy={close.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

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
function ChooseProgramme({ tenantId }: { tenantId: string }) {
  const { t } = useTranslation('support');
  return (
    <Button component={Link} to={`/tenants/${tenantId}/programme`} variant="light">
      {t('open.programme')}
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
          {mayManage && <ChooseProgramme tenantId={record.tenantId} />}
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
