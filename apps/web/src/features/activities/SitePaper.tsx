import { Anchor, Button, FileButton, Group, Stack } from '@mantine/core';
import { IconFile, IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_ACTIVITY, type Site } from './activity.js';

const ACCEPTED = '.pdf,.docx,.odt,.jpg,.jpeg,.png,.heic,application/pdf,image/jpeg,image/png,image/heic';

/** The contract that was signed on paper, photographed or scanned: kept encrypted among the papers of the household. */
export function SitePaper({ site }: { site: Site }) {
  const { t } = useTranslation('activities');
  const { tenantId } = site;
  const attach = useApiMutation({
    mutationFn: async (file: File) => {
      const form = new FormData();
      form.set('file', file);
      const { id } = await call(
        api.POST('/api/tenants/{id}/record-documents', {
          params: { path: { id: tenantId ?? '' }, query: { kind: 'housing', domain: 'housing', shared: 'true' } },
          body: { file: file.name },
          // The described body stands for the multipart form that is really sent.
          bodySerializer: () => form,
        }),
      );
      await call(
        api.PUT('/api/work-sites/{id}/contract-paper', {
          params: { path: { id: site.id } },
          body: { documentId: id, version: site.version },
        }),
      );
    },
    success: t('site.paperKept'),
    invalidates: [...AFTER_ACTIVITY, ['get', '/api/tenants/{id}/record-documents']],
    problem: 'inline',
  });
  const onScreen = site.drawnFamily !== null && site.documentId === null;
  if (site.signedOn === null || onScreen || tenantId === null) return null;
  return (
    <Stack gap="xs">
      <Group gap="sm">
        {site.documentId !== null && (
          <Anchor href={`/api/record-documents/${site.documentId}/content`} download>
            <IconFile size={18} aria-hidden /> {t('site.paper')}
          </Anchor>
        )}
        <FileButton onChange={(file) => file && attach.mutate(file)} accept={ACCEPTED}>
          {(props) => (
            <Button
              {...props}
              variant="light"
              size="compact-md"
              loading={attach.isPending}
              leftSection={<IconUpload size={18} aria-hidden />}
            >
              {t(site.documentId === null ? 'site.paperAdd' : 'site.paperReplace')}
            </Button>
          )}
        </FileButton>
      </Group>
      <ProblemAlert error={attach.error} />
    </Stack>
  );
}
