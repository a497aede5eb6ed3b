import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.js';
import classes from './Bars.module.css';
import type { Indicator } from './impact.js';

export interface Bar {
  key: string;
  label: string;
  /** What the figure means, told with it. */
  definition?: string;
  indicator: Indicator;
  /** The same figure of the period compared. */
  compared?: Indicator;
}

/** A figure in words, `125 of 400`, or why it is not told. */
function useFigure() {
  const { t } = useTranslation('impact');
  const { number, money } = useFormat();
  return ({ numerator, denominator, unit, reason }: Indicator): string => {
    const amount = (value: number | null) => {
      if (value === null) return t(reason === 'period' ? 'maskedPeriod' : 'masked');
      if (unit === 'cents') return money(value, true);
      return number(value, { maximumFractionDigits: unit === 'level' ? 1 : 0 });
    };
    if (denominator === null) return amount(null);
    if (denominator === 0) return t('nobody');
    return t(unit === 'level' ? 'level' : 'of', { part: amount(numerator), whole: amount(denominator) });
  };
}

/** From 0 to 1, for drawing: a level of 1 to 5 fills the bar at 5. */
const lengthOf = ({ share, unit, numerator }: Indicator): number =>
  unit === 'level' ? (numerator ?? 0) / 5 : Math.min(1, Math.max(0, share ?? 0));

/** Decoration: the row says it all. */
function Drawing({ indicator, compared }: Pick<Bar, 'indicator' | 'compared'>) {
  return (
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" className={classes.drawing} aria-hidden focusable="false">
      <rect width="100" height="12" className={indicator.suppressed ? classes.hidden : classes.track} />
      <rect width={100 * lengthOf(indicator)} height={compared ? 7 : 12} className={classes.bar} />
      {compared && <rect y="8" width={100 * lengthOf(compared)} height="4" className={classes.before} />}
    </svg>
  );
}

function Row({ bar: { label, definition, indicator, compared } }: { bar: Bar }) {
  const { t } = useTranslation('impact');
  const { number } = useFormat();
  const figure = useFigure();
  const percent = (share: number | null) =>
    share === null ? t('common.none') : number(share, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <tr>
      <th scope="row">
        {label}
        {definition !== undefined && (
          <Text component="span" display="block" size="xs" c="dimmed" fw={400}>
            {definition}
          </Text>
        )}
      </th>
      <td className={classes.graph}>
        <Drawing indicator={indicator} {...(compared && { compared })} />
      </td>
      <td className={classes.number}>
        {figure(indicator)}
        {compared && (
          <Text component="span" display="block" size="xs" c="dimmed">
            {t('before', { figure: figure(compared) })}
          </Text>
        )}
      </td>
      <td className={classes.share}>
        {percent(indicator.share)}
        {compared && (
          <Text component="span" display="block" size="xs" c="dimmed">
            {percent(compared.share)}
          </Text>
        )}
      </td>
    </tr>
  );
}

/** A chart that is a table, `first` above its names: each row has its name, a bar, the count with what it is counted of, and the share. */
export function Bars({ label, first, rows }: { label: string; first: string; rows: readonly Bar[] }) {
  const { t } = useTranslation('impact');
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <td aria-hidden />
          <th scope="col" className={classes.number}>
            {t('column.count')}
          </th>
          <th scope="col" className={classes.share}>
            {t('column.share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((bar) => (
          <Row key={bar.key} bar={bar} />
        ))}
      </tbody>
    </table>
  );
}
