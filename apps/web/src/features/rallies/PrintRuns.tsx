import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useUser } from '../../api/session.js';
import { DateField, DateText, Dialog, ProblemAlert, useApiMutation, useFormat } from '../../ui/index.js';
import { AFTER_CHANGE, LEADING, type Rally } from './rally.js';

type Run = components['schemas']['PrintRun'];

const PATH = '/api/rallies/{id}/print-runs';
const AFTER_PRINT = [...AFTER_CHANGE, ['get', PATH]];

function Posting({ rally, run, onClose }: { rally: Rally; run: Run; onClose: () => void }) {
  const { t } = useTranslation('rallies');
  const [day, setDay] = useState<string | null>(null);
  const post = useApiMutation({
    mutationFn: (postedOn: string) =>
      call(
        api.POST('/api/rallies/{id}/print-runs/{runId}/posting', {
          params: { path: { id: rally.id, runId: run.id } },
          body: { postedOn },
        }),
      ),
    success: t('letters.postedDone'),
    invalidates: AFTER_PRINT,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Stack>
      <DateField label={t('letters.postedOn')} value={day} onChange={setDay} />
      <ProblemAlert error={post.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button disabled={day === null} loading={post.isPending} onClick={() => day !== null && post.mutate(day)}>
          {t('letters.confirm')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Letters on paper: gathered, printed, posted. Addresses are for who follows the people; posting is for who leads the rally. */
export function PrintRuns({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const { language } = useFormat();
  const { role } = useUser();
  const [posting, setPosting] = useState<Run | null>(null);
  const { data } = apiQuery.useQuery('get', PATH, { params: { path: { id: rally.id } } });
  const make = useApiMutation({
    mutationFn: () => call(api.POST(PATH, { params: { path: { id: rally.id } } })),
    success: ({ number, letters }) => t('letters.made', { number, count: letters }),
    invalidates: AFTER_PRINT,
  });
  if (!data || (data.waiting === 0 && data.items.length === 0)) return null;
  const leads = LEADING.includes(role);
  const file = (run: Run, name: string) => `/api/rallies/${rally.id}/print-runs/${run.id}/${name}`;
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Group justify="space-between">
          <Title order={2} size="h3">
            {t('letters.title')}
          </Title>
          {leads && data.waiting > 0 && (
            <Button
              leftSection={<IconPrinter size={18} aria-hidden />}
              onClick={() => make.mutate()}
              loading={make.isPending}
            >
              {t('letters.make', { count: data.waiting })}
            </Button>
          )}
        </Group>
        <Text c="dimmed">{t(role === 'organiser' ? 'letters.leadOrganiser' : 'letters.lead')}</Text>
        <Stack component="ul" m={0} p={0} gap="sm" style={{ listStyle: 'none' }}>
          {data.items.map((run) => (
            <Group key={run.id} component="li" gap="md">
              <Text fw={650}>{t('letters.run', { number: run.number, count: run.letters })}</Text>
              <Text c="dimmed">
                {run.postedOn === null ? (
                  t('letters.notPosted')
                ) : (
                  <>
                    {t('letters.posted')} <DateText value={run.postedOn} />
                  </>
                )}
              </Text>
              {role !== 'organiser' && (
                <>
                  <Anchor href={file(run, 'letters')} download>
                    {t('letters.print')}
                  </Anchor>
                  <Anchor href={file(run, `addressees?language=${language}`)} download>
                    {t('letters.list')}
                  </Anchor>
                </>
              )}
              {leads && run.postedOn === null && (
                <Button size="compact-md" variant="light" onClick={() => setPosting(run)}>
                  {t('letters.wasPosted')}
                </Button>
              )}
            </Group>
          ))}
        </Stack>
      </Stack>
      <Dialog opened={posting !== null} onClose={() => setPosting(null)} title={t('letters.wasPosted')}>
        {posting && <Posting rally={rally} run={posting} onClose={() => setPosting(null)} />}
      </Dialog>
    </Paper>
  );
}
