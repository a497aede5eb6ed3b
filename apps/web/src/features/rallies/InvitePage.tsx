import { Button, Checkbox, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { Empty, ListState, ProblemAlert, useApiMutation, useOccupationNames } from '../../ui/index.js';
import { RallyFrame } from './RallyFrame.js';
import { AFTER_CHANGE, folded, isAhead, type Rally } from './rally.js';

/** The most that the API lists of both; more are invited all at once. */
const MOST = 100;

interface Choice {
  id: string;
  label: string;
  detail: string;
}

interface ChoicesProps {
  title: string;
  empty: string;
  choices: readonly Choice[];
  value: string[];
  onChange: (ids: string[]) => void;
}

function Choices({ title, empty, choices, value, onChange }: ChoicesProps) {
  const { t } = useTranslation('rallies');
  const [wanted, setWanted] = useState('');
  const shown = choices.filter(({ label, detail }) => folded(`${label} ${detail}`).includes(folded(wanted.trim())));
  const all = shown.length > 0 && shown.every(({ id }) => value.includes(id));
  const toggleAll = () => {
    const ids = shown.map(({ id }) => id);
    onChange(all ? value.filter((id) => !ids.includes(id)) : [...new Set([...value, ...ids])]);
  };
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{title}</Title>
        {choices.length === 0 && <Text c="dimmed">{empty}</Text>}
        {choices.length > 0 && (
          <>
            <TextInput
              aria-label={t('invite.search', { list: title })}
              placeholder={t('invite.searchText')}
              leftSection={<IconSearch size={18} aria-hidden />}
              value={wanted}
              onChange={(event) => setWanted(event.currentTarget.value)}
            />
            <Checkbox
              label={t('invite.allOf', { count: shown.length })}
              checked={all}
              indeterminate={!all && value.length > 0}
              onChange={toggleAll}
              fw={600}
            />
            <Checkbox.Group value={value} onChange={onChange} aria-label={title}>
              <Stack gap="sm" mah={420} p={4} style={{ overflowY: 'auto' }}>
                {shown.map(({ id, label, detail }) => (
                  <Checkbox key={id} value={id} label={label} description={detail} />
                ))}
              </Stack>
            </Checkbox.Group>
          </>
        )}
      </Stack>
    </Paper>
  );
}

function useChoices(rally: Rally) {
  const { t } = useTranslation('rallies');
  const candidates = apiQuery.useQuery('get', '/api/rallies/{id}/candidates', { params: { path: { id: rally.id } } });
  const employers = apiQuery.useQuery('get', '/api/employers', { params: { query: { size: MOST } } });
  const invited = apiQuery.useQuery('get', '/api/rallies/{id}/invitations', {
    params: { path: { id: rally.id }, query: { kind: 'employer', size: MOST } },
  });
  const codes = [...new Set((candidates.data?.items ?? []).flatMap(({ occupations }) => occupations))];
  const nameOf = useOccupationNames(codes);
  const known = new Set(invited.data?.items.map(({ employerId }) => employerId));
  return {
    query: candidates.error || !candidates.data ? candidates : employers.error || !employers.data ? employers : invited,
    tenants: (candidates.data?.items ?? []).flatMap(({ tenantId, headline, occupations }): Choice[] =>
      tenantId === undefined
        ? []
        : [{ id: tenantId, label: headline, detail: occupations.map(nameOf).join(', ') || t('common.none') }],
    ),
    employers: (employers.data?.items ?? [])
      .filter(({ id }) => !known.has(id))
      .map(
        ({ id, name, sector, city }): Choice => ({
          id,
          label: name,
          detail: [sector, city].filter(Boolean).join(', '),
        }),
      ),
  };
}

function Invite({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const navigate = useNavigate();
  const { query, tenants, employers } = useChoices(rally);
  const [tenantIds, setTenantIds] = useState<string[]>([]);
  const [employerIds, setEmployerIds] = useState<string[]>([]);
  const back = () => navigate(`/rallies/${rally.id}/invitations`);
  const count = tenantIds.length + employerIds.length;
  const invite = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/rallies/{id}/invitations', {
          params: { path: { id: rally.id } },
          // Without either list everybody would be invited; an empty one names nobody.
          body: { ...(tenantIds.length > 0 && { tenantIds }), ...(employerIds.length > 0 && { employerIds }) },
        }),
      ),
    success: (counts) => t('invite.done', counts),
    invalidates: AFTER_CHANGE,
    problem: 'inline',
    onSuccess: back,
  });
  return (
    <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
      {() => (
        <Stack>
          <Choices
            title={t('list.employers')}
            empty={t('invite.noEmployers')}
            choices={employers}
            value={employerIds}
            onChange={setEmployerIds}
          />
          <Choices
            title={t('list.candidates')}
            empty={t('invite.noCandidates')}
            choices={tenants}
            value={tenantIds}
            onChange={setTenantIds}
          />
          <ProblemAlert error={invite.error} />
          <Group>
            <Button onClick={() => invite.mutate()} loading={invite.isPending} disabled={count === 0}>
              {t('invite.chosen', { count })}
            </Button>
            <Button variant="subtle" onClick={back}>
              {t('common.cancel')}
            </Button>
          </Group>
        </Stack>
      )}
    </ListState>
  );
}

/** Chosen candidates and employers only. Candidates have no names here: whoever is not invited is not known to the organiser. */
export default function InvitePage() {
  const { t } = useTranslation('rallies');
  return (
    <RallyFrame tab="invitations" size="md">
      {(rally) => (isAhead(rally.state) ? <Invite rally={rally} /> : <Empty title={t('invite.tooLate')} />)}
    </RallyFrame>
  );
}
