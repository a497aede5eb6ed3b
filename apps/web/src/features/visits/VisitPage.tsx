import { Alert, Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarRepeat, IconCloudUpload, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { useActs } from '../../offline/acts.js';
import { PendingBar } from '../../offline/PendingBar.js';
import { useOffline } from '../../offline/useOffline.js';
import {
  DateText,
  type Fact,
  Facts,
  fullName,
  ListState,
  Page,
  PhoneLink,
  Status,
  visitStatuses,
} from '../../ui/index.js';
import { MoveDialog } from './MoveDialog.js';
import { OutcomeForm } from './OutcomeForm.js';
import { ReopenButton } from './ReopenButton.js';
import { addressOf, mapUrl, type VisitSheet } from './visit.js';

function useVisitFacts(visit: VisitSheet): Fact[] {
  const { t } = useTranslation('visits');
  const { tenant, companion } = visit;
  const where = addressOf(tenant);
  const map = mapUrl(tenant);
  return [
    { label: t('field.when'), value: <DateText value={visit.plannedAt} style="dateTime" /> },
    { label: t('field.kind'), value: t('visit.kind', { kind: t(`kind.${visit.kind}`), count: visit.minutes }) },
    {
      label: t('field.address'),
      value:
        visit.place !== 'home' ? (
          t(`place.${visit.place}`)
        ) : where === '' ? null : (
          <>
            {where}{' '}
            {map !== null && (
              <Anchor href={map} target="_blank" rel="noreferrer noopener" underline="always" size="sm">
                {t('tour.map')}
              </Anchor>
            )}
          </>
        ),
    },
    { label: t('field.phone'), value: tenant.phone && <PhoneLink value={tenant.phone} /> },
    {
      label: t('field.visitor'),
      value: [visit.visitor, companion]
        .filter((one) => one !== null)
        .map((one) => one.displayName)
        .join(', '),
    },
  ];
}

function Planned({ visit }: { visit: VisitSheet }) {
  const { t } = useTranslation('visits');
  const user = useUser();
  const { pending } = useActs();
  const [moving, move] = useDisclosure();
  const isMine = [visit.visitor.id, visit.companion?.id].includes(user.id);
  if (pending.some(({ about }) => about === visit.id))
    return (
      <Alert color="yellow" icon={<IconCloudUpload aria-hidden />} title={t('visit.waits')}>
        {t('visit.waitsText')}
      </Alert>
    );
  if (user.role === 'volunteer' && !isMine)
    return <Text c="dimmed">{t('visit.ofColleague', { name: visit.visitor.displayName })}</Text>;
  return (
    <Stack>
      <Group>
        <Button variant="default" leftSection={<IconCalendarRepeat size={18} aria-hidden />} onClick={move.open}>
          {t('move.action')}
        </Button>
      </Group>
      <MoveDialog tenantId={visit.tenant.id} visitId={visit.id} opened={moving} onClose={move.close} />
      <OutcomeForm visit={visit} />
    </Stack>
  );
}

/** The note that was left: to be printed and put into the letter box. */
function Notice({ text }: { text: string }) {
  const { t } = useTranslation('visits');
  return (
    <Stack align="flex-start" gap="xs">
      <Title order={3}>{t('notice.title')}</Title>
      <Text style={{ whiteSpace: 'pre-line' }}>{text}</Text>
      <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
        {t('notice.print')}
      </Button>
    </Stack>
  );
}

function Past({ tenantId, visitId }: { tenantId: string; visitId: string }) {
  const { t } = useTranslation('visits');
  const params = { params: { path: { id: tenantId } } };
  const query = apiQuery.useQuery('get', '/api/tenants/{id}/visits', params, {
    select: ({ items }) => items.filter(({ id }) => id === visitId),
  });
  return (
    <ListState query={query} empty={{ title: t('visit.unknown') }}>
      {([visit]) =>
        visit && (
          <Paper component="section" withBorder p="lg">
            <Stack align="flex-start">
              <Title order={2}>{t('visit.outcome')}</Title>
              {visit.reason !== null && <Text>{t(`reason.${visit.reason}`)}</Text>}
              {visit.note !== null && (
                <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{visit.note}</Text>
              )}
              {visit.notice !== null && <Notice text={visit.notice} />}
              {(visit.state === 'refused' || visit.state === 'nobody_home') && <ReopenButton visitId={visitId} />}
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
        )
      }
    </ListState>
  );
}

function Content({ visit }: { visit: VisitSheet }) {
  const facts = useVisitFacts(visit);
  return (
    <Stack>
      <Paper withBorder p="lg">
        <Facts facts={facts} columns={2} />
      </Paper>
      {visit.state === 'planned' ? <Planned visit={visit} /> : <Past tenantId={visit.tenant.id} visitId={visit.id} />}
    </Stack>
  );
}

/** One visit: where and when, then what came of it. It goes on without a connection: noted on the phone, sent later. */
export default function VisitPage() {
  const { t } = useTranslation('visits');
  const { tenantId = '', visitId = '' } = useParams();
  const query = apiQuery.useQuery('get', '/api/visits/{id}', { params: { path: { id: visitId } } });
  const visit = query.data;
  useOffline(visit?.state === 'planned');
  const name = visit === undefined ? t('tenant.one') : fullName(visit.tenant);
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
      <PendingBar />
      <ListState query={query} empty={{ title: t('visit.unknown') }} isEmpty={() => false}>
        {(found) => <Content visit={found} />}
      </ListState>
    </Page>
  );
}
