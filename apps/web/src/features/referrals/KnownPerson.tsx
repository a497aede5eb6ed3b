import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { DateText, fullName, Status } from '../../ui/index.js';
import { type Referral, states } from './referral.js';

export const useKnown = (id: string) =>
  apiQuery.useQuery('get', '/api/referrals/{id}/known', { params: { path: { id } } }).data;

/** Files and earlier referrals that may be of the same person. */
export function KnownPerson({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  const known = useKnown(referral.id);
  if (!known || known.tenants.length + known.referrals.length === 0) return null;
  return (
    <Alert color="yellow" icon={<IconUsers aria-hidden />} title={t('known.title')}>
      <Stack gap="xs">
        {known.tenants.map(({ tenant, score }) => (
          <Text key={tenant.id} size="sm">
            {t('known.file')}{' '}
            <Anchor component={Link} to={`/tenants/${tenant.id}`} underline="always">
              {fullName(tenant)}
            </Anchor>
            {` (${t('known.score', { score })})`}
          </Text>
        ))}
        {known.referrals.map((earlier) => (
          <Text key={earlier.id} size="sm">
            {t('known.referral')}{' '}
            <Anchor component={Link} to={`/referrals/${earlier.id}`} underline="always">
              {fullName(earlier)}
            </Anchor>
            {', '}
            <DateText value={earlier.createdAt} style="shortDate" />
            {[', ', earlier.landlordName ?? earlier.partnerName ?? t(`source.${earlier.source}`)].join('')}{' '}
            <Status of={states} value={earlier.state} />
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}
