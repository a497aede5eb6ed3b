import { Text } from '@mantine/core';
import { IconUserHeart } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { TaskCard } from '../../ui/index.js';

/** What case workers propose to this employer and waits for an answer. */
export default function ProposalsHome() {
  const { t } = useTranslation('candidates');
  const query = apiQuery.useQuery('get', '/api/proposals', { params: { query: { state: 'open', size: 3 } } });
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
        items.map(({ id, pseudonym, headline }) => (
          <Text key={id} size="sm">
            {[pseudonym, headline].filter(Boolean).join(' – ')}
          </Text>
        ))
      }
    </TaskCard>
  );
}
