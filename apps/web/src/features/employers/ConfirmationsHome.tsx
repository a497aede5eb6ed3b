import { Text } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { TaskCard } from '../../ui/index.js';

/** Companies that wait to be confirmed. Not there when none does: that is most days. */
export default function ConfirmationsHome() {
  const { t } = useTranslation('employers');
  const query = apiQuery.useQuery('get', '/api/employers/confirmations', { params: { query: { size: 4 } } });
  if (query.data?.total === 0 || query.isPending) return null;
  return (
    <TaskCard
      title={t('confirm.title')}
      icon={IconShieldCheck}
      query={query}
      count={({ total }) => total}
      summary={(count) => t('confirm.waiting', { count })}
      to="/employers/confirmations"
      action={t('confirm.see')}
    >
      {({ items }) =>
        items.map(({ id, name, city }) => (
          <Text key={id} size="sm">
            {[name, city].filter(Boolean).join(', ')}
          </Text>
        ))
      }
    </TaskCard>
  );
}
