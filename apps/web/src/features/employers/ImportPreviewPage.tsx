import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { ListState, Page, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { ImportColumns } from './ImportColumns.js';
import { ImportLines } from './ImportLines.js';
import { OUTCOMES, type Preview } from './importing.js';
import { AFTER_EMPLOYER } from './profile.js';

function Applied({ counts }: { counts: Preview['counts'] }) {
  const { t } = useTranslation('employers');
  const said = OUTCOMES.filter((outcome) => counts[outcome] > 0);
  return (
    <Stack>
      <Alert color="green" icon={<IconCheck aria-hidden />} title={t('import.done')} role="status">
        {said
          .map((outcome) => t('import.countOf', { outcome: t(`import.outcome.${outcome}`), count: counts[outcome] }))
          .join(' · ')}
      </Alert>
      <Group>
        <Button component={Link} to="/employers">
          {t('import.toList')}
        </Button>
        <Button component={Link} to="/employers/import" variant="subtle">
          {t('import.another')}
        </Button>
      </Group>
    </Stack>
  );
}

function Deciding({ preview }: { preview: Preview }) {
  const { t } = useTranslation('employers');
  const [lines, setLines] = useState<ReadonlySet<number>>(new Set());
  const { id, counts } = preview;
  const confirm = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/employers/imports/{id}/confirmation', {
          params: { path: { id } },
          body: { asNew: [...lines] },
        }),
      ),
    invalidates: [['get', '/api/employers/imports/{id}'], ...AFTER_EMPLOYER],
    problem: 'inline',
  });
  const set = (line: number, isNew: boolean) =>
    setLines((before) => new Set(isNew ? [...before, line] : [...before].filter((known) => known !== line)));
  const taken = counts.new + counts.updated + lines.size;
  return (
    <Stack>
      <ImportColumns preview={preview} />
      <ImportLines preview={preview} asNew={{ lines, set }} />
      <ProblemAlert error={confirm.error} />
      <Group>
        <Button disabled={taken === 0} loading={confirm.isPending} onClick={() => confirm.mutate()}>
          {t('import.confirm', { count: taken })}
        </Button>
        <Button component={Link} to="/employers/import" variant="subtle">
          {t('import.another')}
        </Button>
      </Group>
    </Stack>
  );
}

/** What taking over a list would do, and the button that does it. */
export default function ImportPreviewPage() {
  const { t } = useTranslation('employers');
  const { importId = '' } = useParams();
  const query = apiQuery.useQuery('get', '/api/employers/imports/{id}', { params: { path: { id: importId } } });
  return (
    <Page
      title={t('import.previewTitle', { file: query.data?.filename ?? '' })}
      lead={query.data?.state === 'previewed' ? t('import.previewLead') : undefined}
      breadcrumb={[
        { label: t('nav'), to: '/employers' },
        { label: t('import.title'), to: '/employers/import' },
      ]}
    >
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false} lines={6}>
        {(preview) =>
          preview.state === 'applied' ? <Applied counts={preview.counts} /> : <Deciding preview={preview} />
        }
      </ListState>
    </Page>
  );
}
