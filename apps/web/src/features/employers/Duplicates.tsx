import { Alert, Anchor, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';

export type Duplicate = components['schemas']['PossibleDuplicateEmployer'];

/** Milliseconds without a key before the network is asked. */
const PAUSE_MS = 400;

export interface Sought {
  name: string;
  city: string;
  siret: string;
}

/** Employers of the network that may be the one being typed. */
export function useDuplicates(sought: Sought, except?: string): readonly Duplicate[] {
  const [{ name, city, siret }] = useDebouncedValue(sought, PAUSE_MS);
  const digits = siret.replace(/\s/g, '');
  const query = {
    name: name.trim().length > 2 ? name.trim() : undefined,
    city: city.trim() || undefined,
    siret: /^\d{14}$/.test(digits) ? digits : undefined,
    except,
  };
  const { data } = apiQuery.useQuery(
    'get',
    '/api/employers/duplicates',
    { params: { query } },
    { enabled: query.name !== undefined || query.siret !== undefined },
  );
  return data?.items ?? [];
}

/** Shown before somebody creates what is there already. */
export function DuplicateAlert({ duplicates }: { duplicates: readonly Duplicate[] }) {
  const { t } = useTranslation('employers');
  if (duplicates.length === 0) return null;
  return (
    <Alert color="yellow" icon={<IconUsersGroup aria-hidden />} title={t('duplicates.title')} role="status">
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {duplicates.map(({ id, name, city, reason }) => (
          <Group component="li" key={id} gap="xs" justify="space-between">
            <Text size="sm">
              <strong>{name}</strong>
              {city !== null && `, ${city}`} · {t(`duplicates.reason.${reason}`)}
            </Text>
            <Anchor component={Link} to={`/employers/${id}`} size="sm" aria-label={t('duplicates.useNamed', { name })}>
              {t('duplicates.use')}
            </Anchor>
          </Group>
        ))}
      </Stack>
    </Alert>
  );
}
