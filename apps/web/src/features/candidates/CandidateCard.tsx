import { Anchor, Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type Icon, IconBriefcase, IconCalendar, IconFileText, IconMapPin, IconSchool } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Status, useContractName, useFormat } from '../../ui/index.js';
import { type Candidate, MOST_OCCUPATIONS, releaseStatuses, useCardTexts } from './candidate.js';
import { CompareBox, type Comparison } from './comparison.js';
import { linkTo, noteOpened } from './lastOpened.js';
import { FoundBy, MarkedValue } from './Marked.js';
import { MatchPoints, Score } from './MatchPoints.js';
import { ShortlistButton } from './ShortlistButton.js';

/** Points and skills of a card in a list; its page has them all. */
const MOST_POINTS = 4;
const MOST_SKILLS = 5;

/** Experience, wishes and distance, in a few words each. */
function useFacts(candidate: Candidate): { sign: Icon; text: string }[] {
  const { t } = useTranslation('candidates');
  const { duration, occupation } = useCardTexts();
  const contractName = useContractName();
  const format = useFormat();
  const { experiences, availableFrom, contracts, weeklyHours, distanceBand, training } = candidate;
  const [first] = experiences;
  const contractNames = contracts.map((contract) => contractName(contract)).join(', ');
  const facts: [Icon, string | null | undefined | false][] = [
    [IconBriefcase, first && [duration(first.months), occupation(first.occupation)].filter(Boolean).join(' · ')],
    [
      IconCalendar,
      availableFrom === null ? t('card.availableNow') : t('card.availableFrom', { day: format.date(availableFrom) }),
    ],
    [
      IconFileText,
      [contractNames, weeklyHours && t('card.hours', { hours: format.number(weeklyHours) })]
        .filter(Boolean)
        .join(' · '),
    ],
    [IconMapPin, distanceBand && t(`band.${distanceBand}`)],
    [IconSchool, training && t('card.training')],
  ];
  return facts.flatMap(([sign, text]) => (text ? [{ sign, text }] : []));
}

function FactLine({ candidate }: { candidate: Candidate }) {
  return (
    <Group component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none', rowGap: 4 }}>
      {useFacts(candidate).map(({ sign: Sign, text }) => (
        <Group key={text} component="li" gap={6} wrap="nowrap" align="flex-start">
          <Sign size={18} stroke={1.75} style={{ flex: 'none', marginTop: 2 }} aria-hidden />
          <Text size="sm">{text}</Text>
        </Group>
      ))}
    </Group>
  );
}

/** Certificates and licences in full, then some of the skills: those that were searched for first. */
export function Assets({ candidate, most }: { candidate: Candidate; most?: number }) {
  const { t } = useTranslation('candidates');
  const { certificates, licences, skills, highlights } = candidate;
  const strong = [
    ...certificates.map((value) => ({ field: 'certificate', value, text: value }) as const),
    ...licences.map((value) => ({ field: 'licence', value, text: t('card.licence', { licence: value }) }) as const),
  ];
  const isFound = (skill: string) => highlights.some(({ field, value }) => field === 'skill' && value === skill);
  const ordered = [...skills.filter(isFound), ...skills.filter((skill) => !isFound(skill))];
  const style = {
    root: { textTransform: 'none', fontWeight: 550, maxWidth: '100%', height: 'auto', minHeight: 26 },
    // A long name wraps: cut off, it would tell nothing.
    label: { whiteSpace: 'normal', overflowWrap: 'anywhere', lineHeight: 1.35 },
  } as const;
  return (
    <Group gap={6}>
      {strong.map((one) => (
        <Badge key={one.text} variant="outline" color="petrol.7" size="lg" radius="sm" styles={style}>
          <MarkedValue candidate={candidate} {...one} />
        </Badge>
      ))}
      {ordered.slice(0, most).map((one) => (
        <Badge key={one} variant="default" size="lg" radius="sm" styles={style}>
          <MarkedValue candidate={candidate} field="skill" value={one} text={one} />
        </Badge>
      ))}
      {most !== undefined && ordered.length > most && (
        <Text size="sm" c="dimmed">
          {t('card.moreSkills', { count: ordered.length - most })}
        </Text>
      )}
    </Group>
  );
}

interface CandidateCardProps {
  candidate: Candidate;
  /** Keeps the offer and the place for the page of the candidate. */
  search: string;
  /** The offer that the list is ranked for. */
  offerId: string | null;
  /** Null for who compares nobody. */
  comparison: Comparison | null;
}

/** One result: what the person can do, under a pseudonym. */
export function CandidateCard({ candidate, search, offerId, comparison }: CandidateCardProps) {
  const { t } = useTranslation('candidates');
  const { occupation, pseudonymOf } = useCardTexts();
  const { pathname, search: listSearch } = useLocation();
  const { match, occupations, experiences, release, tenantId } = candidate;
  const pseudonym = pseudonymOf(candidate);
  const headline = occupations.slice(0, MOST_OCCUPATIONS).map((one) => ({ code: one.code, text: occupation(one) }));
  const [first] = match ? [] : experiences;
  const shown = [...headline.map(({ text }) => text), ...(first ? [occupation(first.occupation)] : [])];
  return (
    <Paper component="li" withBorder p={{ base: 'md', sm: 'lg' }}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="sm">
          <div style={{ flex: '1 1 14rem' }}>
            <Title order={2} size="h3">
              <Anchor
                component={Link}
                id={linkTo(candidate.id)}
                to={`/candidates/${candidate.id}${search}`}
                state={{ list: pathname + listSearch }}
                onClick={() => noteOpened(candidate.id)}
                inherit
              >
                {headline.length === 0 && t('card.noOccupation')}
                {headline.map(({ code, text }, at) => (
                  <Fragment key={code}>
                    {at > 0 && ' · '}
                    <MarkedValue candidate={candidate} field="occupation" value={code} text={text} />
                  </Fragment>
                ))}
              </Anchor>
            </Title>
            <Group gap="xs" mt={2}>
              {pseudonym !== null && <Text c="dimmed">{pseudonym}</Text>}
              {release !== null && <Status of={releaseStatuses} value={release.state} />}
              {tenantId !== null && (
                <Anchor component={Link} to={`/tenants/${tenantId}`} size="sm">
                  {t('card.ownTenant')}
                </Anchor>
              )}
            </Group>
          </div>
          {match && <Score match={match} />}
        </Group>
        {match ? <MatchPoints match={match} most={MOST_POINTS} /> : <FactLine candidate={candidate} />}
        <FoundBy candidate={candidate} shown={shown} />
        <Assets candidate={candidate} most={MOST_SKILLS} />
        <Group>
          <ShortlistButton candidate={candidate} offerId={offerId} />
          {comparison && (
            <CompareBox
              comparison={comparison}
              id={candidate.id}
              name={pseudonym ?? headline.map(({ text }) => text).join(' · ')}
            />
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
