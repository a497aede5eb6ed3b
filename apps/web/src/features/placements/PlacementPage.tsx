import { Anchor, Button, Paper, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import {
  DateText,
  type Fact,
  Facts,
  formatPhone,
  ListState,
  Page,
  Status,
  useContractName,
  useOccupationNames,
} from '../../ui/index.js';
import { ChecksCard } from './ChecksCard.js';
import { CancelDialog, EndDialog } from './CloseDialogs.js';
import { type Placement, placementStatuses, WRITING } from './placement.js';
import { RenewDialog } from './RenewDialog.js';
import { StartDialog } from './StartDialog.js';
import { EndsTold, StartsCard } from './StartsCard.js';

function useFacts(placement: Placement): Fact[] {
  const { t } = useTranslation('placements');
  const contractName = useContractName();
  const { occupation, contract, contractMonths, employerId, organisationName, endReason, rallyId } = placement;
  const nameOf = useOccupationNames(occupation === null ? [] : [occupation]);
  const { role } = useUser();
  const date = (label: string, value: string | null): Fact[] =>
    value === null ? [] : [{ label, value: <DateText value={value} /> }];
  const text = (label: string, value: string | number | false | null | undefined): Fact[] =>
    value ? [{ label, value }] : [];
  const { contractForm, trainingLevel, funding, trialDays, endsOn, endSide, via, stillLooking } = placement;
  const contact = [
    placement.contactName,
    placement.contactEmail,
    placement.contactPhone && formatPhone(placement.contactPhone),
  ];
  const canOpenEmployer = employerId !== null && role !== 'employer';
  return [
    { label: t('field.kind'), value: t(`kind.${placement.kind}`) },
    {
      label: t('field.organisation'),
      value: canOpenEmployer ? (
        <Anchor component={Link} to={`/employers/${employerId}`}>
          {organisationName}
        </Anchor>
      ) : (
        organisationName
      ),
    },
    ...(occupation === null ? [] : [{ label: t('field.occupation'), value: nameOf(occupation) }]),
    ...(placement.kind === 'hire'
      ? [
          {
            label: t('field.contract'),
            value: contract === null ? t('field.contractOpen') : contractName(contract, contractMonths),
          },
        ]
      : []),
    ...text(t('field.contractForm'), contractForm && t(`contractForm.${contractForm}`)),
    ...text(t('field.trainingLevel'), trainingLevel && t(`level.${trainingLevel}`)),
    ...text(t('field.funding'), funding && t(`funding.${funding}`)),
    ...text(t('field.trialDays'), trialDays && `${trialDays}`),
    ...date(t('field.promisedAt'), placement.promisedAt),
    ...(placement.startedOn === null ? date(t('field.startOn'), placement.startOn) : []),
    ...date(t('field.startedOn'), placement.startedOn),
    ...(placement.endedOn === null ? date(t('field.endsOn'), endsOn) : []),
    ...date(t('field.endedOn'), placement.endedOn),
    ...(endReason === null ? [] : [{ label: t('field.reason'), value: t(`reason.${endReason}`) }]),
    ...text(t('field.endSide'), endSide && t(`endSide.${endSide}`)),
    ...text(t('field.contact'), contact.filter(Boolean).join('\n')),
    ...text(t('field.listed'), stillLooking && t('field.stillLooking')),
    ...text(t('field.via'), via && via !== 'rally' && t(`via.${via}`)),
    ...(rallyId === null
      ? []
      : [
          {
            label: t('field.origin'),
            value: (
              <Anchor component={Link} to={`/rallies/${rallyId}`}>
                {t('field.fromRally')}
              </Anchor>
            ),
          },
        ]),
  ];
}

function Actions({ placement }: { placement: Placement }) {
  const { t } = useTranslation('placements');
  const { role } = useUser();
  const [open, setOpen] = useState<'start' | 'renew' | 'end' | 'cancel' | null>(null);
  const isPromised = placement.state === 'promised';
  const isStarted = placement.state === 'started';
  const dialog = (name: typeof open) => ({ placement, opened: open === name, onClose: () => setOpen(null) });
  return (
    <>
      {isPromised && (
        <>
          <Button onClick={() => setOpen('start')}>{t('start.action')}</Button>
          <Button variant="default" onClick={() => setOpen('cancel')}>
            {t('cancel.action')}
          </Button>
          <StartDialog {...dialog('start')} />
          <CancelDialog {...dialog('cancel')} />
        </>
      )}
      {isStarted && (
        <>
          {role !== 'employer' && placement.contract !== 'CDI' && (
            <>
              <Button variant="default" onClick={() => setOpen('renew')}>
                {t('renew.action')}
              </Button>
              <RenewDialog {...dialog('renew')} />
            </>
          )}
          <Button variant="default" onClick={() => setOpen('end')}>
            {t('end.action')}
          </Button>
          <EndDialog {...dialog('end')} />
        </>
      )}
    </>
  );
}

function Content({ placement }: { placement: Placement }) {
  const { role } = useUser();
  const facts = useFacts(placement);
  const hasChecks = placement.startedOn !== null && placement.kind !== 'trial' && role !== 'organiser';
  return (
    <Stack>
      <EndsTold placement={placement} />
      <Paper component="section" withBorder p="lg">
        <Facts facts={facts} columns={2} />
      </Paper>
      <StartsCard placement={placement} />
      {hasChecks && <ChecksCard placement={placement} />}
    </Stack>
  );
}

/** One hire or training start. */
export default function PlacementPage() {
  const { t } = useTranslation('placements');
  const { placementId = '' } = useParams();
  const { role } = useUser();
  const query = apiQuery.useQuery('get', '/api/placements/{id}', { params: { path: { id: placementId } } });
  const placement = query.data;
  const name = placement?.tenantName ?? t('field.nameless');
  return (
    <Page
      title={placement ? t('page.title', { name, title: placement.title }) : t('one')}
      badge={placement && <Status of={placementStatuses} value={placement.state} />}
      breadcrumb={[{ label: t('nav'), to: '/placements' }]}
      lead={
        placement?.tenantId && (
          <Anchor component={Link} to={`/tenants/${placement.tenantId}`}>
            {t('page.tenant')}
          </Anchor>
        )
      }
      actions={placement && WRITING.includes(role) ? <Actions placement={placement} /> : undefined}
    >
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {(found) => <Content placement={found} />}
      </ListState>
    </Page>
  );
}
