import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.js';
import classes from './Bars.module.css';
import type { Indicator } from './impact.js';

export interface Bar {
  key: string;
  label: string;
  indicator: Indicator;
}

function Row({ bar: { label, indicator } }: { bar: Bar }) {
  const { t } = useTranslation('impact');
  const { number, money } = useFormat();
  const { numerator, denominator, share, unit, suppressed } = indicator;
  const amount = (value: number) => (unit === 'cents' ? money(value, true) : number(value));
  const of =
    denominator === null
      ? t('masked')
      : t('of', { part: numerator === null ? t('masked') : amount(numerator), whole: amount(denominator) });
  // Arrears may have grown: nothing is drawn below zero, the figure says it.
  const width = Math.min(100, Math.max(0, (share ?? 0) * 100));
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className={classes.graph}>
        <div className={suppressed ? classes.hidden : classes.track} aria-hidden>
          {!suppressed && <div className={classes.bar} style={{ width: `${width}%` }} />}
        </div>
      </td>
      <td className={classes.number}>{denominator === 0 ? t('nobody') : of}</td>
      <td className={classes.share}>
        {share === null ? t('common.none') : number(share, { style: 'percent', maximumFractionDigits: 0 })}
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
