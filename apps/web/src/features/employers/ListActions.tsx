import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconChevronDown,
  IconDownload,
  IconFileSpreadsheet,
  IconList,
  IconPlus,
  IconSend,
  IconShieldCheck,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUser } from '../../api/session.js';
import { useFormat } from '../../ui/index.js';
import { InviteDialog } from './InviteDialog.js';
import { useListFilter } from './ListFilters.js';
import { CONFIRMING } from './profile.js';

/** How employers get into the list, and how the list gets out. */
export function ListActions() {
  const { t } = useTranslation('employers');
  const { language } = useFormat();
  const { role } = useUser();
  const [inviting, invite] = useDisclosure();
  const filter = Object.entries(useListFilter()).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const exported = `/api/employers/export?${new URLSearchParams([...filter, ['language', language]])}`;
  return (
    <>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {t('list.more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component={Link}
            to="/employers/import"
            leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
          >
            {t('import.action')}
          </Menu.Item>
          <Menu.Item component="a" href={exported} download leftSection={<IconDownload size={18} aria-hidden />}>
            {t('list.export')}
          </Menu.Item>
          {CONFIRMING.includes(role) && (
            <Menu.Item
              component={Link}
              to="/employers/confirmations"
              leftSection={<IconShieldCheck size={18} aria-hidden />}
            >
              {t('confirm.title')}
            </Menu.Item>
          )}
          <Menu.Item component={Link} to="/employers/invitations" leftSection={<IconList size={18} aria-hidden />}>
            {t('invite.all')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button variant="light" leftSection={<IconSend size={18} aria-hidden />} onClick={invite.open}>
        {t('invite.action')}
      </Button>
      <Button component={Link} to="/employers/new" leftSection={<IconPlus size={18} aria-hidden />}>
        {t('new.action')}
      </Button>
      <InviteDialog opened={inviting} onClose={invite.close} />
    </>
  );
}
