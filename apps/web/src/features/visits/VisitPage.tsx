import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarRepeat } from '@tabler/icons-react';
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
  Page,
  PhoneLink,
  Status,
  type Tenant,
  visitStatuses,
} from '../../ui/index.js';
import { MoveDialog } from './MoveDialog.js';
import { OutcomeForm } from './OutcomeForm.js';
import type { Visit } from './visit.js';

function useVisitFacts(visit: Visit, tenant: Tenant | undefined): Fact[] {
  const { t } = useTranslation('visits');
  const town = [tenant?.postcode, tenant?.city].filter(Boolean).join(' ');
  const where = [tenant?.address, town].filter(Boolean).join('\n');
  return [
    { label: t('field.when'), value: <DateText value={visit.plannedAt} style="dateTime" /> },
    { label: t('field.address'), value: where === '' ? null : where },
    { label: t('field.phone'), value: tenant?.phone && <PhoneLink value={tenant.phone} /> },
    { label: t('field.visitor'), value: visit.visitor.displayName },
  ];
}

function Planned({ tenantId, visit }: { tenantId: string; visit: Visit }) {
  const { t } = useTranslation('visits');
  const user = useUser();
  const [moving, move] = useDisclosure();
  if (user.role === 'volunteer' && visit.visitor.id !== user.id)
    return <Text c="dimmed">{t('visit.ofColleague', { name: visit.visitor.displayName })}</Text>;
  return (
    <Stack>
      <Group>
        <Button variant="default" leftSection={<IconCalendarRepeat size={18} aria-hidden />} onClick={move.open}>
          {t('move.action')}
        </Button>
      </Group>
      <MoveDialog tenantId={tenantId} visit={visit} opened={moving} onClose={move.close} />
      <OutcomeForm tenantId={tenantId} visitId={visit.id} />
    </Stack>
  );
}

function Past({ tenantId, visit }: { tenantId: string; visit: Visit }) {
  const { t } = useTranslation('visits');
  return (
    <Paper component="section" withBorder p="lg">
      <Stack align="flex-start">
        <Title order={2}>{t('visit.outcome')}</Title>
        {visit.note !== null && <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{visit.note}</Text>}
        {visit.movedTo !== null && (
          <Button component={Link} to={`/tenants/${tenantId}/visits/${visit.movedTo}`} variant="light">
            {t('visit.openNew')}
          </Button>
        )}
        <Button component={Link} to={`/tenants/${tenantId}/record`} variant="light">
          {t('visit.openRecord')}
        </Button>
      </Stack>
    </Paper>
  );
}

function Content({ tenantId, visit, tenant }: { tenantId: string; visit: Visit; tenant: Tenant | undefined }) {
  const facts = useVisitFacts(visit, tenant);
  return (
    <Stack>
      <Paper withBorder p="lg">
        <Facts facts={facts} columns={2} />
      </Paper>
      {visit.state === 'planned' ? (
        <Planned tenantId={tenantId} visit={visit} />
      ) : (
        <Past tenantId={tenantId} visit={visit} />
      )}
    </Stack>
  );
}

/** One visit: where and when, then what came of it. */
export default function VisitPage() {
  const { t } = useTranslation('visits');
  const { tenantId = '', visitId = '' } = useParams();
  const params = { params: { path: { id: tenantId } } };
  const { data: tenant } = apiQuery.useQuery('get', '/api/tenants/{id}', params);
  const query = apiQuery.useQuery('get', '/api/tenants/{id}/visits', params, {
    select: ({ items }) => items.filter(({ id }) => id === visitId),
  });
  const name = tenant === undefined ? t('tenant.one') : fullName(tenant);
  const visit = query.data?.[0];
  return (
    <Page
      title={t('visit.title', { name })}
      badge={visit && <Status of={visitStatuses} value={visit.state} />}
      breadcrumb={[
        { label: t('mine.title'), to: '/visits' },
        { label: name, to: `/tenants/${tenantId}/record` },
      ]}
      size="sm"
    >
      <ListState query={query} empty={{ title: t('visit.unknown') }}>
        {([found]) => found && <Content tenantId={tenantId} visit={found} tenant={tenant} />}
      </ListState>
    </Page>
  );
}
