import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, type Tenant, useUnsavedGuard } from '../../ui/index.js';
import { CheckedList } from './CheckedList.js';
import { ConflictAlert } from './ConflictAlert.js';
import { LICENCES } from './choices.js';
import { EducationRows } from './EducationRows.js';
import { ExperienceRows } from './ExperienceRows.js';
import { KeyboardHelp } from './KeyboardHelp.js';
import { LanguageRows } from './LanguageRows.js';
import { type Cv, fieldsOf, type ReviewValues, startingFields, valuesOf } from './model.js';
import { PersonFields } from './PersonFields.js';
import classes from './Review.module.css';
import { ReviewBar } from './ReviewBar.js';
import { type Review, ReviewContext, type Show } from './review.js';
import { useReviewRules } from './rules.js';
import { useDoubts } from './useDoubts.js';
import { isConflict, useValidation } from './useValidation.js';

export interface ReviewFormProps {
  tenant: Tenant;
  cv: Cv;
  show: Show;
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
  const { marking, confirmed, confirm, ...doubts } = useDoubts(cv, element);
  const remaining = doubts.remainingIn(form.getValues());
  const [isTooSoon, setTooSoon] = useState(false);
  const saved = useUnsavedGuard(form.isDirty() || confirmed.size > 0);
  const saving = useValidation(tenant.id, { form, onSaved: saved });
  const goToNext = (done: readonly string[] = []) => doubts.goToNext(remaining, done);

  const submit = form.onSubmit(
    (values) => {
      setTooSoon(remaining.length > 0);
      if (remaining.length > 0) goToNext();
      else saving.mutate({ version: cv.version, fields: fieldsOf(values, starting.language) });
    },
    (errors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus(),
  );

  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    const isNext = event.key === 'F8' || (event.code === 'KeyN' && event.altKey && !event.ctrlKey);
    if (isNext || (event.key === 'Enter' && event.target instanceof HTMLInputElement)) event.preventDefault();
    if (isNext) goToNext();
    // The Enter key alone ends a field here, not the whole review.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !saving.isPending) {
      event.preventDefault();
      // What is being typed is taken over first, as when the field is left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      event.currentTarget.requestSubmit();
    }
  };

  const review: Review = { form, cv, tenant, confirmed, confirm, marking, goToNext, show };
  return (
    <ReviewContext value={review}>
      <form ref={element} className={classes.form} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
        <Stack gap="xl">
          <Group justify="space-between" gap="xs">
            {marking && (
              <Text c="dimmed" flex="1 1 14rem">
                {t(remaining.length > 0 ? 'review.lead' : 'review.leadSure')}
              </Text>
            )}
            <KeyboardHelp />
          </Group>
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
          {isTooSoon && remaining.length > 0 && (
            <Alert color="yellow" role="alert" p="xs" icon={<IconAlertTriangle aria-hidden />}>
              {t('review.tooSoon', { count: remaining.length })}
            </Alert>
          )}
          <ReviewBar
            count={remaining.length}
            marking={marking}
            busy={saving.isPending}
            submit={t(`review.submit.${cv.state}`)}
            onNext={() => goToNext()}
          />
        </Stack>
      </form>
    </ReviewContext>
  );
}
