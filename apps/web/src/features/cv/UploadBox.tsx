import { Button, FileButton, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCamera, IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem.js';
import { ProblemAlert, useFormat } from '../../ui/index.js';
import classes from './UploadBox.module.css';
import { MAX_BYTES, useUpload } from './useUpload.js';

/** By ending for those devices that know no media type of them, by media type for those that show no endings. */
const ACCEPTED =
  '.pdf,.docx,.odt,.jpg,.jpeg,.png,.heic,.heif,application/pdf,image/jpeg,image/png,image/heic,image/heif,application/vnd.oasis.opendocument.text,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A file that misses the box must not open in the place of the page. */
function useDropsElsewhereIgnored() {
  useEffect(() => {
    const ignore = (event: Event) => event.preventDefault();
    window.addEventListener('dragover', ignore);
    window.addEventListener('drop', ignore);
    return () => {
      window.removeEventListener('dragover', ignore);
      window.removeEventListener('drop', ignore);
    };
  }, []);
}

/** Why some files are not even sent; null for one that may be. */
function useRefusal() {
  const { t } = useTranslation('cv');
  const format = useFormat();
  return (files: readonly File[]) => {
    const [file] = files;
    if (files.length > 1) return t('upload.onlyOne');
    if (file && file.size > MAX_BYTES) {
      const size = format.number(file.size / 1024 / 1024, { maximumFractionDigits: 0 });
      return t('upload.tooLarge', { name: file.name, size });
    }
    return file?.size === 0 ? t('problems.empty_file') : null;
  };
}

const isOlder = (error: unknown) => error instanceof ApiProblem && error.code === 'older_version';

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
  const [refusal, setRefusal] = useState<string | null>(null);
  const refusalOf = useRefusal();
  const hasCamera = useMediaQuery('(pointer: coarse)', undefined, { getInitialValueInEffect: false });
  const upload = useUpload({ tenantId, onDone });
  const { file, part, isPending, error } = upload;
  useDropsElsewhereIgnored();

  const take = (files: readonly File[]) => {
    const [first] = files;
    if (!first || isPending) return;
    const reason = refusalOf(files);
    setRefusal(reason);
    upload.reset();
    if (reason === null) upload.send(first);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  const takeOne = (chosen: File | null) => take(chosen ? [chosen] : []);
  return (
    <Paper
      withBorder
      p={{ base: 'md', sm: 'xl' }}
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
        {isPending ? (
          <Stack gap="xs" w="100%" maw="22rem">
            <Text role="status">{t(part < 1 ? 'upload.sending' : 'upload.arriving', { name: file?.name ?? '' })}</Text>
            <Progress value={100 * part} aria-label={t('upload.progress')} />
          </Stack>
        ) : (
          <Group justify="center">
            {hasCamera && (
              <FileButton onChange={takeOne} accept="image/*" capture="environment">
                {(props) => (
                  <Button {...props} size="md" leftSection={<IconCamera size={18} aria-hidden />}>
                    {t('upload.photo')}
                  </Button>
                )}
              </FileButton>
            )}
            <FileButton onChange={takeOne} accept={ACCEPTED}>
              {(props) => (
                <Button {...props} size="md" variant={hasCamera ? 'default' : 'filled'}>
                  {t('upload.pick')}
                </Button>
              )}
            </FileButton>
          </Group>
        )}
        <Text size="sm" c="dimmed">
          {t('upload.formats')}
        </Text>
        {hasCamera && (
          <Text size="sm" c="dimmed">
            {t('upload.photoHint')}
          </Text>
        )}
        {refusal !== null && (
          <Text role="alert" c="red.6">
            {refusal}
          </Text>
        )}
        {upload.isSame && <Text role="status">{t('upload.same')}</Text>}
        {/* The file is still here: sending it again takes one press. */}
        <ProblemAlert error={error} onRetry={file && !isOlder(error) ? () => upload.send(file) : undefined} />
        {file && isOlder(error) && (
          <Button size="xs" variant="default" onClick={() => upload.send(file, true)}>
            {t('upload.again')}
          </Button>
        )}
      </Stack>
    </Paper>
  );
}
