import { Button, Group, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconArrowRight } from '@tabler/icons-react';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, type Tenant, useUnsavedGuard } from '../../ui/index.js';
import { CheckedList } from './CheckedList.js';
import { ConflictAlert } from './ConflictAlert.js';
import { LICENCES } from './choices.js';
import { EducationRows } from './EducationRows.js';
import { ExperienceRows } from './ExperienceRows.js';
import { LanguageRows } from './LanguageRows.js';
import { type Cv, doubtful, fieldsOf, type ReviewValues, startingFields, valuesOf } from './model.js';
import { PersonFields } from './PersonFields.js';
import classes from './Review.module.css';
import { type Review, ReviewContext } from './review.js';
import { useReviewRules } from './rules.js';
import { isConflict, useValidation } from './useValidation.js';

export interface ReviewFormProps {
  tenant: Tenant;
  cv: Cv;
  show: Review['show'];
}

interface RemainingProps {
  count: number;
  marking: boolean;
  onNext: () => void;
}

/** How much is left to look at, and the way to it. */
function Remaining({ count, marking, onNext }: RemainingProps) {
  const { t } = useTranslation('cv');
  const text = marking ? t(count > 0 ? 'review.remaining' : 'review.nothingRemains', { count }) : '';
  return (
    <>
      <VisuallyHidden role="status">{text}</VisuallyHidden>
      {count > 0 ? (
        <Button
          variant="subtle"
          color="brick"
          px="xs"
          rightSection={<IconArrowRight size={16} aria-hidden />}
          onClick={onNext}
        >
          {text}
        </Button>
      ) : (
        <Text size="sm" c="dimmed">
          {text}
        </Text>
      )}
    </>
  );
}

/** The fields of the CV: looked at, corrected and confirmed by a person. */
export function ReviewForm({ tenant, cv, show }: ReviewFormProps) {
  const { t } = useTranslation('cv');
  const element = useRef<HTMLFormElement>(null);
  const starting = useMemo(() => startingFields(cv, tenant), [cv, tenant]);
  const form = useForm<ReviewValues>({
    mode: 'uncontrolled',
    initialValues: valuesOf(starting, cv.reading),
    validate: useReviewRules(),
  });
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const marking = cv.state === 'to_review';
  const remaining = marking ? doubtful(form.getValues(), cv).filter((pointer) => !confirmed.has(pointer)) : [];
  const saved = useUnsavedGuard(form.isDirty() || confirmed.size > 0);
  const saving = useValidation(tenant.id, { form, onSaved: saved });

  const confirm = useCallback((pointers: readonly string[]) => {
    setConfirmed((before) =>
      pointers.every((pointer) => before.has(pointer)) ? before : new Set([...before, ...pointers]),
    );
  }, []);

  const goToNext = (done: readonly string[] = []) => {
    const next = remaining.find((pointer) => !done.includes(pointer));
    const field = next && element.current?.querySelector<HTMLElement>(`[data-check~="${CSS.escape(next)}"]`);
    (field || element.current?.querySelector<HTMLElement>('[type=submit]'))?.focus();
  };

  const submit = form.onSubmit(
    (values) => {
      if (remaining.length > 0) goToNext();
      else saving.mutate({ version: cv.version, fields: fieldsOf(values, starting.language) });
    },
    (errors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus(),
  );

  // The Enter key ends a field here, not the whole review.
  const keepEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
  };

  const review: Review = { form, cv, confirmed, confirm, marking, goToNext, show };
  return (
    <ReviewContext value={review}>
      <form ref={element} className={classes.form} noValidate onSubmit={submit} onKeyDown={keepEnter}>
        <Stack gap="xl">
          {marking && <Text c="dimmed">{t('review.lead')}</Text>}
          <PersonFields />
          <ExperienceRows />
          <EducationRows />
          <Stack gap="sm">
            <Title order={2} size="h3">
              {t('section.abilities')}
            </Title>
            <CheckedList
              list="drivingLicences"
              label={t('list.drivingLicences')}
              description={t('list.licencesHint')}
              choices={LICENCES}
            />
            <CheckedList list="certificates" label={t('list.certificates')} description={t('list.certificatesHint')} />
            <CheckedList list="skills" label={t('list.skills')} description={t('list.skillsHint')} />
          </Stack>
          <LanguageRows />
        </Stack>
        <Stack className={classes.actions} gap="sm" mt="lg">
          {isConflict(saving.error) ? (
            <ConflictAlert
              tenantId={tenant.id}
              cv={cv}
              onKeep={(version) => saving.mutate({ version, fields: fieldsOf(form.getValues(), starting.language) })}
              onLeave={saved}
            />
          ) : (
            <ProblemAlert error={saving.error} />
          )}
          <Group justify="space-between" gap="xs" wrap="nowrap">
            <Remaining count={remaining.length} marking={marking} onNext={() => goToNext()} />
            <Button type="submit" loading={saving.isPending} ml="auto" flex="none">
              {t(`review.submit.${cv.state}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </ReviewContext>
  );
}
