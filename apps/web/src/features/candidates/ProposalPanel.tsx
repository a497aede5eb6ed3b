import { Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import type { Candidate } from './candidate.js';
import { ProposalAnswer } from './ProposalAnswer.js';
import { Quote } from './Quote.js';

/** On the page of somebody who was proposed to this employer: what for, and the answer. Nothing while nothing waits. */
export function ProposalPanel({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation('candidates');
  const { data } = apiQuery.useQuery('get', '/api/proposals', { params: { query: { state: 'open', size: 100 } } });
  const mine = (data?.items ?? []).filter(({ candidateId }) => candidateId === candidate.id);
  return mine.map((proposal) => (
    <Paper key={proposal.id} component="section" withBorder p="lg">
      <Stack gap="sm">
        <Title order={2}>{t('proposal.forYou')}</Title>
        <Text>
          {proposal.offerTitle === null
            ? t('proposal.byAssociation')
            : t('proposal.forOffer', { offer: proposal.offerTitle })}
        </Text>
        {proposal.message !== null && <Quote>{proposal.message}</Quote>}
        <ProposalAnswer proposal={proposal} />
      </Stack>
    </Paper>
  ));
}
