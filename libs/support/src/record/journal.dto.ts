import { z } from 'zod';
import { instant, PageQuery, pageOf, prose, uuid } from '#kernel';
import { ENTRY_DOMAINS, RECORD_VIEWS } from '../domain/confidentiality.js';
import { ENTRY_KINDS, WRITTEN_KINDS } from '../domain/record.js';

export const JournalQuery = PageQuery.extend({
  kind: z.enum(ENTRY_KINDS).optional(),
  domain: z.enum(ENTRY_DOMAINS).optional(),
});
export type JournalQuery = z.output<typeof JournalQuery>;

export const Correction = z.strictObject({
  kind: z.enum(WRITTEN_KINDS),
  domain: z.enum(ENTRY_DOMAINS),
  text: prose(5000),
});
export type Correction = z.output<typeof Correction>;

export const JournalEntryView = z
  .object({
    id: uuid,
    at: instant,
    kind: z.enum(ENTRY_KINDS),
    domain: z.enum(ENTRY_DOMAINS),
    /** Null when the words are not for this reader. */
    text: z.string().nullable(),
    /** What was noted at the visit that this entry tells of. */
    visitNote: z.string().nullable(),
    author: z.string().nullable(),
    sharedWithTenant: z.boolean(),
    editedAt: instant.nullable(),
    /** Whether this reader may still correct it. */
    mayCorrect: z.boolean(),
  })
  .meta({ id: 'JournalEntry' });

export const JournalPage = pageOf(JournalEntryView).extend({ view: z.enum(RECORD_VIEWS) });

export const EntryVersionView = z
  .object({
    number: z.int(),
    at: instant,
    kind: z.enum(ENTRY_KINDS),
    domain: z.enum(ENTRY_DOMAINS),
    text: z.string(),
    writtenAt: instant,
  })
  .meta({ id: 'JournalEntryVersion' });
