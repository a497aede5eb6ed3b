import { Anchor, Button, Checkbox, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { ConfidentialMark, DateText, fullName, isConfidential, ListState, Page } from '../../ui/index.js';

const pathOf = (kind: string, tenantId: string) =>
  kind === 'objective' || kind === 'action' ? `/tenants/${tenantId}/contract` : `/tenants/${tenantId}/record`;

/** Words in the records that one may read: of one person or of everybody whom one follows. */
export default function SearchPage() {
  const { t } = useTranslation('record');
  const [search, setSearch] = useSearchParams();
  const tenantId = search.get('tenant');
  const q = search.get('q') ?? '';
  const [typed, setTyped] = useState(q);
  const query = apiQuery.useQuery(
    'get',
    '/api/record-search',
    { params: { query: { q, ...(tenantId ? { tenantId } : {}) } } },
    { enabled: q.trim() !== '', refetchOnWindowFocus: false },
  );
  const find = (event: FormEvent) => {
    event.preventDefault();
    const next = new URLSearchParams(search);
    if (typed.trim() === '') next.delete('q');
    else next.set('q', typed.trim());
    setSearch(next, { replace: true });
  };
  return (
    <Page title={t('search.title')} lead={t('search.lead')} size="md">
      <form onSubmit={find}>
        <Stack gap="sm">
          <Group align="end" gap="sm" wrap="nowrap">
            <TextInput
              flex={1}
              label={t('search.words')}
              maxLength={200}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <Button type="submit" leftSection={<IconSearch size={18} aria-hidden />}>
              {t('search.submit')}
            </Button>
          </Group>
          {tenantId !== null && (
            <Checkbox
              label={t('search.onlyOne')}
              checked
              onChange={() => {
                const next = new URLSearchParams(search);
                next.delete('tenant');
                setSearch(next, { replace: true });
              }}
            />
          )}
        </Stack>
      </form>
      {q !== '' && (
        <ListState query={query} empty={{ title: t('search.none'), text: t('search.noneText') }}>
          {({ items, total, complete }) => (
            <Stack gap="sm">
              <Text c="dimmed" role="status">
                {t('search.found', { count: total })}
                {!complete && ` ${t('search.incomplete')}`}
              </Text>
              {items.map(({ in: place, id, at, domain, excerpt, tenant }) => (
                <Paper key={`${place}-${id}`} withBorder p="md">
                  <Group gap="xs" mb={4}>
                    <Anchor component={Link} to={pathOf(place, tenant.id)} fw={650}>
                      {fullName(tenant)}
                    </Anchor>
                    <Text span size="sm" c="dimmed">
                      {t(`search.in.${place}`)}, <DateText value={at} style="shortDate" />
                    </Text>
                    {isConfidential(domain) && <ConfidentialMark />}
                  </Group>
                  <Text style={{ overflowWrap: 'anywhere' }}>{excerpt}</Text>
                </Paper>
              ))}
            </Stack>
          )}
        </ListState>
      )}
    </Page>
  );
}
