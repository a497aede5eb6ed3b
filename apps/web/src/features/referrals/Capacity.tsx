import { NumberInput, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { type Column, DataTable, useApiMutation } from '../../ui/index.js';
import { AFTER_REFERRAL, type Colleague } from './referral.js';
import { useLoad } from './useLoad.js';

/** How many households each follows and may follow; a manager says how many. */
export function Capacity({ workers, isManager }: { workers: readonly Colleague[]; isManager: boolean }) {
  const { t } = useTranslation('referrals');
  const load = useLoad();
  const change = useApiMutation({
    mutationFn: ({ userId, households }: { userId: string; households: number | null }) =>
      call(api.PUT('/api/colleagues/{id}/limit', { params: { path: { id: userId } }, body: { households } })),
    success: t('load.saved'),
    invalidates: AFTER_REFERRAL,
  });
  const columns: [Column<Colleague>, ...Column<Colleague>[]] = [
    { key: 'name', header: t('load.who'), cell: ({ displayName }) => displayName },
    {
      key: 'load',
      header: t('load.households'),
      cell: (one) => (
        <Stack gap={4}>
          <Text size="sm">{load(one)}</Text>
          {one.limit !== null && one.limit > 0 && (
            <Progress
              value={Math.min(100, (100 * one.following) / one.limit)}
              color={one.room === 0 ? 'red' : undefined}
              aria-label={t('load.of', { name: one.displayName })}
            />
          )}
        </Stack>
      ),
    },
    ...(isManager
      ? [
          {
            key: 'limit',
            header: t('load.limit'),
            cell: ({ userId, displayName, limit }: Colleague) => (
              <NumberInput
                key={`${userId} ${limit}`}
                aria-label={t('load.limitOf', { name: displayName })}
                placeholder={t('load.noLimit')}
                min={0}
                max={500}
                allowDecimal={false}
                w={120}
                defaultValue={limit ?? ''}
                onBlur={(event) => {
                  const text = event.currentTarget.value.replace(/\D/g, '');
                  const households = text === '' ? null : Number(text);
                  if (households !== limit) change.mutate({ userId, households });
                }}
              />
            ),
          },
        ]
      : []),
  ];
  return <DataTable label={t('load.title')} columns={columns} rows={[...workers]} rowKey={({ userId }) => userId} />;
}
