import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUser } from '../../api/session.js';

/** For a company that has yet to be confirmed: why it sees nobody, and what it can do meanwhile. */
export default function AwaitingHome() {
  const { t } = useTranslation('employers');
  if (!useUser().awaitsConfirmation) return null;
  return (
    <Alert color="blue" icon={<IconHourglass aria-hidden />} title={t('awaiting.title')} role="status">
      <Stack gap="sm">
        <Text size="sm">{t('awaiting.text')}</Text>
        <Group gap="sm">
          <Button component={Link} to="/employers/me" size="sm">
            {t('awaiting.profile')}
          </Button>
          <Button component={Link} to="/offers/new" size="sm" variant="light">
            {t('awaiting.offer')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
