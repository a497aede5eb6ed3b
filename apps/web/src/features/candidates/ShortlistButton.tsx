import { Button } from '@mantine/core';
import { IconBookmark, IconBookmarkFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../api/session.js';
import { ConfirmButton } from '../../ui/index.js';
import { type Candidate, useCardTexts } from './candidate.js';
import { useShortlist } from './shortlist.js';

/** Keeps somebody on the list of this offer, or takes them off it. For employers only. */
export function ShortlistButton({ candidate, offerId }: { candidate: Candidate; offerId: string | null }) {
  const { t } = useTranslation('candidates');
  const { headline, pseudonymOf } = useCardTexts();
  const isEmployer = useUser().role === 'employer';
  const { query, entries, add, remove } = useShortlist(offerId, isEmployer);
  if (!isEmployer) return null;
  const entry = entries.find(({ candidate: { id } }) => id === candidate.id);
  const name = pseudonymOf(candidate) ?? headline(candidate);
  const Sign = entry ? IconBookmarkFilled : IconBookmark;
  const isBusy = add.isPending || remove.isPending;
  const look = {
    variant: entry ? 'light' : 'default',
    size: 'compact-md',
    fz: 'sm',
    leftSection: <Sign size={18} aria-hidden />,
    'aria-label': t(entry ? 'shortlist.keptNamed' : 'shortlist.addNamed', { name }),
  };
  // A note is work: it does not go by a slip of the finger.
  if (entry?.note)
    return (
      <ConfirmButton
        {...look}
        question={t('shortlist.removeQuestion', { name })}
        consequence={t('shortlist.removeConsequence')}
        confirm={t('shortlist.remove')}
        onConfirm={() => remove.mutateAsync(entry.id)}
      >
        {t('shortlist.kept')}
      </ConfirmButton>
    );
  return (
    <Button
      {...look}
      disabled={query.isPending}
      // Not disabled while it works: that would take the focus away from it.
      aria-busy={isBusy}
      onClick={() => {
        if (!isBusy) entry ? remove.mutate(entry.id) : add.mutate(candidate.id);
      }}
    >
      {t(entry ? 'shortlist.kept' : 'shortlist.add')}
    </Button>
  );
}
