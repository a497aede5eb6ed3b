import { Button, Group, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useUser } from '../../api/session.js';
import { Page } from '../../ui/index.js';
import { OpenReferrals, ReferralsInState } from './ReferralLists.js';
import { REFERRAL_STATES } from './referral.js';

/** What is listed: everything, one state, or (for those who decide) what waits for a decision. */
const OPEN = 'open';
const ALL = 'all';

export default function ReferralsPage() {
  const { t } = useTranslation('referrals');
  const isLandlord = useUser().role === 'landlord_staff';
  const [search, setSearch] = useSearchParams();
  const views: string[] = isLandlord ? [ALL, ...REFERRAL_STATES] : [OPEN, ...REFERRAL_STATES.slice(2), ALL];
  const asked = search.get('view');
  const view = views.find((known) => known === asked) ?? views[0];

  return (
    <Page
      title={t(isLandlord ? 'list.ownTitle' : 'list.title')}
      lead={t(isLandlord ? 'list.ownLead' : 'list.lead')}
      actions={
        <Group gap="sm">
          <Button component={Link} to="/referrals/new" leftSection={<IconPlus size={18} aria-hidden />}>
            {t(isLandlord ? 'new.action' : 'new.partnerAction')}
          </Button>
          <Button component={Link} to="/imports/new/referrals" variant="default">
            {t('list.import')}
          </Button>
          {!isLandlord && (
            <>
              <Button component={Link} to="/referrals/waiting" variant="default">
                {t('waiting.title')}
              </Button>
              <Button component={Link} to="/referrals/pages" variant="default">
                {t('pages.title')}
              </Button>
            </>
          )}
        </Group>
      }
    >
      <Select
        label={t('list.show')}
        w={{ base: '100%', xs: 280 }}
        data={views.map((value) => ({
          value,
          label: value === OPEN || value === ALL ? t(`list.${value}`) : t(`state.${value}`),
        }))}
        value={view}
        onChange={(value) => setSearch(value === null || value === views[0] ? {} : { view: value })}
        allowDeselect={false}
      />
      {view === OPEN ? (
        <OpenReferrals />
      ) : (
        <ReferralsInState state={REFERRAL_STATES.find((state) => state === view)} isLandlord={isLandlord} />
      )}
    </Page>
  );
}
