import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconRefresh, IconReplace } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { ConfirmButton, cvStatuses, Dialog, Status, useApiMutation, useFormat } from '../../ui/index.js';
import type { Cv } from './model.js';
import { UploadBox } from './UploadBox.js';
import { cvKeys } from './useValidation.js';
import { Versions } from './Versions.js';

export interface ReplaceButtonProps {
  tenantId: string;
  /** The CV that would be replaced, where it is known. */
  cv?: Cv;
  label?: string;
}

/** Puts another document in the place of the CV. */
export function ReplaceButton({ tenantId, cv, label }: ReplaceButtonProps) {
  const { t } = useTranslation('cv');
  const format = useFormat();
  const [replacing, dialog] = useDisclosure();
  const seen = cv?.state === 'validated' ? 'replace.hides' : 'replace.text';
  return (
    <>
      <Button size="xs" variant="default" leftSection={<IconReplace size={16} aria-hidden />} onClick={dialog.open}>
        {label ?? t('replace.button')}
      </Button>
      <Dialog opened={replacing} onClose={dialog.close} title={t('replace.title')}>
        <Text>
          {cv && t('replace.which', { name: cv.document.filename, day: format.date(cv.document.uploadedAt) })} {t(seen)}
        </Text>
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

/** Has the document read once more. */
export function ReadAgainButton({ tenantId }: { tenantId: string }) {
  const { t } = useTranslation('cv');
  const reading = useApiMutation({
    mutationFn: () => call(api.POST('/api/tenants/{id}/cv/reading', { params: { path: { id: tenantId } } })),
    invalidates: cvKeys(tenantId),
    problem: 'inline',
  });
  return (
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
  );
}

/** What the CV is at, and what can be done with its document. What could not be read says itself what can be done. */
export function CvActions({ tenantId, cv }: { tenantId: string; cv: Cv }) {
  return (
    <Group gap="sm">
      <Status of={cvStatuses} value={cv.state} />
      {cv.state !== 'unreadable' && (
        <Group gap="sm" ml="auto">
          {cv.state === 'to_review' && <ReadAgainButton tenantId={tenantId} />}
          <ReplaceButton tenantId={tenantId} cv={cv} />
        </Group>
      )}
      <Versions tenantId={tenantId} cv={cv} />
    </Group>
  );
}
