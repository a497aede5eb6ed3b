import { Anchor, Stack, Text } from '@mantine/core';
import { IconBell, IconChecklist } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { DateText, TaskCard } from '../../ui/index.js';
import { useReasonText } from './silence.js';

const NAMED = 5;

/** Next steps with employers, and employers of whom nothing was heard. */
export default function NetworkHome() {
  const { t } = useTranslation('employers');
  const reasonText = useReasonText();
  const tasks = apiQuery.useQuery('get', '/api/employers/tasks', { params: { query: { size: NAMED } } });
  const silent = apiQuery.useQuery('get', '/api/employers/silent', { params: { query: { size: NAMED } } });
  return (
    <>
      <TaskCard
        title={t('tasks.title')}
        icon={IconChecklist}
        query={tasks}
        count={({ total }) => total}
        summary={(count) => t('tasks.waiting', { count })}
        to="/employers/tasks"
        action={t('tasks.open')}
      >
        {({ items }) => (
          <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
            {items.map(({ id, employerId, employerName, nextStep, nextOn }) => (
              <li key={id}>
                <Anchor component={Link} to={`/employers/${employerId}/exchanges`} fw={600}>
                  {employerName}
                </Anchor>
                <Text size="sm" c="dimmed">
                  <DateText value={nextOn} style="shortDate" /> · {nextStep}
                </Text>
              </li>
            ))}
          </Stack>
        )}
      </TaskCard>
      <TaskCard
        title={t('silent.title')}
        icon={IconBell}
        query={silent}
        count={({ total }) => total}
        summary={(count) => t('silent.waiting', { count })}
        to="/employers/silent"
        action={t('silent.open')}
      >
        {({ items }) => (
          <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
            {items.map(({ id, name, reasons }) => (
              <li key={id}>
                <Anchor component={Link} to={`/employers/${id}`} fw={600}>
                  {name}
                </Anchor>
                <Text size="sm" c="dimmed">
                  {reasons.slice(0, 1).map(reasonText)}
                </Text>
              </li>
            ))}
          </Stack>
        )}
      </TaskCard>
    </>
  );
}
