import { Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { cvStateOf, ListState, type Tenant, TenantPage } from '../../ui/index.js';
import { CvActions } from './CvActions.js';
import type { Cv } from './model.js';
import { ReadingNews } from './ReadingNews.js';
import { ReviewForm } from './ReviewForm.js';
import { ReviewScreen } from './ReviewScreen.js';
import { StateNotice } from './StateNotice.js';
import { UploadBox } from './UploadBox.js';
import { cvKeys } from './useValidation.js';
import { Waiting } from './Waiting.js';

/** Milliseconds between two looks at a CV that is being read. */
const POLL_MS = 1500;

const isBeingRead = (cv: Cv | undefined) => cv?.state === 'received' || cv?.state === 'read';

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
    <>
      <ReadingNews cv={query.data} />
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {(cv) =>
          isBeingRead(cv) ? (
            <Waiting tenantId={tenantId} />
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
    </>
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
