import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../api/session.js';
import { AcceptDialog } from './AcceptDialog.js';
import { DeclineDialog } from './DeclineDialog.js';
import { KnownPerson } from './KnownPerson.js';
import type { Referral } from './referral.js';

/** Who this may be, then taking them on or not. */
export function DecisionPanel({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  const { role } = useUser();
  const [accepting, accept] = useDisclosure();
  const [declining, decline] = useDisclosure();
  return (
    <Stack gap="lg">
      <KnownPerson referral={referral} />
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
