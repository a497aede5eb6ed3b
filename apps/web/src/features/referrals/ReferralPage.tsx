import { Anchor, Button, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import {
  DateText,
  type Fact,
  Facts,
  fullName,
  ListState,
  MoneyText,
  Page,
  PhoneLink,
  Status,
  tenantStatuses,
  useFormat,
} from '../../ui/index.js';
import { ContactTries } from './ContactTries.js';
import { DecisionPanel } from './DecisionPanel.js';
import { isOpen, type Referral, states } from './referral.js';
import { EarlierNotice, SenderCard } from './SenderCard.js';

function usePersonFacts(referral: Referral): Fact[] {
  const { t } = useTranslation('referrals');
  const { phone, email, address, postcode, city } = referral;
  const town = [postcode, city].filter((part) => part !== null).join(' ');
  const where = [address, town].filter((part) => part !== null && part !== '').join('\n');
  return [
    { label: t('field.phone'), value: phone && <PhoneLink value={phone} /> },
    { label: t('field.email'), value: email && <Anchor href={`mailto:${email}`}>{email}</Anchor> },
    { label: t('field.address'), value: where === '' ? null : where },
  ];
}

function useReferralFacts(referral: Referral): Fact[] {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  return [
    { label: t('field.arrearsCents'), value: <MoneyText cents={referral.arrearsCents} compact /> },
    {
      label: t('field.arrearsMonths'),
      value:
        referral.arrearsMonths === null
          ? null
          : t('monthsOwed', { count: referral.arrearsMonths, months: format.number(referral.arrearsMonths) }),
    },
    { label: t('field.evictionStage'), value: referral.evictionStage && t(`stage.${referral.evictionStage}`) },
    ...(referral.healthAlert ? [{ label: t('field.healthAlert'), value: t('page.yes') }] : []),
    { label: t('field.programme'), value: referral.programme?.name },
    {
      label: t('page.agreement'),
      value: (
        <>
          {t(`agreedHow.${referral.agreedHow}`)}, <DateText value={referral.agreedOn} />
        </>
      ),
    },
    {
      label: t('page.informed'),
      value: referral.informedHow && (
        <>
          {t(`agreedHow.${referral.informedHow}`)}, <DateText value={referral.informedOn} /> (
          {t('page.notice', { version: referral.noticeVersion })})
        </>
      ),
    },
    { label: t('field.comment'), value: referral.comment },
  ];
}

/** What the landlord learns of a referral: its state and the agreed status. */
function useOutcomeFacts(referral: Referral): Fact[] {
  const { t } = useTranslation('referrals');
  return [
    { label: t('column.association'), value: referral.association.name },
    { label: t('column.sent'), value: <DateText value={referral.createdAt} /> },
    { label: t('page.decidedOn'), value: <DateText value={referral.decidedAt} /> },
    { label: t('column.agreed'), value: referral.status && <Status of={tenantStatuses} value={referral.status} /> },
  ];
}

function Decided({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  return (
    <Stack align="flex-start">
      <Facts
        facts={[
          { label: t('page.decidedOn'), value: <DateText value={referral.decidedAt} /> },
          { label: t('page.decidedBy'), value: referral.decidedBy },
          ...(referral.state === 'accepted'
            ? []
            : [
                { label: t('decline.code'), value: referral.decisionCode && t(`refusal.${referral.decisionCode}`) },
                { label: t('field.reason'), value: referral.decisionReason },
              ]),
        ]}
      />
      {referral.tenantId !== null && (
        <Button component={Link} to={`/tenants/${referral.tenantId}`} variant="light">
          {t('page.openTenant')}
        </Button>
      )}
    </Stack>
  );
}

function Content({ referral, isLandlord }: { referral: Referral; isLandlord: boolean }) {
  const { t } = useTranslation('referrals');
  const person = usePersonFacts(referral);
  const facts = useReferralFacts(referral);
  const outcome = useOutcomeFacts(referral);
  const following = isOpen(referral.state) ? <DecisionPanel referral={referral} /> : <Decided referral={referral} />;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      <Stack>
        <Paper component="section" withBorder p="lg">
          <Title order={2} mb="md">
            {t('page.person')}
          </Title>
          <Facts facts={person} />
        </Paper>
        <Paper component="section" withBorder p="lg">
          <Title order={2} mb="md">
            {t('page.situation')}
          </Title>
          <Facts facts={facts} />
        </Paper>
      </Stack>
      <Stack>
        {isLandlord ? (
          <EarlierNotice referral={referral} />
        ) : (
          <>
            <SenderCard referral={referral} />
            <Paper component="section" withBorder p="lg">
              <Title order={2} mb="md">
                {t('contact.title')}
              </Title>
              <ContactTries referral={referral} />
            </Paper>
          </>
        )}
        <Paper component="section" withBorder p="lg">
          <Title order={2} mb="md">
            {t(isLandlord ? 'page.outcome' : 'page.decision')}
          </Title>
          {isLandlord ? <Facts facts={outcome} /> : following}
          {isLandlord && referral.tenantId !== null && (
            <Button component={Link} to={`/tenants/${referral.tenantId}/arrears`} variant="light" mt="md">
              {t('page.openArrears')}
            </Button>
          )}
        </Paper>
      </Stack>
    </SimpleGrid>
  );
}

export default function ReferralPage() {
  const { t } = useTranslation('referrals');
  const { referralId = '' } = useParams();
  const isLandlord = useUser().role === 'landlord_staff';
  const query = apiQuery.useQuery('get', '/api/referrals/{id}', { params: { path: { id: referralId } } });
  const referral = query.data;
  return (
    <Page
      title={referral === undefined ? t('page.title') : fullName(referral)}
      badge={referral && <Status of={states} value={referral.state} />}
      breadcrumb={[{ label: t(isLandlord ? 'list.ownTitle' : 'list.title'), to: '/referrals' }]}
      lead={
        referral &&
        !isLandlord && (
          <Text span>
            {t('page.referredBy', {
              landlord: referral.landlord?.name ?? referral.partnerName ?? t(`source.${referral.source}`),
            })}{' '}
            <DateText value={referral.createdAt} />
          </Text>
        )
      }
    >
      <ListState query={query} empty={{ title: t('page.title') }}>
        {(loaded) => <Content referral={loaded} isLandlord={isLandlord} />}
      </ListState>
    </Page>
  );
}
