import { Button, Group, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSparkles } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import { NoOption, useApiMutation } from '../../ui/index.js';
import { AFTER_ACTIVITY, type Meeting } from './activity.js';

/** Puts somebody on the agenda, or at once all whom the program would put there by itself. */
export function AddCase({ meeting, onAdded }: { meeting: Meeting; onAdded: (caseId: string) => void }) {
  const { t } = useTranslation('activities');
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const { data } = apiQuery.useQuery('get', '/api/committee-meetings/{id}/subjects', {
    params: { path: { id: meeting.id }, query: q === '' ? {} : { q } },
  });
  const add = useApiMutation({
    mutationFn: (key: string) => {
      const [kind, id = ''] = key.split(' ');
      const body = kind === 'tenant' ? { tenantId: id, referralId: null } : { tenantId: null, referralId: id };
      return call(api.POST('/api/committee-meetings/{id}/cases', { params: { path: { id: meeting.id } }, body }));
    },
    success: t('case.added'),
    invalidates: [...AFTER_ACTIVITY, ['get', '/api/committee-meetings/{id}/subjects']],
    onSuccess: ({ id }) => {
      setTyped('');
      onAdded(id);
    },
  });
  const fill = useApiMutation({
    mutationFn: () =>
      call(api.POST('/api/committee-meetings/{id}/proposals', { params: { path: { id: meeting.id } } })),
    success: ({ added }) => t('meeting.filled', { count: added }),
    invalidates: AFTER_ACTIVITY,
  });
  return (
    <Group align="end" gap="sm">
      <Select
        label={t('case.add')}
        placeholder={t('person.placeholder')}
        searchable
        searchValue={typed}
        onSearchChange={setTyped}
        value={null}
        onChange={(key) => key !== null && add.mutate(key)}
        filter={({ options }) => options}
        nothingFoundMessage={<NoOption>{t('person.none')}</NoOption>}
        data={(data?.items ?? []).map(({ tenantId, referralId, name }) => ({
          value: tenantId === null ? `referral ${referralId}` : `tenant ${tenantId}`,
          label: tenantId === null ? t('case.referral', { name }) : name,
        }))}
        style={{ flex: '1 1 16rem' }}
      />
      {meeting.mayRun && (
        <Button
          variant="default"
          leftSection={<IconSparkles size={18} aria-hidden />}
          onClick={() => fill.mutate()}
          loading={fill.isPending}
        >
          {t('meeting.fill')}
        </Button>
      )}
    </Group>
  );
}
