import { AppShell, Burger, Group, Progress, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, Outlet, useLocation, useNavigation } from 'react-router';
import { useSession } from '../api/session.js';
import { ConnectionBanner } from './ConnectionBanner.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { Logo } from './Logo.js';
import { Navigation } from './Navigation.js';
import classes from './Shell.module.css';
import { SkipLink } from './SkipLink.js';
import { UserMenu } from './UserMenu.js';

function Frame() {
  const { t } = useTranslation('shell');
  const [opened, menu] = useDisclosure();
  const navigating = useNavigation().state !== 'idle';
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 248, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      withBorder={false}
    >
      <SkipLink />
      {navigating && <Progress className={classes.loading} value={100} size={3} color="brick" animated aria-hidden />}
      <AppShell.Header className={classes.header}>
        <Group h="100%" px={{ base: 'xs', sm: 'md' }} justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <Burger
              opened={opened}
              onClick={menu.toggle}
              hiddenFrom="sm"
              aria-label={t(opened ? 'menu.close' : 'menu.open')}
              aria-expanded={opened}
              aria-controls="navigation"
            />
            <UnstyledButton component={Link} to="/" onClick={menu.close}>
              <Logo />
            </UnstyledButton>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <LanguageSwitch visibleFrom="sm" />
            <UserMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar
        id="navigation"
        className={classes.navbar}
        data-closed={!opened || undefined}
        p="sm"
        aria-label={t('menu.label')}
      >
        <AppShell.Section grow>
          <Navigation onFollow={menu.close} />
        </AppShell.Section>
        <AppShell.Section hiddenFrom="sm">
          <LanguageSwitch fullWidth justify="flex-start" />
        </AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={classes.main}>
        <ConnectionBanner />
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}

/** The frame of everything behind the sign-in page. Without an account it leads there, and back afterwards. */
export function Shell() {
  const { user } = useSession();
  const location = useLocation();
  const wasSignedIn = useRef(user !== null);
  if (user === null) {
    const from = location.pathname + location.search;
    const query = from === '/' ? '' : `?${new URLSearchParams({ from })}`;
    return <Navigate to={`/sign-in${query}`} state={{ expired: wasSignedIn.current }} replace />;
  }
  // Another person in the same tab starts on fresh screens.
  return <Frame key={user.id} />;
}
