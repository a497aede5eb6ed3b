import { Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import { ConfirmButton, useApiMutation } from '../../ui/index.js';
import type { Employer } from './profile.js';

/** Milliseconds without a key before the network is asked. */
const PAUSE_MS = 400;
const FOUND = 5;

interface Other {
  id: string;
  name: string;
  city: string | null;
  /** Why it may be the same company; null for one that was searched for. */
  reason: 'siret' | 'siren' | 'name_and_town' | 'name' | null;
}

function useOthers(
  { id, name, city, siret }: Employer,
  typed: string,
): { others: readonly Other[]; searched: boolean } {
  const [word] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const searched = word.length > 1;
  const alike = apiQuery.useQuery('get', '/api/employers/duplicates', {
    params: { query: { name, city: city ?? undefined, siret: siret ?? undefined, except: id } },
  });
  const found = apiQuery.useQuery(
    'get',
    '/api/employers',
    { params: { query: { q: word, size: FOUND + 1 } } },
    { enabled: searched },
  );
  if (!searched) return { others: alike.data?.items ?? [], searched };
  const others = (found.data?.items ?? []).filter((other) => other.id !== id).slice(0, FOUND);
  return { others: others.map((other) => ({ ...other, reason: null })), searched: found.data !== undefined };
}

/** Other rows of the list that are this company: those that look like it, or any that is searched for, as firms trade under other names. */
export function MergeCard({ employer }: { employer: Employer }) {
  const { t } = useTranslation('employers');
  const [typed, setTyped] = useState('');
  const { others, searched } = useOthers(employer, typed);
  const { id, name } = employer;
  const merge = useApiMutation({
    mutationFn: (duplicateId: string) =>
      call(api.POST('/api/employers/{id}/merge', { params: { path: { id } }, body: { duplicateId } })),
    success: t('merge.done'),
    invalidates: 'all',
    problem: 'inline',
    onSuccess: () => setTyped(''),
  });
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('merge.title')}</Title>
        <Text>{t(others.length > 0 && !searched ? 'merge.lead' : 'merge.leadNone')}</Text>
        <TextInput
          label={t('merge.search')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          maw="26rem"
        />
        <div role="status">
          {searched && others.length === 0 && <Text c="dimmed">{t('list.notFound')}</Text>}
          <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {others.map((other) => (
              <Group component="li" key={other.id} justify="space-between" gap="xs">
                <Text>
                  <strong>{other.name}</strong>
                  {other.city !== null && `, ${other.city}`}
                  {other.reason !== null && ` · ${t(`duplicates.reason.${other.reason}`)}`}
                </Text>
                <ConfirmButton
                  variant="light"
                  danger
                  question={t('merge.question', { other: other.name, name })}
                  consequence={t('merge.consequence', { other: other.name })}
                  confirm={t('merge.confirm')}
                  onConfirm={() => merge.mutateAsync(other.id)}
                >
                  {t('merge.action', { other: other.name })}
                </ConfirmButton>
              </Group>
            ))}
          </Stack>
        </div>
      </Stack>
    </Paper>
  );
}
