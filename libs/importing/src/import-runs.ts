import { Injectable, Logger } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, type EventPayload } from '#database';
import { type Actor, may, type Role } from '#identity';
import { JobQueues, OnEvent, OnJob } from '#jobs';
import { Clock, DomainError, dayOf } from '#kernel';
import { LineReader } from './domain/index.js';
import type { ImportContext, ImportKind, Judgement, Line, Outcome } from './import-kind.js';
import { ImportKinds } from './import-kinds.js';
import { ImportQueries, LINE, type StoredImport, type StoredLine } from './imports.queries.js';
import { NO_COUNTS } from './imports.service.js';
import { EXTRA } from './reading/limits.js';

/** Lines judged, and lines taken over in one transaction, between two notes of the progress. */
const JUDGED_AT_ONCE = 500;
const TAKEN_AT_ONCE = 500;

type Judged = Line<object> & Judgement & { title: string; summary: string };

/**
 * The work on a list in the background, in batches with their progress in the database. A job that is run again after a crash goes on where
 * it was; one that is overtaken by a newer wish stops.
 */
@Injectable()
export class ImportRuns {
  private readonly log = new Logger('imports');

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly kinds: ImportKinds,
    private readonly queries: ImportQueries,
    private readonly queues: JobQueues,
  ) {}

  @OnEvent('import.asked')
  async onAsked({ importId, run }: EventPayload<'import.asked'>): Promise<void> {
    await this.queues.enqueue('imports.work', { importId, run }, { jobId: `import-${importId}-${run}` });
  }

  @OnJob('imports.work')
  async work({ importId, run }: { importId: string; run: number }): Promise<void> {
    const stored = await this.queries.find(importId);
    if (!stored || stored.run !== run) return;
    const context = await this.contextOf(stored);
    if (!context) return this.stop(stored);
    const kind = this.kinds.require(stored.kind, context.actor);
    if (stored.state === 'judging') await this.judgeAll(stored, kind, context);
    else if (stored.state === 'taking') await this.takeAll(stored, kind, context);
  }

  /** Null when who sent the list may do so no longer. */
  private async contextOf({ byUser, kind, choices }: StoredImport): Promise<ImportContext | null> {
    const user = await this.db.one<{ organisationId: string; role: Role }>(
      'SELECT organisation_id AS "organisationId", role FROM users WHERE id = $1 AND active',
      [byUser],
    );
    if (!user) return null;
    const actor: Actor = { userId: byUser, ...user };
    const now = this.clock.now();
    if (!may(actor.role, 'import.use')) return null;
    try {
      this.kinds.require(kind, actor);
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
    return { actor, choices, now, today: dayOf(now) };
  }

  private async stop({ id }: StoredImport): Promise<void> {
    await this.db.query(`UPDATE imports SET state = 'stopped' WHERE id = $1 RETURNING id`, [id]);
  }

  private async judgeAll(stored: StoredImport, kind: ImportKind, context: ImportContext): Promise<void> {
    const seen = new Set<string>();
    const counts: Record<string, number> = { ...NO_COUNTS };
    let done = 0;
    for (let last = 0; ; ) {
      const lines = await this.db.query<StoredLine>(
        `SELECT ${LINE} FROM import_lines WHERE import_id = $1 AND line > $2 ORDER BY line LIMIT ${JUDGED_AT_ONCE}`,
        [stored.id, last],
      );
      const end = lines.at(-1);
      if (!end) break;
      last = end.line;
      const judged = await this.judge(lines, stored, kind, context, seen);
      for (const { outcome } of judged) counts[outcome] = (counts[outcome] ?? 0) + 1;
      done += lines.length;
      if (!(await this.keep(stored, judged, done, counts))) return;
    }
    await this.db.query(
      `UPDATE imports SET state = 'judged', done = total WHERE id = $1 AND run = $2 AND state = 'judging' RETURNING id`,
      [stored.id, stored.run],
    );
  }

  /** `seen` holds what the lines before have used up; absent when the file was judged as a whole before. */
  private async judge(
    lines: readonly StoredLine[],
    { mapping, headers }: StoredImport,
    kind: ImportKind,
    context: ImportContext,
    seen?: Set<string>,
  ): Promise<Judged[]> {
    const extras = headers.flatMap((header, at) => (header === EXTRA ? [at] : []));
    const read = lines.map(({ line, cells, asNew }): Judged => {
      const reader = new LineReader<string>(cells, mapping);
      const values = kind.valuesOf(reader, context.today);
      const problems = [...reader.problems];
      // What is in a column too far cannot be trusted, whichever column that is.
      if (extras.some((at) => cells[at])) problems.unshift({ field: null, code: 'too_many_cells' });
      if (!problems.length && seen) {
        const keys = kind.keysOf(values);
        if (keys.some((key) => seen.has(key))) problems.push({ field: null, code: 'repeated' });
        for (const key of keys) seen.add(key);
      }
      const outcome: Outcome = problems.length ? 'refused' : 'new';
      return { line, asNew, values, outcome, problems, title: kind.titleOf(values), summary: kind.summaryOf(values) };
    });
    const usable = read.filter(({ outcome }) => outcome === 'new');
    const judgements = usable.length ? await kind.judge(usable, context) : [];
    for (const [at, line] of usable.entries()) Object.assign(line, { match: null, problems: [] }, judgements[at]);
    return read;
  }

  /** @returns false when a newer wish has overtaken this judgement */
  private keep(stored: StoredImport, judged: readonly Judged[], done: number, counts: object): Promise<boolean> {
    return this.db.transaction(async () => {
      const mine = await this.db.query(
        `UPDATE imports SET done = $3, counts = $4 WHERE id = $1 AND run = $2 AND state = 'judging' RETURNING id`,
        [stored.id, stored.run, done, JSON.stringify(counts)],
      );
      if (!mine.length) return false;
      await this.write(stored.id, judged);
      return true;
    });
  }

  private async write(id: string, judged: readonly Judged[], takenAt: Date | null = null): Promise<void> {
    await this.db.query(
      `UPDATE import_lines l SET outcome = n.outcome, problems = n.problems, title = n.title, summary = n.summary, match = nullif(n.match, 'null'),
         taken_at = $3 FROM jsonb_to_recordset($2::jsonb) AS n (line int, outcome text, problems jsonb, title text, summary text, match jsonb)
       WHERE l.import_id = $1 AND l.line = n.line`,
      [
        id,
        JSON.stringify(
          judged.map(({ line, outcome, problems, title, summary, match }) => ({
            ...{ line, outcome, title: title.slice(0, 200), summary: summary.slice(0, 400) },
            ...{ problems: problems ?? [], match: match ?? null },
          })),
        ),
        takenAt,
      ],
    );
  }

  private async takeAll(stored: StoredImport, kind: ImportKind, context: ImportContext): Promise<void> {
    for (;;) {
      const left = await this.db.query<{ line: number }>(
        `SELECT line FROM import_lines WHERE import_id = $1 AND outcome IN ('new', 'updated') AND taken_at IS NULL ORDER BY line LIMIT ${TAKEN_AT_ONCE}`,
        [stored.id],
      );
      if (!left.length) break;
      const lines = left.map(({ line }) => line);
      try {
        if (!(await this.takeBatch(stored, kind, context, lines))) return;
      } catch (error) {
        if (!isLinesFault(error)) throw error;
        for (const line of lines) await this.takeOne(stored, kind, context, line);
      }
    }
    await this.finish(stored, context);
  }

  /** All of these lines or none. @returns false when somebody else has the import in hand since */
  private takeBatch(stored: StoredImport, kind: ImportKind, context: ImportContext, which: readonly number[]) {
    return this.db.transaction(async () => {
      const current = await this.queries.find(stored.id, true);
      if (current?.state !== 'taking' || current.run !== stored.run) return false;
      // Two lists at once would each find the other's lines new.
      await this.db.query(`SELECT pg_advisory_xact_lock(726015, hashtext($1))`, [kind.name]);
      const lines = await this.db.query<StoredLine>(
        `SELECT ${LINE} FROM import_lines WHERE import_id = $1 AND line = ANY($2) AND taken_at IS NULL ORDER BY line`,
        [stored.id, which],
      );
      const judged = await this.judge(lines, stored, kind, context);
      const taken = judged.filter(({ outcome }) => outcome === 'new' || outcome === 'updated');
      if (taken.length) await kind.take(taken, context);
      await this.write(stored.id, judged, context.now);
      await this.db.query('UPDATE imports SET done = done + $2 WHERE id = $1', [stored.id, lines.length]);
      return true;
    });
  }

  private async takeOne(stored: StoredImport, kind: ImportKind, context: ImportContext, line: number): Promise<void> {
    try {
      await this.takeBatch(stored, kind, context, [line]);
    } catch (error) {
      if (!isLinesFault(error)) throw error;
      const code = error instanceof DomainError && kind.problems[error.code] ? error.code : 'not_kept';
      if (code === 'not_kept') this.log.warn({ import: stored.id, line, error: (error as Error).name });
      await this.db.query(
        `UPDATE import_lines SET outcome = 'refused', problems = $3, taken_at = $4 WHERE import_id = $1 AND line = $2`,
        [stored.id, line, JSON.stringify([{ field: null, code }]), context.now],
      );
    }
  }

  /** What was taken over is where it belongs now: of the file only the lines stay that were not, for who wants to put them right. */
  private async finish(stored: StoredImport, { actor }: ImportContext): Promise<void> {
    await this.db.transaction(async () => {
      const current = await this.queries.find(stored.id, true);
      if (current?.state !== 'taking' || current.run !== stored.run) return;
      const rows = await this.db.query<{ outcome: Outcome; n: number }>(
        'SELECT outcome, count(*) AS n FROM import_lines WHERE import_id = $1 AND outcome IS NOT NULL GROUP BY outcome',
        [stored.id],
      );
      const counts = { ...NO_COUNTS, ...Object.fromEntries(rows.map(({ outcome, n }) => [outcome, n])) };
      await this.db.query(
        `UPDATE imports SET state = 'taken', done = total, taken_at = $2, counts = $3 WHERE id = $1 RETURNING id`,
        [stored.id, this.clock.now(), JSON.stringify(counts)],
      );
      await this.db.query(
        `DELETE FROM import_lines WHERE import_id = $1 AND outcome NOT IN ('refused', 'duplicate') RETURNING line`,
        [stored.id],
      );
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: `${stored.kind}.import`,
        subject: { kind: 'import', id: stored.id },
        details: counts,
      });
    });
  }
}

/** Something about a line that a use case refuses, or that the database does (data exception, violated constraint): no reason to stop the rest. */
function isLinesFault(error: unknown): boolean {
  if (error instanceof DomainError) return true;
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  return /^2[23]/.test(driverError?.code ?? code ?? '');
}
