import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { ListState, Page } from '../../ui/index.js';
import { CommitteeForm } from './CommitteeForm.js';

/** Its name, partner, rhythm and place, and whether it still meets. */
export default function EditCommitteePage() {
  const { t } = useTranslation('activities');
  const { committeeId = '' } = useParams();
  const navigate = useNavigate();
  // What is typed is not to be loaded away.
  const query = apiQuery.useQuery(
    'get',
    '/api/committees/{id}',
    { params: { path: { id: committeeId } } },
    { refetchOnWindowFocus: false, staleTime: Number.POSITIVE_INFINITY, refetchOnMount: 'always' },
  );
  const to = `/activities/committees/${committeeId}`;
  return (
    <Page
      title={t('committee.changeTitle')}
      lead={query.data && t(`kind.${query.data.kind}`)}
      breadcrumb={[
        { label: t('tabs.committees'), to: '/activities/committees' },
        { label: query.data?.name ?? t('committee.one'), to },
      ]}
      size="sm"
    >
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {(committee) => <CommitteeForm key={committee.version} committee={committee} onSaved={() => navigate(to)} />}
      </ListState>
    </Page>
  );
}
