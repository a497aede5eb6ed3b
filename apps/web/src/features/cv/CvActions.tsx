import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconRefresh, IconReplace } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { ConfirmButton, cvStatuses, Dialog, Status, useApiMutation } from '../../ui/index.js';
import type { Cv } from './model.js';
import { UploadBox } from './UploadBox.js';
import { cvKeys } from './useValidation.js';

/** Puts another document in the place of the CV. */
export function ReplaceButton({ tenantId }: { tenantId: string }) {
  const { t } = useTranslation('cv');
  const [replacing, dialog] = useDisclosure();
  return (
    <>
      <Button size="xs" variant="default" leftSection={<IconReplace size={16} aria-hidden />} onClick={dialog.open}>
        {t('replace.button')}
      </Button>
      <Dialog opened={replacing} onClose={dialog.close} title={t('replace.title')}>
        <Text>{t('replace.text')}</Text>
        <UploadBox tenantId={tenantId} onDone={dialog.close} />
        <Group justify="flex-end">
          <Button variant="default" onClick={dialog.close}>
            {t('common.cancel')}
          </Button>
        </Group>
      </Dialog>
    </>
  );
}

/** What the CV is at, and what can be done with its document. */
export function CvActions({ tenantId, cv }: { tenantId: string; cv: Cv }) {
  const { t } = useTranslation('cv');
  const mayBeReadAgain = cv.state === 'unreadable' || cv.state === 'to_review';
  const reading = useApiMutation({
    mutationFn: () => call(api.POST('/api/tenants/{id}/cv/reading', { params: { path: { id: tenantId } } })),
    invalidates: cvKeys(tenantId),
    problem: 'inline',
  });
  return (
    <Group gap="sm">
      <Status of={cvStatuses} value={cv.state} />
      <Group gap="sm" ml="auto">
        {mayBeReadAgain && (
          <ConfirmButton
            size="xs"
            leftSection={<IconRefresh size={16} aria-hidden />}
            question={t('again.question')}
            consequence={t('again.consequence')}
            confirm={t('again.confirm')}
            onConfirm={() => reading.mutateAsync()}
          >
            {t('again.button')}
          </ConfirmButton>
        )}
        <ReplaceButton tenantId={tenantId} />
      </Group>
    </Group>
  );
}
