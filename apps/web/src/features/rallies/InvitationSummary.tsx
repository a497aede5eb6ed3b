import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import type { Rally } from './rally.js';

interface InvitationSummaryProps {
  rally: Rally;
  kind: 'tenant' | 'employer';
  /** Shows only those who have not answered, or whom somebody has to phone. */
  onShow: (which: 'unanswered' | 'toPhone') => void;
}

const STAGES = ['toSend', 'sent', 'delivered', 'failed', 'opened', 'accepted', 'declined', 'waiting'] as const;

/** How far the invitations have come, who owes an answer, and whether there are tables enough. */
export function InvitationSummary({ rally, kind, onShow }: InvitationSummaryProps) {
  const { t } = useTranslation('rallies');
  const { data } = apiQuery.useQuery('get', '/api/rallies/{id}/invitation-summary', {
    params: { path: { id: rally.id } },
  });
  if (!data) return null;
  const counts = kind === 'tenant' ? data.candidates : data.employers;
  const { tables, meetings, needed, neededIfAllCome } = data.room;
  return (
    <Paper component="section" withBorder p="md" aria-label={t('summary.title')}>
      <Stack gap="sm">
        <Group gap="lg" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
          {STAGES.filter((stage) => counts[stage] > 0).map((stage) => (
            <Text key={stage} component="li">
              <Text span fw={700}>
                {counts[stage]}
              </Text>{' '}
              {t(`summary.stage.${stage}`)}
            </Text>
          ))}
        </Group>
        <Group gap="sm">
          <Button size="compact-md" variant="light" onClick={() => onShow('unanswered')}>
            {t('summary.unanswered', { count: counts.unanswered })}
          </Button>
          {counts.toPhone > 0 && (
            <Button size="compact-md" variant="light" color="brick" onClick={() => onShow('toPhone')}>
              {t('summary.toPhone', { count: counts.toPhone })}
            </Button>
          )}
        </Group>
        <Text c={meetings < needed ? 'red.7' : 'dimmed'}>
          {t(meetings < needed ? 'summary.roomShort' : 'summary.room', { tables, meetings, needed, neededIfAllCome })}
        </Text>
      </Stack>
    </Paper>
  );
}
