import { Anchor, Button, Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { Facts, PhoneLink, ProblemAlert, useFormat } from '../../ui/index.js';

/** Name and contact of who agreed to it, as long as they do. Each reading is noted by the server. */
export function Identity({ candidateId }: { candidateId: string }) {
  const { t } = useTranslation('candidates');
  const { date } = useFormat();
  const { data, error, isPending, refetch } = apiQuery.useQuery('get', '/api/candidates/{id}/identity', {
    params: { path: { id: candidateId } },
  });
  if (isPending) return <Skeleton height={120} aria-hidden />;
  if (data === undefined) return <ProblemAlert error={error} onRetry={refetch} />;
  const { givenName, familyName, phone, email, until } = data;
  return (
    <Stack gap="sm">
      <Text fw={650} size="lg">
        {givenName} {familyName}
      </Text>
      <Facts
        facts={[
          { label: t('identity.phone'), value: phone && <PhoneLink value={phone} /> },
          { label: t('identity.email'), value: email && <Anchor href={`mailto:${email}`}>{email}</Anchor> },
        ]}
      />
      <Text size="sm" c="dimmed">
        {t('identity.until', { day: date(until) })}
      </Text>
      <Button
        component={Link}
        to={`/placements/new?candidate=${candidateId}`}
        variant="light"
        style={{ alignSelf: 'flex-start' }}
      >
        {t('identity.hire')}
      </Button>
    </Stack>
  );
}
