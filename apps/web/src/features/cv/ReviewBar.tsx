import { Anchor, Button, Group, Kbd, Text, VisuallyHidden } from '@mantine/core';
import { IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DraftState } from './useDraft.js';

export interface ReviewBarProps {
  /** How many fields are left to be looked at. */
  count: number;
  marking: boolean;
  busy: boolean;
  /** « Valider le CV ». */
  submit: string;
  onNext: () => void;
  /** Whether what was typed so far is kept. */
  draft: { state: DraftState; save: () => Promise<void> };
}

/** Where the unfinished review stands: kept, or not, and then how to try again. */
function DraftMark({ state, save }: ReviewBarProps['draft']) {
  const { t } = useTranslation('cv');
  if (state === 'none') return null;
  if (state === 'failed')
    return (
      <Text size="sm" c="red.6" role="alert">
        {t('draft.failed')}{' '}
        <Anchor component="button" type="button" size="sm" onClick={() => void save()}>
          {t('common.retry')}
        </Anchor>
      </Text>
    );
  return (
    <Text size="sm" c="dimmed" visibleFrom="sm">
      {t(`draft.${state}`)}
    </Text>
  );
}

/** How much is left to look at, the way to it, and the end of it; always in sight. */
export function ReviewBar({ count, marking, busy, submit, onNext, draft }: ReviewBarProps) {
  const { t } = useTranslation('cv');
  const text = marking ? t(count > 0 ? 'review.remaining' : 'review.nothingRemains', { count }) : '';
  return (
    <Group justify="space-between" gap="xs">
      <VisuallyHidden role="status">{text}</VisuallyHidden>
      {count > 0 ? (
        <Button
          variant="subtle"
          color="brick"
          px="xs"
          aria-keyshortcuts="F8"
          rightSection={<IconArrowRight size={16} aria-hidden />}
          onClick={onNext}
        >
          {text}
          <Kbd ml="xs" visibleFrom="sm" aria-hidden>
            {t('key.next')}
          </Kbd>
        </Button>
      ) : (
        <Text size="sm" c="dimmed">
          {text !== '' && <IconCircleCheck size={16} aria-hidden style={{ verticalAlign: '-3px' }} />} {text}
        </Text>
      )}
      <DraftMark {...draft} />
      <Group gap="xs" ml="auto" wrap="nowrap" flex="none">
        <Kbd visibleFrom="sm" aria-hidden>
          {t('key.validate')}
        </Kbd>
        <Button type="submit" loading={busy} aria-keyshortcuts="Control+Enter">
          {submit}
        </Button>
      </Group>
    </Group>
  );
}
