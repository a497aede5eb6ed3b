import { Paper, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '../../api/problem.js';
import { FormActions, ProblemAlert, useUnsavedGuard } from '../../ui/index.js';
import { ForbiddenPhrases } from './ForbiddenPhrases.js';
import { fieldOf, type Offer, type OfferChanges, STEPS, type Step } from './offer.js';
import { useOfferSaving } from './useOfferSaving.js';

export interface StepProps {
  offer: Offer;
  /** The step is saved, and nothing in it stands against publication. */
  onSaved: () => void;
}

interface StepFormProps<Values> extends StepProps {
  step: Step;
  form: UseFormReturnType<Values>;
  toChanges: (values: Values) => OfferChanges;
  children: ReactNode;
}

/** The frame of a step: what is forbidden in it, its fields, and saving. */
export function StepForm<Values extends object>(props: StepFormProps<Values>) {
  const { offer, step, form, toChanges, onSaved, children } = props;
  const { t } = useTranslation('offers');
  const leave = useUnsavedGuard(form.isDirty());
  const { save, checked, forbidden, error } = useOfferSaving(offer, step, () => {
    leave();
    onSaved();
  });
  const { setErrors } = form;
  useEffect(() => {
    if (error === null) return;
    const errors = Object.entries(fieldErrors(error)).map(([path, sentence]) => [fieldOf(path), sentence] as const);
    setErrors(Object.fromEntries(errors));
  }, [error, setErrors]);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => save.mutate(toChanges(values), { onSuccess: () => form.resetDirty(values) }),
        (errors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus(),
      )}
    >
      <Paper withBorder p="lg">
        <Stack>
          <ForbiddenPhrases offer={checked} problems={forbidden} />
          {children}
          <ProblemAlert error={error} />
          <FormActions submit={t(step === STEPS.at(-1) ? 'edit.review' : 'edit.next')} busy={save.isPending} />
        </Stack>
      </Paper>
    </form>
  );
}
