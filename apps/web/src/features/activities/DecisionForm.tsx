import { Button, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { getHotkeyHandler, type HotkeyItem, useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { CatalogueSelect, DateField, dayOf, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { type Case, type Decision, type Meeting, type Refusal } from './activity.js';
import { useActivities } from './useActivities.js';

const REFUSALS = [
  ...['not_eligible', 'no_place', 'other_support', 'too_early', 'refused_by_tenant', 'unreachable', 'other'],
] as Refusal[];

interface Values {
  refusal: Refusal;
  said: string;
  note: string;
  caseWorkerId: string | null;
  placeId: string | null;
  programmeId: string | null;
  home: string;
  onDay: string | null;
}

/** Only what that decision needs is asked for and sent. */
function bodyOf(decision: Decision, values: Values, version: number) {
  const { refusal, said, note, caseWorkerId, placeId, programmeId, home, onDay } = values;
  const gives = decision === 'accepted' || decision === 'allocated';
  return {
    ...{ decision, version, said: said.trim() || null, note: note.trim() || null },
    refusal: decision === 'refused' ? refusal : null,
    caseWorkerId: gives ? caseWorkerId : null,
    placeId: decision === 'allocated' ? placeId : null,
    home: decision === 'allocated' ? home.trim() || null : null,
    programmeId: decision === 'other_programme' ? programmeId : null,
    onDay: decision === 'tenant_left' || decision === 'tenant_returned' ? onDay : null,
  };
}

function CaseWorkerSelect(input: Parameters<typeof Select>[0]) {
  const { t } = useTranslation('activities');
  const { data } = apiQuery.useQuery('get', '/api/colleagues');
  return (
    <Select
      label={t('decide.caseWorker')}
      clearable
      data={(data?.items ?? [])
        .filter(({ role }) => role !== 'volunteer')
        .map(({ userId, displayName, following }) => ({
          value: userId,
          label: t('decide.following', { name: displayName, count: following }),
        }))}
      {...input}
    />
  );
}

/** What the body decides: a digit or a tap chooses, then what that decision needs. Its effect comes with it. */
export function DecisionForm({ one, meeting, onDecided }: { one: Case; meeting: Meeting; onDecided: () => void }) {
  const { t } = useTranslation('activities');
  const { role } = useUser();
  const [decision, setDecision] = useState<Decision | null>(null);
  const activities = useActivities();
  const places = apiQuery.useQuery('get', '/api/shared-places', {}, { enabled: decision === 'allocated' });
  const form = useForm<Values>({
    initialValues: {
      ...{ refusal: 'not_eligible', said: '', note: '', caseWorkerId: null, placeId: null, programmeId: null },
      ...{ home: '', onDay: meeting.heldOn },
    },
  });
  const decide = useApiMutation({
    mutationFn: ({ chosen, values }: { chosen: Decision; values: Values }) =>
      call(
        api.POST('/api/committee-cases/{id}/decision', {
          params: { path: { id: one.id } },
          body: bodyOf(chosen, values, one.version),
        }),
      ),
    success: t('decide.done'),
    invalidates: 'all',
    form,
    problem: 'inline',
    onSuccess: onDecided,
  });
  const submit = form.onSubmit((values) => {
    if (decision !== null) decide.mutate({ chosen: decision, values });
  });
  const save: HotkeyItem = ['mod+Enter', () => submit()];
  useHotkeys([...one.mayDecide.map((choice, index): HotkeyItem => [`${index + 1}`, () => setDecision(choice)]), save]);
  const keys = getHotkeyHandler([save]);
  const isManager = role === 'association_manager';
  const free = places.data?.items.filter(({ taken }) => !taken) ?? [];
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="sm">
        <Text fw={600}>{t('decide.title')}</Text>
        <Group gap="xs" role="radiogroup" aria-label={t('decide.title')}>
          {one.mayDecide.map((choice, index) => (
            <Button
              key={choice}
              role="radio"
              aria-checked={decision === choice}
              aria-keyshortcuts={`${index + 1}`}
              variant={decision === choice ? 'filled' : 'default'}
              mih={44}
              onClick={() => setDecision(choice)}
            >
              {`${index + 1}. ${t(`decision.${choice}`)}`}
            </Button>
          ))}
        </Group>
        {decision !== null && (
          <>
            {decision === 'refused' && (
              <CatalogueSelect
                label={t('decide.refusal')}
                values={REFUSALS}
                namespace="activities"
                prefix="refusal"
                required
                {...form.getInputProps('refusal')}
              />
            )}
            {decision === 'allocated' && (
              <TextInput label={t('decide.home')} maxLength={200} {...form.getInputProps('home')} />
            )}
            {decision === 'allocated' && free.length > 0 && (
              <Select
                label={t('decide.place')}
                clearable
                data={free.map(({ id, home, label }) => ({ value: id, label: `${home}, ${label}` }))}
                {...form.getInputProps('placeId')}
              />
            )}
            {(decision === 'accepted' || decision === 'allocated') && isManager && (
              <CaseWorkerSelect {...form.getInputProps('caseWorkerId')} />
            )}
            {decision === 'other_programme' && (
              <Select
                label={t('programme')}
                required
                data={(activities.data?.programmes ?? [])
                  .filter(({ id }) => id !== meeting.committee.programmeId)
                  .map(({ id, name }) => ({ value: id, label: name }))}
                {...form.getInputProps('programmeId')}
              />
            )}
            {(decision === 'tenant_left' || decision === 'tenant_returned') && (
              <DateField
                label={t(decision === 'tenant_left' ? 'decide.leftOn' : 'decide.returnedOn')}
                maxDate={dayOf()}
                {...form.getInputProps('onDay')}
              />
            )}
            <TextInput
              label={t('decide.said')}
              description={t(meeting.committee.hasPartner ? 'decide.saidPartner' : 'decide.saidHint')}
              maxLength={500}
              onKeyDown={keys}
              {...form.getInputProps('said')}
            />
            <Textarea
              label={t('decide.note')}
              description={t('decide.noteHint')}
              autosize
              minRows={2}
              maxLength={2000}
              onKeyDown={keys}
              {...form.getInputProps('note')}
            />
            <Text size="sm" c="dimmed">
              {t(`effect.${decision}`)}
            </Text>
            <ProblemAlert error={decide.error} />
            <FormActions submit={t('decide.save')} busy={decide.isPending} onCancel={() => setDecision(null)} />
          </>
        )}
      </Stack>
    </form>
  );
}
