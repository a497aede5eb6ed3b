import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import { ConfirmButton, useApiMutation } from '../../ui/index.js';
import type { Employer } from './profile.js';

/** Other rows of the list that may be this company. Shown to who may put them together, and only when there are any. */
export function MergeCard({ employer: { id, name, city, siret } }: { employer: Employer }) {
  const { t } = useTranslation('employers');
  const { data } = apiQuery.useQuery('get', '/api/employers/duplicates', {
    params: { query: { name, city: city ?? undefined, siret: siret ?? undefined, except: id } },
  });
  const merge = useApiMutation({
    mutationFn: (duplicateId: string) =>
      call(api.POST('/api/employers/{id}/merge', { params: { path: { id } }, body: { duplicateId } })),
    success: t('merge.done'),
    invalidates: 'all',
    problem: 'inline',
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('merge.title')}</Title>
        <Text>{t('merge.lead')}</Text>
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {data.items.map((other) => (
            <Group component="li" key={other.id} justify="space-between" gap="xs">
              <Text>
                <strong>{other.name}</strong>
                {other.city !== null && `, ${other.city}`} · {t(`duplicates.reason.${other.reason}`)}
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
      </Stack>
    </Paper>
  );
}
