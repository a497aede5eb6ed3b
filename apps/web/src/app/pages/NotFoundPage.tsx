import { Button, Group, Text } from '@mantine/core';
import { IconHome } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../../ui/Page.js';

export function NotFoundPage() {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('notFound.title')} size="sm">
      <Text>{t('notFound.text')}</Text>
      <Group>
        <Button component={Link} to="/" leftSection={<IconHome size={18} aria-hidden />}>
          {t('notFound.home')}
        </Button>
      </Group>
    </Page>
  );
}
