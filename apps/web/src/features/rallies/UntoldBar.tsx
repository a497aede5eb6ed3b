import { Alert, Text } from '@mantine/core';
import { IconBellOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { ConfirmButton, useApiMutation } from '../../ui/index.js';
import { AFTER_EDIT, type EditBoard } from './edit-board.js';

const NAMED = 10;

/** Who does not know of their newest meetings yet, and telling them. */
export function UntoldBar({ rallyId, board }: { rallyId: string; board: EditBoard }) {
  const { t } = useTranslation('rallies');
  const tell = useApiMutation({
    mutationFn: () => call(api.POST('/api/rallies/{id}/tellings', { params: { path: { id: rallyId } } })),
    success: ({ told }) => t('untold.done', { count: told }),
    invalidates: AFTER_EDIT,
    problem: 'inline',
  });
  const { untold } = board;
  if (untold.length === 0) return null;
  const names = untold
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(', ');
  const more = untold.length - NAMED;
  return (
    <Alert color="yellow" icon={<IconBellOff aria-hidden />} title={t('untold.title', { count: untold.length })}>
      <Text mb="sm">{more > 0 ? t('untold.more', { names, count: more }) : names}</Text>
      <ConfirmButton
        variant="filled"
        question={t('untold.question', { count: untold.length })}
        consequence={t('untold.consequence')}
        confirm={t('untold.action')}
        onConfirm={() => tell.mutateAsync()}
      >
        {t('untold.action')}
      </ConfirmButton>
    </Alert>
  );
}
