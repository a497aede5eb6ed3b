import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { ConfirmButton, DateText, StatusBadge, useApiMutation } from '../../ui/index.js';
import { AFTER_ACTIVITY, type CommitteePageData } from './activity.js';

/** Who was asked to the table and has not answered yet. */
export function Invitations({ committee }: { committee: CommitteePageData }) {
  const { t } = useTranslation('activities');
  const revoke = useApiMutation({
    mutationFn: (invitationId: string) =>
      call(
        api.POST('/api/committees/{id}/invitations/{invitationId}/revocation', {
          params: { path: { id: committee.id, invitationId } },
        }),
      ),
    success: t('invite.revoked'),
    invalidates: AFTER_ACTIVITY,
    problem: 'inline',
  });
  return committee.invitations.map(({ id, contactName, organisation, email, expiresAt }) => (
    <Group key={id} component="li" justify="space-between" wrap="nowrap">
      <Stack gap={2} miw={0}>
        <Group gap="xs">
          <Text fw={600}>{contactName}</Text>
          <StatusBadge tone="waiting">{t('invite.waiting')}</StatusBadge>
        </Group>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {`${organisation}, ${email}`} – {t('invite.until')} <DateText value={expiresAt} />
        </Text>
      </Stack>
      <ConfirmButton
        variant="subtle"
        style={{ flex: 'none' }}
        question={t('invite.revokeQuestion', { name: contactName })}
        confirm={t('invite.revoke')}
        aria-label={t('invite.revokeNamed', { name: contactName })}
        onConfirm={() => revoke.mutateAsync(id)}
      >
        {t('invite.revoke')}
      </ConfirmButton>
    </Group>
  ));
}
