import { NavLink as MenuLink, Stack } from '@mantine/core';
import { IconHome } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NavLink, useMatch } from 'react-router';
import { useUser } from '../api/session.js';
import { type NamedEntry, navigationOf } from '../features/registry.js';
import classes from './Shell.module.css';

const HOME: NamedEntry = { feature: 'shell', to: '/', label: 'home.nav', icon: IconHome, for: 'everyone', order: 0 };

function Entry({ entry, onFollow }: { entry: NamedEntry; onFollow: () => void }) {
  const { t } = useTranslation(entry.feature);
  const active = useMatch({ path: entry.to, end: entry.to === '/' }) !== null;
  // Each entry is a component of its own, and its hook is the same one for good.
  const hidden = entry.useHidden?.() ?? false;
  const Icon = entry.icon;
  if (hidden) return null;
  return (
    <MenuLink
      component={NavLink}
      to={entry.to}
      end={entry.to === '/'}
      label={t(entry.label)}
      leftSection={<Icon size={20} stroke={1.75} aria-hidden />}
      active={active}
      className={classes.link}
      onClick={onFollow}
    />
  );
}

export function Navigation({ onFollow }: { onFollow: () => void }) {
  const user = useUser();
  return (
    <Stack gap={4}>
      {[HOME, ...navigationOf(user)].map((entry) => (
        <Entry key={entry.to} entry={entry} onFollow={onFollow} />
      ))}
    </Stack>
  );
}
