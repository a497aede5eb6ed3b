import { Anchor, Button, FileButton, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { ListState, Page, ProblemAlert, useApiMutation, useFormat } from '../../ui/index.js';
import { EarlierLists } from './EarlierLists.js';
import { type Kind, useWords } from './lists.js';

function send(kind: string, file: File) {
  const form = new FormData();
  form.set('file', file);
  return call(
    api.POST('/api/imports', {
      params: { query: { kind } },
      body: { file: file.name },
      // The described body stands for the multipart form that is really sent.
      bodySerializer: () => form,
    }),
  );
}

function Choosing({ kind }: { kind: Kind }) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  const navigate = useNavigate();
  const [tooLarge, setTooLarge] = useState(false);
  const { megabytes, lines, columns } = kind.limits;
  const sending = useApiMutation({
    mutationFn: (file: File) => send(kind.name, file),
    problem: 'inline',
    onSuccess: ({ id }) => navigate(`/imports/${id}`),
  });
  const take = (file: File | null) => {
    if (!file) return;
    const isTooLarge = file.size > megabytes * 1024 * 1024;
    setTooLarge(isTooLarge);
    if (!isTooLarge) sending.mutate(file);
  };
  return (
    <Paper withBorder p="lg">
      <Stack>
        <List size="sm" spacing={4}>
          <List.Item>{t('new.columns')}</List.Item>
          <List.Item>{t('new.nothingYet')}</List.Item>
          <List.Item>{t('new.again')}</List.Item>
          <List.Item>{t('new.limits', { megabytes, lines: number(lines), columns })}</List.Item>
        </List>
        {tooLarge && (
          <Text c="red.6" role="alert">
            {t('new.tooLarge', { megabytes })}
          </Text>
        )}
        <ProblemAlert error={sending.error} />
        <Group>
          <FileButton onChange={take} accept=".csv,.xlsx,.txt" inputProps={{ 'aria-label': t('new.choose') }}>
            {(props) => (
              <Button
                {...props}
                loading={sending.isPending}
                leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
              >
                {t('new.choose')}
              </Button>
            )}
          </FileButton>
        </Group>
        {sending.isPending && <Text role="status">{t('new.reading')}</Text>}
      </Stack>
    </Paper>
  );
}

function Fields({ kind }: { kind: Kind }) {
  const { t } = useTranslation('imports');
  const { language } = useFormat();
  const words = useWords();
  return (
    <Paper withBorder p="lg">
      <Stack>
        <Title order={2}>{t('new.fields')}</Title>
        <List size="sm" spacing={4}>
          {kind.fields.map(({ name, label, hint, required }) => (
            <List.Item key={name}>
              <strong>{words(label)}</strong>
              {required && ` (${t('new.required')})`}
              {hint !== null && (
                <Text span size="sm" c="dimmed">
                  {` – ${words(hint)}`}
                </Text>
              )}
            </List.Item>
          ))}
        </List>
        <Anchor
          href={`/api/imports/kinds/${kind.name}/template?language=${language === 'en' ? 'en' : 'fr'}`}
          download
          size="sm"
        >
          <IconDownload size={15} aria-hidden /> {t('new.template')}
        </Anchor>
      </Stack>
    </Paper>
  );
}

/** A list is sent, to be looked at before it is taken over. */
export default function NewImportPage() {
  const { t } = useTranslation('imports');
  const words = useWords();
  const { kind = '' } = useParams();
  const query = apiQuery.useQuery('get', '/api/imports/kinds/{kind}', { params: { path: { kind } } });
  return (
    <Page
      title={query.data ? words(query.data.title) : t('new.title')}
      lead={query.data && words(query.data.lead)}
      size="sm"
    >
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false} lines={6}>
        {(about) => (
          <Stack>
            <Choosing kind={about} />
            <Fields kind={about} />
            <EarlierLists kind={about.name} />
          </Stack>
        )}
      </ListState>
    </Page>
  );
}
