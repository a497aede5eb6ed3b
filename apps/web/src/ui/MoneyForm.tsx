import { Stack, Textarea } from '@mantine/core';
import type { GetInputPropsReturnType, UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfidentialMark } from './ConfidentialMark.js';
import { FormActions } from './FormActions.js';
import { MONEY_KEYS } from './money.js';
import { ProblemAlert } from './ProblemAlert.js';
import { useApiMutation } from './useApiMutation.js';

export interface MoneyFormProps<Values> {
  form: UseFormReturnType<Values>;
  send: (values: Values) => Promise<unknown>;
  /** The verb; « Enregistrer » without it. */
  submit?: string;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of everything that is noted about a person's money: sent, told, shown anew, and closed. */
export function MoneyForm<Values>({ form, send, submit, onClose, children }: MoneyFormProps<Values>) {
  const { t } = useTranslation('shell');
  const save = useApiMutation({
    mutationFn: send,
    success: t('money.saved'),
    invalidates: MONEY_KEYS,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        {children}
        <ProblemAlert error={save.error} />
        <FormActions submit={submit ?? t('common.save')} busy={save.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

/** Words between the case worker and the person. */
export function NoteField(props: GetInputPropsReturnType) {
  const { t } = useTranslation('shell');
  return (
    <Textarea
      label={t('money.note')}
      description={<ConfidentialMark />}
      maxLength={2000}
      autosize
      minRows={2}
      {...props}
    />
  );
}
