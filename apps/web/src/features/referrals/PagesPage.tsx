import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { ListState, Page } from '../../ui/index.js';
import { FormCard } from './FormCard.js';
import { NewForm } from './NewForm.js';

/** Pages without an account: one's own by a link or poster, and one for each partner. */
export default function PagesPage() {
  const { t } = useTranslation('referrals');
  const isManager = useUser().role === 'association_manager';
  const query = apiQuery.useQuery('get', '/api/referral-forms');
  return (
    <Page title={t('pages.title')} lead={t('pages.lead')} breadcrumb={[{ label: t('list.title'), to: '/referrals' }]}>
      <ListState query={query} empty={{ title: t('pages.none'), text: t('pages.noneText') }}>
        {({ items }) => (
          <Stack>
            {items.map((form) => (
              <FormCard key={form.id} form={form} isManager={isManager} />
            ))}
          </Stack>
        )}
      </ListState>
      {isManager && <NewForm />}
    </Page>
  );
}
