import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { ListState, Page, Status } from '../../ui/index.js';
import { JobStep } from './JobStep.js';
import { NeedsStep } from './NeedsStep.js';
import { type Offer, offerStatuses, STEPS, type Step } from './offer.js';
import type { StepProps } from './StepForm.js';
import { StepNav } from './StepNav.js';
import { TermsStep } from './TermsStep.js';

const FORMS: Record<Step, (props: StepProps & { offer: Offer }) => React.JSX.Element> = {
  job: JobStep,
  terms: TermsStep,
  needs: NeedsStep,
};

/** An offer is written in three short steps, each kept as soon as it is done. */
export default function EditOfferPage() {
  const { t } = useTranslation('offers');
  const { offerId = '' } = useParams();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const step = STEPS.find((known) => known === search.get('step')) ?? 'job';
  const next = STEPS[STEPS.indexOf(step) + 1];
  const query = apiQuery.useQuery('get', '/api/offers/{id}', { params: { path: { id: offerId } } });
  const Form = FORMS[step];
  const title = query.data?.title ?? t('one');
  return (
    <Page
      title={title}
      badge={query.data && <Status of={offerStatuses} value={query.data.state} />}
      breadcrumb={[
        { label: t('list.title.own'), to: '/offers' },
        { label: title, to: `/offers/${offerId}` },
      ]}
      size="sm"
    >
      <StepNav current={step} offerId={offerId} />
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {(offer) => (
          <Form
            key={step}
            offer={offer}
            onSaved={() => navigate(next ? `/offers/${offerId}/edit?step=${next}` : `/offers/${offerId}`)}
          />
        )}
      </ListState>
    </Page>
  );
}
