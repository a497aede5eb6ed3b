import { z } from 'zod';
import { instant, prose, uuid } from '#kernel';
import { CandidateView } from '../candidates.dto.js';

const note = prose(500).nullable();
export const NewShortlistEntry = z.strictObject({
  candidateId: uuid,
  offerId: uuid.nullable().optional(),
  note: note.optional(),
});
export const ShortlistChange = z.strictObject({ note });
/** `none` as offer: those kept for no offer in particular. */
export const ShortlistQuery = z.strictObject({
  offerId: z.union([uuid, z.literal('none')]).optional(),
  candidateId: uuid.optional(),
});

export const ShortlistEntryView = z
  .object({
    id: uuid,
    offerId: uuid.nullable(),
    offerTitle: z.string().nullable(),
    note: z.string().nullable(),
    addedBy: z.string(),
    addedAt: instant,
    candidate: CandidateView,
  })
  .meta({ id: 'ShortlistEntry' });
export const ShortlistView = z
  .object({
    items: z.array(ShortlistEntryView),
    /** Every list of the employer that holds somebody. */
    lists: z.array(z.object({ offerId: uuid.nullable(), offerTitle: z.string().nullable(), count: z.int() })),
  })
  .meta({ id: 'Shortlist' });
