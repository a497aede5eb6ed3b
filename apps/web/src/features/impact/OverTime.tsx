import { Paper, SegmentedControl, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { ListState, useFormat } from '../../ui/index.js';
import { Graph } from './Graph.js';
import classes from './Graph.module.css';
import { type Definitions, type OverTime as History, type SeriesLine, STEPS, type Step } from './impact.js';

/** A month, quarter or year, or from one to another where these are told together only. */
function useSpanName(step: Step) {
  const { t } = useTranslation('impact');
  const { date } = useFormat();
  const nameOf = (day: string) =>
    step === 'month'
      ? date(day, 'month')
      : step === 'year'
        ? day.slice(0, 4)
        : t('quarter', { year: day.slice(0, 4), number: Math.ceil(Number(day.slice(5, 7)) / 3) });
  return ({ from, to }: { from: string; to: string }): string => {
    const [first, last] = [nameOf(from), nameOf(to)];
    return first === last ? first : t('overTime.span', { first, last });
  };
}

/** The figures of the picture, for who does not see it or wants them exactly. */
function Numbers({ line, step, label }: { line: SeriesLine; step: Step; label: string }) {
  const { t } = useTranslation('impact');
  const { money, number } = useFormat();
  const spanName = useSpanName(step);
  return (
    <details className={classes.table}>
      <summary>{t('overTime.asTable', { label })}</summary>
      <Table aria-label={label}>
        <Table.Tbody>
          {line.points.map((point) => (
            <Table.Tr key={point.from}>
              <Table.Th scope="row">{spanName(point)}</Table.Th>
              <Table.Td ta="right">
                {point.value === null
                  ? t(point.reason === 'period' ? 'maskedPeriod' : 'masked')
                  : line.unit === 'cents'
                    ? money(point.value, true)
                    : number(point.value)}
                {point.of !== null && (
                  <Text component="span" display="block" size="xs" c="dimmed">
                    {t('overTime.known', { count: point.of })}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  );
}

function Line({ line, step, definitions }: { line: SeriesLine; step: Step; definitions: Definitions }) {
  const { t } = useTranslation('impact');
  const words = definitions.get(`series.${line.key}`);
  const label = words?.label ?? line.key;
  const isTold = line.points.some(({ value }) => value !== null);
  return (
    <Stack gap="xs" component="section" aria-label={label} className={classes.part}>
      <Title order={3} size="h4">
        {label}
      </Title>
      <Text size="xs" c="dimmed">
        {words?.definition}
      </Text>
      {isTold ? <Graph line={line} label={label} /> : <Text c="dimmed">{t('overTime.untold')}</Text>}
      {isTold && <Numbers line={line} step={step} label={label} />}
    </Stack>
  );
}

interface OverTimeProps {
  from: string;
  to: string;
  step: Step;
  onStep: (step: Step) => void;
  definitions: Definitions;
}

/** How it went, month by month or longer, as far as it may be told: of everybody. */
export function OverTime({ from, to, step, onStep, definitions }: OverTimeProps) {
  const { t } = useTranslation('impact');
  const query = apiQuery.useQuery(
    'get',
    '/api/impact/series',
    { params: { query: { from, to, step } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Paper component="section" withBorder p={{ base: 'md', sm: 'lg' }}>
      <Stack>
        <Title order={2}>{t('overTime.title')}</Title>
        <Text c="dimmed">{t('overTime.text')}</Text>
        <SegmentedControl
          data={STEPS.map((value) => ({ value, label: t(`overTime.step.${value}`) }))}
          value={step}
          onChange={(value) => onStep(value as Step)}
          aria-label={t('overTime.by')}
          maw="24rem"
          data-noprint
        />
        <ListState query={query} empty={{ title: t('compare.empty') }} isEmpty={isEmpty}>
          {(history) => (
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
              {history.series.map((line) => (
                <Line key={line.key} line={line} step={history.step} definitions={definitions} />
              ))}
            </SimpleGrid>
          )}
        </ListState>
      </Stack>
    </Paper>
  );
}

const isEmpty = ({ series }: History) => series.every(({ points }) => points.length === 0);
