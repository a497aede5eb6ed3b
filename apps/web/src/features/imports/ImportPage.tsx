import { Alert, Anchor, Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconDownload } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { ConfirmButton, ListState, Page, ProblemAlert, useApiMutation, useFormat } from '../../ui/index.js';
import { Lines } from './Lines.js';
import { LINES_KEY, LIST_KEY, type List, OUTCOMES, useWords } from './lists.js';
import { Choices, Columns } from './Settings.js';

/** Milliseconds between two looks at work that goes on. */
const LOOK_MS = 1_000;
const isWorking = (state: List['state'] | undefined) => state === 'judging' || state === 'taking';

function Working({ list }: { list: List }) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  const share = list.total === 0 ? 100 : (100 * list.done) / list.total;
  const label = t(`working.${list.state === 'taking' ? 'taking' : 'judging'}`);
  return (
    <Stack gap="xs">
      <Text fw={600} role="status">
        {label}
      </Text>
      <Progress.Root size="lg">
        <Progress.Section value={share} aria-label={label} animated />
      </Progress.Root>
      <Text size="sm" c="dimmed">
        {t('working.done', { done: number(list.done), total: number(list.total) })}
      </Text>
      <Text size="sm">{t('working.leave')}</Text>
    </Stack>
  );
}

function Refused({ list }: { list: List }) {
  const { t } = useTranslation('imports');
  const { language } = useFormat();
  if (list.counts.refused + list.counts.duplicate === 0) return null;
  const href = (format: string) =>
    `/api/imports/${list.id}/refused?format=${format}&language=${language === 'en' ? 'en' : 'fr'}`;
  return (
    <Group gap="lg">
      <Text size="sm">{t('refused.text')}</Text>
      {(['csv', 'xlsx'] as const).map((format) => (
        <Anchor key={format} href={href(format)} download size="sm">
          <IconDownload size={15} aria-hidden /> {t(`refused.${format}`)}
        </Anchor>
      ))}
    </Group>
  );
}

function Deciding({ list }: { list: List }) {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const [lines, setLines] = useState<ReadonlySet<number>>(new Set());
  const confirm = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/imports/{id}/confirmation', { params: { path: { id: list.id } }, body: { asNew: [...lines] } }),
      ),
    invalidates: [LIST_KEY, LINES_KEY],
    problem: 'inline',
  });
  const discard = useApiMutation({
    mutationFn: () => call(api.DELETE('/api/imports/{id}', { params: { path: { id: list.id } } })),
    problem: 'inline',
    onSuccess: () => navigate(`/imports/new/${list.kind}`),
  });
  const set = (line: number, isNew: boolean) =>
    setLines((before) => new Set(isNew ? [...before, line] : [...before].filter((known) => known !== line)));
  const taken = list.counts.new + list.counts.updated + lines.size;
  const missing = list.about.choices.some(({ name, required }) => required && !list.choices[name]);
  return (
    <Stack>
      <Choices list={list} />
      <Columns list={list} />
      <Refused list={list} />
      <Lines list={list} asNew={{ lines, set }} />
      <ProblemAlert error={confirm.error} />
      <Group>
        <Button disabled={taken === 0 || missing} loading={confirm.isPending} onClick={() => confirm.mutate()}>
          {t('confirm.take', { count: taken })}
        </Button>
        <ConfirmButton
          variant="subtle"
          question={t('confirm.discardQuestion')}
          confirm={t('confirm.discard')}
          onConfirm={() => discard.mutateAsync()}
        >
          {t('confirm.discard')}
        </ConfirmButton>
      </Group>
    </Stack>
  );
}

function Done({ list }: { list: List }) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  const left = list.counts.refused + list.counts.duplicate;
  const said = OUTCOMES.filter((outcome) => list.counts[outcome] > 0);
  return (
    <Stack>
      <Alert color="green" icon={<IconCheck aria-hidden />} title={t('done.title')} role="status">
        {said
          .map((outcome) =>
            t('lines.countOf', { outcome: t(`outcome.${outcome}`), number: number(list.counts[outcome]) }),
          )
          .join(' · ')}
      </Alert>
      {left > 0 && (
        <>
          <Title order={2}>{t('done.left')}</Title>
          <Refused list={list} />
          <Lines list={list} asNew={{ lines: new Set() }} />
        </>
      )}
      <Group>
        <Button component={Link} to={`/imports/new/${list.kind}`} variant="light">
          {t('done.another')}
        </Button>
      </Group>
    </Stack>
  );
}

/** A list on its way: its columns, what each line would do, how far it is, what was left. */
export default function ImportPage() {
  const { t } = useTranslation('imports');
  const words = useWords();
  const { importId = '' } = useParams();
  const client = useQueryClient();
  const query = apiQuery.useQuery(
    'get',
    '/api/imports/{id}',
    { params: { path: { id: importId } } },
    { refetchInterval: ({ state }) => (isWorking(state.data?.state) ? LOOK_MS : false) },
  );
  const state = query.data?.state;
  // The lines are other ones after each stage.
  useEffect(() => {
    if (state !== undefined && !isWorking(state)) void client.invalidateQueries({ queryKey: LINES_KEY });
  }, [state, client]);
  return (
    <Page
      title={t('page.title', { file: query.data?.filename ?? '' })}
      lead={state === 'judged' ? t('page.lead') : undefined}
      breadcrumb={query.data && [{ label: words(query.data.about.title), to: `/imports/new/${query.data.kind}` }]}
    >
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false} lines={6}>
        {(list) => (
          <>
            {isWorking(list.state) && <Working list={list} />}
            {list.state === 'judged' && <Deciding list={list} />}
            {list.state === 'taken' && <Done list={list} />}
            {list.state === 'stopped' && <Alert color="red" title={t('page.stopped')} role="alert" />}
          </>
        )}
      </ListState>
    </Page>
  );
}
