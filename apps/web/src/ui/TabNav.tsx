import type { Icon } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { NavLink } from 'react-router';
import classes from './tabs.module.css';

/** The parts of one thing, each with an address of its own; the first one's is the beginning of the others'. */
export function TabNav({ label, tabs }: { label: string; tabs: readonly { to: string; text: string; icon: Icon }[] }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // On a phone the tabs scroll: the one that is open must be in sight.
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, []);
  return (
    <nav aria-label={label}>
      <ul className={classes.tabs} ref={list}>
        {tabs.map(({ to, text, icon: Sign }, at) => (
          <li key={to}>
            <NavLink to={to} end={at === 0} className={classes.tab}>
              <Sign size={18} stroke={1.75} aria-hidden />
              {text}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
