import { Anchor, Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil, IconUserSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { Facts, ListState, Page, Status, useFormat } from '../../ui/index.js';
import { CloseDialog } from './CloseDialog.js';
import { OfferHistory } from './OfferHistory.js';
import { CopyButton, KeepOpen } from './OfferLife.js';
import { isOpen, type Offer, offerStatuses } from './offer.js';
import { PublicationPanel } from './PublicationPanel.js';
import { PublicityPanel } from './PublicityPanel.js';
import { useFacts } from './useFacts.js';

function Content({ offer, isEmployer }: { offer: Offer; isEmployer: boolean }) {
  const { t } = useTranslation('offers');
  const { date } = useFormat();
  const facts = useFacts(offer);
  const isPublished = offer.state === 'published';
  const isToPublish = isEmployer && (offer.state === 'draft' || offer.state === 'expired');
  return (
    <Stack>
      {isToPublish && <PublicationPanel offer={offer} />}
      {isPublished && offer.expiresOn !== null && isEmployer && (
        <KeepOpen offer={offer} until={t('page.until', { day: date(offer.expiresOn) })} />
      )}
      {offer.closeReason !== null && <Text>{t('page.closedFor', { reason: offer.closeReason })}</Text>}
      {offer.closeCode !== null && offer.closeReason === null && (
        <Text>{t('page.closedFor', { reason: t(`closeCode.${offer.closeCode}`) })}</Text>
      )}
      {offer.hiredThrough !== null && <Text>{t(`hiredThrough.${offer.hiredThrough}`)}</Text>}
      {isToPublish && <Text c="dimmed">{t('page.preview')}</Text>}
      <Paper component="section" withBorder p="lg">
        <Stack>
          <Title order={2}>{t('field.description')}</Title>
          <Text
            style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
            c={offer.description === '' ? 'dimmed' : undefined}
          >
            {offer.description === '' ? t('page.noDescription') : offer.description}
          </Text>
        </Stack>
      </Paper>
      <Paper component="section" withBorder p="lg">
        <Stack>
          <Title order={2}>{t('page.terms')}</Title>
          <Facts facts={facts} columns={2} />
        </Stack>
      </Paper>
      {isEmployer && isOpen(offer) && <PublicityPanel offer={offer} />}
      <OfferHistory offerId={offer.id} />
    </Stack>
  );
}

function OwnActions({ offer }: { offer: Offer }) {
  const { t } = useTranslation('offers');
  const [closing, close] = useDisclosure();
  if (!isOpen(offer)) return <CopyButton offer={offer} />;
  const isPublished = offer.state === 'published';
  return (
    <>
      {isPublished && (
        <Button
          component={Link}
          to={`/candidates?offerId=${offer.id}`}
          leftSection={<IconUserSearch size={18} aria-hidden />}
        >
          {t('page.candidates')}
        </Button>
      )}
      <Button
        component={Link}
        to={`/offers/${offer.id}/edit`}
        variant="default"
        leftSection={<IconPencil size={18} aria-hidden />}
      >
        {t('page.change')}
      </Button>
      {offer.state !== 'draft' && <CopyButton offer={offer} />}
      <Button variant="default" onClick={close.open}>
        {t('close.action')}
      </Button>
      <CloseDialog offer={offer} opened={closing} onClose={close.close} />
    </>
  );
}

/** One offer: for its employer with what to do next, for the others to read. */
export default function OfferPage() {
  const { t } = useTranslation('offers');
  const { offerId = '' } = useParams();
  const { role } = useUser();
  const isEmployer = role === 'employer';
  const query = apiQuery.useQuery('get', '/api/offers/{id}', { params: { path: { id: offerId } } });
  const offer = query.data;
  const canReadEmployers = !isEmployer && role !== 'volunteer';
  return (
    <Page
      title={offer?.title ?? t('one')}
      lead={
        offer &&
        !isEmployer &&
        (canReadEmployers ? (
          <Anchor component={Link} to={`/employers/${offer.employerId}`}>
            {offer.employerName}
          </Anchor>
        ) : (
          offer.employerName
        ))
      }
      badge={offer && <Status of={offerStatuses} value={offer.state} />}
      breadcrumb={[{ label: t(`list.title.${isEmployer ? 'own' : 'published'}`), to: '/offers' }]}
      actions={offer && isEmployer ? <OwnActions offer={offer} /> : undefined}
    >
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {(found) => <Content offer={found} isEmployer={isEmployer} />}
      </ListState>
    </Page>
  );
}
