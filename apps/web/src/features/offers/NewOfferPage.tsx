import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Page } from '../../ui/index.js';
import { EarlierOffers } from './EarlierOffers.js';
import { JobStep } from './JobStep.js';
import { StepNav } from './StepNav.js';

/** The first step of a new offer; the draft is kept as soon as it has a title. */
export default function NewOfferPage() {
  const { t } = useTranslation('offers');
  const navigate = useNavigate();
  return (
    <Page
      title={t('new.title')}
      lead={t('new.lead')}
      breadcrumb={[{ label: t('list.title.own'), to: '/offers' }]}
      size="sm"
    >
      <StepNav current="job" />
      <EarlierOffers />
      <JobStep
        offer={null}
        onSaved={(id) => navigate(`/offers/${id}/edit?step=terms`, { replace: true })}
        onCancel={() => navigate('/offers')}
      />
    </Page>
  );
}
