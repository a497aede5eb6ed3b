import { Chip, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { components, paths } from '../../api/schema.js';
import { useFormat } from '../../ui/index.js';

type Support = NonNullable<NonNullable<paths['/api/tenants']['get']['parameters']['query']>['support']>;
type Counts = components['schemas']['TenantCounts'];

export const SHOWN = ['in_support', 'waiting', 'ended', 'all'] as const;
export type Shown = (typeof SHOWN)[number];

/**
 * Whom the list shows, as the address says it: `?support=`. Unsaid it is those in support; while a name is looked for it is everybody, since
 * whoever looks for somebody does not know how far they are.
 */
export const shownOf = (search: URLSearchParams): Shown =>
  SHOWN.find((one) => one === search.get('support')) ?? (search.get('q') === null ? 'in_support' : 'all');

/** What the API is asked: everybody needs no word. */
export const supportOf = (search: URLSearchParams): Support | undefined => {
  const shown = shownOf(search);
  return shown === 'all' ? undefined : shown;
};

const countOf = (counts: Counts, shown: Shown): number =>
  shown === 'all' ? counts.in_support + counts.waiting + counts.ended : counts[shown];

/** In support, waiting, ended or all, each with how many. */
export function SupportFilter({ counts }: { counts: Counts | undefined }) {
  const { t } = useTranslation('tenants');
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const choose = (shown: string) => {
    const next = new URLSearchParams(search);
    next.set('support', shown);
    next.delete('page');
    setSearch(next, { replace: true });
  };
  return (
    <Chip.Group value={shownOf(search)} onChange={(shown) => choose(String(shown))}>
      <Group gap="xs" role="radiogroup" aria-label={t('support.label')}>
        {SHOWN.map((one) => (
          <Chip key={one} value={one} variant="light">
            {t(`support.${one}`)}
            {counts && ` (${format.number(countOf(counts, one))})`}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}
