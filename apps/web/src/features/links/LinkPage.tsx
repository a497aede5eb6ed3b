import { Center, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { EmployerLink } from './EmployerLink.js';
import { InPictures } from './InPictures.js';
import { InvitationLink } from './InvitationLink.js';
import { JoinLink } from './JoinLink.js';
import { LinkProblem, Message } from './Message.js';
import { OfferLink } from './OfferLink.js';
import { OwnRecordLink } from './OwnRecordLink.js';
import { PlacementLink } from './PlacementLink.js';
import { ReleaseLink } from './ReleaseLink.js';
import { SavedSearchesLink } from './SavedSearchesLink.js';
import { SelfAssessmentLink } from './SelfAssessmentLink.js';
import { TableLink } from './TableLink.js';
import { VerdictsLink } from './VerdictsLink.js';
import { WordLink } from './WordLink.js';

type Purpose = components['schemas']['PersonalLink']['purpose'];

/** What each personal link opens. Purposes without a page of their own are told kindly, not refused. */
function Opened({ purpose, token }: { purpose: Purpose; token: string }) {
  const { t } = useTranslation('links');
  switch (purpose) {
    case 'invitation':
      return <InvitationLink token={token} />;
    case 'employer_invitation':
      return <EmployerLink token={token} />;
    case 'employer_account':
      return <JoinLink token={token} />;
    case 'release':
      return <ReleaseLink token={token} />;
    case 'tenant_space':
      return <OwnRecordLink token={token} />;
    case 'offer_status':
      return <OfferLink token={token} />;
    case 'saved_search':
      return <SavedSearchesLink token={token} />;
    case 'rally_verdicts':
      return <VerdictsLink token={token} />;
    case 'rally_word':
      return <WordLink token={token} />;
    case 'placement_check':
      return <PlacementLink token={token} />;
    case 'self_assessment':
      return <SelfAssessmentLink token={token} />;
    case 'committee_seat':
      return <TableLink token={token} />;
    default:
      return <Message title={t('other.title')} text={t('other.text')} />;
  }
}

/** What a personal link opens; with pictograms before it for people whose programme speaks simply. */
export default function LinkPage() {
  const { t } = useTranslation('links');
  const { token = '' } = useParams();
  const query = apiQuery.useQuery('get', '/api/links/{token}', { params: { path: { token } } });
  if (query.isPending) {
    return (
      <Center mih="40vh">
        <Loader aria-label={t('common.loading')} />
      </Center>
    );
  }
  if (query.data === undefined) return <LinkProblem error={query.error} onRetry={query.refetch} />;
  const { purpose, pictograms } = query.data;
  return (
    <>
      {pictograms && <InPictures purpose={purpose} />}
      <Opened purpose={purpose} token={token} />
    </>
  );
}
