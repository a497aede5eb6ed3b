import { Anchor, Group, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Tenant } from '../../ui/index.js';

/** What is still missing before employers can find the tenant: the next thing to do, always in sight. */
export function StepsCard({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('tenants');
  const cv = `/tenants/${tenant.id}/cv`;
  const steps = [
    { key: 'cv', done: tenant.cvState === 'validated', to: cv, todo: t(`steps.cv.${tenant.cvState ?? 'none'}`) },
    {
      key: 'wanted',
      done: (tenant.wanted?.occupations ?? []).length > 0,
      to: '#wanted',
      todo: t('steps.wanted.todo'),
    },
    { key: 'consent', done: tenant.listed ?? false, to: '#consent', todo: t('steps.consent.todo') },
  ];
  const ready = steps.every(({ done }) => done);
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t(ready ? 'steps.ready' : 'steps.title')}
        </Title>
        <Stack component="ol" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
          {steps.map(({ key, done, to, todo }) => (
            <Group key={key} component="li" gap="sm" wrap="nowrap">
              <ThemeIcon variant="light" color={done ? 'green' : 'brick'} radius="xl" size={28} aria-hidden>
                {done ? <IconCheck size={17} stroke={2.25} /> : <IconCircleDashed size={17} stroke={2} />}
              </ThemeIcon>
              {done ? (
                <Text>{t(`steps.${key}.done`)}</Text>
              ) : (
                <Anchor component={Link} to={to}>
                  {todo}
                </Anchor>
              )}
            </Group>
          ))}
        </Stack>
      </Stack>
    </Paper>
  );
}
