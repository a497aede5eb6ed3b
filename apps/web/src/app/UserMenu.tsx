import { Avatar, Box, Button, Menu, Text, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSessionActions, useUser } from '../api/session.js';
import { useApiMutation } from '../ui/useApiMutation.js';
import classes from './Shell.module.css';

export function UserMenu() {
  const { t } = useTranslation('shell');
  const user = useUser();
  const { signOut } = useSessionActions();
  const leaving = useApiMutation({ mutationFn: signOut });
  return (
    <Menu position="bottom-end" width={260} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          px="xs"
          loading={leaving.isPending}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          <Avatar size={30} color="petrol" name={user.displayName} aria-hidden />
          <VisuallyHidden>{t('account.menu', { name: user.displayName })}</VisuallyHidden>
          <Box component="span" ml="xs" className={classes.userName} aria-hidden>
            {user.displayName}
          </Box>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Box px="sm" py="xs">
          <Text fw={600}>{user.displayName}</Text>
          <Text size="sm" c="dimmed">
            {t(`roles.${user.role}.name`)}
          </Text>
          <Text size="sm" c="dimmed">
            {user.organisation.name}
          </Text>
        </Box>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => leaving.mutate()}>
          {t('account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
