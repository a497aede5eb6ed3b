import { Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, call } from '../../api/client.js';
import {
  addDays,
  DateField,
  Dialog,
  dayOf,
  Empty,
  FormActions,
  ProblemAlert,
  useApiMutation,
  useFormat,
  useUnsavedGuard,
} from '../../ui/index.js';
import { DayNotes } from './DayNotes.js';
import { RallyFrame } from './RallyFrame.js';
import { AFTER_CHANGE, isAhead, type Rally } from './rally.js';
import { ScheduleFields, useScheduleCheck } from './ScheduleFields.js';
import { SettingsFields, useSettingsCheck } from './SettingsFields.js';
import { type Distances, toDistances, toSchedule } from './schedule.js';
import { fromRally, type Settings, toTemplate } from './settings.js';

interface Values extends Settings {
  name: string;
  heldOn: string | null;
  schedule: Distances;
}

/** Changes that everybody who was asked to come is told. */
const TOLD = ['heldOn', 'startsAt', 'venue', 'address'] as const;

/** What differs from the rally as it is: only that is sent. */
function changesOf({ name, heldOn, schedule, ...settings }: Values, rally: Rally) {
  const wanted = {
    name: name.trim(),
    heldOn: heldOn ?? rally.heldOn,
    schedule: toSchedule(schedule),
    ...toTemplate(settings, rally),
  };
  // Both in one order of steps.
  const before: Record<string, unknown> = { ...rally, schedule: toSchedule(toDistances(rally.schedule ?? {})) };
  return Object.fromEntries(
    Object.entries(wanted).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field])),
  ) as Partial<typeof wanted>;
}

/** Who gets a letter when the day, the time or the place changes: everybody who was asked and did not decline. */
const guestsOf = ({ candidates, employers }: Rally) =>
  [candidates, employers].reduce((sum, side) => sum + (side ? side.invited - side.declined : 0), 0);

function ChangeForm({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const navigate = useNavigate();
  const [asking, ask] = useDisclosure();
  const checkSettings = useSettingsCheck('');
  const checkSchedule = useScheduleCheck('schedule.');
  const form = useForm<Values>({
    initialValues: {
      name: rally.name,
      heldOn: rally.heldOn,
      schedule: toDistances(rally.schedule ?? {}),
      ...fromRally(rally),
    },
    validate: (values) => ({
      ...(values.name.trim() === '' && { name: t('settings.problem.required') }),
      ...(values.heldOn === null && { heldOn: t('settings.problem.required') }),
      ...checkSettings(values),
      ...checkSchedule(values.schedule),
    }),
  });
  const saved = useUnsavedGuard(form.isDirty());
  const back = () => navigate(`/rallies/${rally.id}`);
  const change = useApiMutation({
    mutationFn: () =>
      call(api.PATCH('/api/rallies/{id}', { params: { path: { id: rally.id } }, body: changesOf(form.values, rally) })),
    success: t('change.done'),
    invalidates: AFTER_CHANGE,
    form,
    problem: 'inline',
    onSuccess: () => {
      saved();
      back();
    },
  });
  const guests = guestsOf(rally);
  const submit = (values: Values) => {
    const changes = changesOf(values, rally);
    if (guests > 0 && TOLD.some((field) => changes[field] !== undefined)) ask.open();
    else change.mutate();
  };
  const confirm = () => {
    ask.close();
    change.mutate();
  };
  return (
    <form noValidate onSubmit={form.onSubmit(submit)}>
      <Paper withBorder p="lg">
        <Stack>
          <TextInput label={t('new.name')} required maxLength={200} {...form.getInputProps('name')} />
          <DateField
            label={t('new.day')}
            description={t('change.dayHint')}
            required
            minDate={addDays(dayOf(), 1)}
            {...form.getInputProps('heldOn')}
          />
          <DayNotes day={form.values.heldOn} zone={rally.schoolZone ?? null} />
          <SettingsFields form={form} prefix="" values={form.values} fixedSlots={(rally.planVersion ?? 0) > 0} />
          <Title order={2} mt="sm">
            {t('schedule.title')}
          </Title>
          <ScheduleFields form={form} prefix="schedule." values={form.values.schedule} />
          <ProblemAlert error={change.error} />
          <FormActions submit={t('common.save')} busy={change.isPending} onCancel={back} />
        </Stack>
      </Paper>
      <Dialog opened={asking} onClose={ask.close} title={t('change.question')}>
        <Text>{t('change.told', { count: guests })}</Text>
        {form.values.heldOn !== null && form.values.heldOn !== rally.heldOn && (
          <Text fw={600}>
            {t('change.fromTo', {
              from: format.date(rally.heldOn, 'weekday'),
              to: format.date(form.values.heldOn, 'weekday'),
            })}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={ask.close} data-autofocus>
            {t('common.cancel')}
          </Button>
          <Button onClick={confirm}>{t('change.confirm')}</Button>
        </Group>
      </Dialog>
    </form>
  );
}

/** Another day, place, time or size. */
export default function ChangeRallyPage() {
  const { t } = useTranslation('rallies');
  return (
    <RallyFrame tab="overview" size="md">
      {(rally) =>
        isAhead(rally.state) ? (
          <ChangeForm rally={rally} />
        ) : (
          <Empty title={t('change.tooLate')} text={t('change.tooLateText')} />
        )
      }
    </RallyFrame>
  );
}
