import { Button, Group, Paper, SegmentedControl, Select, Stack, Text, Textarea, Title } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { ListState, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { RallyFrame } from './RallyFrame.js';
import type { Rally } from './rally.js';

type Preview = components['schemas']['MessagePreview'];

const PATH = '/api/rallies/{id}/message-preview';
const KINDS = {
  tenant: ['invite', 'place_free', 'please_answer', 'see_you', 'agenda', 'moved', 'cancelled', 'new_link'],
  employer: ['invite', 'please_answer', 'see_you', 'agenda', 'moved', 'cancelled', 'new_link', 'verdicts'],
} as const;

function Note({ rally, language, note }: { rally: Rally; language: string; note: Preview['note'] }) {
  const { t } = useTranslation('rallies');
  const [text, setText] = useState(note[language] ?? '');
  const save = useApiMutation({
    mutationFn: () => {
      const { [language]: _, ...others } = note;
      const words = text.trim();
      return call(
        api.PUT('/api/rallies/{id}/invitation-note', {
          params: { path: { id: rally.id } },
          body: { note: words ? { ...others, [language]: words } : others },
        }),
      );
    },
    success: t('preview.noteSaved'),
    invalidates: [['get', PATH]],
    problem: 'inline',
  });
  return (
    <Stack gap="sm">
      <Textarea
        label={t('preview.note')}
        description={t('preview.noteHint')}
        autosize
        minRows={2}
        maxLength={1000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ProblemAlert error={save.error} />
      <Group>
        <Button variant="light" onClick={() => save.mutate()} loading={save.isPending}>
          {t('preview.saveNote')}
        </Button>
      </Group>
    </Stack>
  );
}

function Previews({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const [to, setTo] = useState<'tenant' | 'employer'>('tenant');
  const [chosen, setChosen] = useState('invite');
  const [language, setLanguage] = useState('fr');
  const kind = KINDS[to].find((known) => known === chosen) ?? 'invite';
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const query = apiQuery.useQuery(
    'get',
    PATH,
    { params: { path: { id: rally.id }, query: { to, kind, language } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Stack>
      <Group align="flex-end">
        <SegmentedControl
          aria-label={t('invitations.whom')}
          size="md"
          data={[
            { value: 'tenant', label: t('list.candidates') },
            { value: 'employer', label: t('list.employers') },
          ]}
          value={to}
          onChange={(value) => setTo(value === 'employer' ? 'employer' : 'tenant')}
        />
        <Select
          label={t('preview.kind')}
          data={KINDS[to].map((value) => ({ value, label: t(`preview.of.${value}`) }))}
          value={kind}
          onChange={(value) => value !== null && setChosen(value)}
          allowDeselect={false}
        />
        <Select
          label={t('preview.language')}
          data={(query.data?.languages ?? ['fr']).map((value) => ({ value, label: names.of(value) ?? value }))}
          value={language}
          onChange={(value) => value !== null && setLanguage(value)}
          allowDeselect={false}
        />
      </Group>
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {({ subject, text, sms, note }) => (
          <Stack>
            <Paper component="section" lang={language} withBorder p="lg">
              <Title order={2} size="h3" mb="sm">
                {subject}
              </Title>
              <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Text>
            </Paper>
            {sms && (
              <Paper component="section" withBorder p="lg">
                <Title order={2} size="h3" mb="sm">
                  {t('preview.sms')}
                </Title>
                <Text lang={language} style={{ overflowWrap: 'anywhere' }}>
                  {sms.text}
                </Text>
                <Text c="dimmed" size="sm" mt="xs">
                  {t('preview.units', { units: sms.units, count: sms.segments })}
                </Text>
              </Paper>
            )}
            <Note key={language} rally={rally} language={language} note={note} />
          </Stack>
        )}
      </ListState>
    </Stack>
  );
}

/** What people will read, with the real data of the rally, before it is sent. */
export default function MessagesPreviewPage() {
  return (
    <RallyFrame tab="invitations" size="md">
      {(rally) => <Previews rally={rally} />}
    </RallyFrame>
  );
}
