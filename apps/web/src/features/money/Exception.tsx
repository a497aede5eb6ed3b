import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconEyeExclamation, IconEyeOff } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ExceptionProps {
  /** Why names and notes are being read; null while they are not. */
  reason: string | null;
  onChange: (reason: string | null) => void;
}

/** A manager sees amounts. Who is owed, and what was written, only with a reason, which is kept for good. */
export function Exception({ reason, onChange }: ExceptionProps) {
  const { t } = useTranslation('money');
  const [typed, setTyped] = useState('');
  if (reason !== null)
    return (
      <Alert color="red" icon={<IconEyeExclamation aria-hidden />} title={t('exception.active')}>
        <Stack gap="sm" align="flex-start">
          <Text size="sm">{reason}</Text>
          <Button variant="default" size="xs" onClick={() => onChange(null)}>
            {t('exception.stop')}
          </Button>
        </Stack>
      </Alert>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') onChange(typed.trim());
  };
  return (
    <Alert color="gray" icon={<IconEyeOff aria-hidden />} title={t('exception.title')}>
      <form onSubmit={submit}>
        <Group align="flex-end" gap="sm">
          <TextInput
            label={t('exception.reason')}
            required
            maxLength={300}
            flex="1 1 14rem"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" variant="default">
            {t('exception.read')}
          </Button>
        </Group>
      </form>
    </Alert>
  );
}
