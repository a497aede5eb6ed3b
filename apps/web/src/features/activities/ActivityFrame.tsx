import { IconBuilding, IconCalendarTime, IconHammer, IconHome2, IconTool, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Page, type PageProps, TabNav } from '../../ui/index.js';
import { useActivities, useIsGuest } from './useActivities.js';

/** The frame of the lists: tabs for what the association's programmes have, and for nothing else. */
export function ActivityFrame({ children, ...page }: PageProps) {
  const { t } = useTranslation('activities');
  const { data } = useActivities();
  const isPartner = useIsGuest();
  const tabs = [
    { on: true, to: '/activities', text: t('tabs.week'), icon: IconHome2 },
    { on: data?.committees, to: '/activities/committees', text: t('tabs.committees'), icon: IconCalendarTime },
    { on: data?.groups, to: '/activities/groups', text: t('tabs.groups'), icon: IconUsersGroup },
    { on: data?.sites, to: '/activities/sites', text: t('tabs.sites'), icon: IconHammer },
    { on: data?.tools, to: '/activities/tools', text: t('tabs.tools'), icon: IconTool },
    { on: data?.places, to: '/activities/places', text: t('tabs.places'), icon: IconBuilding },
  ];
  return (
    <Page {...page}>
      {!isPartner && <TabNav label={t('nav')} tabs={tabs.filter(({ on }) => on)} />}
      {children}
    </Page>
  );
}
