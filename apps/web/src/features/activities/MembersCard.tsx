import { Button, Checkbox, Group, Paper, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconMail, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { ConfirmButton, Dialog, FormActions, ProblemAlert, StatusBadge, useApiMutation } from '../../ui/index.js';
import { AFTER_ACTIVITY, type CommitteePageData } from './activity.js';
import { Invitations } from './Invitations.js';
import { InviteForm } from './InviteForm.js';

interface Values {
  userId: string | null;
  guestName: string;
  organisation: string;
  capacity: string;
  chairs: boolean;
}

function NewMember({ committeeId, onClose }: { committeeId: string; onClose: () => void }) {
  const { t } = useTranslation('activities');
  const { data } = apiQuery.useQuery('get', '/api/colleagues');
  const form = useForm<Values>({
    initialValues: { userId: null, guestName: '', organisation: '', capacity: '', chairs: false },
    validate: {
      guestName: (name, { userId }) => ((name === '') === (userId === null) ? t('check.onePerson') : null),
    },
  });
  const add = useApiMutation({
    mutationFn: ({ userId, guestName, organisation, capacity, chairs }: Values) =>
      call(
        api.POST('/api/committees/{id}/members', {
          params: { path: { id: committeeId } },
          body: {
            ...{ userId, chairs, guestName: guestName || null },
            ...{ organisation: organisation || null, capacity: capacity || null },
          },
        }),
      ),
    success: t('member.added'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  const colleagues = data?.items.filter(({ role }) => role !== 'volunteer') ?? [];
  return (
    <form noValidate onSubmit={form.onSubmit((values) => add.mutate(values))}>
      <Stack>
        <Select
          label={t('member.colleague')}
          clearable
          data={colleagues.map(({ userId, displayName }) => ({ value: userId, label: displayName }))}
          {...form.getInputProps('userId')}
        />
        <TextInput
          label={t('member.guest')}
          description={t('member.guestHint')}
          maxLength={120}
          {...form.getInputProps('guestName')}
        />
        <TextInput label={t('member.organisation')} maxLength={120} {...form.getInputProps('organisation')} />
        <TextInput label={t('member.capacity')} maxLength={120} {...form.getInputProps('capacity')} />
        <Checkbox label={t('member.chairs')} {...form.getInputProps('chairs', { type: 'checkbox' })} />
        <ProblemAlert error={add.error} />
        <FormActions submit={t('member.add')} busy={add.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

/** Who sits on a body. */
export function MembersCard({ committee }: { committee: CommitteePageData }) {
  const { t } = useTranslation('activities');
  const mayManage = useUser().role === 'association_manager';
  const [adding, dialog] = useDisclosure();
  const [inviting, invitation] = useDisclosure();
  const remove = useApiMutation({
    mutationFn: (memberId: string) =>
      call(
        api.POST('/api/committees/{id}/members/{memberId}/removal', {
          params: { path: { id: committee.id, memberId } },
        }),
      ),
    success: t('member.removed'),
    invalidates: AFTER_ACTIVITY,
    problem: 'inline',
  });
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Group justify="space-between">
          <Title order={2}>{t('member.title')}</Title>
          {mayManage && (
            <Group gap="sm">
              <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={dialog.open}>
                {t('member.add')}
              </Button>
              <Button variant="light" leftSection={<IconMail size={18} aria-hidden />} onClick={invitation.open}>
                {t('invite.title')}
              </Button>
            </Group>
          )}
        </Group>
        {committee.members.length + committee.invitations.length === 0 && <Text c="dimmed">{t('member.none')}</Text>}
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {committee.members.map(({ id, name, organisation, capacity, chairs }) => (
            <Group key={id} component="li" justify="space-between" wrap="nowrap">
              <div>
                <Group gap="xs">
                  <Text fw={600}>{name}</Text>
                  {chairs && <StatusBadge tone="info">{t('member.chair')}</StatusBadge>}
                </Group>
                <Text size="sm" c="dimmed">
                  {[organisation, capacity].filter(Boolean).join(', ')}
                </Text>
              </div>
              {mayManage && (
                <ConfirmButton
                  variant="subtle"
                  question={t('member.removeQuestion', { name })}
                  confirm={t('member.remove')}
                  aria-label={t('member.removeNamed', { name })}
                  onConfirm={() => remove.mutateAsync(id)}
                >
                  {t('member.remove')}
                </ConfirmButton>
              )}
            </Group>
          ))}
          <Invitations committee={committee} />
        </Stack>
      </Stack>
      <Dialog opened={adding} onClose={dialog.close} title={t('member.add')}>
        {adding && <NewMember committeeId={committee.id} onClose={dialog.close} />}
      </Dialog>
      <Dialog opened={inviting} onClose={invitation.close} title={t('invite.title')}>
        {inviting && <InviteForm committee={committee} onClose={invitation.close} />}
      </Dialog>
    </Paper>
  );
}
