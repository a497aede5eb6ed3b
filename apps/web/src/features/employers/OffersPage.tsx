import { Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { ListState } from '../../ui/index.js';
import { EmployerFrame } from './EmployerFrame.js';

/** Offers shown; the list of offers has them all. */
const MOST_OFFERS = 50;

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

/** What an employer offers now. */
export default function EmployerOffersPage() {
  return <EmployerFrame tab="offers">{({ id }) => <Offers employerId={id} />}</EmployerFrame>;
}
