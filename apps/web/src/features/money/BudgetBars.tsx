import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.js';
import classes from './BudgetBars.module.css';
import { BARS } from './budget.js';
import type { Budget } from './money.js';

/** A chart that is a table: for each sum a bar and the amount, of one budget or of two beside each other. */
export function BudgetBars({ budgets }: { budgets: readonly Budget[] }) {
  const { t } = useTranslation('money');
  const { money, date } = useFormat();
  const most = Math.max(1, ...budgets.flatMap((budget) => BARS.map((bar) => Math.abs(budget[bar]))));
  return (
    <table className={classes.table} aria-label={t('budget.chart')}>
      <thead>
        <tr>
          <th scope="col">{t('budget.sum')}</th>
          {budgets.map(({ id, month }) => (
            <th key={id} scope="col">
              {date(`${month}-01`, 'month')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {BARS.map((bar) => (
          <tr key={bar}>
            <th scope="row">{t(`budget.bar.${bar}`)}</th>
            {budgets.map((budget) => (
              <td key={budget.id}>
                <div
                  aria-hidden
                  className={budget[bar] < 0 ? classes.below : classes[bar]}
                  style={{ width: `${(Math.abs(budget[bar]) / most) * 100}%` }}
                />
                {money(budget[bar], true)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
