import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem.js';
import { useUser } from '../../api/session.js';
import { ProblemAlert, type Tenant, useUnsavedGuard } from '../../ui/index.js';
import { CheckedList } from './CheckedList.js';
import { ConflictAlert } from './ConflictAlert.js';
import { LICENCES } from './choices.js';
import { DraftNotice } from './DraftNotice.js';
import { draftOf, takeHeld } from './drafts.js';
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
import { reviewOf, useDraft } from './useDraft.js';
import { useNextKey } from './useNextKey.js';
import { isConflict, useValidation } from './useValidation.js';

/** Nobody is signed in any more: what was typed is held, and the sign-in page must not be kept from coming. */
const isGone = (error: unknown) => error instanceof ApiProblem && error.code === 'unauthenticated';

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
  const { id: owner } = useUser();
  // What the form begins with is looked at once: a draft that is saved later must not change it under the hands of the person.
  const [draft] = useState(() => {
    const today = valuesOf(starting, cv.reading);
    return takeHeld(owner, reviewOf(cv)) ?? draftOf(cv, today);
  });
  const [isHeld] = useState(() => takeHeld(owner, reviewOf(cv)) !== null);
  const [savedAt] = useState(cv.draft?.savedAt ?? null);
  const changed = useRef(() => {});
  const form = useForm<ReviewValues>({
    mode: 'uncontrolled',
    initialValues: draft?.form ?? valuesOf(starting, cv.reading),
    validate: useReviewRules(),
    onValuesChange: () => changed.current(),
  });
  const { marking, confirmed, confirm, ...doubts } = useDoubts(cv, element, draft?.confirmed);
  const remaining = doubts.remainingIn(form.getValues());
  const [isTooSoon, setTooSoon] = useState(false);
  const keeping = useDraft(tenant.id, cv, form.getValues, confirmed);
  changed.current = keeping.touch;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was confirmed is kept too, but not again what was kept already
  useEffect(() => {
    if (isHeld || confirmed.size > (draft?.confirmed.length ?? 0)) keeping.touch();
  }, [confirmed]);
  const released = useUnsavedGuard(
    (keeping.state === 'waiting' || keeping.state === 'failed') && !isGone(keeping.error),
  );
  const finish = () => {
    keeping.end();
    released();
  };
  const saving = useValidation(tenant.id, {
    form,
    onSaved: finish,
    onSignedOut: () => {
      keeping.holdNow();
      finish();
    },
  });
  const send = (version: number, values: ReviewValues) =>
    saving.mutate({ version, fields: fieldsOf(values, starting.language), confirmed: [...confirmed] });
  const goToNext = (done: readonly string[] = []) => doubts.goToNext(remaining, done);

  const submit = form.onSubmit(
    (values) => {
      setTooSoon(remaining.length > 0);
      if (remaining.length > 0) goToNext();
      else send(cv.version, values);
    },
    (errors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus(),
  );

  useNextKey(() => goToNext());
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter') return;
    // The Enter key alone ends a field here, not the whole review.
    if (event.target instanceof HTMLInputElement) event.preventDefault();
    if (!(event.ctrlKey || event.metaKey) || saving.isPending) return;
    event.preventDefault();
    // What is being typed is taken over first, as when the field is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    event.currentTarget.requestSubmit();
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
          {draft && <DraftNotice tenantId={tenant.id} savedAt={isHeld ? null : savedAt} onDrop={finish} />}
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
          {isConflict(saving.error) || isConflict(keeping.error) ? (
            <ConflictAlert
              tenantId={tenant.id}
              cv={cv}
              onKeep={(version) => send(version, form.getValues())}
              onLeave={finish}
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
            draft={keeping}
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
