import { Anchor, Button, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { DateText, Page, ProblemAlert, StatusBadge, useApiMutation } from '../../ui/index.js';
import { LinkFrame } from './LinkFrame.js';
import { OwnRights } from './OwnRights.js';

type OwnRecord = components['schemas']['OwnRecord'];
type Self = OwnRecord['objectives'][number]['self'];
const SAID = ['not_yet', 'on_the_way', 'done', 'too_hard'] as const;

interface Word {
  objectiveId?: string;
  actionId?: string;
}

/** How far the person finds that they have come: four big answers, and words for who wants. */
function OwnWord({ token, about, self, title }: { token: string; about: Word; self: Self; title: string }) {
  const { t } = useTranslation('links');
  const [note, setNote] = useState('');
  const say = useApiMutation({
    mutationFn: (said: (typeof SAID)[number]) =>
      call(
        api.POST('/api/links/{token}/own-record/words', {
          params: { path: { token } },
          body: { ...about, said, note: note.trim() || null },
        }),
      ),
    success: t('own.thanks'),
    invalidates: [['get', '/api/links/{token}/own-record']],
    problem: 'inline',
    onSuccess: () => setNote(''),
  });
  return (
    <Stack gap="xs">
      {self !== null && (
        <Text size="sm">
          {t('own.youSaid')} <StatusBadge tone="info">{t(`own.said.${self.said}`)}</StatusBadge> {self.note}
        </Text>
      )}
      <Group gap="xs" role="group" aria-label={t('own.sayFor', { title })}>
        {SAID.map((said) => (
          <Button
            key={said}
            variant={self?.said === said ? 'filled' : 'default'}
            h={48}
            loading={say.isPending && say.variables === said}
            onClick={() => say.mutate(said)}
          >
            {t(`own.said.${said}`)}
          </Button>
        ))}
      </Group>
      <Textarea
        label={t('own.note')}
        autosize
        minRows={1}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <ProblemAlert error={say.error} />
    </Stack>
  );
}

function Own({ token, record }: { token: string; record: OwnRecord }) {
  const { t } = useTranslation('links');
  const maySay = record.state === 'open';
  return (
    <Stack gap="lg">
      {record.words !== null && (
        <Paper withBorder p="lg" bg="petrol.0">
          <Text style={{ whiteSpace: 'pre-line' }}>{record.words}</Text>
        </Paper>
      )}
      {record.general !== null && (
        <Paper component="section" withBorder p="lg">
          <Title order={2} mb="sm">
            {t('own.contract')}
          </Title>
          <Text style={{ whiteSpace: 'pre-line' }}>{record.general}</Text>
        </Paper>
      )}
      <Paper component="section" withBorder p="lg">
        <Stack>
          <Title order={2}>{t('own.objectives')}</Title>
          {record.objectives.length + record.actions.length === 0 && <Text>{t('own.nothing')}</Text>}
          {record.objectives.map(({ id, title, targetOn, self }) => (
            <Stack key={id} gap="xs">
              <Title order={3}>{title}</Title>
              {targetOn !== null && (
                <Text size="sm">
                  {t('own.until')} <DateText value={targetOn} />
                </Text>
              )}
              {maySay && <OwnWord token={token} about={{ objectiveId: id }} self={self} title={title} />}
            </Stack>
          ))}
          {record.actions.map(({ id, title, doer, doerName, dueOn, state, self }) => (
            <Stack key={id} gap="xs">
              <Text fw={600}>{title}</Text>
              <Text size="sm">
                {doerName ?? t(`own.doer.${doer}`)}
                {dueOn !== null && (
                  <>
                    , {t('own.until')} <DateText value={dueOn} />
                  </>
                )}
                {', '}
                {t(`own.state.${state}`)}
              </Text>
              {maySay && doer === 'tenant' && state !== 'done' && (
                <OwnWord token={token} about={{ actionId: id }} self={self} title={title} />
              )}
            </Stack>
          ))}
        </Stack>
      </Paper>
      {record.entries.length > 0 && (
        <Paper component="section" withBorder p="lg">
          <Stack gap="sm">
            <Title order={2}>{t('own.shared')}</Title>
            {record.entries.map(({ id, at, text }) => (
              <div key={id}>
                <Text size="sm" c="dimmed">
                  <DateText value={at} />
                </Text>
                <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Text>
              </div>
            ))}
          </Stack>
        </Paper>
      )}
      {record.documents.length > 0 && (
        <Paper component="section" withBorder p="lg">
          <Stack gap="sm">
            <Title order={2}>{t('own.documents')}</Title>
            {record.documents.map(({ id, filename }) => (
              <Anchor key={id} href={`/api/links/${token}/own-record/documents/${id}`} download>
                {filename}
              </Anchor>
            ))}
          </Stack>
        </Paper>
      )}
      <OwnRights token={token} />
    </Stack>
  );
}

/** A person's own part of their record: what was agreed, what is shared with them, and their word on it. */
export function OwnRecordLink({ token }: { token: string }) {
  const { t } = useTranslation('links');
  const query = apiQuery.useQuery('get', '/api/links/{token}/own-record', { params: { path: { token } } });
  return (
    <LinkFrame query={query}>
      {(record) => (
        <Page
          title={t('own.title', { name: record.givenName })}
          lead={record.referent === null ? t('own.lead') : t('own.leadWith', { name: record.referent })}
          size="sm"
        >
          <Own token={token} record={record} />
        </Page>
      )}
    </LinkFrame>
  );
}
