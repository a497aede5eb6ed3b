import { Paper, Radio, Stack, Text, Textarea, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { FormActions, ProblemAlert, useApiMutation, useUnsavedGuard } from '../../ui/index.js';
import { AssessmentRow } from './AssessmentRow.js';
import { domainsOf, NOT_ASSESSED, type OutcomeValues, toRequest } from './outcome.js';
import { AFTER_VISIT, type Outcome } from './visit.js';

/** What became of the visit and, when it took place, how the person is doing in each part of life that was spoken about. */
export function OutcomeForm({ tenantId, visitId }: { tenantId: string; visitId: string }) {
  const { t } = useTranslation('visits');
  const { role } = useUser();
  const navigate = useNavigate();
  const record = apiQuery.useQuery(
    'get',
    '/api/tenants/{id}/support-record',
    { params: { path: { id: tenantId } } },
    // Every reading is in the audit trail: once is enough for the levels of last time.
    { staleTime: Number.POSITIVE_INFINITY },
  );
  const form = useForm<OutcomeValues>({
    initialValues: {
      state: '',
      note: '',
      domains: Object.fromEntries(domainsOf(role).map((domain) => [domain, NOT_ASSESSED])),
    },
    validate: { state: (state) => (state === '' ? t('check.outcome') : null) },
  });
  const saved = useUnsavedGuard(form.isDirty());
  const tookPlace = form.values.state === 'done';
  const note = useApiMutation({
    mutationFn: (body: Outcome) =>
      call(api.POST('/api/visits/{id}/outcome', { params: { path: { id: visitId } }, body })),
    success: t('outcome.saved'),
    invalidates: AFTER_VISIT,
    problem: 'inline',
    onSuccess: () => {
      saved();
      navigate(`/tenants/${tenantId}/record`);
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
        {tookPlace && (
          <Paper component="section" withBorder p="lg">
            <Stack gap="lg">
              <Stack gap={4}>
                <Title order={2}>{t('assess.title')}</Title>
                <Text c="dimmed">{t('assess.lead')}</Text>
              </Stack>
              {domainsOf(role).map((domain) => (
                <AssessmentRow
                  key={domain}
                  domain={domain}
                  before={record.data?.assessments.find((known) => known.domain === domain)}
                  value={form.values.domains[domain] ?? NOT_ASSESSED}
                  onChange={(value) => form.setFieldValue(`domains.${domain}`, value)}
                />
              ))}
            </Stack>
          </Paper>
        )}
        <ProblemAlert error={note.error} />
        <FormActions submit={t('outcome.submit')} busy={note.isPending} onCancel={() => navigate(-1)} />
      </Stack>
    </form>
  );
}
