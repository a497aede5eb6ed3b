import { Alert, Button, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconEyeExclamation, IconEyeOff } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, FormActions } from '../../ui/index.js';

interface ExceptionBannerProps {
  /** Why the notes are being read; null while they are not. */
  reason: string | null;
  onChange: (reason: string | null) => void;
}

/** A manager sees dates, levels and facts. The notes only with a reason, which is kept for good. */
export function ExceptionBanner({ reason, onChange }: ExceptionBannerProps) {
  const { t } = useTranslation('support');
  const [asking, ask] = useDisclosure();
  const [typed, setTyped] = useState('');
  if (reason !== null) {
    return (
      <Alert color="red" icon={<IconEyeExclamation aria-hidden />} title={t('exception.activeTitle')}>
        <Stack gap="sm" align="flex-start">
          <Text size="sm">{t('exception.activeText', { reason })}</Text>
          <Button variant="default" size="xs" onClick={() => onChange(null)}>
            {t('exception.stop')}
          </Button>
        </Stack>
      </Alert>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    ask.close();
    onChange(typed.trim());
    setTyped('');
  };
  return (
    <Alert color="gray" icon={<IconEyeOff aria-hidden />} title={t('exception.title')}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{t('exception.text')}</Text>
        <Button variant="default" size="xs" onClick={ask.open}>
          {t('exception.action')}
        </Button>
      </Stack>
      <Dialog opened={asking} onClose={ask.close} title={t('exception.question')}>
        <form onSubmit={submit}>
          <Stack>
            <Text>{t('exception.consequence')}</Text>
            <Textarea
              label={t('exception.reason')}
              required
              maxLength={300}
              autosize
              minRows={2}
              value={typed}
              // The reason is one line: it goes into the audit trail.
              onChange={(event) => setTyped(event.currentTarget.value.replace(/\s/g, ' '))}
            />
            <FormActions submit={t('exception.confirm')} busy={false} onCancel={ask.close} />
          </Stack>
        </form>
      </Dialog>
    </Alert>
  );
}
