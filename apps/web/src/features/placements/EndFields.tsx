import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { CatalogueSelect, DateField, dayOf } from '../../ui/index.js';
import { type EndReason, endReasonsOf, type Kind, type Side, sidesOf } from './placement.js';

/** How something that had begun ended, as it is typed. */
export interface EndValues {
  endedOn: string | null;
  reason: EndReason | null;
  side: Side | null;
}

/** Only for values that `useEndChecks` let pass. */
export const toEnd = ({ endedOn, reason, side }: EndValues) => ({
  endedOn: endedOn ?? '',
  reason: reason ?? 'other',
  ...(side !== null && sidesOf(reason).includes(side) ? { side } : {}),
});

export function useEndChecks(startedOn: string | null) {
  const { t } = useTranslation('placements');
  return {
    endedOn: (value: string | null) => {
      if (value === null) return t('check.required');
      if (value > dayOf()) return t('check.future');
      return startedOn !== null && value < startedOn ? t('check.beforeStart') : null;
    },
    reason: (value: string | null) => (value === null ? t('check.required') : null),
  };
}

interface EndFieldsProps<Values extends EndValues> {
  kind: Kind;
  /** A controlled form. */
  form: UseFormReturnType<Values>;
}

/** The last day, why, and on whose side it lies where the reason leaves that open. */
export function EndFields<Values extends EndValues>({ kind, form }: EndFieldsProps<Values>) {
  const { t } = useTranslation('placements');
  const sides = sidesOf(form.values.reason);
  return (
    <>
      <DateField label={t('field.endedOn')} required maxDate={dayOf()} {...form.getInputProps('endedOn')} />
      <CatalogueSelect
        label={t('field.reason')}
        required
        values={endReasonsOf(kind)}
        namespace="placements"
        prefix="reason"
        openOnFocus={false}
        data-autofocus
        {...form.getInputProps('reason')}
      />
      {sides.length > 1 && (
        <CatalogueSelect
          label={t('field.endSide')}
          values={sides}
          namespace="placements"
          prefix="endSide"
          {...form.getInputProps('side')}
          value={form.values.side ?? sides[0] ?? null}
        />
      )}
    </>
  );
}
