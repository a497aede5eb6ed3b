import { Button, Group, Paper, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { ListState, Page, ProblemAlert, useApiMutation, useUnsavedGuard } from '../../ui/index.js';
import { AdaptActivities } from './AdaptActivities.js';
import { AdaptAudience } from './AdaptAudience.js';
import { AdaptRhythm } from './AdaptRhythm.js';
import { AdaptSteps } from './AdaptSteps.js';
import { AFTER_PROGRAMME, type Definition, type Programme } from './programme.js';

/** A part of the definition is shown what it changes, and says what becomes of it. */
export interface AdaptProps {
  definition: Definition;
  onChange: (change: Partial<Definition>) => void;
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{title}</Title>
        {children}
      </Stack>
    </Paper>
  );
}

function AdaptForm({ programme }: { programme: Programme }) {
  const { t } = useTranslation('programmes');
  const navigate = useNavigate();
  const [name, setName] = useState(programme.name);
  const [note, setNote] = useState('');
  const [definition, setDefinition] = useState<Definition>(programme.definition);
  const isDirty = name !== programme.name || definition !== programme.definition;
  const saved = useUnsavedGuard(isDirty);
  const onChange = (change: Partial<Definition>) => setDefinition((now) => ({ ...now, ...change }));
  const save = useApiMutation({
    mutationFn: () =>
      call(
        api.PUT('/api/programmes/{id}', {
          params: { path: { id: programme.id } },
          body: { version: programme.version, name, note, definition },
        }),
      ),
    success: t('adapt.done'),
    invalidates: [...AFTER_PROGRAMME, ['get', '/api/tenants/{id}/programme']],
    problem: 'inline',
    onSuccess: () => {
      saved();
      navigate(`/programmes/${programme.id}`);
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Stack gap="lg">
        <Section title={t('adapt.name')}>
          <TextInput
            label={t('new.name')}
            required
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Textarea
            label={t('adapt.summary')}
            autosize
            maxLength={600}
            value={definition.summary.fr}
            onChange={({ currentTarget }) => onChange({ summary: { ...definition.summary, fr: currentTarget.value } })}
          />
          <Textarea
            label={t('adapt.summaryEn')}
            autosize
            maxLength={600}
            value={definition.summary.en}
            onChange={({ currentTarget }) => onChange({ summary: { ...definition.summary, en: currentTarget.value } })}
          />
        </Section>
        <Section title={t('rules.audience')}>
          <AdaptAudience definition={definition} onChange={onChange} />
        </Section>
        <Section title={t('rules.rhythms')}>
          <AdaptRhythm definition={definition} onChange={onChange} />
        </Section>
        <Section title={t('adapt.steps')}>
          <AdaptSteps definition={definition} onChange={onChange} />
        </Section>
        <Section title={t('rules.activities')}>
          <AdaptActivities definition={definition} onChange={onChange} />
        </Section>
        <Section title={t('adapt.save')}>
          <Text size="sm">{t('adapt.consequence', { count: programme.open })}</Text>
          <Textarea
            label={t('adapt.note')}
            description={t('adapt.noteHint')}
            required
            maxLength={300}
            autosize
            value={note}
            onChange={(event) => setNote(event.currentTarget.value.replace(/\n/g, ' '))}
          />
          <ProblemAlert error={save.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => navigate(`/programmes/${programme.id}`)}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending} disabled={!isDirty || note.trim() === ''}>
              {t('adapt.submit')}
            </Button>
          </Group>
        </Section>
      </Stack>
    </form>
  );
}

/** A manager adapts a programme: rhythms, lengths, conditions, steps, activities. Nothing is code. */
export default function AdaptPage() {
  const { t } = useTranslation('programmes');
  const { programmeId = '' } = useParams();
  // What is being adapted does not change under one's hands.
  const query = apiQuery.useQuery(
    'get',
    '/api/programmes/{id}',
    { params: { path: { id: programmeId } } },
    { refetchOnWindowFocus: false },
  );
  return (
    <Page
      title={t('adapt.title', { name: query.data?.name ?? t('one') })}
      lead={t('adapt.lead')}
      breadcrumb={[
        { label: t('list.title'), to: '/programmes' },
        { label: query.data?.name ?? t('one'), to: `/programmes/${programmeId}` },
      ]}
    >
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false} lines={8}>
        {(programme) => <AdaptForm key={programme.version} programme={programme} />}
      </ListState>
    </Page>
  );
}
