import { Button, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import { Dialog, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_CHANGE } from './rally.js';
import { NOBODY, type Team, TeamFields } from './TeamFields.js';

function TeamForm({ rallyId, team, onDone }: { rallyId: string; team: Team; onDone: () => void }) {
  const { t } = useTranslation('rallies');
  const form = useForm<Team>({ initialValues: team });
  const save = useApiMutation({
    mutationFn: (body: Team) => call(api.PUT('/api/rallies/{id}/team', { params: { path: { id: rallyId } }, body })),
    success: t('team.saved'),
    invalidates: AFTER_CHANGE,
    form,
    problem: 'inline',
    onSuccess: onDone,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        {/* The first field would open its list over the others. */}
        <Text c="dimmed" tabIndex={-1} data-autofocus>
          {t('team.ofRally')}
        </Text>
        <TeamFields form={form} prefix="" />
        <ProblemAlert error={save.error} />
        <FormActions submit={t('common.save')} busy={save.isPending} onCancel={onDone} />
      </Stack>
    </form>
  );
}

/** Who runs this rally. */
export function TeamButton({ rallyId }: { rallyId: string }) {
  const { t } = useTranslation('rallies');
  const [opened, { open, close }] = useDisclosure();
  const team = apiQuery.useQuery('get', '/api/rallies/{id}/team', { params: { path: { id: rallyId } } });
  return (
    <>
      <Button variant="light" onClick={open} disabled={team.isPending}>
        {t('team.change')}
      </Button>
      <Dialog opened={opened} onClose={close} title={t('team.title')}>
        {opened && <TeamForm rallyId={rallyId} team={team.data ?? NOBODY} onDone={close} />}
      </Dialog>
    </>
  );
}
