import { Button, Chip, Group, Paper, Select, SimpleGrid, Stack, Switch, Textarea, Title } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { getHotkeyHandler } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../api/session.js';
import { performNow, useActs } from '../../offline/acts.js';
import { PendingBar } from '../../offline/PendingBar.js';
import { useDraft } from '../../offline/useDraft.js';
import { useActing } from '../../offline/useOffline.js';
import {
  addDays,
  DateField,
  DOMAINS,
  dayOf,
  isConfidential,
  momentOf,
  Phrases,
  ProblemAlert,
  useApiMutation,
  useUnsavedGuard,
  withPhrase,
} from '../../ui/index.js';
import { AFTER_RECORD, WRITTEN_KINDS } from './record.js';

interface NewEntry {
  kind: (typeof WRITTEN_KINDS)[number];
  domain: string;
  text: string;
  shared: boolean;
  /** Another moment than now. */
  earlier: boolean;
  day: string | null;
  time: string;
}

const BLANK: NewEntry = {
  kind: 'call',
  domain: 'general',
  text: '',
  shared: false,
  earlier: false,
  day: null,
  time: '12:00',
};

/** Noted on the device first, then sent once, however often the network fails in between. It tells when it was noted, not when it arrived. */
function send(tenantId: string, label: string, { kind, domain, text, shared, earlier, day, time }: NewEntry) {
  const at = earlier && day !== null ? momentOf(day, time.slice(0, 5)) : new Date().toISOString();
  return performNow({
    path: `/api/tenants/${tenantId}/support-record/entries`,
    body: { kind, domain: DOMAINS.find((known) => known === domain) ?? 'general', text, sharedWithTenant: shared, at },
    label,
    about: tenantId,
  });
}

/** A line for the journal: what, the words, done. The rest is there for those who need it. */
export function EntryForm({ tenantId }: { tenantId: string }) {
  const { t } = useTranslation('support');
  const { role } = useUser();
  const pending = useActs().pending.some(({ about }) => about === tenantId);
  const form = useForm<NewEntry>({
    initialValues: BLANK,
    validate: {
      text: (text) => (text.trim() === '' ? t('check.text') : null),
      day: (day, { earlier }) => (earlier && day === null ? t('check.required') : null),
      time: (time, { earlier }) => (earlier && !/^\d{2}:\d{2}/.test(time) ? t('check.required') : null),
    },
  });
  useActing();
  useDraft(
    `note ${tenantId}`,
    form.values.text,
    (text) => form.getValues().text === '' && form.setFieldValue('text', text),
  );
  useUnsavedGuard(form.values.text.trim() !== '');
  const add = useApiMutation({
    mutationFn: async (entry: NewEntry) => {
      await send(tenantId, t('entry.title'), entry);
      // At once, not when the journal has been loaded again: what is typed meanwhile is the next entry.
      if (form.getValues().text === entry.text) form.setValues({ ...BLANK, kind: entry.kind });
    },
    success: t('entry.saved'),
    invalidates: AFTER_RECORD,
    form,
    problem: 'inline',
  });
  const save = form.onSubmit((values) => add.mutate(values));
  const domains = role === 'volunteer' ? DOMAINS.filter((domain) => !isConfidential(domain)) : DOMAINS;
  // The API tells of a wrong moment under the name it knows.
  const { day: dayError = form.errors.at, ...errors } = form.errors;

  return (
    <Paper component="section" withBorder p="lg">
      <form noValidate onSubmit={save}>
        <Stack gap="sm">
          <Title order={2}>{t('entry.title')}</Title>
          <Chip.Group
            value={form.values.kind}
            onChange={(value) => form.setFieldValue('kind', WRITTEN_KINDS.find((kind) => kind === value) ?? 'note')}
          >
            <Group gap="xs" role="radiogroup" aria-label={t('entry.kind')}>
              {WRITTEN_KINDS.map((kind) => (
                <Chip key={kind} value={kind} variant="light">
                  {t(`kind.${kind}`)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
          <Phrases
            kind={form.values.kind}
            onPick={(phrase) => form.setFieldValue('text', withPhrase(form.values.text, phrase))}
          />
          <Textarea
            aria-label={t('entry.text')}
            placeholder={t('entry.placeholder')}
            autosize
            minRows={2}
            maxLength={5000}
            onKeyDown={getHotkeyHandler([['mod+Enter', () => save()]])}
            {...form.getInputProps('text')}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
            <Select
              label={t('entry.domain')}
              data={[...domains, 'general'].map((domain) => ({ value: domain, label: t(`support.domain.${domain}`) }))}
              allowDeselect={false}
              {...form.getInputProps('domain')}
            />
            <Stack gap="xs" pb={4}>
              <Switch label={t('entry.shared')} {...form.getInputProps('shared', { type: 'checkbox' })} />
              <Switch label={t('entry.earlier')} {...form.getInputProps('earlier', { type: 'checkbox' })} />
            </Stack>
          </SimpleGrid>
          {form.values.earlier && (
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <DateField
                label={t('entry.day')}
                required
                minDate={addDays(dayOf(), -3660)}
                maxDate={dayOf()}
                {...form.getInputProps('day')}
                error={dayError}
              />
              <TimeInput label={t('entry.time')} required {...form.getInputProps('time')} error={errors.time} />
            </SimpleGrid>
          )}
          {pending && <PendingBar />}
          <ProblemAlert error={add.error} />
          <Group>
            <Button type="submit" loading={add.isPending}>
              {t('entry.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
