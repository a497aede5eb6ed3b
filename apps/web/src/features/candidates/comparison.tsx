import { Button, Checkbox, Group, Paper, Text } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearchParams } from 'react-router';

/** How many cards stand beside each other. */
export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 4;

/** Cards that are ticked to be compared, kept in the list's address: coming back from the comparison finds list and ticks. */
export function useComparison(offerId: string | null) {
  const { pathname } = useLocation();
  const [search, setSearch] = useSearchParams();
  const chosen = (search.get('compare') ?? '').split(',').filter(Boolean);
  const change = (of: (ids: readonly string[]) => readonly string[]) =>
    setSearch(
      (previous) => {
        const next = new URLSearchParams(previous);
        const ids = of((previous.get('compare') ?? '').split(',').filter(Boolean));
        if (ids.length > 0) next.set('compare', ids.join(','));
        else next.delete('compare');
        return next;
      },
      { replace: true, preventScrollReset: true, flushSync: true },
    );
  return {
    chosen,
    isFull: chosen.length >= MOST_COMPARED,
    address: `/candidates/compare?${new URLSearchParams({ ids: chosen.join(','), ...(offerId ? { offerId } : {}) })}`,
    list: `${pathname}?${search}`,
    choose: (id: string, on: boolean) =>
      change((before) => (on ? [...before.filter((one) => one !== id), id] : before.filter((one) => one !== id))),
    clear: () => change(() => []),
  };
}
export type Comparison = ReturnType<typeof useComparison>;

/** Beside a card. */
export function CompareBox({ comparison, id, name }: { comparison: Comparison; id: string; name: string }) {
  const { t } = useTranslation('candidates');
  const isChosen = comparison.chosen.includes(id);
  return (
    <Checkbox
      label={t('compare.choose')}
      aria-label={t('compare.chooseNamed', { name })}
      checked={isChosen}
      disabled={!isChosen && comparison.isFull}
      onChange={(event) => comparison.choose(id, event.currentTarget.checked)}
    />
  );
}

/** Says how many are ticked, and leads to the comparison once there are two; stays in sight while a long list is scrolled. */
export function CompareBar({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('candidates');
  const { chosen, address, list, clear } = comparison;
  if (chosen.length === 0) return null;
  return (
    <Paper withBorder shadow="md" p="sm" pos="sticky" bottom={8} style={{ zIndex: 2 }}>
      <Group justify="space-between" gap="sm">
        <Text size="sm" role="status">
          {t('compare.chosen', { chosen: chosen.length, most: MOST_COMPARED })}
        </Text>
        <Group gap="xs">
          <Button variant="subtle" px="xs" onClick={clear}>
            {t('compare.clear')}
          </Button>
          {chosen.length >= FEWEST_COMPARED && (
            <Button component={Link} to={address} state={{ list }} leftSection={<IconColumns3 size={18} aria-hidden />}>
              {t('compare.action', { count: chosen.length })}
            </Button>
          )}
        </Group>
      </Group>
    </Paper>
  );
}
