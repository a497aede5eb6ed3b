import { Button, FileButton, Group, Loader, Paper, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCamera, IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { ProblemAlert, useApiMutation } from '../../ui/index.js';
import classes from './UploadBox.module.css';
import { cvKeys } from './useValidation.js';

const MAX_BYTES = 25 * 1024 * 1024;
const ACCEPTED = '.pdf,.docx,.odt,.jpg,.jpeg,.png,.heic';

function sendFile(tenantId: string, file: File) {
  const form = new FormData();
  form.set('file', file);
  return call(
    api.POST('/api/tenants/{id}/documents', {
      params: { path: { id: tenantId } },
      body: { file: file.name },
      // The described body stands for the multipart form that is really sent.
      bodySerializer: () => form,
    }),
  );
}

export interface UploadBoxProps {
  tenantId: string;
  /** A heading of its own, where the box stands alone on the page. */
  title?: string;
  onDone?: () => void;
}

/** Takes a CV: dropped here, picked from the device, or photographed. */
export function UploadBox({ tenantId, title, onDone }: UploadBoxProps) {
  const { t } = useTranslation('cv');
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState(false);
  const hasCamera = useMediaQuery('(pointer: coarse)', undefined, { getInitialValueInEffect: false });
  const sending = useApiMutation({
    mutationFn: (file: File) => sendFile(tenantId, file),
    invalidates: cvKeys(tenantId),
    problem: 'inline',
    onSuccess: onDone,
  });
  const take = (file: File | null | undefined) => {
    if (!file) return;
    setRefused(file.size > MAX_BYTES);
    if (file.size <= MAX_BYTES) sending.mutate(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <Paper
      withBorder
      p="xl"
      className={classes.box}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Stack align="center" ta="center" gap="sm">
        <IconFileUpload size={44} stroke={1.25} aria-hidden />
        {title !== undefined && (
          <Title order={2} size="h3">
            {title}
          </Title>
        )}
        <Text c="dimmed">{t(hasCamera ? 'upload.touch' : 'upload.drop')}</Text>
        {sending.isPending ? (
          <Group gap="sm" role="status">
            <Loader size="sm" />
            <Text>{t('upload.sending')}</Text>
          </Group>
        ) : (
          <Group justify="center">
            {hasCamera && (
              <FileButton onChange={take} accept="image/*" capture="environment">
                {(props) => (
                  <Button {...props} leftSection={<IconCamera size={18} aria-hidden />}>
                    {t('upload.photo')}
                  </Button>
                )}
              </FileButton>
            )}
            <FileButton onChange={take} accept={ACCEPTED}>
              {(props) => (
                <Button {...props} variant={hasCamera ? 'default' : 'filled'}>
                  {t('upload.pick')}
                </Button>
              )}
            </FileButton>
          </Group>
        )}
        <Text size="sm" c="dimmed">
          {t('upload.formats')}
        </Text>
        {refused && (
          <Text role="alert" c="red.6">
            {t('problems.too_large')}
          </Text>
        )}
        <ProblemAlert error={sending.error} />
      </Stack>
    </Paper>
  );
}
