import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconUserHeart } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { ConfirmButton, type Fact, Facts, Status, useApiMutation, useFormat } from '../../ui/index.js';
import { AFTER_PROPOSAL, type Proposal, proposalStatuses, useCardTexts } from './candidate.js';
import { ProposalAnswer } from './ProposalAnswer.js';
import { Quote } from './Quote.js';
import { StateList, useStateFilter } from './StateList.js';

const STATES = Object.keys(proposalStatuses.tones) as Proposal['state'][];

function useProposalFacts(proposal: Proposal, isEmployer: boolean): Fact[] {
  const { t } = useTranslation('candidates');
  const { date } = useFormat();
  const { employerName, offerTitle, proposedAt, answeredAt, reason, agreed } = proposal;
  return [
    ...(isEmployer ? [] : [{ label: t('requests.employer'), value: employerName }]),
    ...(offerTitle === null ? [] : [{ label: t('requests.offer'), value: offerTitle }]),
    { label: t('proposal.made'), value: date(proposedAt) },
    ...(agreed === null ? [] : [{ label: t('proposal.agreement'), value: t(`decide.by.${agreed}`) }]),
    ...(answeredAt === null ? [] : [{ label: t('requests.decided'), value: date(answeredAt) }]),
    ...(reason === null ? [] : [{ label: t('proposal.why'), value: t(`proposal.reason.${reason}`) }]),
  ];
}

function Withdraw({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('candidates');
  const withdraw = useApiMutation({
    mutationFn: () => call(api.POST('/api/proposals/{id}/withdrawal', { params: { path: { id: proposal.id } } })),
    success: t('proposal.withdrawn'),
    invalidates: AFTER_PROPOSAL,
    problem: 'inline',
  });
  return (
    <Group>
      <ConfirmButton
        question={t('proposal.withdrawQuestion', { employer: proposal.employerName })}
        confirm={t('proposal.withdraw')}
        onConfirm={() => withdraw.mutateAsync()}
      >
        {t('proposal.withdraw')}
      </ConfirmButton>
    </Group>
  );
}

function OneProposal({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('candidates');
  const { headline, pseudonymOf } = useCardTexts();
  const isEmployer = useUser().role === 'employer';
  const facts = useProposalFacts(proposal, isEmployer);
  const { tenantId, tenantName, candidateId, occupations, offerId, message, comment, state } = proposal;
  const card = candidateId && `/candidates/${candidateId}${offerId ? `?offerId=${offerId}` : ''}`;
  const to = isEmployer ? card : tenantId && `/tenants/${tenantId}/offers`;
  const name = (isEmployer ? pseudonymOf(proposal) : tenantName) ?? t('proposal.gone');
  return (
    <Paper component="li" withBorder p="lg">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <div style={{ flex: '1 1 12rem' }}>
            <Title order={2} size="h3">
              {to ? (
                <Anchor component={Link} inherit to={to}>
                  {name}
                </Anchor>
              ) : (
                name
              )}
            </Title>
            {occupations.length > 0 && <Text c="dimmed">{headline(proposal)}</Text>}
          </div>
          <Status of={proposalStatuses} value={state} />
        </Group>
        {message !== null && <Quote>{message}</Quote>}
        <Facts facts={facts} columns={2} />
        {comment !== null && (
          <div>
            <Text size="sm" c="dimmed">
              {t(isEmployer ? 'proposal.yourComment' : 'proposal.theirComment')}
            </Text>
            <Quote>{comment}</Quote>
          </div>
        )}
        {isEmployer && state === 'open' && <ProposalAnswer proposal={proposal} />}
        {!isEmployer && state === 'open' && <Withdraw proposal={proposal} />}
      </Stack>
    </Paper>
  );
}

/** Whom case workers propose: what waits for the employer's answer first, then the answers. */
export default function ProposalsPage() {
  const { t } = useTranslation('candidates');
  const side = useUser().role === 'employer' ? 'employer' : 'association';
  const filter = useStateFilter(STATES);
  const { page, state } = filter;
  const query = apiQuery.useQuery(
    'get',
    '/api/proposals',
    { params: { query: { page, state } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <StateList
      title={t('proposal.title')}
      lead={t(`proposal.lead.${side}`)}
      filter={filter}
      all={t('proposal.all')}
      nameOf={(value) => t(`proposal.state.${value}`)}
      query={query}
      empty={{
        title: t('proposal.empty'),
        text: t(`proposal.emptyText.${side}`),
        icon: <IconUserHeart size={40} stroke={1.5} aria-hidden />,
      }}
    >
      {(proposal) => <OneProposal proposal={proposal} />}
    </StateList>
  );
}
