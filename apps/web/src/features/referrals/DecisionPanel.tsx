import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPhoneOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { useApiMutation } from '../../ui/index.js';
import { AcceptDialog } from './AcceptDialog.js';
import { DeclineDialog } from './DeclineDialog.js';
import { AFTER_REFERRAL, type Referral } from './referral.js';

/** Trying to reach the person, then taking them on or not. */
export function DecisionPanel({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  const { role } = useUser();
  const [accepting, accept] = useDisclosure();
  const [declining, decline] = useDisclosure();
  const tryContact = useApiMutation({
    mutationFn: () =>
      call(api.POST('/api/referrals/{id}/contact-tries', { params: { path: { id: referral.id } }, body: {} })),
    success: t('contact.noted'),
    invalidates: AFTER_REFERRAL,
  });
  const tries = referral.contactTries ?? 0;

  return (
    <Stack gap="xl">
      <Stack gap="sm" align="flex-start">
        <Text fw={600}>{t('contact.tries', { count: tries })}</Text>
        <Text size="sm" c="dimmed">
          {t('contact.hint')}
        </Text>
        <Button
          variant="default"
          leftSection={<IconPhoneOff size={18} aria-hidden />}
          loading={tryContact.isPending}
          onClick={() => tryContact.mutate()}
        >
          {t('contact.note')}
        </Button>
      </Stack>
      <Stack gap="sm">
        <Text>{t(role === 'association_manager' ? 'accept.managerHint' : 'accept.hint')}</Text>
        <Group>
          <Button onClick={accept.open}>{t('accept.action')}</Button>
          <Button variant="default" onClick={decline.open}>
            {t('decline.action')}
          </Button>
        </Group>
      </Stack>
      <AcceptDialog referral={referral} opened={accepting} onClose={accept.close} />
      <DeclineDialog referral={referral} opened={declining} onClose={decline.close} />
    </Stack>
  );
}
