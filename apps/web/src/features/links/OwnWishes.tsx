import { Button, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { ProblemAlert, useApiMutation } from '../../ui/index.js';

const PATH = '/api/links/{token}/wishes';
const WISHES = ['must', 'want', 'no'] as const;

type Employer = components['schemas']['OwnWishes']['employers'][number];

function EmployerWish({ token, employer }: { token: string; employer: Employer }) {
  const { t } = useTranslation('links');
  const { employerId, name, sector, city, offers } = employer;
  const save = useApiMutation({
    mutationFn: (wish: Employer['wish']) =>
      call(api.PUT(PATH, { params: { path: { token } }, body: { wishes: [{ employerId, wish }] } })),
    invalidates: [['get', PATH]],
    problem: 'inline',
  });
  const value = save.isPending ? save.variables : employer.wish;
  const where = [sector, city].filter(Boolean).join(', ');
  return (
    <Stack component="li" gap={6}>
      <Text fw={650} size="lg">
        {name}
      </Text>
      {where !== '' && <Text c="dimmed">{where}</Text>}
      {offers.length > 0 && <Text>{t('wishes.seeks', { offers: offers.slice(0, 4).join(', ') })}</Text>}
      <SimpleGrid cols={3} spacing={6} role="group" aria-label={t('wishes.for', { name })}>
        {WISHES.map((wish) => (
          <Button
            key={wish}
            h={52}
            px={4}
            fz="md"
            variant={value === wish ? 'filled' : 'default'}
            color={wish === 'no' ? 'gray' : 'petrol'}
            aria-pressed={value === wish}
            onClick={() => save.mutate(value === wish ? null : wish)}
          >
            {t(`wishes.${wish}`)}
          </Button>
        ))}
      </SimpleGrid>
      <ProblemAlert error={save.error} />
    </Stack>
  );
}

/** Whom the tenant wants to meet: tapped, nothing to write. */
export function OwnWishes({ token }: { token: string }) {
  const { t } = useTranslation('links');
  const { data } = apiQuery.useQuery('get', PATH, { params: { path: { token } } });
  if (!data?.canWish || data.employers.length === 0) return null;
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('wishes.title')}</Title>
        <Text size="lg">{t('wishes.text', { count: data.mustLimit })}</Text>
        <Stack component="ul" gap="lg" p={0} m={0} style={{ listStyle: 'none' }}>
          {data.employers.map((employer) => (
            <EmployerWish key={employer.employerId} token={token} employer={employer} />
          ))}
        </Stack>
      </Stack>
    </Paper>
  );
}
