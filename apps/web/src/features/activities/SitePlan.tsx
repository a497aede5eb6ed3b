import { Checkbox, NumberInput, Paper, Select, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { FormActions, ProblemAlert, useApiMutation, useUnsavedGuard } from '../../ui/index.js';
import { AFTER_ACTIVITY, type Site } from './activity.js';
import { EditableRows } from './EditableRows.js';

const DOERS = ['family', 'helpers', 'association', 'firm'] as const satisfies readonly Site['tasks'][number]['by'][];
const HELPERS = [
  'volunteer',
  'relative',
  'neighbour',
  'professional',
] as const satisfies readonly Site['helpers'][number]['kind'][];

interface Values {
  title: string;
  days: string[];
  tasks: Site['tasks'];
  helpers: { name: string; kind: Site['helpers'][number]['kind']; hours: number | string }[];
  beforeState: string;
}

/** Days of work, who does what, who helps. It can be kept while the work goes on: tasks are ticked off as they are done. */
export function SitePlan({ site }: { site: Site }) {
  const { t } = useTranslation('activities');
  const over = site.state === 'finished' || site.state === 'given_up';
  const form = useForm<Values>({
    initialValues: {
      ...{ title: site.title, days: site.days, tasks: site.tasks, beforeState: site.beforeState ?? '' },
      helpers: site.helpers.map((helper) => ({ ...helper, hours: helper.hours ?? '' })),
    },
    validate: {
      title: (title) => (title.trim() === '' ? t('check.required') : null),
      tasks: { what: (what) => (what.trim() === '' ? t('check.required') : null) },
      helpers: { name: (name) => (name.trim() === '' ? t('check.required') : null) },
    },
  });
  useUnsavedGuard(form.isDirty());
  const save = useApiMutation({
    mutationFn: ({ helpers, beforeState, ...values }: Values) =>
      call(
        api.PUT('/api/work-sites/{id}/plan', {
          params: { path: { id: site.id } },
          body: {
            ...values,
            helpers: helpers.map(({ hours, ...helper }) => ({ ...helper, hours: hours === '' ? null : Number(hours) })),
            beforeState: beforeState.trim() || null,
            version: site.version,
          },
        }),
      ),
    success: t('site.planned'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
  });
  return (
    <Paper component="section" withBorder p="lg">
      <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
        <fieldset disabled={over} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
          <Stack>
            <Title order={2}>{t('site.plan')}</Title>
            <TextInput label={t('site.title')} required maxLength={160} {...form.getInputProps('title')} />
            <Stack gap={4}>
              <Text fw={500} size="sm">
                {t('site.days', { count: form.values.days.length, most: site.maxDays })}
              </Text>
              <DatePicker
                type="multiple"
                value={form.values.days}
                onChange={(days) => form.setFieldValue('days', days)}
                defaultDate={site.days[0] ?? site.beganOn}
                minDate={site.beganOn}
                hideOutsideDates
                ariaLabels={{ previousMonth: t('field.previousMonth'), nextMonth: t('field.nextMonth') }}
              />
              {form.errors.days && (
                <Text size="sm" c="red.6">
                  {form.errors.days}
                </Text>
              )}
            </Stack>
            <EditableRows
              title={t('site.tasks')}
              rows={form.values.tasks}
              removeLabel={({ what }) => t('site.removeTask', { what })}
              addLabel={t('site.addTask')}
              onAdd={over ? undefined : () => form.insertListItem('tasks', { what: '', by: 'family', done: false })}
              onRemove={(index) => form.removeListItem('tasks', index)}
            >
              {(task, index) => (
                <>
                  <Checkbox
                    aria-label={t('site.taskDone', { what: task.what })}
                    mt={10}
                    {...form.getInputProps(`tasks.${index}.done`, { type: 'checkbox' })}
                  />
                  <TextInput
                    aria-label={t('site.task')}
                    maxLength={200}
                    style={{ flex: '1 1 12rem' }}
                    {...form.getInputProps(`tasks.${index}.what`)}
                  />
                  <Select
                    aria-label={t('site.by')}
                    w={130}
                    allowDeselect={false}
                    data={DOERS.map((value) => ({ value, label: t(`by.${value}`) }))}
                    {...form.getInputProps(`tasks.${index}.by`)}
                  />
                </>
              )}
            </EditableRows>
            <EditableRows
              title={t('site.helpers')}
              rows={form.values.helpers}
              removeLabel={({ name }) => t('site.removeHelper', { name })}
              addLabel={t('site.addHelper')}
              onAdd={
                over ? undefined : () => form.insertListItem('helpers', { name: '', kind: 'volunteer', hours: '' })
              }
              onRemove={(index) => form.removeListItem('helpers', index)}
            >
              {(_, index) => (
                <>
                  <TextInput
                    aria-label={t('site.helper')}
                    maxLength={120}
                    style={{ flex: '1 1 12rem' }}
                    {...form.getInputProps(`helpers.${index}.name`)}
                  />
                  <Select
                    aria-label={t('site.helperKind')}
                    w={130}
                    allowDeselect={false}
                    data={HELPERS.map((value) => ({ value, label: t(`helper.${value}`) }))}
                    {...form.getInputProps(`helpers.${index}.kind`)}
                  />
                  <NumberInput
                    aria-label={t('site.hours')}
                    placeholder={t('site.hoursShort')}
                    w={74}
                    min={0}
                    max={1000}
                    hideControls
                    {...form.getInputProps(`helpers.${index}.hours`)}
                  />
                </>
              )}
            </EditableRows>
            <Textarea
              label={t('site.before')}
              autosize
              minRows={2}
              maxLength={2000}
              {...form.getInputProps('beforeState')}
            />
            {site.afterState !== null && (
              <Textarea label={t('site.after')} autosize minRows={2} readOnly value={site.afterState} />
            )}
            <ProblemAlert error={save.error} />
            {!over && <FormActions submit={t('site.savePlan')} busy={save.isPending} />}
          </Stack>
        </fieldset>
      </form>
    </Paper>
  );
}
