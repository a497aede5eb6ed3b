import { Badge, Button, Group, Paper, Select, Stack, TagsInput, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Dialog, Facts, FormActions, ListState, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { orNull, useCanAdd } from './profile.js';

type Tie = components['schemas']['EmployerTie'];

function TieForm({ employerId, own, onClose }: { employerId: string; own: Tie['own']; onClose: () => void }) {
  const { t } = useTranslation('employers');
  const colleagues = apiQuery.useQuery('get', '/api/employers/colleagues', {});
  const form = useForm({
    initialValues: {
      knownByUserId: own.knownByUserId,
      knownByName: own.knownByName ?? '',
      tags: own.tags,
      notes: own.notes ?? '',
    },
  });
  const save = useApiMutation({
    mutationFn: (values: typeof form.values) =>
      call(
        api.PUT('/api/employers/{id}/tie', {
          params: { path: { id: employerId } },
          body: { ...values, knownByName: orNull(values.knownByName), notes: orNull(values.notes) },
        }),
      ),
    success: t('tie.saved'),
    invalidates: [['get', '/api/employers/{id}/tie']],
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        <Select
          label={t('tie.knownByUser')}
          data={colleagues.data?.items.map(({ id, displayName }) => ({ value: id, label: displayName })) ?? []}
          clearable
          clearButtonProps={{ 'aria-label': t('field.clear', { ns: 'shell' }) }}
          {...form.getInputProps('knownByUserId')}
        />
        {form.values.knownByUserId === null && (
          <TextInput label={t('tie.knownByName')} maxLength={100} {...form.getInputProps('knownByName')} />
        )}
        <TagsInput label={t('tie.tags')} description={t('tie.tagsHint')} maxTags={20} {...form.getInputProps('tags')} />
        <Textarea
          label={t('tie.notes')}
          description={t('tie.private')}
          autosize
          minRows={3}
          maxLength={4000}
          {...form.getInputProps('notes')}
        />
        <ProblemAlert error={save.error} />
        <FormActions submit={t('common.save')} busy={save.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

/** Who knows the employer, and what one's own organisation keeps for itself. */
export function TieCard({ employerId }: { employerId: string }) {
  const { t } = useTranslation('employers');
  const canAdd = useCanAdd();
  const [editing, edit] = useDisclosure();
  const query = apiQuery.useQuery('get', '/api/employers/{id}/tie', { params: { path: { id: employerId } } });
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Group justify="space-between">
          <Title order={2}>{t('tie.title')}</Title>
          {canAdd && query.data && (
            <Button variant="light" onClick={edit.open}>
              {t('tie.edit')}
            </Button>
          )}
        </Group>
        <ListState query={query} empty={{ title: '' }} isEmpty={() => false} lines={2}>
          {({ own, others }) => (
            <Stack>
              <Facts
                facts={[
                  { label: t('tie.knownBy'), value: own.knownBy },
                  ...others.map(({ organisation, knownBy }) => ({
                    label: t('tie.knownByAt', { organisation }),
                    value: knownBy,
                  })),
                  { label: t('tie.notes'), value: own.notes },
                ]}
              />
              {own.tags.length > 0 && (
                <Group gap="xs">
                  {own.tags.map((tag) => (
                    <Badge key={tag} variant="light" color="gray" tt="none">
                      {tag}
                    </Badge>
                  ))}
                </Group>
              )}
              <Text size="sm" c="dimmed">
                {t('tie.private')}
              </Text>
              <Dialog opened={editing} onClose={edit.close} title={t('tie.title')}>
                <TieForm employerId={employerId} own={own} onClose={edit.close} />
              </Dialog>
            </Stack>
          )}
        </ListState>
      </Stack>
    </Paper>
  );
}
