import { Button, Group, Loader, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconRefresh, IconReplace } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import {
  ConfirmButton,
  cvStateOf,
  cvStatuses,
  Dialog,
  ListState,
  Status,
  type Tenant,
  TenantPage,
  useApiMutation,
} from '../../ui/index.js';
import type { Cv } from './model.js';
import { ReviewForm } from './ReviewForm.js';
import { ReviewScreen } from './ReviewScreen.js';
import { StateNotice } from './StateNotice.js';
import { UploadBox } from './UploadBox.js';
import { cvKeys } from './useValidation.js';

/** Milliseconds between two looks at a CV that is being read. */
const POLL_MS = 1500;

const isBeingRead = (cv: Cv | undefined) => cv?.state === 'received' || cv?.state === 'read';

function Waiting() {
  const { t } = useTranslation('cv');
  return (
    <Paper withBorder p="xl" role="status">
      <Stack align="center" ta="center" gap="sm">
        <Loader />
        <Title order={2} size="h3">
          {t('waiting.title')}
        </Title>
        <Text c="dimmed">{t('waiting.text')}</Text>
      </Stack>
    </Paper>
  );
}

function CvActions({ tenantId, cv }: { tenantId: string; cv: Cv }) {
  const { t } = useTranslation('cv');
  const [replacing, dialog] = useDisclosure();
  const mayBeReadAgain = cv.state === 'unreadable' || cv.state === 'to_review';
  const reading = useApiMutation({
    mutationFn: () => call(api.POST('/api/tenants/{id}/cv/reading', { params: { path: { id: tenantId } } })),
    invalidates: cvKeys(tenantId),
    problem: 'inline',
  });
  return (
    <Group gap="sm">
      <Status of={cvStatuses} value={cv.state} />
      <Group gap="sm" ml="auto">
        {mayBeReadAgain && (
          <ConfirmButton
            size="xs"
            leftSection={<IconRefresh size={16} aria-hidden />}
            question={t('again.question')}
            consequence={t('again.consequence')}
            confirm={t('again.confirm')}
            onConfirm={() => reading.mutateAsync()}
          >
            {t('again.button')}
          </ConfirmButton>
        )}
        <Button size="xs" variant="default" leftSection={<IconReplace size={16} aria-hidden />} onClick={dialog.open}>
          {t('replace.button')}
        </Button>
      </Group>
      <Dialog opened={replacing} onClose={dialog.close} title={t('replace.title')}>
        <Text>{t('replace.text')}</Text>
        <UploadBox tenantId={tenantId} onDone={dialog.close} />
        <Group justify="flex-end">
          <Button variant="default" onClick={dialog.close}>
            {t('common.cancel')}
          </Button>
        </Group>
      </Dialog>
    </Group>
  );
}

/** Another value is another review. */
const versionOf = (cv: Cv) => `${cv.id} ${cv.version} ${cv.state}`;

/** Where the keyboard goes when another state of the CV took away what had the focus: to what is new, at the top. */
function useFocusOnChange(version: string | undefined) {
  const target = useRef<HTMLDivElement>(null);
  const before = useRef(version);
  useEffect(() => {
    const changed = before.current !== undefined && before.current !== version;
    before.current = version ?? before.current;
    if (!changed || !target.current || document.activeElement !== document.body) return;
    target.current.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [version]);
  return target;
}

function TenantCv({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('cv');
  const client = useQueryClient();
  const cvState = cvStateOf(tenant);
  const tenantId = tenant.id;
  const exists = cvState !== null;
  const query = apiQuery.useQuery(
    'get',
    '/api/tenants/{id}/cv',
    { params: { path: { id: tenant.id } } },
    {
      enabled: exists,
      refetchInterval: ({ state }) => (isBeingRead(state.data) ? POLL_MS : false),
      // What somebody is correcting must not change under their hands; saving finds out whether somebody else was faster.
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  );
  const error: unknown = query.error;
  const isHidden = error instanceof ApiProblem && error.status === 404;
  const isMissing = !exists || isHidden;
  const heading = useFocusOnChange(isMissing ? 'missing' : query.data && versionOf(query.data));
  // The tenant's page and the lists tell the state of the CV too.
  const state = query.data?.state;
  useEffect(() => {
    if (state === undefined || state === cvState) return;
    for (const queryKey of cvKeys(tenantId).slice(1)) void client.invalidateQueries({ queryKey });
  }, [state, cvState, tenantId, client]);
  if (isMissing)
    return (
      <Stack>
        {/* There is one, but this person may not see it: a volunteer sees only what they took themselves. */}
        {isHidden && <Text>{t('upload.hidden')}</Text>}
        <UploadBox tenantId={tenant.id} title={t('upload.title')} />
      </Stack>
    );
  return (
    <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
      {(cv) =>
        isBeingRead(cv) ? (
          <Waiting />
        ) : (
          <>
            <Stack ref={heading} tabIndex={-1} gap="md" style={{ outline: 'none' }}>
              <CvActions tenantId={tenant.id} cv={cv} />
              <StateNotice cv={cv} tenant={tenant} />
            </Stack>
            <ReviewScreen key={versionOf(cv)} cv={cv}>
              {(show) => <ReviewForm tenant={tenant} cv={cv} show={show} />}
            </ReviewScreen>
          </>
        )
      }
    </ListState>
  );
}

/** The tenant's CV, from the document to the fields that a person confirmed. */
export default function CvPage() {
  const { tenantId = '' } = useParams();
  return (
    <TenantPage tenantId={tenantId} tab="cv" size="xl">
      {(tenant) => <TenantCv tenant={tenant} />}
    </TenantPage>
  );
}
