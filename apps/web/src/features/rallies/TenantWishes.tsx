import { Paper, Select, Stack, Text } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { Empty, ListState } from '../../ui/index.js';
import { type Invitation, isAhead, type Rally } from './rally.js';
import { WishButtons } from './WishButtons.js';
import { useWish, type Wish } from './wishes.js';

/** The most that the API lists at once. */
const MOST = 100;

interface EmployerRowProps {
  rally: Rally;
  tenant: Invitation;
  employer: Invitation;
  value: Wish | null | undefined;
  noted: (wish: Wish | null) => void;
}

function EmployerRow({ rally, tenant, employer, value, noted }: EmployerRowProps) {
  const { t } = useTranslation('rallies');
  const wish = useWish(rally.id);
  const { tenantId } = tenant;
  const { employerId } = employer;
  const choose = (chosen: Wish | null) => {
    if (tenantId === null || employerId === null) return;
    const row = { tenantId, employerId, wish: chosen };
    wish.mutate(row, { onSuccess: () => noted(row.wish) });
  };
  const shown = wish.isPending ? wish.variables.wish : value;
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="xs">
        <Text fw={650}>{employer.name}</Text>
        <WishButtons
          label={t('wishes.ofTenant', { name: tenant.name, employer: employer.name })}
          value={shown ?? null}
          onChange={choose}
        />
      </Stack>
    </Paper>
  );
}

interface PeopleProps {
  rally: Rally;
  tenants: readonly Invitation[];
  employers: readonly Invitation[];
}

function People({ rally, tenants, employers }: PeopleProps) {
  const { t } = useTranslation('rallies');
  const [chosen, setChosen] = useState(tenants[0]?.id ?? '');
  // The API takes wishes of the association and does not give them back: what is shown is what was noted on this page.
  const [noted, setNoted] = useState<ReadonlyMap<string, Wish | null>>(new Map());
  const tenant = tenants.find(({ id }) => id === chosen);
  return (
    <Stack>
      <Text>{t('wishes.leadTenant')}</Text>
      <Select
        label={t('wishes.tenant')}
        data={tenants.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen}
        onChange={(id) => setChosen(id ?? '')}
        searchable
        allowDeselect={false}
      />
      <Text size="sm" c="dimmed">
        {t('wishes.notShown')}
      </Text>
      {tenant && (
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {employers.map((employer) => {
            const pair = `${tenant.id} ${employer.id}`;
            return (
              <EmployerRow
                key={pair}
                rally={rally}
                tenant={tenant}
                employer={employer}
                value={noted.get(pair)}
                noted={(wish) => setNoted((before) => new Map(before).set(pair, wish))}
              />
            );
          })}
        </Stack>
      )}
    </Stack>
  );
}

/** Whom the tenants one follows want to meet, or not. */
export function TenantWishes({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const path = { id: rally.id };
  const tenants = apiQuery.useQuery('get', '/api/rallies/{id}/invitations', {
    params: { path, query: { kind: 'tenant', size: MOST } },
  });
  const employers = apiQuery.useQuery('get', '/api/rallies/{id}/invitations', {
    params: { path, query: { kind: 'employer', size: MOST } },
  });
  const icon = <IconHeartHandshake size={40} stroke={1.5} aria-hidden />;
  if (!isAhead(rally.state)) return <Empty title={t('wishes.over')} icon={icon} />;
  return (
    <ListState query={tenants} empty={{ title: t('wishes.noTenants'), text: t('wishes.noTenantsText'), icon }}>
      {({ items }) => (
        <ListState
          query={employers}
          empty={{ title: t('wishes.noEmployers'), text: t('wishes.noEmployersText'), icon }}
        >
          {(invited) => (
            <People
              rally={rally}
              tenants={items.filter(({ state }) => state !== 'declined')}
              employers={invited.items.filter(({ state }) => state !== 'declined')}
            />
          )}
        </ListState>
      )}
    </ListState>
  );
}
