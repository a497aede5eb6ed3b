import { Paper, Radio, Stack, Textarea, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useUser } from '../../api/session.js';
import { performNow, unsent } from '../../offline/acts.js';
import {
  CatalogueSelect,
  FormActions,
  fullName,
  ProblemAlert,
  useApiMutation,
  useUnsavedGuard,
} from '../../ui/index.js';
import { AssessmentFields } from './AssessmentFields.js';
import { nothingAssessed, type OutcomeValues, toRequest } from './outcome.js';
import { AFTER_VISIT, type Outcome, REFUSAL_REASONS, type VisitSheet } from './visit.js';

/** What became of the visit and, when it took place, how the person is doing. Noted on the phone and sent when there is a connection, once. */
export function OutcomeForm({ visit }: { visit: VisitSheet }) {
  const { t } = useTranslation('visits');
  const { role } = useUser();
  const navigate = useNavigate();
  const { tenant } = visit;
  const form = useForm<OutcomeValues>({
    initialValues: { state: '', note: '', reason: null, notice: '', ...nothingAssessed() },
    validate: { state: (state) => (state === '' ? t('check.outcome') : null) },
  });
  const saved = useUnsavedGuard(form.isDirty());
  const { state } = form.values;
  const note = useApiMutation({
    mutationFn: (body: Outcome) =>
      performNow({ path: `/api/visits/${visit.id}/outcome`, body, label: fullName(tenant), about: visit.id }),
    success: () => t(unsent() > 0 ? 'outcome.kept' : 'outcome.saved'),
    invalidates: AFTER_VISIT,
    problem: 'inline',
    onSuccess: () => {
      saved();
      if (unsent() === 0)
        navigate(state === 'nobody_home' ? `/tenants/${tenant.id}/visits/${visit.id}` : `/tenants/${tenant.id}/record`);
    },
  });

  return (
    <form noValidate onSubmit={form.onSubmit((values) => note.mutate(toRequest(values)))}>
      <Stack>
        <Paper component="section" withBorder p="lg">
          <Stack>
            <Title order={2}>{t('outcome.title')}</Title>
            <Radio.Group label={t('outcome.question')} required {...form.getInputProps('state')}>
              <Stack gap="sm" my="xs">
                <Radio value="done" label={t('support.visit.done')} size="md" />
                <Radio value="nobody_home" label={t('support.visit.nobody_home')} size="md" />
                <Radio value="refused" label={t('support.visit.refused')} size="md" />
              </Stack>
            </Radio.Group>
            {state === 'nobody_home' && (
              <Radio.Group label={t('notice.question')} {...form.getInputProps('notice')}>
                <Stack gap="sm" my="xs">
                  <Radio value="letter" label={t('notice.letter')} size="md" />
                  {tenant.phone !== null && <Radio value="sms" label={t('notice.sms')} size="md" />}
                  <Radio value="" label={t('notice.none')} size="md" />
                </Stack>
              </Radio.Group>
            )}
            {state === 'refused' && (
              <CatalogueSelect
                label={t('field.reason')}
                values={REFUSAL_REASONS}
                namespace="visits"
                prefix="reason"
                clearable
                clearButtonProps={{ 'aria-label': t('field.clear') }}
                {...form.getInputProps('reason')}
              />
            )}
            <Textarea
              label={t('field.note')}
              description={t(role === 'volunteer' ? 'outcome.volunteerNoteHint' : 'outcome.noteHint')}
              autosize
              minRows={3}
              maxLength={5000}
              {...form.getInputProps('note')}
            />
          </Stack>
        </Paper>
        {state === 'done' && (
          <AssessmentFields
            tenantId={tenant.id}
            lists={visit.lists}
            value={form.values}
            onChange={(assessed) => form.setValues(assessed)}
          />
        )}
        <ProblemAlert error={note.error} />
        <FormActions submit={t('outcome.submit')} busy={note.isPending} onCancel={() => navigate(-1)} />
      </Stack>
    </form>
  );
}
