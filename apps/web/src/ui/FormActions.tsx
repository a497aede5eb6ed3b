import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface FormActionsProps {
  /** The verb of the form: « Envoyer le signalement ». */
  submit: string;
  busy: boolean;
  onCancel?: () => void;
}

/** The last line of a form: one submit button, and a way out. */
export function FormActions({ submit, busy, onCancel }: FormActionsProps) {
  const { t } = useTranslation('shell');
  return (
    <Group mt="sm">
      <Button type="submit" loading={busy}>
        {submit}
      </Button>
      {onCancel !== undefined && (
        <Button variant="subtle" onClick={onCancel} disabled={busy}>
          {t('common.cancel')}
        </Button>
      )}
    </Group>
  );
}
