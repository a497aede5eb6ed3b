import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { Dialog, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_SAVING, storedQuery } from './savedSearch.js';

interface SaveSearchProps {
  query: { q?: string | undefined };
  /** The filters that are on, in words. */
  labels: readonly { text: string }[];
}

const LONGEST_NAME = 80;

/** Keeps what is searched for now, and tells by e-mail of who is new. */
export function SaveSearchButton({ query, labels }: SaveSearchProps) {
  const { t } = useTranslation('candidates');
  const [opened, dialog] = useDisclosure();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', notify: true },
    validate: { name: (name) => (name.trim() === '' ? t('saved.nameMissing') : null) },
  });
  const save = useApiMutation({
    mutationFn: ({ name, notify }: { name: string; notify: boolean }) =>
      call(api.POST('/api/saved-searches', { body: { name: name.trim(), notify, query: storedQuery(query) } })),
    success: t('saved.done'),
    invalidates: AFTER_SAVING,
    form,
    problem: 'inline',
    onSuccess: () => {
      dialog.close();
      form.reset();
    },
  });
  const open = () => {
    // What is searched for is its best name.
    const name = [query.q, ...labels.map(({ text }) => text)].filter(Boolean).join(', ');
    form.setValues({ name: name.slice(0, LONGEST_NAME) });
    dialog.open();
  };
  return (
    <>
      <Button variant="light" leftSection={<IconBell size={18} aria-hidden />} onClick={open}>
        {t('saved.save')}
      </Button>
      <Dialog opened={opened} onClose={dialog.close} title={t('saved.save')}>
        <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
          <Stack>
            <TextInput
              label={t('saved.name')}
              description={t('saved.nameHint')}
              required
              maxLength={LONGEST_NAME}
              data-autofocus
              key={form.key('name')}
              {...form.getInputProps('name')}
            />
            <Checkbox
              label={t('saved.notify')}
              description={t('saved.notifyHint')}
              key={form.key('notify')}
              {...form.getInputProps('notify', { type: 'checkbox' })}
            />
            <ProblemAlert error={save.error} />
            <FormActions submit={t('saved.save')} busy={save.isPending} onCancel={dialog.close} />
          </Stack>
        </form>
      </Dialog>
    </>
  );
}
