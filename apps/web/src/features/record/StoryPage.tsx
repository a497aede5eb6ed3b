import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { DateText, fullName, ListState, Page, Timeline, type TimelineEntry, type Tone } from '../../ui/index.js';
import { StoryMoney } from './StoryMoney.js';
import { StoryWork } from './StoryWork.js';

type Story = components['schemas']['TenantStory'];
type Milestone = Story['milestones'][number];

const TONES: Partial<Record<Milestone['kind'], Tone>> = {
  started: 'success',
  promised: 'success',
  check: 'success',
  meeting: 'info',
  rally: 'info',
  visit: 'active',
  contract_signed: 'active',
  ended: 'warning',
  cancelled: 'warning',
};

function useMilestone() {
  const { t, i18n } = useTranslation('record');
  return ({ kind, what, code, at }: Milestone, index: number): TimelineEntry => {
    const key = `story.code.${kind}.${code}`;
    const said = code !== null && i18n.exists(`record:${key}`) ? t(key) : null;
    const counted = kind === 'assessed' ? t('story.domains', { count: Number(code) }) : null;
    return {
      id: `${kind}-${index}`,
      at,
      title: t(`story.kind.${kind}`),
      text: [what, said, counted].filter((part) => part !== null).join(' – ') || undefined,
      tone: TONES[kind] ?? 'neutral',
    };
  };
}

/** The change of a level over time, as words: a drawing of ten lines says less. */
function Levels({ levels }: { levels: Story['levels'] }) {
  const { t } = useTranslation('record');
  return (
    <Stack component="ul" gap={4} p={0} m={0} style={{ listStyle: 'none' }}>
      {levels.map(({ domain, points }) => {
        const [first, last] = [points[0], points.at(-1)];
        if (first === undefined || last === undefined) return null;
        return (
          <li key={domain}>
            <Text>
              {t(`support.domain.${domain}`)} –{' '}
              {first.level === last.level
                ? t('story.level', { words: t(`support.level.${last.level}`), level: last.level })
                : t('story.levelChange', {
                    before: t(`support.level.${first.level}`),
                    now: t(`support.level.${last.level}`),
                    ...{ from: first.level, to: last.level },
                  })}{' '}
              <Text span c="dimmed" size="sm">
                <DateText value={last.on} style="shortDate" />
              </Text>
            </Text>
          </li>
        );
      })}
    </Stack>
  );
}

function Told({ story }: { story: Story }) {
  const { t } = useTranslation('record');
  const toEntry = useMilestone();
  return (
    <Stack gap="lg">
      <StoryWork placements={story.placements} />
      <StoryMoney story={story} />
      <Paper component="section" withBorder p="lg">
        <Title order={2} mb="md">
          {t('story.way')}
        </Title>
        <Timeline entries={story.milestones.map(toEntry)} style="date" />
      </Paper>
      {story.levels.length > 0 && (
        <Paper component="section" withBorder p="lg">
          <Title order={2} mb="sm">
            {t('story.levels')}
          </Title>
          <Levels levels={story.levels} />
        </Paper>
      )}
      {story.steps.length > 0 && (
        <Paper component="section" withBorder p="lg">
          <Title order={2} mb="sm">
            {t('story.steps')}
          </Title>
          <Text c="dimmed" size="sm" mb="sm">
            {story.contacts.map(({ kind, count }) => t(`story.contacts.${kind}`, { count })).join(', ')}
          </Text>
          <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
            {story.steps.map(({ at, text }) => (
              <li key={`${at}${text}`}>
                <Text style={{ overflowWrap: 'anywhere' }}>
                  <Text span c="dimmed" size="sm">
                    <DateText value={at} style="shortDate" />
                  </Text>{' '}
                  {text}
                </Text>
              </li>
            ))}
          </Stack>
        </Paper>
      )}
      {story.closings.map(({ closedAt, reached, words }) => (
        <Paper key={closedAt} component="section" withBorder p="lg">
          <Title order={2} mb="sm">
            {t('story.closing')}
          </Title>
          {reached !== null && <Text style={{ whiteSpace: 'pre-line' }}>{reached}</Text>}
          {words !== null && (
            <Text mt="sm" fs="italic" style={{ whiteSpace: 'pre-line' }}>
              {words}
            </Text>
          )}
        </Paper>
      ))}
    </Stack>
  );
}

/** From the referral to six months in work, on one page that can be printed. */
export default function StoryPage() {
  const { t } = useTranslation('record');
  const { tenantId = '' } = useParams();
  const query = apiQuery.useQuery(
    'get',
    '/api/tenants/{id}/story',
    { params: { path: { id: tenantId } } },
    { refetchOnWindowFocus: false },
  );
  const story = query.data;
  const about = [story?.programme, story?.referent].filter((part) => part !== null && part !== undefined).join(', ');
  return (
    <Page
      title={story ? t('story.of', { name: fullName(story.tenant) }) : t('story.title')}
      lead={about}
      size="md"
      breadcrumb={[{ label: t('story.back'), to: `/tenants/${tenantId}/record` }]}
      actions={
        <Group>
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {t('contract.print')}
          </Button>
        </Group>
      }
    >
      <ListState query={query} empty={{ title: t('story.none') }} isEmpty={({ milestones }) => milestones.length === 0}>
        {(data) => <Told story={data} />}
      </ListState>
    </Page>
  );
}
