import { Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { Facts, ListState, Page, PhoneLink } from '../../ui/index.js';
import type { Employer } from './profile.js';

/** Offers shown; the list of offers has them all. */
const MOST_OFFERS = 20;

function Offers({ employerId }: { employerId: string }) {
  const { t } = useTranslation('employers');
  const query = apiQuery.useQuery('get', '/api/offers', { params: { query: { employerId, size: MOST_OFFERS } } });
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('field.publishedOffers')}</Title>
        <ListState query={query} empty={{ title: '' }} isEmpty={() => false} lines={2}>
          {({ items }) =>
            items.length === 0 ? (
              <Text c="dimmed">{t('page.noOffer')}</Text>
            ) : (
              <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
                {items.map(({ id, title, city }) => (
                  <li key={id}>
                    <Anchor component={Link} to={`/offers/${id}`} fw={600}>
                      {title}
                    </Anchor>
                    {city !== null && (
                      <Text size="sm" c="dimmed">
                        {city}
                      </Text>
                    )}
                  </li>
                ))}
              </Stack>
            )
          }
        </ListState>
      </Stack>
    </Paper>
  );
}

function Content({ employer }: { employer: Employer }) {
  const { t } = useTranslation('employers');
  const { sector, siret, city, postcode, contactName, contactEmail, contactPhone, hasAccount } = employer;
  const town = [postcode, city].filter(Boolean).join(' ');
  return (
    <Stack>
      <Paper component="section" withBorder p="lg">
        <Facts
          columns={2}
          facts={[
            { label: t('field.sector'), value: sector },
            { label: t('field.city'), value: town === '' ? null : town },
            { label: t('field.siret'), value: siret },
            { label: t('field.account'), value: t(hasAccount ? 'account.yes' : 'account.no') },
            { label: t('field.contactName'), value: contactName },
            { label: t('field.contactPhone'), value: contactPhone && <PhoneLink value={contactPhone} /> },
            {
              label: t('field.contactEmail'),
              value: contactEmail && <Anchor href={`mailto:${contactEmail}`}>{contactEmail}</Anchor>,
            },
          ]}
        />
        {!hasAccount && (
          <Text size="sm" c="dimmed" mt="md">
            {t('account.how')}
          </Text>
        )}
      </Paper>
      <Offers employerId={employer.id} />
    </Stack>
  );
}

/** One company of the network. */
export default function EmployerPage() {
  const { t } = useTranslation('employers');
  const { employerId = '' } = useParams();
  const query = apiQuery.useQuery('get', '/api/employers/{id}', { params: { path: { id: employerId } } });
  return (
    <Page title={query.data?.name ?? t('one')} breadcrumb={[{ label: t('nav'), to: '/employers' }]}>
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {(employer) => <Content employer={employer} />}
      </ListState>
    </Page>
  );
}
