import { Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CatalogueSelect, useFormat } from '../../ui/index.js';
import { Bars } from './Bars.js';
import { type Impact, type Indicator } from './impact.js';

interface GroupsProps {
  impact: Impact;
  /** The figure compared; `accepted` when none is chosen. */
  shown: string | null;
  onShow: (key: string | null) => void;
}

/** One figure, compared between months, landlords or associations. */
export function Groups({ impact, shown, onShow }: GroupsProps) {
  const { t } = useTranslation('impact');
  const { date } = useFormat();
  const keys = impact.total.map(({ key }) => key);
  const key: Indicator['key'] = keys.find((known) => known === shown) ?? 'accepted';
  const rows = impact.groups.flatMap((group) => {
    const indicator = group.indicators.find((one) => one.key === key);
    const label = impact.groupBy === 'month' ? date(`${group.key}-01`, 'month') : group.label;
    return indicator ? [{ key: group.key, label, indicator }] : [];
  });
  const title = t(`compare.${impact.groupBy}`);
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{title}</Title>
        <CatalogueSelect
          label={t('compare.figure')}
          values={keys}
          namespace="impact"
          prefix="indicator"
          value={key}
          onChange={onShow}
          maw="24rem"
        />
        {rows.length === 0 ? (
          <Text c="dimmed">{t('compare.empty')}</Text>
        ) : (
          <Bars label={title} first={t(`grouped.${impact.groupBy}`)} rows={rows} />
        )}
      </Stack>
    </Paper>
  );
}
