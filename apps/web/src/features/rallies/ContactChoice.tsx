import { Checkbox, Group, Select, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { ConfirmButton, useApiMutation } from '../../ui/index.js';
import { AFTER_CHANGE, type Invitation, type Rally } from './rally.js';

const CHANNELS = ['email', 'sms', 'letter', 'phone'] as const;

/** How somebody is written to from now on, who phones them, and a new link in place of one that went astray. */
export function ContactChoice({ rally, invitation }: { rally: Rally; invitation: Invitation }) {
  const { t } = useTranslation('rallies');
  const { id: userId } = useUser();
  const path = { id: rally.id, invitationId: invitation.id };
  const change = useApiMutation({
    mutationFn: (body: { channel?: Invitation['channel']; calling?: boolean }) =>
      call(api.PUT('/api/rallies/{id}/invitations/{invitationId}/contact', { params: { path }, body })),
    success: t('contact.changed'),
    invalidates: AFTER_CHANGE,
  });
  const renew = useApiMutation({
    mutationFn: () => call(api.POST('/api/rallies/{id}/invitations/{invitationId}/new-link', { params: { path } })),
    success: t('contact.linkSent'),
    invalidates: AFTER_CHANGE,
    problem: 'inline',
  });
  return (
    <Stack gap="sm">
      {invitation.kind === 'tenant' && (
        <Select
          label={t('contact.channel')}
          data={[
            { value: '', label: t('contact.auto') },
            ...CHANNELS.map((value) => ({ value, label: t(`contact.by.${value}`) })),
          ]}
          defaultValue={invitation.channel ?? ''}
          onChange={(value) => change.mutate({ channel: CHANNELS.find((known) => known === value) ?? null })}
          allowDeselect={false}
        />
      )}
      <Checkbox
        label={t('contact.calling')}
        defaultChecked={invitation.callerId === userId}
        onChange={(event) => change.mutate({ calling: event.currentTarget.checked })}
      />
      <Group>
        <ConfirmButton
          question={t('contact.linkQuestion')}
          consequence={t('contact.linkConsequence')}
          confirm={t('contact.link')}
          onConfirm={() => renew.mutateAsync()}
        >
          {t('contact.link')}
        </ConfirmButton>
      </Group>
    </Stack>
  );
}
