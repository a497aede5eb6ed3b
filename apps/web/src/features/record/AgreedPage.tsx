import { Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import {
  fullName,
  ListState,
  MoneyText,
  Page,
  Status,
  Timeline,
  type TimelineEntry,
  tenantStatuses,
} from '../../ui/index.js';
import { Curve } from './Curve.js';

const STEPS = ['referredOn', 'acceptedOn', 'supportedSince', 'endedOn'] as const;

/** For the landlord: the agreed part of a person's story, and their own figures. */
export default function AgreedPage() {
  const { t } = useTranslation('record');
  const { tenantId = '' } = useParams();
  const query = apiQuery.useQuery('get', '/api/tenants/{id}/agreed-story', { params: { path: { id: tenantId } } });
  const story = query.data;
  return (
    <Page
      title={story ? fullName(story.tenant) : t('story.title')}
      badge={story && <Status of={tenantStatuses} value={story.status} />}
      lead={t('agreed.lead')}
      size="md"
    >
      <ListState query={query} empty={{ title: t('story.none') }} isEmpty={() => false}>
        {(data) => {
          const entries = STEPS.flatMap((step): TimelineEntry[] => {
            const day = data[step];
            return day === null ? [] : [{ id: step, at: day, title: t(`agreed.${step}`), tone: 'active' }];
          });
          const last = data.arrears.at(-1);
          return (
            <Stack gap="lg">
              <Paper component="section" withBorder p="lg">
                <Title order={2} mb="md">
                  {t('story.way')}
                </Title>
                <Timeline entries={entries} style="date" />
              </Paper>
              {last !== undefined && (
                <Paper component="section" withBorder p="lg">
                  <Title order={2} mb="sm">
                    {t('story.arrears')}
                  </Title>
                  <Text mb="sm">
                    <MoneyText cents={last.balanceCents} compact />
                  </Text>
                  <Curve
                    label={t('story.arrears')}
                    points={data.arrears.map(({ onDay, balanceCents }) => ({ day: onDay, value: balanceCents }))}
                  />
                </Paper>
              )}
            </Stack>
          );
        }}
      </ListState>
    </Page>
  );
}
