import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Timetable } from './rally.js';

const CODES = [
  ...['no_wish', 'few_wishes', 'few_free_slots', 'day_gone', 'few_common_slots'],
  ...['fixed_full', 'employers_full', 'outweighed', 'edited'],
];

/** Candidates who meet fewer employers than they should, each with why and what could be done. */
export function Shortfalls({ shortfalls }: { shortfalls: NonNullable<Timetable['shortfalls']> }) {
  const { t } = useTranslation('rallies');
  if (shortfalls.length === 0) return null;
  return (
    <Alert
      color="yellow"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('shortfall.title', { count: shortfalls.length })}
    >
      <List spacing="xs" mah={320} style={{ overflowY: 'auto' }}>
        {shortfalls.map(({ tenantId, name, wanted, got, code }) => (
          <List.Item key={tenantId}>
            <Text component="span" fw={600}>
              {t('shortfall.who', { name: name ?? t('someone'), got, wanted })}
            </Text>{' '}
            {t(`shortfall.${CODES.includes(code) ? code : 'other'}`)}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
