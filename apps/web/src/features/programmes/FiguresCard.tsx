import { Group, Paper, SegmentedControl, Stack, Table, Text, Title } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { DateField, dayOf, ListState, StatusBadge, useFormat } from '../../ui/index.js';

type Figure = components['schemas']['ProgrammeIndicators']['indicators'][number]['figures'][number];

function Value({ figure }: { figure: Figure }) {
  const { t } = useTranslation('programmes');
  const format = useFormat();
  if (figure.suppressed) return <Text span>{t('figures.suppressed')}</Text>;
  if (figure.value === null) return <Text span>{t('common.none')}</Text>;
  if (figure.unit === 'cents') return <Text span>{format.money(figure.value, true)}</Text>;
  const shown =
    figure.unit === 'share'
      ? format.number(figure.value, { style: 'percent', maximumFractionDigits: 1 })
      : format.number(figure.value);
  return (
    <Text span>
      <b>{shown}</b>
      {figure.of !== null && ` ${t('figures.of', { count: figure.of })}`}
      {figure.goal !== null && (
        <StatusBadge tone={figure.value > figure.goal ? 'success' : 'warning'}>
          {t('figures.goal', { goal: format.number(figure.goal, { style: 'percent' }) })}
        </StatusBadge>
      )}
    </Text>
  );
}

/** What the programme counts over a period; for those outside without what is about too few people. */
export function FiguresCard({ programmeId }: { programmeId: string }) {
  const { t } = useTranslation('programmes');
  const today = dayOf();
  const [from, setFrom] = useState<string | null>(`${today.slice(0, 4)}-01-01`);
  const [to, setTo] = useState<string | null>(today);
  const [audience, setAudience] = useState<'inside' | 'outside'>('inside');
  const query = apiQuery.useQuery(
    'get',
    '/api/programmes/{id}/indicators',
    { params: { path: { id: programmeId }, query: { from: from ?? today, to: to ?? today, audience } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('figures.title')}</Title>
        <Group grow align="flex-end">
          <DateField label={t('figures.from')} clearable={false} value={from} onChange={setFrom} />
          <DateField label={t('figures.to')} clearable={false} value={to} onChange={setTo} />
        </Group>
        <SegmentedControl
          aria-label={t('figures.audience')}
          value={audience}
          onChange={(value) => setAudience(value === 'outside' ? 'outside' : 'inside')}
          data={(['inside', 'outside'] as const).map((value) => ({ value, label: t(`figures.audiences.${value}`) }))}
        />
        {audience === 'outside' && <Text size="sm">{t('figures.outsideText')}</Text>}
        <ListState query={query} empty={{ title: t('figures.none') }} isEmpty={(data) => !data.indicators.length}>
          {(data) => (
            <Table aria-label={t('figures.title')}>
              <Table.Tbody>
                {data.indicators.flatMap((indicator) =>
                  indicator.figures.map((figure) => (
                    <Table.Tr key={`${indicator.key}${figure.key}`}>
                      <Table.Th scope="row" fw={400}>
                        {t(`figure.${figure.key}`)}
                      </Table.Th>
                      <Table.Td ta="right">
                        <Value figure={figure} />
                      </Table.Td>
                    </Table.Tr>
                  )),
                )}
              </Table.Tbody>
            </Table>
          )}
        </ListState>
      </Stack>
    </Paper>
  );
}
