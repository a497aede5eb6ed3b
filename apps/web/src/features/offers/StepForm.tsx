import { Group, Paper, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { fieldErrors } from '../../api/problem.js';
import { FormActions, ProblemAlert, useApiMutation, useUnsavedGuard } from '../../ui/index.js';
import { ForbiddenPhrases } from './ForbiddenPhrases.js';
import {
  AFTER_OFFER,
  fieldOf,
  type NewOffer,
  type Offer,
  type OfferChanges,
  type OfferProblem,
  STEPS,
  type Step,
  stepOf,
} from './offer.js';
import { type Keeping, useAutosave, useDraft } from './useDraft.js';
import { useLiveCheck, type Written } from './useLiveCheck.js';
import { withoutSentence } from './withoutSentence.js';

export interface StepProps {
  /** As it was read; null for one that is not saved yet. */
  offer: Offer | null;
  /** The step is saved, and nothing in it stands against publication. */
  onSaved: (id: string) => void;
}

interface StepFormProps<Values> extends StepProps {
  step: Step;
  form: UseFormReturnType<Values>;
  toChanges: (values: Values) => OfferChanges;
  onCancel?: () => void;
  children: ReactNode;
}

const NOTHING: Written = {
  ...{ title: '', description: '', skills: [], certificates: [], wishedSkills: [], wishedCertificates: [] },
  ...{ languages: [], contract: null, payMinCents: null, payPer: 'hour', weeklyHours: null },
};
const writtenOf = (offer: Offer | null, changes: OfferChanges): Written => {
  const all = { ...NOTHING, ...offer, ...changes };
  return Object.fromEntries(Object.keys(NOTHING).map((key) => [key, all[key as keyof Written]])) as unknown as Written;
};
const forbiddenIn = (problems: readonly OfferProblem[], step: Step) =>
  problems.filter(({ code, path }) => code === 'discrimination' && stepOf(path) === step);

function Kept({ keeping }: { keeping: Keeping }) {
  const { t } = useTranslation('offers');
  return (
    <Group gap={6} mih={24} role="status">
      {keeping === 'kept' && <IconCheck size={16} aria-hidden />}
      {keeping !== 'none' && (
        <Text size="sm" c="dimmed">
          {t(keeping === 'kept' ? 'edit.draftKept' : 'edit.notKept')}
        </Text>
      )}
    </Group>
  );
}

/** The frame of a step: its fields, what is forbidden in them while they are typed, and keeping the draft. */
export function StepForm<Values extends object>(props: StepFormProps<Values>) {
  const { offer, step, form, toChanges, onSaved, onCancel, children } = props;
  const { t } = useTranslation('offers');
  const changes = toChanges(form.values);
  const keep = useDraft(offer);
  const title = changes.title ?? offer?.title ?? '';
  const isDraft = (offer === null || offer.state === 'draft') && title.trim() !== '';
  const keepAll = (more: OfferChanges) => keep({ ...more, title: title.trim() } as NewOffer);
  const keeping = useAutosave(isDraft, changes, keepAll);
  const { checked, items } = useLiveCheck(writtenOf(offer, changes));
  const leave = useUnsavedGuard(form.isDirty() && keeping !== 'kept');
  const save = useApiMutation({
    mutationFn: async (values: Values) => {
      const saved = await keepAll(toChanges(values));
      const found = await call(api.GET('/api/offers/{id}/publication', { params: { path: { id: saved.id } } }));
      return { id: saved.id, isFree: forbiddenIn(found.items, step).length === 0 };
    },
    invalidates: AFTER_OFFER,
    problem: 'inline',
    onSuccess: ({ id, isFree }) => {
      if (!isFree) return;
      leave();
      onSaved(id);
    },
  });
  const { setErrors } = form;
  const { error } = save;
  useEffect(() => {
    if (error === null) return;
    const errors = Object.entries(fieldErrors(error)).map(([path, sentence]) => [fieldOf(path), sentence] as const);
    setErrors(Object.fromEntries(errors));
  }, [error, setErrors]);
  const remove = ({ path, phrase = '' }: OfferProblem) => {
    const field = fieldOf(path);
    if (field !== 'title' && field !== 'description') return;
    const text = String(form.getValues()[field as keyof Values]);
    form.setValues({ [field]: withoutSentence(text, phrase) } as unknown as Partial<Values>);
  };
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => save.mutate(values),
        (errors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus(),
      )}
    >
      <Paper withBorder p={{ base: 'md', xs: 'lg' }}>
        <Stack>
          {children}
          <ForbiddenPhrases
            offer={checked}
            problems={forbiddenIn(items, step)}
            onRemove={step === 'job' ? remove : undefined}
          />
          <ProblemAlert error={error} />
          <FormActions
            submit={t(step === STEPS.at(-1) ? 'edit.review' : 'edit.next')}
            busy={save.isPending}
            onCancel={onCancel}
          />
          <Kept keeping={keeping} />
        </Stack>
      </Paper>
    </form>
  );
}
