import { Anchor, Button, FileButton, Group, Paper, Select, Stack, Switch, Text, Title } from '@mantine/core';
import { IconFile, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import {
  CatalogueSelect,
  ConfidentialMark,
  ConfirmButton,
  DateText,
  DOMAINS,
  FOLLOWING,
  isConfidential,
  ProblemAlert,
  StatusBadge,
  useApiMutation,
} from '../../ui/index.js';
import type { RecordCardProps } from '../feature.js';

const KINDS = [
  'identity',
  'income',
  'housing',
  'debt',
  'court',
  'health',
  'employment',
  'training',
  'letter',
  'other',
] as const;
const AFTER = [['get', '/api/tenants/{id}/record-documents']];
const ACCEPTED = '.pdf,.docx,.odt,.jpg,.jpeg,.png,.heic,application/pdf,image/jpeg,image/png,image/heic';

function Adding({ tenantId, onDone }: { tenantId: string; onDone: () => void }) {
  const { t } = useTranslation('record');
  const { role } = useUser();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('letter');
  const [domain, setDomain] = useState<string>('general');
  const [shared, setShared] = useState(false);
  const domains = [...DOMAINS, 'general' as const].filter((one) => role !== 'volunteer' || !isConfidential(one));
  const add = useApiMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.set('file', file);
      const query = {
        kind,
        domain: domains.find((known) => known === domain) ?? 'general',
        shared: shared ? 'true' : 'false',
      } as const;
      return call(
        api.POST('/api/tenants/{id}/record-documents', {
          params: { path: { id: tenantId }, query },
          body: { file: file.name },
          // The described body stands for the multipart form that is really sent.
          bodySerializer: () => form,
        }),
      );
    },
    success: t('paper.added'),
    invalidates: AFTER,
    problem: 'inline',
    onSuccess: onDone,
  });
  return (
    <Stack gap="sm">
      <CatalogueSelect
        label={t('paper.kind')}
        values={KINDS}
        namespace="record"
        prefix="paper.kinds"
        value={kind}
        onChange={(value) => setKind(KINDS.find((known) => known === value) ?? kind)}
      />
      <Select
        label={t('action.domain')}
        allowDeselect={false}
        data={domains.map((value) => ({ value, label: t(`support.domain.${value}`) }))}
        value={domain}
        onChange={(value) => setDomain(value ?? 'general')}
      />
      <Switch label={t('paper.shared')} checked={shared} onChange={(event) => setShared(event.currentTarget.checked)} />
      <ProblemAlert error={add.error} />
      <Group>
        <FileButton onChange={(file) => file && add.mutate(file)} accept={ACCEPTED}>
          {(props) => (
            <Button {...props} loading={add.isPending} leftSection={<IconUpload size={18} aria-hidden />}>
              {t('paper.choose')}
            </Button>
          )}
        </FileButton>
      </Group>
    </Stack>
  );
}

/** The papers of the record, kept encrypted; a confidential one is not even named to a volunteer. */
export default function DocumentsCard({ tenantId, state }: RecordCardProps) {
  const { t } = useTranslation('record');
  const { role } = useUser();
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = apiQuery.useQuery(
    'get',
    '/api/tenants/{id}/record-documents',
    { params: { path: { id: tenantId } } },
    { refetchOnWindowFocus: false },
  );
  const remove = useApiMutation({
    mutationFn: (id: string) => call(api.DELETE('/api/record-documents/{id}', { params: { path: { id } } })),
    success: t('paper.removed'),
    invalidates: AFTER,
    problem: 'inline',
  });
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Group justify="space-between">
          <Title order={2}>{t('paper.title')}</Title>
          {state !== 'closed' && (
            <Button variant="light" size="compact-md" onClick={() => setAdding(!adding)} aria-expanded={adding}>
              {t('paper.add')}
            </Button>
          )}
        </Group>
        {adding && <Adding tenantId={tenantId} onDone={() => setAdding(false)} />}
        <ProblemAlert error={error} onRetry={refetch} />
        {data?.items.length === 0 && <Text c="dimmed">{t('paper.none')}</Text>}
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {data?.items.map(({ id, kind, domain, filename, uploadedAt, uploadedBy, sharedWithTenant, mayOpen }) => (
            <li key={id}>
              <Group gap="xs" wrap="nowrap" align="flex-start">
                <IconFile size={20} aria-hidden style={{ flex: 'none' }} />
                <Stack gap={2} miw={0} flex={1}>
                  {mayOpen && filename !== null ? (
                    <Anchor href={`/api/record-documents/${id}/content`} download style={{ overflowWrap: 'anywhere' }}>
                      {filename}
                    </Anchor>
                  ) : (
                    <Text>{t(`paper.kinds.${kind}`)}</Text>
                  )}
                  <Group gap="xs" fz="sm" c="dimmed">
                    <span>{t(`paper.kinds.${kind}`)}</span>
                    {isConfidential(domain) && <ConfidentialMark />}
                    {sharedWithTenant && <StatusBadge tone="info">{t('paper.sharedShort')}</StatusBadge>}
                    <DateText value={uploadedAt} style="shortDate" />
                    <span>{uploadedBy}</span>
                  </Group>
                </Stack>
                {FOLLOWING.includes(role) && mayOpen && (
                  <ConfirmButton
                    variant="subtle"
                    size="compact-sm"
                    color="red"
                    danger
                    question={t('paper.removeQuestion')}
                    consequence={t('paper.removeText')}
                    confirm={t('paper.remove')}
                    onConfirm={() => remove.mutateAsync(id)}
                  >
                    {t('paper.remove')}
                  </ConfirmButton>
                )}
              </Group>
            </li>
          ))}
        </Stack>
      </Stack>
    </Paper>
  );
}
