import { Anchor, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { DateText, ListState, Page, Status, StatusBadge, useFormat } from '../../ui/index.js';
import { type Site, siteStatuses } from './activity.js';
import { SiteCosts } from './SiteCosts.js';
import { SitePlan } from './SitePlan.js';
import { SiteSteps } from './SiteSteps.js';

function Content({ site }: { site: Site }) {
  const { t } = useTranslation('activities');
  return (
    <Stack gap="lg">
      <Group gap="sm">
        {site.tenantId !== null && (
          <Anchor component={Link} to={`/tenants/${site.tenantId}/record`} fw={600}>
            {site.person}
          </Anchor>
        )}
        <Text>
          <DateText value={site.beganOn} /> → <DateText value={site.finishedOn ?? site.endsBy} />
        </Text>
        {site.daysOver > 0 && <StatusBadge tone="danger">{t('site.over', { count: site.daysOver })}</StatusBadge>}
      </Group>
      <SiteSteps site={site} />
      <SimpleGrid cols={{ base: 1, md: 2 }} style={{ alignItems: 'start' }}>
        <SitePlan key={site.version} site={site} />
        <SiteCosts site={site} />
      </SimpleGrid>
    </Stack>
  );
}

/** One work-site: contract, days, who does what, what it cost, before and after. */
export default function SitePage() {
  const { t } = useTranslation('activities');
  const { siteId = '' } = useParams();
  const { language } = useFormat();
  const query = apiQuery.useQuery('get', '/api/work-sites/{id}', { params: { path: { id: siteId } } });
  const { data } = query;
  return (
    <Page
      title={data?.title ?? t('site.one')}
      badge={data && <Status of={siteStatuses} value={data.state} />}
      lead={data?.programme.name}
      breadcrumb={[{ label: t('tabs.sites'), to: '/activities/sites' }]}
      actions={
        <Button
          component="a"
          href={`/api/work-sites/${siteId}/contract?language=${language}`}
          download
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
        >
          {t('site.printContract')}
        </Button>
      }
    >
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {(site) => <Content site={site} />}
      </ListState>
    </Page>
  );
}
