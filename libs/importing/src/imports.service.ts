import { Injectable } from '@nestjs/common';
import { Db, Outbox } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, Ids, invalid, notFound } from '#kernel';
import { guessMapping, headerKey, type Mapping } from './domain/index.js';
import { type ImportKind, OUTCOMES } from './import-kind.js';
import { ImportKinds } from './import-kinds.js';
import { ImportQueries, type StoredImport } from './imports.queries.js';
import { LARGE_TABLE, type Table } from './reading/limits.js';
import { tableRefusal } from './reading/refusal.js';
import { TableReader } from './reading/table-reader.js';

/** Lines put into the database by one statement. */
const BATCH = 5_000;
export const NO_COUNTS = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0]));

export interface ImportSettings {
  mapping?: Mapping | undefined;
  choices?: Record<string, string> | undefined;
}

/** Lists: sent, judged line by line in the background, looked at, taken over in the background. */
@Injectable()
export class Imports {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly kinds: ImportKinds,
    private readonly queries: ImportQueries,
    private readonly reader: TableReader,
  ) {}

  /** Reads a file and has it judged. @throws DomainError with a code of `TABLE_ERRORS` for a file that is no list of this program's size */
  async upload(actor: Actor, kindName: string, file: { filename: string; bytes: Buffer }): Promise<string> {
    const kind = this.kinds.require(kindName, actor);
    const table = await this.reader.read(file.bytes, LARGE_TABLE);
    if (!table.ok) throw tableRefusal(table.code);
    const id = this.ids.uuid();
    await this.db.transaction(async () => {
      const mapping = guessMapping(table.headers, await this.remembered(actor, kind), kind.guesses);
      await this.db.query(
        `INSERT INTO imports (id, kind, organisation_id, by_user, filename, headers, mapping, choices, state, run, total, done, counts, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'judging', 1, $9, 0, $10, $11)`,
        [
          id,
          kind.name,
          actor.organisationId,
          actor.userId,
          file.filename.slice(0, 200),
          JSON.stringify(table.headers),
          JSON.stringify(mapping),
          JSON.stringify(await this.onlyChoices(kind, actor)),
          table.lines.length,
          JSON.stringify(NO_COUNTS),
          this.clock.now(),
        ],
      );
      await this.keepLines(id, table.lines);
      await this.outbox.add('import.asked', { importId: id, run: 1 });
    });
    return id;
  }

  /** Says which column holds what and what goes for the whole file; remembered for the next one, and judged anew. */
  async settle(actor: Actor, id: string, { mapping, choices }: ImportSettings): Promise<void> {
    await this.db.transaction(async () => {
      const stored = await this.open(actor, id);
      const kind = this.kinds.require(stored.kind, actor);
      if (mapping) await this.remember(actor, kind, stored, mapping);
      const chosen = choices ? await this.checked(kind, actor, choices) : stored.choices;
      await this.db.query(
        `UPDATE imports SET mapping = $2, choices = $3, state = 'judging', run = run + 1, done = 0, counts = $4 WHERE id = $1`,
        [id, JSON.stringify(mapping ?? stored.mapping), JSON.stringify(chosen), JSON.stringify(NO_COUNTS)],
      );
      await this.outbox.add('import.asked', { importId: id, run: stored.run + 1 });
    });
  }

  /** Begins to take over what is new or changed. Asked again, it goes on with what is left, and does nothing twice. */
  async confirm(actor: Actor, id: string, asNew: readonly number[]): Promise<void> {
    await this.db.transaction(async () => {
      const stored = await this.queries.require(actor, id, true);
      const kind = this.kinds.require(stored.kind, actor);
      if (stored.state === 'taken') return;
      if (stored.state === 'judging')
        throw conflict('still_judging', 'The lines are still being looked at: wait a moment.');
      const missing = (await this.choicesOf(kind, actor)).find(
        ({ name, required }) => required && !stored.choices[name],
      );
      if (missing) throw invalid(`choices.${missing.name}`, 'choice_missing', `Choose: ${missing.label.en}.`);
      if (stored.state === 'judged') {
        await this.db.query(
          `UPDATE import_lines SET as_new = true, outcome = 'new' WHERE import_id = $1 AND outcome = 'duplicate' AND line = ANY($2)`,
          [id, asNew],
        );
        await this.db.query(
          `UPDATE imports SET done = 0, counts = (SELECT $2::jsonb || coalesce(jsonb_object_agg(outcome, n), '{}') FROM
             (SELECT outcome, count(*) AS n FROM import_lines WHERE import_id = $1 AND outcome IS NOT NULL GROUP BY outcome) c) WHERE id = $1`,
          [id, JSON.stringify(NO_COUNTS)],
        );
      }
      await this.db.query(`UPDATE imports SET state = 'taking', run = run + 1 WHERE id = $1`, [id]);
      await this.outbox.add('import.asked', { importId: id, run: stored.run + 1 });
    });
  }

  /** Forgets a list that was not taken over. */
  async discard(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.open(actor, id);
      await this.db.query('DELETE FROM imports WHERE id = $1 RETURNING id', [id]);
    });
  }

  private async open(actor: Actor, id: string): Promise<StoredImport> {
    const stored = await this.queries.require(actor, id, true);
    this.kinds.require(stored.kind, actor);
    if (stored.state === 'taking' || stored.state === 'taken')
      throw conflict('already_applied', 'This list was taken over already.');
    return stored;
  }

  async choicesOf(kind: ImportKind, actor: Actor) {
    return kind.choices ? await kind.choices(actor) : [];
  }

  /** Where there is nothing to choose from, it is chosen. */
  private async onlyChoices(kind: ImportKind, actor: Actor): Promise<Record<string, string>> {
    const choices = await this.choicesOf(kind, actor);
    return Object.fromEntries(
      choices.flatMap(({ name, required, options }) =>
        required && options.length === 1 && options[0] ? [[name, options[0].value]] : [],
      ),
    );
  }

  private async checked(
    kind: ImportKind,
    actor: Actor,
    given: Record<string, string>,
  ): Promise<Record<string, string>> {
    const choices = await this.choicesOf(kind, actor);
    for (const [name, value] of Object.entries(given))
      if (!choices.find((choice) => choice.name === name)?.options.some((option) => option.value === value))
        throw invalid(`choices.${name}`, 'unknown_choice', 'This is not offered.');
    return given;
  }

  private async remembered(actor: Actor, kind: ImportKind): Promise<Map<string, string | null>> {
    const rows = await this.db.query<{ header: string; field: string | null }>(
      'SELECT header, field FROM import_columns WHERE organisation_id = $1 AND kind = $2',
      [actor.organisationId, kind.name],
    );
    const fields = new Set<string | null>([null, ...kind.fields.map(({ name }) => name)]);
    return new Map(rows.filter(({ field }) => fields.has(field)).map(({ header, field }) => [header, field]));
  }

  private async remember(actor: Actor, kind: ImportKind, { headers }: StoredImport, mapping: Mapping): Promise<void> {
    if (mapping.length !== headers.length)
      throw conflict('other_columns', `The list has ${headers.length} columns, not ${mapping.length}.`);
    const fields = new Set(kind.fields.map(({ name }) => name));
    const named = mapping.filter((field) => field !== null);
    if (named.some((field) => !fields.has(field)) || new Set(named).size < named.length)
      throw invalid('mapping', 'wrong_mapping', 'Each field of this kind may be in one column only.');
    for (const [at, header] of headers.entries())
      await this.db.query(
        `INSERT INTO import_columns (organisation_id, kind, header, field) VALUES ($1, $2, $3, $4)
         ON CONFLICT (organisation_id, kind, header) DO UPDATE SET field = $4`,
        [actor.organisationId, kind.name, headerKey(header), mapping[at] ?? null],
      );
  }

  private async keepLines(id: string, lines: Table['lines']): Promise<void> {
    for (let from = 0; from < lines.length; from += BATCH)
      await this.db.query(
        `INSERT INTO import_lines (import_id, line, cells)
         SELECT $1, n.line, n.cells FROM jsonb_to_recordset($2::jsonb) AS n (line int, cells jsonb)`,
        [id, JSON.stringify(lines.slice(from, from + BATCH))],
      );
  }

  /** @throws DomainError `not_found` when there is no such import any more */
  async stored(id: string): Promise<StoredImport> {
    const found = await this.queries.find(id);
    if (!found) throw notFound('import');
    return found;
  }
}
