import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconHourglass, IconPencil, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../api/session.js';
import { Facts, useSectors, useSizeName } from '../../ui/index.js';
import { CompanyDialog } from './CompanyDialog.js';
import { ConfirmActions } from './ConfirmActions.js';
import { ContactsCard } from './ContactsCard.js';
import { EmployerFrame } from './EmployerFrame.js';
import { InviteDialog } from './InviteDialog.js';
import { MergeCard } from './MergeCard.js';
import { accountOf, type Employer, inGroups, useCanAdd } from './profile.js';
import { TieCard } from './TieCard.js';

function Company({ employer }: { employer: Employer }) {
  const { t } = useTranslation('employers');
  const { nameOf } = useSectors();
  const sizeName = useSizeName();
  const { sector, naf, sizeBand, siret, siren, city, postcode, hasAccount, landlordName } = employer;
  const town = [postcode, city].filter(Boolean).join(' ');
  return (
    <Paper component="section" withBorder p="lg">
      <Facts
        columns={2}
        facts={[
          { label: t('field.sector'), value: sector },
          { label: t('field.naf'), value: naf && nameOf(naf) },
          { label: t('field.sizeBand'), value: sizeBand && sizeName(sizeBand) },
          { label: t('field.city'), value: town === '' ? null : town },
          { label: t('field.siret'), value: siret && inGroups(siret) },
          { label: t('field.siren'), value: siren && inGroups(siren) },
          { label: t('field.network'), value: landlordName ?? t('network.open') },
          { label: t('field.account'), value: t(accountOf(employer)) },
        ]}
      />
      {!hasAccount && (
        <Text size="sm" c="dimmed" mt="md">
          {t('account.how')}
        </Text>
      )}
    </Paper>
  );
}

function Unconfirmed({ employer: { id, name } }: { employer: Employer }) {
  const { t } = useTranslation('employers');
  return (
    <Alert color="yellow" icon={<IconHourglass aria-hidden />} title={t('confirm.waits')}>
      <Text size="sm">{t('confirm.waitsText')}</Text>
      <Group gap="sm" mt="sm">
        <ConfirmActions id={id} name={name} />
      </Group>
    </Alert>
  );
}

function Actions({ employer }: { employer: Employer }) {
  const { t } = useTranslation('employers');
  const [editing, edit] = useDisclosure();
  const [inviting, invite] = useDisclosure();
  return (
    <>
      {!employer.hasAccount && (
        <Button variant="light" leftSection={<IconSend size={18} aria-hidden />} onClick={invite.open}>
          {t('invite.one')}
        </Button>
      )}
      <Button variant="default" leftSection={<IconPencil size={18} aria-hidden />} onClick={edit.open}>
        {t('company.edit')}
      </Button>
      <CompanyDialog employer={employer} opened={editing} onClose={edit.close} />
      <InviteDialog employer={employer} opened={inviting} onClose={invite.close} />
    </>
  );
}

/** One company of the network: what it is, who works there, who knows them. */
export default function EmployerPage() {
  const canAdd = useCanAdd();
  const { role } = useUser();
  return (
    <EmployerFrame tab="profile" actions={(employer) => canAdd && <Actions employer={employer} />}>
      {(employer) => (
        <Stack>
          {employer.awaitsConfirmation && <Unconfirmed employer={employer} />}
          <Company employer={employer} />
          <ContactsCard employerId={employer.id} />
          <TieCard employerId={employer.id} />
          {role === 'association_manager' && <MergeCard employer={employer} />}
        </Stack>
      )}
    </EmployerFrame>
  );
}
