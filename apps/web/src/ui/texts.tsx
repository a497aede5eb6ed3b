import { useTranslation } from 'react-i18next';
import { type DateStyle, useFormat } from './format.js';

function Nothing() {
  const { t } = useTranslation('shell');
  return <span>{t('common.none')}</span>;
}

export interface DateTextProps {
  /** ISO 8601: a day, or a moment with its zone. */
  value: string | null | undefined;
  style?: DateStyle;
}

/** A date in the language of the screen and in Paris time; a dash when there is none. */
export function DateText({ value, style = 'date' }: DateTextProps) {
  const format = useFormat();
  if (value === null || value === undefined) return <Nothing />;
  return <time dateTime={value}>{format.date(value, style)}</time>;
}

export interface MoneyTextProps {
  cents: number | null | undefined;
  /** Leaves out the cents of a whole amount. */
  compact?: boolean;
}

/** An amount in euros that never breaks over two lines; a dash when there is none. */
export function MoneyText({ cents, compact }: MoneyTextProps) {
  const format = useFormat();
  if (cents === null || cents === undefined) return <Nothing />;
  return <span style={{ whiteSpace: 'nowrap' }}>{format.money(cents, compact)}</span>;
}
