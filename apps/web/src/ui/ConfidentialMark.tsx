import { Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Beside the name of what is between the case worker and the person only. */
export function ConfidentialMark() {
  const { t } = useTranslation('shell');
  return (
    <Text span size="sm" c="dimmed" style={{ display: 'inline-flex', alignItems: 'center', gap: 4 }}>
      <IconLock size={15} aria-hidden />
      {t('support.confidential')}
    </Text>
  );
}
