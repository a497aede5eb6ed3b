import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Page } from '../../ui/index.js';
import { CommitteeForm } from './CommitteeForm.js';

/** A new body. */
export default function NewCommitteePage() {
  const { t } = useTranslation('activities');
  const navigate = useNavigate();
  return (
    <Page
      title={t('committee.new')}
      breadcrumb={[{ label: t('tabs.committees'), to: '/activities/committees' }]}
      size="sm"
    >
      <CommitteeForm onSaved={(id) => navigate(`/activities/committees/${id}`)} />
    </Page>
  );
}
