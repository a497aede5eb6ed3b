import { Button, type ButtonProps } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../i18n/i18n.js';

/** One button that names the other language in that language. */
export function LanguageSwitch(props: ButtonProps) {
  const { t, i18n } = useTranslation('shell');
  const other = i18n.resolvedLanguage === 'fr' ? 'en' : 'fr';
  return (
    <Button
      variant="subtle"
      color="gray"
      lang={other}
      leftSection={<IconLanguage size={18} aria-hidden />}
      onClick={() => chooseLanguage(other)}
      {...props}
    >
      {t('language.other')}
    </Button>
  );
}
