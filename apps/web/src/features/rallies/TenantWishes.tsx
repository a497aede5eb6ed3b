import { Paper, Select, Stack, Text } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty, ListState } from '../../ui/index.js';
import { isAhead, type Rally } from './rally.js';
import { WishButtons } from './WishButtons.js';
import { pairsOf, useExclusion, useWishBoard, type WishBoard, type WishPair } from './wish-board.js';
import { useWish } from './wishes.js';

interface EmployerRowProps {
  rally: Rally;
  tenant: WishBoard['candidates'][number];
  employer: WishBoard['employers'][number];
  pair: WishPair | undefined;
}

function EmployerRow({ rally, tenant, employer, pair }: EmployerRowProps) {
  const { t } = useTranslation('rallies');
  const sentence = useExclusion();
  const wish = useWish(rally.id);
  const saved = pair?.wishes.find(({ by }) => by === 'case_worker')?.wish ?? null;
  const own = pair?.wishes.find(({ by }) => by === 'tenant');
  const { tenantId } = tenant;
  const { employerId } = employer;
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="xs">
        <Text fw={650}>{employer.name}</Text>
        {own && <Text size="sm">{t('wishes.saidSelf', { wish: t(`wish.${own.wish}`) })}</Text>}
        {pair?.exclusion && (
          <Text size="sm" c="dimmed">
            {sentence(pair.exclusion)}
          </Text>
        )}
        {(pair?.news.length ?? 0) > 0 && (
          <Text size="sm" c="dimmed">
            {t('wishes.againFor', { news: pair?.news.map((reason) => t(`news.${reason}`)).join(', ') })}
          </Text>
        )}
        <WishButtons
          label={t('wishes.ofTenant', { name: tenant.name, employer: employer.name })}
          value={wish.isPending ? wish.variables.wish : saved}
          onChange={(chosen) => wish.mutate({ tenantId, employerId, wish: chosen })}
        />
      </Stack>
    </Paper>
  );
}

function People({ rally, board }: { rally: Rally; board: WishBoard }) {
  const { t } = useTranslation('rallies');
  const tenants = board.candidates.filter(({ absence }) => absence !== 'declined');
  const employers = board.employers.filter(({ absence }) => absence !== 'declined');
  const [chosen, setChosen] = useState(tenants.find(({ wished }) => !wished)?.tenantId ?? tenants[0]?.tenantId ?? '');
  const tenant = tenants.find(({ tenantId }) => tenantId === chosen);
  const pairs = pairsOf(board);
  const missing = tenants.filter(({ wished }) => !wished).length;
  return (
    <Stack>
      <Text>{t('wishes.leadTenant')}</Text>
      <Text fw={600} role="status">
        {t('wishes.candidatesMissing', { count: missing, total: tenants.length })}
      </Text>
      <Select
        label={t('wishes.tenant')}
        data={tenants.map(({ tenantId, name, wished }) => ({
          value: tenantId,
          label: wished ? name : t('wishes.withoutWish', { name }),
        }))}
        value={chosen}
        onChange={(id) => setChosen(id ?? '')}
        searchable
        allowDeselect={false}
      />
      <Text size="sm" c="dimmed">
        {t('wishes.limit', { count: board.mustLimit })}
      </Text>
      {tenant && (
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {employers.map((employer) => (
            <EmployerRow
              key={`${tenant.tenantId} ${employer.employerId}`}
              rally={rally}
              tenant={tenant}
              employer={employer}
              pair={pairs.get(`${tenant.tenantId} ${employer.employerId}`)}
            />
          ))}
        </Stack>
      )}
    </Stack>
  );
}

/** Whom the tenants one follows want to meet, or not. */
export function TenantWishes({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const query = useWishBoard(rally.id);
  const icon = <IconHeartHandshake size={40} stroke={1.5} aria-hidden />;
  if (!isAhead(rally.state)) return <Empty title={t('wishes.over')} icon={icon} />;
  return (
    <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
      {(board) => {
        if (board.candidates.length === 0)
          return <Empty title={t('wishes.noTenants')} text={t('wishes.noTenantsText')} icon={icon} />;
        if (board.employers.length === 0)
          return <Empty title={t('wishes.noEmployers')} text={t('wishes.noEmployersText')} icon={icon} />;
        return <People rally={rally} board={board} />;
      }}
    </ListState>
  );
}
