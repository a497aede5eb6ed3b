import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { useSession } from '../../api/session.js';
import { Page } from '../../ui/index.js';

const AT_DOOR = ['organiser', 'association_manager', 'case_worker', 'volunteer'];

/** What the QR code of a badge opens in a telephone's own camera: the entrance for who stands there, and nothing about anybody for others. */
export default function BadgePage() {
  const { t } = useTranslation('hall');
  const { code = '' } = useParams();
  const { user } = useSession();
  if (user !== null && AT_DOOR.includes(user.role))
    return <Navigate to={`/entrance?code=${encodeURIComponent(code)}`} replace />;
  return (
    <Page title={t('badge.title')} size="xs">
      <Text size="lg">{t('badge.text')}</Text>
    </Page>
  );
}
