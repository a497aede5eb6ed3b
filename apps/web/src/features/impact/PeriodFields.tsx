import { Button, Group, Paper, Select, SimpleGrid } from '@mantine/core';
import { MonthPickerInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CatalogueSelect, dayOf } from '../../ui/index.js';
import { BY_YEAR, COMPARISONS, type Comparison, GROUPINGS, type Grouping, STEPS } from './impact.js';

/** The first day of the month, so many months from this one. */
function monthFrom(offset: number): string {
  const [year = 0, month = 1] = dayOf().split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + offset, 1)).toISOString().slice(0, 10);
}

const year = (offset: number) => Number(dayOf().slice(0, 4)) + offset;

/** Whole months; `chosen` leaves them to the two fields. */
const PERIODS: Record<string, () => [from: string, to: string]> = {
  last12: () => [monthFrom(-11), monthFrom(0)],
  thisYear: () => [`${year(0)}-01-01`, `${year(0)}-12-01`],
  lastYear: () => [`${year(-1)}-01-01`, `${year(-1)}-12-01`],
  yearBefore: () => [`${year(-2)}-01-01`, `${year(-2)}-12-01`],
};
const CHOSEN = 'chosen';

/** The period and the grouping, kept in the address. */
export function usePeriod() {
  const [search, setSearch] = useSearchParams();
  const change = (changes: Record<string, string | null>) =>
    setSearch(
      (previous) => {
        const next = new URLSearchParams(previous);
        for (const [name, value] of Object.entries(changes)) {
          if (value === null) next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  const given = (name: string) => {
    const value = search.get(name);
    return value !== null && /^\d{4}-\d{2}-01$/.test(value) ? value : null;
  };
  const [from, to] = [given('from') ?? `${year(0)}-01-01`, given('to') ?? `${year(0)}-12-01`];
  const groupBy = GROUPINGS.find((known) => known === search.get('groupBy')) ?? 'none';
  const only = BY_YEAR.includes(groupBy) ? search.get('only') : null;
  const compare = COMPARISONS.find((known) => known === search.get('compare')) ?? 'none';
  return {
    ...{ from, to, change, groupBy, only, compare },
    focus: search.get('show'),
    /** How finely the course of time is told: a quarter has enough people more often than a month. */
    step: STEPS.find((known) => known === search.get('step')) ?? 'quarter',
    /** As the API is asked. */
    query: { from, to, groupBy, ...(only !== null && { only }), ...comparedTo(compare, from, to) },
  };
}

const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstOf = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** The months before, as many; or the same ones of the year before. */
function comparedTo(compare: Comparison, from: string, to: string) {
  if (compare === 'none') return {};
  const back = compare === 'yearBefore' ? 12 : months(to) - months(from) + 1;
  return { compareFrom: firstOf(months(from) - back), compareTo: firstOf(months(to) - back) };
}

interface PeriodFieldsProps {
  period: ReturnType<typeof usePeriod>;
  groupings: readonly Grouping[];
}

export function PeriodFields({ period, groupings }: PeriodFieldsProps) {
  const { t } = useTranslation('impact');
  const { from, to, groupBy, compare, only, change } = period;
  const named = Object.entries(PERIODS).find(([, months]) => {
    const [first, last] = months();
    return first === from && last === to;
  })?.[0];
  const picker = {
    valueFormat: 'MMMM YYYY',
    ariaLabels: {
      previousYear: t('period.previousYear'),
      nextYear: t('period.nextYear'),
      previousDecade: t('period.previousYear'),
      nextDecade: t('period.nextYear'),
    },
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="search" aria-label={t('period.label')} data-noprint>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 5 }} spacing="sm">
        <Select
          label={t('period.label')}
          data={[...Object.keys(PERIODS), ...(named ? [] : [CHOSEN])].map((value) => ({
            value,
            label: t(`period.${value}`),
          }))}
          value={named ?? CHOSEN}
          allowDeselect={false}
          onChange={(value) => {
            const months = PERIODS[value ?? '']?.();
            if (months) change({ from: months[0], to: months[1] });
          }}
        />
        <MonthPickerInput
          {...picker}
          label={t('period.from')}
          value={from}
          maxDate={to}
          onChange={(value) => value !== null && change({ from: value })}
        />
        <MonthPickerInput
          {...picker}
          label={t('period.to')}
          value={to}
          minDate={from}
          maxDate={`${year(0)}-12-01`}
          onChange={(value) => value !== null && change({ to: value })}
        />
        <CatalogueSelect
          label={t('grouping.label')}
          values={groupings}
          namespace="impact"
          prefix="grouping"
          value={groupBy}
          onChange={(value) => change({ groupBy: value === 'none' ? null : value, only: null })}
        />
        <CatalogueSelect
          label={t('comparison.label')}
          values={COMPARISONS}
          namespace="impact"
          prefix="comparison"
          value={compare}
          onChange={(value) => change({ compare: value === 'none' ? null : value })}
        />
      </SimpleGrid>
      {only !== null && (
        <Group mt="sm">
          <Button variant="subtle" onClick={() => change({ only: null })}>
            {t('only.all')}
          </Button>
        </Group>
      )}
    </Paper>
  );
}
