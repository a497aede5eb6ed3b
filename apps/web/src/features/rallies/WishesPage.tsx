import { Paper, Stack, Text } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useUser } from '../../api/session.js';
import { ListState, OccupationNames, usePseudonym } from '../../ui/index.js';
import { RallyFrame } from './RallyFrame.js';
import { isAhead, LEADING, type Rally } from './rally.js';
import { TenantWishes } from './TenantWishes.js';
import { WishButtons } from './WishButtons.js';
import { WishMatrix } from './WishMatrix.js';
import { useWish } from './wishes.js';

type Card = components['schemas']['RallyCandidate'];

function WishCard({ rally, card }: { rally: Rally; card: Card }) {
  const { t } = useTranslation('rallies');
  const known = usePseudonym();
  const wish = useWish(rally.id);
  const { candidateId, pseudonym, headline, occupations } = card;
  // What was tapped shows at once; it falls back when it could not be saved.
  const value = wish.isPending ? wish.variables.wish : (card.wish ?? null);
  const name = known(pseudonym) ?? t('someone');
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="xs">
        <div>
          <Text fw={650} fz="lg">
            {headline || name}
          </Text>
          {headline !== '' && (
            <Text size="sm" c="dimmed">
              {name}
            </Text>
          )}
          <Text component="div" size="sm">
            <OccupationNames codes={occupations} />
          </Text>
        </div>
        <WishButtons
          label={t('wishes.of', { name })}
          value={value}
          disabled={!isAhead(rally.state)}
          onChange={(chosen) => {
            if (candidateId) wish.mutate({ candidateId, wish: chosen });
          }}
        />
      </Stack>
    </Paper>
  );
}

function EmployerWishes({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const query = apiQuery.useQuery('get', '/api/rallies/{id}/candidates', { params: { path: { id: rally.id } } });
  return (
    <Stack>
      <Text>{t(isAhead(rally.state) ? 'wishes.lead' : 'wishes.over')}</Text>
      <ListState
        query={query}
        empty={{
          title: t('wishes.none'),
          text: t('wishes.noneText'),
          icon: <IconHeartHandshake size={40} stroke={1.5} aria-hidden />,
        }}
      >
        {({ items }) => (
          <>
            <Text fw={600} role="status">
              {t('wishes.count', {
                count: items.filter(({ wish }) => wish === 'must' || wish === 'want').length,
                total: items.length,
              })}
            </Text>
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {items.map((card) => (
                <WishCard key={card.candidateId ?? card.pseudonym} rally={rally} card={card} />
              ))}
            </Stack>
          </>
        )}
      </ListState>
    </Stack>
  );
}

/** Whom an employer wants to meet, by cards without names; for who follows tenants, whom these want to meet; for who leads, all of it. */
export default function WishesPage() {
  const { role } = useUser();
  const leads = LEADING.includes(role);
  return (
    <RallyFrame tab="wishes" size={leads ? 'xl' : 'md'}>
      {(rally) => {
        if (role === 'employer') return <EmployerWishes rally={rally} />;
        if (!leads) return <TenantWishes rally={rally} />;
        return (
          <Stack>
            <WishMatrix rally={rally} />
            {role === 'association_manager' && <TenantWishes rally={rally} />}
          </Stack>
        );
      }}
    </RallyFrame>
  );
}
