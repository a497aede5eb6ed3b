import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconExternalLink, IconShieldCheck } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { DateText, Facts, ListState, Page, Pager, StatusBadge, usePage, useSectors } from '../../ui/index.js';
import { ConfirmActions } from './ConfirmActions.js';
import { inGroups } from './profile.js';

type Waiting = components['schemas']['EmployerToConfirm'];

const SIGNS = { of_company: 'success', of_anybody: 'warning', other: 'neutral' } as const;

function Company({ employer }: { employer: Waiting }) {
  const { t } = useTranslation('employers');
  const { nameOf } = useSectors();
  const { id, name, siret, naf, sector, city, postcode, displayName, email, mailSign, joinedAt } = employer;
  return (
    <Paper component="li" withBorder p="lg">
      <Stack>
        <Group justify="space-between" gap="xs" align="flex-start">
          <Title order={2} size="h3">
            <Anchor component={Link} to={`/employers/${id}`} inherit>
              {name}
            </Anchor>
          </Title>
          <Text size="sm" c="dimmed">
            {t('confirm.joined')} <DateText value={joinedAt} style="dateTime" />
          </Text>
        </Group>
        <Facts
          columns={2}
          facts={[
            {
              label: t('field.siret'),
              value:
                siret === null ? (
                  t('confirm.noSiret')
                ) : (
                  <>
                    {inGroups(siret)}{' '}
                    <Anchor
                      href={`https://annuaire-entreprises.data.gouv.fr/etablissement/${siret}`}
                      target="_blank"
                      rel="noopener noreferrer"
                      size="sm"
                    >
                      {t('confirm.lookUp')} <IconExternalLink size={14} aria-hidden />
                    </Anchor>
                  </>
                ),
            },
            { label: t('field.naf'), value: (naf && nameOf(naf)) ?? sector },
            { label: t('field.city'), value: [postcode, city].filter(Boolean).join(' ') || null },
            { label: t('confirm.by'), value: employer.invitedBy && `${employer.invitedBy}, ${employer.invitedFrom}` },
            {
              label: t('confirm.account'),
              value: (
                <>
                  {displayName}
                  <Text component="span" display="block" size="sm" style={{ overflowWrap: 'anywhere' }}>
                    {email}
                  </Text>
                </>
              ),
            },
            {
              label: t('confirm.domain'),
              value: (
                <Group gap="xs">
                  <strong style={{ overflowWrap: 'anywhere' }}>{employer.mailDomain}</strong>
                  <StatusBadge tone={SIGNS[mailSign]}>{t(`confirm.sign.${mailSign}`)}</StatusBadge>
                </Group>
              ),
            },
          ]}
        />
        <Group gap="sm">
          <ConfirmActions id={id} name={name} />
        </Group>
      </Stack>
    </Paper>
  );
}

/** Companies that made their account by a link: shown nobody before somebody here has looked who they are. */
export default function ConfirmationsPage() {
  const { t } = useTranslation('employers');
  const { page, setPage } = usePage();
  const query = apiQuery.useQuery(
    'get',
    '/api/employers/confirmations',
    { params: { query: { page } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Page title={t('confirm.title')} lead={t('confirm.lead')} breadcrumb={[{ label: t('nav'), to: '/employers' }]}>
      <ListState
        query={query}
        empty={{
          title: t('confirm.none'),
          text: t('confirm.noneText'),
          icon: <IconShieldCheck size={40} stroke={1.5} aria-hidden />,
        }}
      >
        {({ items, total, size }) => (
          <>
            <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('confirm.title')}>
              {items.map((employer) => (
                <Company key={employer.id} employer={employer} />
              ))}
            </Stack>
            <Pager page={page} size={size} total={total} onChange={setPage} />
          </>
        )}
      </ListState>
    </Page>
  );
}
