import { NumberInput, type NumberInputProps, Select, type SelectProps } from '@mantine/core';
import { DateInput, type DateInputProps } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from './format.js';

export interface MoneyFieldProps extends Omit<NumberInputProps, 'value' | 'defaultValue' | 'onChange'> {
  /** Whole cents; null when the field is empty. */
  value?: number | null;
  defaultValue?: number | null;
  onChange?: (cents: number | null) => void;
}

const toEuros = (cents: number | null | undefined) => (cents === null || cents === undefined ? '' : cents / 100);

/** An amount typed in euros and kept in cents. Takes `form.getInputProps(…)` of a controlled or uncontrolled form. */
export function MoneyField({ value, defaultValue, onChange, onFocus, onBlur, ...input }: MoneyFieldProps) {
  const { language } = useFormat();
  // While one types, what was typed stands; afterwards 12,7 reads 12,70.
  const [isTyping, setTyping] = useState(false);
  return (
    <NumberInput
      min={0}
      decimalScale={2}
      fixedDecimalScale={!isTyping}
      hideControls
      thousandSeparator={language === 'fr' ? '\u202f' : ','}
      decimalSeparator={language === 'fr' ? ',' : '.'}
      // The dot of a number pad is as good as the comma.
      allowedDecimalSeparators={[',', '.']}
      suffix={'\u00a0€'}
      inputMode="decimal"
      value={value === undefined ? undefined : toEuros(value)}
      defaultValue={toEuros(defaultValue)}
      onChange={(euros) => onChange?.(euros === '' ? null : Math.round(Number(euros) * 100))}
      onFocus={(event) => {
        setTyping(true);
        onFocus?.(event);
      }}
      onBlur={(event) => {
        setTyping(false);
        onBlur?.(event);
      }}
      {...input}
    />
  );
}

/** A day picked or typed as 24/12/2026, kept as `2026-12-24`; null when empty. Takes `form.getInputProps(…)`. */
export function DateField(props: DateInputProps) {
  const { t } = useTranslation('shell');
  return (
    <DateInput
      valueFormat="DD/MM/YYYY"
      placeholder={t('field.datePlaceholder')}
      hideOutsideDates
      clearable
      clearButtonProps={{ 'aria-label': t('field.clear') }}
      ariaLabels={{ previousMonth: t('field.previousMonth'), nextMonth: t('field.nextMonth') }}
      {...props}
    />
  );
}

export interface CatalogueSelectProps<Value extends string> extends Omit<SelectProps, 'data'> {
  values: readonly Value[];
  /** Namespace and key prefix of the labels: the label of `cdi` is `<prefix>.cdi`. */
  namespace: string;
  prefix: string;
}

/** One of a fixed list of values whose labels are in a catalogue. Takes `form.getInputProps(…)`. */
export function CatalogueSelect<Value extends string>(props: CatalogueSelectProps<Value>) {
  const { values, namespace, prefix, ...select } = props;
  const { t } = useTranslation(namespace);
  return (
    <Select
      data={values.map((value) => ({ value, label: t(`${prefix}.${value}`) }))}
      allowDeselect={false}
      {...select}
    />
  );
}
