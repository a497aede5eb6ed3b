import { Anchor, Button, Grid, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { type Fact, Facts, ListState, Page, Status, useContractName, useFormat } from '../../ui/index.js';
import { Assets } from './CandidateCard.js';
import { CvLink } from './CvLink.js';
import { type Candidate, releaseStatuses, useCardTexts } from './candidate.js';
import { useListBefore } from './lastOpened.js';
import { MatchPoints, Score } from './MatchPoints.js';
import { ProposalPanel } from './ProposalPanel.js';
import { CONTACT, ReleasePanel } from './ReleasePanel.js';
import { ShortlistButton } from './ShortlistButton.js';

function Experiences({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation('candidates');
  const { occupation, duration } = useCardTexts();
  if (candidate.experiences.length === 0) return <Text c="dimmed">{t('card.noExperience')}</Text>;
  return (
    <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
      {candidate.experiences.map((past) => {
        const until = past.current ? t('card.current') : past.untilYear && t('card.until', { year: past.untilYear });
        return (
          <li key={past.occupation.code}>
            <Text fw={600}>{occupation(past.occupation)}</Text>
            <Text size="sm" c="dimmed">
              {[duration(past.months), until].filter(Boolean).join(', ')}
            </Text>
          </li>
        );
      })}
    </Stack>
  );
}

function useWishes(candidate: Candidate): Fact[] {
  const { t } = useTranslation('candidates');
  const { occupation, spoken } = useCardTexts();
  const contractName = useContractName();
  const format = useFormat();
  const { occupations, availableFrom, contracts, weeklyHours, training, distanceBand, languages } = candidate;
  const lines = (all: string[]) => (all.length === 0 ? null : all.join('\n'));
  return [
    { label: t('fact.occupations'), value: lines(occupations.map(occupation)) },
    {
      label: t('fact.available'),
      value:
        availableFrom === null ? t('card.availableNow') : t('card.availableFrom', { day: format.date(availableFrom) }),
    },
    { label: t('fact.contracts'), value: lines(contracts.map((one) => contractName(one))) ?? t('fact.anyContract') },
    { label: t('fact.hours'), value: weeklyHours && t('card.hours', { hours: format.number(weeklyHours) }) },
    { label: t('fact.training'), value: t(training ? 'fact.trainingYes' : 'fact.trainingNo') },
    { label: t('fact.languages'), value: lines(languages.map(spoken)) },
    ...(distanceBand === null ? [] : [{ label: t('fact.distance'), value: t(`band.${distanceBand}`) }]),
  ];
}

function Content({ candidate, offerId }: { candidate: Candidate; offerId: string | null }) {
  const { t } = useTranslation('candidates');
  const isEmployer = useUser().role === 'employer';
  const wishes = useWishes(candidate);
  const { match, tenantId } = candidate;
  return (
    <Grid gap="md">
      <Grid.Col span={{ base: 12, md: 7 }}>
        <Stack>
          {match && (
            <Paper component="section" withBorder p="lg">
              <Stack gap="sm">
                <Title order={2}>{t('match.title')}</Title>
                <Score match={match} />
                <MatchPoints match={match} />
                <Text size="sm" c="dimmed">
                  {t('match.help')}
                </Text>
              </Stack>
            </Paper>
          )}
          <Paper component="section" withBorder p="lg">
            <Stack>
              <Title order={2}>{t('page.experience')}</Title>
              <Experiences candidate={candidate} />
              <Title order={2}>{t('page.assets')}</Title>
              <Assets candidate={candidate} />
            </Stack>
          </Paper>
          <Paper component="section" withBorder p="lg">
            <Stack>
              <Title order={2}>{t('page.wishes')}</Title>
              <Facts facts={wishes} columns={2} />
            </Stack>
          </Paper>
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 5 }}>
        {isEmployer ? (
          <Stack>
            <ProposalPanel candidate={candidate} />
            <ShortlistButton candidate={candidate} offerId={offerId} />
            <CvLink candidate={candidate} />
            <ReleasePanel candidate={candidate} offerId={offerId} />
          </Stack>
        ) : (
          <Paper component="section" withBorder p="lg">
            <Stack>
              <Title order={2}>{t('page.protected')}</Title>
              <Text>{t('page.protectedText')}</Text>
              {tenantId !== null && (
                <Anchor component={Link} to={`/tenants/${tenantId}`}>
                  {t('card.ownTenant')}
                </Anchor>
              )}
            </Stack>
          </Paper>
        )}
      </Grid.Col>
    </Grid>
  );
}

/** The lists that lead here, and their titles; all others are searches. */
const WAYS_BACK = [
  ['/shortlist', 'shortlist.title'],
  ['/candidates/compare', 'compare.title'],
] as const;

/** One candidate, without a name. */
export default function CandidatePage() {
  const { t } = useTranslation('candidates');
  const { candidateId = '' } = useParams();
  const [search] = useSearchParams();
  const { headline, pseudonymOf } = useCardTexts();
  const isEmployer = useUser().role === 'employer';
  const offerId = search.get('offerId');
  const query = apiQuery.useQuery('get', '/api/candidates/{id}', {
    params: {
      path: { id: candidateId },
      query: { near: search.get('near') ?? undefined, offerId: offerId ?? undefined },
    },
  });
  const candidate = query.data;
  const before = useListBefore();
  return (
    <Page
      title={candidate ? headline(candidate) : t('page.title')}
      lead={(candidate && pseudonymOf(candidate)) ?? undefined}
      badge={candidate?.release && <Status of={releaseStatuses} value={candidate.release.state} />}
      breadcrumb={[
        {
          label: t(WAYS_BACK.find(([path]) => before?.startsWith(path))?.[1] ?? 'list.title'),
          to: before ?? `/candidates${search.size === 0 ? '' : `?${search}`}`,
        },
      ]}
      actions={
        // On a phone the way to the person is far below what they can do.
        isEmployer && candidate ? (
          <Button component="a" href={`#${CONTACT}`} hiddenFrom="md" variant="light">
            {t(candidate.release?.state === 'granted' ? 'identity.title' : 'ask.title')}
          </Button>
        ) : undefined
      }
      size="xl"
    >
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {(found) => <Content candidate={found} offerId={offerId} />}
      </ListState>
    </Page>
  );
}
