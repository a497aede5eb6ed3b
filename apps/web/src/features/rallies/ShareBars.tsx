import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.js';
import classes from './ShareBars.module.css';

export interface ShareLine {
  key: string;
  label: string;
  /** Null: nothing is known. */
  value: number | null;
  /** What it is counted of; null when it is no part of anything. */
  of: number | null;
  /** How the value is written when it is no plain number. */
  text?: string;
}

/** A chart that is a table: each line has its name, its count with what it is counted of, the share, and a bar of one colour. */
export function ShareBars({ title, lines }: { title: string; lines: readonly ShareLine[] }) {
  const { t } = useTranslation('rallies');
  const { number } = useFormat();
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h3">
        {title}
      </Title>
      <table className={classes.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('report.what')}</th>
            <th scope="col" className={classes.number}>
              {t('report.number')}
            </th>
            <th scope="col" className={classes.number}>
              {t('report.part')}
            </th>
            <td aria-hidden />
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, label, value, of, text }) => {
            const share = value === null || of === null || of === 0 ? null : value / of;
            const counted =
              value === null
                ? t('common.none')
                : (text ??
                  (of === null ? number(value) : t('report.countOf', { part: number(value), whole: number(of) })));
            return (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td className={classes.number}>{counted}</td>
                <td className={classes.number}>
                  {share === null ? t('common.none') : number(share, { style: 'percent', maximumFractionDigits: 0 })}
                </td>
                <td className={classes.graph} aria-hidden>
                  {share !== null && (
                    <div className={classes.track}>
                      <div className={classes.bar} style={{ width: `${Math.min(100, share * 100)}%` }} />
                    </div>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Stack>
  );
}
