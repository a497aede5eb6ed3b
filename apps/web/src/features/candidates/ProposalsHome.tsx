import { Text } from '@mantine/core';
import { IconUserHeart } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { TaskCard } from '../../ui/index.js';
import { useCardTexts } from './candidate.js';

/** What case workers propose to this employer and waits for an answer; nothing when nothing waits. */
export default function ProposalsHome() {
  const { t } = useTranslation('candidates');
  const { headline, pseudonymOf } = useCardTexts();
  const query = apiQuery.useQuery('get', '/api/proposals', { params: { query: { state: 'open', size: 3 } } });
  if (query.data?.total === 0) return null;
  return (
    <TaskCard
      title={t('proposal.title')}
      icon={IconUserHeart}
      query={query}
      count={({ total }) => total}
      summary={(count) => t('proposal.waiting', { count })}
      to="/proposals?state=open"
      action={t('proposal.see')}
    >
      {({ items }) =>
        items.map((one) => (
          <Text key={one.id} size="sm">
            {[pseudonymOf(one), one.occupations.length > 0 && headline(one)].filter(Boolean).join(' – ')}
          </Text>
        ))
      }
    </TaskCard>
  );
}
