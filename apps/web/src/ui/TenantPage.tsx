import type { MantineSize } from '@mantine/core';
import {
  type Icon,
  IconBriefcase,
  IconFileCv,
  IconFolderHeart,
  IconId,
  IconPigMoney,
  IconRoute,
} from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { apiQuery } from '../api/client.js';
import { type Role, useUser } from '../api/session.js';
import { ListState } from './ListState.js';
import { Page } from './Page.js';
import { Status } from './StatusBadge.js';
import classes from './tabs.module.css';
import { ASSOCIATION, FOLLOWING, fullName, type Tenant, tenantStatuses } from './tenant.js';

type Tab = 'file' | 'record' | 'programme' | 'money' | 'cv' | 'offers';

const TABS: readonly { path: string; tab: Tab; icon: Icon; for: readonly Role[] }[] = [
  { path: '', tab: 'file', icon: IconId, for: ASSOCIATION },
  { path: '/record', tab: 'record', icon: IconFolderHeart, for: ASSOCIATION },
  { path: '/programme', tab: 'programme', icon: IconRoute, for: ASSOCIATION },
  { path: '/money', tab: 'money', icon: IconPigMoney, for: FOLLOWING },
  { path: '/cv', tab: 'cv', icon: IconFileCv, for: ASSOCIATION },
  { path: '/offers', tab: 'offers', icon: IconBriefcase, for: FOLLOWING },
];

function TenantTabs({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('shell');
  const { role } = useUser();
  const list = useRef<HTMLUListElement>(null);
  // On a phone the tabs are wider than the screen: the present one is brought into sight.
  useEffect(() => {
    list.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);
  return (
    <nav aria-label={t('tenant.tabs.label', { name: fullName(tenant) })}>
      <ul ref={list} className={`${classes.tabs} ${classes.wordsOnPhone}`}>
        {TABS.filter((one) => one.for.includes(role)).map(({ path, tab, icon: Sign }) => (
          <li key={tab}>
            <NavLink to={`/tenants/${tenant.id}${path}`} end className={classes.tab}>
              <Sign size={18} stroke={1.75} aria-hidden />
              {t(`tenant.tabs.${tab}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface TenantPageProps {
  tenantId: string;
  /** Which of the tenant's tabs this is; it is added to the name in the title. */
  tab: Tab;
  size?: MantineSize;
  actions?: ReactNode;
  children: (tenant: Tenant) => ReactNode;
}

/** The frame of everything about one tenant: name, agreed status, and the tabs for those who follow them. */
export function TenantPage({ tenantId, tab, size, actions, children }: TenantPageProps) {
  const { t } = useTranslation('shell');
  const { role } = useUser();
  const query = apiQuery.useQuery('get', '/api/tenants/{id}', { params: { path: { id: tenantId } } });
  const tenant = query.data;
  const name = tenant === undefined ? t('tenant.one') : fullName(tenant);
  return (
    <Page
      title={tab === 'file' ? name : t('tenant.titleWithTab', { name, tab: t(`tenant.tabs.${tab}`) })}
      breadcrumb={[{ label: t('tenant.many'), to: '/tenants' }]}
      badge={tenant && <Status of={tenantStatuses} value={tenant.status} />}
      size={size}
      actions={actions}
    >
      {tenant && ASSOCIATION.includes(role) && <TenantTabs tenant={tenant} />}
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {children}
      </ListState>
    </Page>
  );
}
