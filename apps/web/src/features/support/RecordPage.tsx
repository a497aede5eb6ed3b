import { Button, Grid, Stack } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useUser } from '../../api/session.js';
import { FOLLOWING, ListState, TenantPage } from '../../ui/index.js';
import { ArrearsCard } from './ArrearsCard.js';
import { EntryForm } from './EntryForm.js';
import { ExceptionBanner } from './ExceptionBanner.js';
import { Journal } from './Journal.js';
import { ObjectivesCard } from './ObjectivesCard.js';
import { OtherCards } from './OtherCards.js';
import { PlacementsCard } from './PlacementsCard.js';
import { RecordState } from './RecordState.js';
import { type SupportRecord, useRecord } from './record.js';
import { PlannedVisits, VisitsCard } from './Visits.js';

/** A manager who reads by exception is shown the notes as they were loaded with that reason, and nothing is loaded again. */
function useLines() {
  const { t } = useTranslation('support');
  return ({ id, at, author, kind, text, visitNote }: SupportRecord['entries'][number]) => ({
    id,
    at,
    by: author,
    title: t(`kind.${kind}`),
    text: [text, visitNote].filter((part) => part !== null).join('\n'),
  });
}

function Content({ record, exception }: { record: SupportRecord; exception: string | null }) {
  const toLine = useLines();
  const { tenantId } = record;
  const mayManage = FOLLOWING.includes(useUser().role);
  const isOpened = record.state !== 'not_opened';
  const isClosed = record.state === 'closed';
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, md: 7 }}>
        <Stack gap="lg">
          {!isClosed && <PlannedVisits tenantId={tenantId} />}
          {!isClosed && <EntryForm tenantId={tenantId} />}
          <Journal tenantId={tenantId} exceptional={exception === null ? null : record.entries.map(toLine)} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 5 }}>
        <Stack gap="lg">
          <PlacementsCard placements={record.placements} />
          {isOpened && <ObjectivesCard record={record} mayManage={mayManage} />}
          {mayManage && <ArrearsCard tenantId={tenantId} />}
          <VisitsCard tenantId={tenantId} />
          <OtherCards tenantId={tenantId} state={record.state} />
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

export default function RecordPage() {
  const { t } = useTranslation('support');
  const { tenantId = '' } = useParams();
  const { role } = useUser();
  const [exception, setException] = useState<string | null>(null);
  const query = useRecord(tenantId, exception);
  const isManager = role === 'association_manager';
  return (
    <TenantPage
      tenantId={tenantId}
      tab="record"
      size="xl"
      actions={
        query.data !== undefined &&
        query.data.state !== 'closed' && (
          <Button
            component={Link}
            to={`/visits/new?tenant=${tenantId}`}
            variant="light"
            leftSection={<IconCalendarPlus size={18} aria-hidden />}
          >
            {t('visits.plan')}
          </Button>
        )
      }
    >
      {() => (
        <ListState query={query} empty={{ title: t('journal.none') }} lines={6}>
          {(record) => (
            <Stack gap="lg">
              <RecordState record={record} mayManage={FOLLOWING.includes(role)} />
              {isManager && <ExceptionBanner reason={exception} onChange={setException} />}
              <Content record={record} exception={exception} />
            </Stack>
          )}
        </ListState>
      )}
    </TenantPage>
  );
}
