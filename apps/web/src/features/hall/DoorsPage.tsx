import { Anchor, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { ListState, Page } from '../../ui/index.js';

/** The rallies whose day it is; the only one at once. */
export default function DoorsPage() {
  const { t } = useTranslation('hall');
  const [search] = useSearchParams();
  const query = apiQuery.useQuery('get', '/api/rally-doors', {});
  const code = search.get('code');
  const to = (id: string) => `/entrance/${id}${code ? `?code=${encodeURIComponent(code)}` : ''}`;
  const [only, another] = query.data?.items ?? [];
  if (only && !another) return <Navigate to={to(only.id)} replace />;
  return (
    <Page title={t('title')} size="sm">
      <ListState query={query} empty={{ title: t('doors.none'), text: t('doors.noneText') }}>
        {({ items }) => (
          <Stack>
            {items.map(({ id, name, venue }) => (
              <Paper key={id} withBorder p="lg">
                <Anchor component={Link} to={to(id)} fz="lg" fw={650}>
                  {name}
                </Anchor>
                <Text>{venue}</Text>
              </Paper>
            ))}
          </Stack>
        )}
      </ListState>
    </Page>
  );
}
