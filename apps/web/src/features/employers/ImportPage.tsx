import { Button, FileButton, Group, List, Paper, Stack, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, call } from '../../api/client.js';
import { Page, ProblemAlert, useApiMutation } from '../../ui/index.js';

const MAX_BYTES = 5 * 1024 * 1024;

function sendFile(file: File) {
  const form = new FormData();
  form.set('file', file);
  return call(
    api.POST('/api/employers/imports', {
      body: { file: file.name },
      // The described body stands for the multipart form that is really sent.
      bodySerializer: () => form,
    }),
  );
}

/** A list is sent, to be looked at before it is taken over. */
export default function ImportPage() {
  const { t } = useTranslation('employers');
  const navigate = useNavigate();
  const [tooLarge, setTooLarge] = useState(false);
  const sending = useApiMutation({
    mutationFn: sendFile,
    problem: 'inline',
    onSuccess: ({ id }) => navigate(`/employers/import/${id}`),
  });
  const take = (file: File | null) => {
    if (!file) return;
    setTooLarge(file.size > MAX_BYTES);
    if (file.size <= MAX_BYTES) sending.mutate(file);
  };
  return (
    <Page
      title={t('import.title')}
      lead={t('import.lead')}
      breadcrumb={[{ label: t('nav'), to: '/employers' }]}
      size="sm"
    >
      <Paper withBorder p="lg">
        <Stack>
          <Text>{t('import.what')}</Text>
          <List size="sm" spacing={4}>
            <List.Item>{t('import.rule.columns')}</List.Item>
            <List.Item>{t('import.rule.needed')}</List.Item>
            <List.Item>{t('import.rule.again')}</List.Item>
            <List.Item>{t('import.rule.limits')}</List.Item>
          </List>
          {tooLarge && (
            <Text c="red.6" role="alert">
              {t('problems.too_large')}
            </Text>
          )}
          <ProblemAlert error={sending.error} />
          <Group>
            <FileButton onChange={take} accept=".csv,.xlsx,.txt" inputProps={{ 'aria-label': t('import.choose') }}>
              {(props) => (
                <Button
                  {...props}
                  loading={sending.isPending}
                  leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
                >
                  {t('import.choose')}
                </Button>
              )}
            </FileButton>
          </Group>
        </Stack>
      </Paper>
    </Page>
  );
}
