import { Alert, Anchor } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { useApiMutation, useFormat } from '../../ui/index.js';
import { cvKey } from './useValidation.js';

export interface DraftNoticeProps {
  tenantId: string;
  /** When it was kept; null for what was only held over the sign-in page. */
  savedAt: string | null;
  /** Called before the draft is given up. */
  onDrop: () => void;
}

/** The form goes on where this person was interrupted; they may begin again from the reading. */
export function DraftNotice({ tenantId, savedAt, onDrop }: DraftNoticeProps) {
  const { t } = useTranslation('cv');
  const format = useFormat();
  const client = useQueryClient();
  const dropping = useApiMutation({
    mutationFn: async () => {
      onDrop();
      await call(api.DELETE('/api/tenants/{id}/cv/draft', { params: { path: { id: tenantId } } }));
    },
    // Another form takes the place of this one: it must not find the draft again.
    onSuccess: () => client.resetQueries({ queryKey: cvKey(tenantId) }),
  });
  return (
    <Alert color="blue" p="xs" icon={<IconHistory aria-hidden />}>
      {savedAt === null ? t('draft.held') : t('draft.resumed', { when: format.date(savedAt, 'dateTime') })}{' '}
      <Anchor component="button" type="button" size="sm" onClick={() => dropping.mutate()}>
        {t('draft.drop')}
      </Anchor>
    </Alert>
  );
}
