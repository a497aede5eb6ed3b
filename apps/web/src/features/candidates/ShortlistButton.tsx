import { Button } from '@mantine/core';
import { IconBookmark, IconBookmarkFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../api/session.js';
import type { Candidate } from './candidate.js';
import { useCardTexts } from './candidate.js';
import { useShortlist } from './shortlist.js';

/** Keeps somebody on the list of this offer, or takes them off it. For employers only. */
export function ShortlistButton({ candidate, offerId }: { candidate: Candidate; offerId: string | null }) {
  const { t } = useTranslation('candidates');
  const { headline } = useCardTexts();
  const isEmployer = useUser().role === 'employer';
  const { query, entries, add, remove } = useShortlist(offerId, isEmployer);
  if (!isEmployer) return null;
  const entry = entries.find(({ candidate: { id } }) => id === candidate.id);
  const Sign = entry ? IconBookmarkFilled : IconBookmark;
  const name = candidate.pseudonym ?? headline(candidate);
  return (
    <Button
      variant={entry ? 'light' : 'default'}
      size="compact-md"
      fz="sm"
      leftSection={<Sign size={18} aria-hidden />}
      aria-label={t(entry ? 'shortlist.keptNamed' : 'shortlist.addNamed', { name })}
      disabled={query.isPending}
      loading={add.isPending || remove.isPending}
      onClick={() => (entry ? remove.mutate(entry.id) : add.mutate(candidate.id))}
    >
      {t(entry ? 'shortlist.kept' : 'shortlist.add')}
    </Button>
  );
}
