import { IconBuildingStore, IconChartBar, IconFileText, IconMessages } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { ListState, Page, TabNav } from '../../ui/index.js';
import type { Employer } from './profile.js';

type Tab = 'profile' | 'exchanges' | 'offers' | 'record';

const TABS = [
  { tab: 'profile', icon: IconBuildingStore },
  { tab: 'exchanges', icon: IconMessages },
  { tab: 'offers', icon: IconFileText },
  { tab: 'record', icon: IconChartBar },
] as const;

export interface EmployerFrameProps {
  tab: Tab;
  actions?: (employer: Employer) => ReactNode;
  children: (employer: Employer) => ReactNode;
}

/** The frame of everything about one employer, that of the address. */
export function EmployerFrame({ tab, actions, children }: EmployerFrameProps) {
  const { t } = useTranslation('employers');
  const { employerId = '' } = useParams();
  const query = apiQuery.useQuery('get', '/api/employers/{id}', { params: { path: { id: employerId } } });
  const employer = query.data;
  const name = employer?.name ?? t('one');
  return (
    <Page
      title={tab === 'profile' ? name : t('tabs.title', { name, tab: t(`tabs.${tab}`) })}
      lead={employer && [employer.sector, employer.city].filter(Boolean).join(' · ')}
      breadcrumb={[{ label: t('nav'), to: '/employers' }]}
      actions={employer && actions?.(employer)}
    >
      {employer && (
        <TabNav
          label={t('tabs.label', { name })}
          tabs={TABS.map(({ tab: part, icon }) => ({
            to: part === 'profile' ? `/employers/${employer.id}` : `/employers/${employer.id}/${part}`,
            text: t(`tabs.${part}`),
            icon,
          }))}
        />
      )}
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {children}
      </ListState>
    </Page>
  );
}
