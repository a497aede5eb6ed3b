import { z } from 'zod';
import { instant, PageQuery, uuid } from '#kernel';
import { OUTCOMES } from './import-kind.js';
import { IMPORT_STATES } from './imports.queries.js';
import { LARGE_TABLE } from './reading/limits.js';

export const kindName = z.string().regex(/^[a-z_]{2,30}$/, 'must be the name of a kind');
export const UploadQuery = z.strictObject({ kind: kindName });
export const ListQuery = PageQuery.extend({ kind: kindName });
export const LinesQuery = PageQuery.extend({ outcome: z.enum(OUTCOMES).optional() });
export const FileQuery = z.strictObject({
  format: z.enum(['csv', 'xlsx']).default('csv'),
  language: z.enum(['fr', 'en']).default('fr'),
});
export const SettingsBody = z.strictObject({
  mapping: z.array(z.string().max(60).nullable()).max(LARGE_TABLE.columns).optional(),
  choices: z.record(z.string().max(60), z.string().max(100)).optional(),
});
export const Confirmation = z.strictObject({
  /** Lines that a person said are people of their own, although similar ones are known. */
  asNew: z.array(z.int().min(1)).max(LARGE_TABLE.lines).default([]),
});

const words = z.object({ fr: z.string(), en: z.string() });
const counts = z.object({
  new: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  duplicate: z.int(),
  refused: z.int(),
});

export const KindView = z
  .object({
    name: z.string(),
    title: words,
    lead: words,
    fields: z.array(z.object({ name: z.string(), label: words, hint: words.nullable(), required: z.boolean() })),
    choices: z.array(
      z.object({
        name: z.string(),
        label: words,
        required: z.boolean(),
        options: z.array(z.object({ value: z.string(), label: z.string() })),
      }),
    ),
    /** The most that a file may hold. */
    limits: z.object({ megabytes: z.int(), lines: z.int(), columns: z.int(), characters: z.int() }),
  })
  .meta({ id: 'ImportKind' });

export const ImportShortView = z
  .object({
    id: uuid,
    kind: z.string(),
    filename: z.string(),
    state: z.enum(IMPORT_STATES),
    total: z.int(),
    /** Lines that the present stage has seen. */
    done: z.int(),
    counts,
    byName: z.string(),
    createdAt: instant,
    takenAt: instant.nullable(),
  })
  .meta({ id: 'ImportShort' });

export const ImportView = ImportShortView.extend({
  about: KindView,
  headers: z.array(z.string()),
  mapping: z.array(z.string().nullable()),
  choices: z.record(z.string(), z.string()),
  /** The first lines as they are in the file. */
  samples: z.array(z.array(z.string())),
}).meta({ id: 'Import' });

export const ImportLineView = z
  .object({
    line: z.int(),
    outcome: z.enum(OUTCOMES).nullable(),
    title: z.string().nullable(),
    summary: z.string().nullable(),
    problems: z.array(
      z.object({ field: z.string().nullable(), label: words.nullable(), code: z.string(), text: words }),
    ),
    match: z.object({ id: uuid, label: z.string() }).nullable(),
  })
  .meta({ id: 'ImportLine' });
