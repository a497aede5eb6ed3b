import { Paper, Select, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.js';
import { Bars } from './Bars.js';
import { BY_YEAR, type Definitions, type Impact, SECTIONS } from './impact.js';

interface GroupsProps {
  impact: Impact;
  definitions: Definitions;
  /** The figure compared; one of which something is told when none is chosen. */
  shown: string | null;
  onShow: (key: string | null) => void;
}

const FIRST = ['hired', 'accepted'];

/** A month, quarter or year as it is said; other groups by their name. */
export function useGroupName(groupBy: Impact['groupBy']) {
  const { t } = useTranslation('impact');
  const { date } = useFormat();
  return ({ key, label }: { key: string; label: string | null }): string => {
    if (groupBy === 'month') return date(`${key}-01`, 'month');
    if (groupBy === 'quarter') return t('quarter', { year: key.slice(0, 4), number: key.slice(6) });
    return groupBy === 'year' ? key : (label ?? t('unnamed'));
  };
}

/** One figure, compared between months, landlords, programmes or towns. */
export function Groups({ impact, definitions, shown, onShow }: GroupsProps) {
  const { t } = useTranslation('impact');
  const nameOf = useGroupName(impact.groupBy);
  const keys = impact.total.map(({ key }) => key);
  // At first one of which something is told.
  const isTold = (key: string) =>
    impact.groups.some(({ indicators }) => indicators.some((one) => one.key === key && one.numerator !== null));
  const key = keys.find((known) => known === shown) ?? FIRST.find(isTold) ?? 'referred';
  const figureOf = (group?: Impact['groups'][number]) => group?.indicators.find((one) => one.key === key);
  // Months and quarters of two periods one after the other, everybody else by themselves.
  const before = impact.compared?.groups ?? [];
  const rows = impact.groups.flatMap((group, at) => {
    const indicator = figureOf(group);
    const compared = figureOf(
      BY_YEAR.includes(impact.groupBy) ? before.find((other) => other.key === group.key) : before[at],
    );
    return indicator ? [{ key: group.key, label: nameOf(group), indicator, ...(compared && { compared }) }] : [];
  });
  const title = t(`compare.${impact.groupBy}`);
  return (
    <Paper component="section" withBorder p={{ base: 'md', sm: 'lg' }}>
      <Stack>
        <Title order={2}>{title}</Title>
        <Select
          label={t('compare.figure')}
          data={SECTIONS.map((section) => ({
            group: t(`section.${section}`),
            items: impact.total
              .filter((indicator) => indicator.section === section)
              .map((indicator) => ({
                value: indicator.key,
                label: definitions.get(indicator.key)?.label ?? indicator.key,
              })),
          })).filter(({ items }) => items.length > 0)}
          value={key}
          allowDeselect={false}
          onChange={onShow}
          maw="24rem"
          data-noprint
        />
        <Text size="sm" c="dimmed">
          {definitions.get(key)?.definition}
        </Text>
        {rows.length === 0 ? (
          <Text c="dimmed">{t('compare.empty')}</Text>
        ) : (
          <Bars
            label={`${title} – ${definitions.get(key)?.label ?? key}`}
            first={t(`grouped.${impact.groupBy}`)}
            rows={rows}
          />
        )}
      </Stack>
    </Paper>
  );
}
