import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { SMALL_TABLE, type Table, TableReader, tableRefusal } from '#importing';
import { guessMapping, headerKey } from '#importing/values';
import { Clock, conflict, Ids, notFound } from '#kernel';
import { type Assessed, assess, type KnownEmployer, OUTCOMES, type Outcome } from '../domain/importing/assess.js';
import { GUESSES, type ImportField, type Mapping } from '../domain/importing/columns.js';
import { networkOf } from '../employers.queries.js';
import { TakingOver } from './taking-over.service.js';

interface Stored {
  id: string;
  filename: string;
  headers: string[];
  lines: Table['lines'];
  mapping: Mapping;
  state: 'previewed' | 'applied';
  result: Record<Outcome, number> | null;
}

export interface Preview {
  id: string;
  filename: string;
  headers: string[];
  mapping: Mapping;
  state: 'previewed' | 'applied';
  counts: Record<Outcome, number>;
  lines: Assessed[];
}

/** Lists of employers, looked at before they are taken over. */
@Injectable()
export class Imports {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly reader: TableReader,
    private readonly taking: TakingOver,
  ) {}

  /** @throws DomainError with a code of `TABLE_ERRORS` for a file that is no list of this program's size */
  async upload(actor: Actor, file: { filename: string; bytes: Buffer }): Promise<string> {
    const table = await this.reader.read(file.bytes, SMALL_TABLE);
    if (!table.ok) throw tableRefusal(table.code);
    const remembered = await this.db.query<{ header: string; field: ImportField | null }>(
      'SELECT header, field FROM employer_import_columns WHERE organisation_id = $1',
      [actor.organisationId],
    );
    const said = new Map(remembered.map(({ header, field }) => [header, field]));
    const mapping = guessMapping(table.headers, said, GUESSES);
    const id = this.ids.uuid();
    await this.db.query(
      `INSERT INTO employer_imports (id, organisation_id, by_user, filename, headers, lines, mapping, state, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'previewed', $8)`,
      [
        id,
        actor.organisationId,
        actor.userId,
        file.filename.slice(0, 200),
        JSON.stringify(table.headers),
        JSON.stringify(table.lines),
        JSON.stringify(mapping),
        this.clock.now(),
      ],
    );
    return id;
  }

  async read(actor: Actor, id: string): Promise<Preview> {
    const stored = await this.require(actor, id);
    if (stored.state === 'applied' && stored.result) return { ...stored, counts: stored.result, lines: [] };
    const lines = assess(stored.lines, stored.mapping, await this.known(actor), new Set());
    return { ...stored, counts: countOf(lines), lines };
  }

  /** Which column holds what, kept for the organisation's next file. */
  async map(actor: Actor, id: string, mapping: Mapping): Promise<void> {
    await this.db.transaction(async () => {
      const { headers, state } = await this.require(actor, id, 'FOR UPDATE');
      if (state === 'applied') throw conflict('already_applied', 'This list was taken over already.');
      if (mapping.length !== headers.length)
        throw conflict('other_columns', `The list has ${headers.length} columns, not ${mapping.length}.`);
      await this.db.query('UPDATE employer_imports SET mapping = $2 WHERE id = $1 RETURNING id', [
        id,
        JSON.stringify(mapping),
      ]);
      for (const [at, header] of headers.entries())
        await this.db.query(
          `INSERT INTO employer_import_columns (organisation_id, header, field) VALUES ($1, $2, $3)
           ON CONFLICT (organisation_id, header) DO UPDATE SET field = $3`,
          [actor.organisationId, headerKey(header), mapping[at] ?? null],
        );
    });
  }

  /** Takes over what is new or changed, all of it or nothing. Asked again, it answers what was done. */
  async apply(actor: Actor, id: string, asNew: readonly number[]): Promise<Record<Outcome, number>> {
    return this.db.transaction(async () => {
      const stored = await this.require(actor, id, 'FOR UPDATE');
      if (stored.result) return stored.result;
      // Two lists at once would each find the other's employers new.
      await this.db.query('SELECT pg_advisory_xact_lock(726010)');
      const lines = assess(stored.lines, stored.mapping, await this.known(actor), new Set(asNew));
      await this.taking.add(
        actor,
        lines.filter(({ outcome }) => outcome === 'new').map(({ values }) => values),
      );
      for (const line of lines) if (line.outcome === 'updated') await this.taking.update(actor, line);
      const counts = countOf(lines);
      await this.db.query(
        `UPDATE employer_imports SET state = 'applied', applied_at = $2, result = $3, lines = '[]' WHERE id = $1 RETURNING id`,
        [id, this.clock.now(), JSON.stringify(counts)],
      );
      await this.audit.record({
        actor: { kind: 'user', id: actor.userId },
        action: 'employer.import',
        subject: { kind: 'employer_import', id },
        details: { ...counts },
      });
      return counts;
    });
  }

  private async require(actor: Actor, id: string, lock: '' | 'FOR UPDATE' = ''): Promise<Stored> {
    const found = await this.db.one<Stored>(
      `SELECT id, filename, headers, lines, mapping, state, result FROM employer_imports WHERE id = $1 AND organisation_id = $2 ${lock}`,
      [id, actor.organisationId],
    );
    if (!found) throw notFound('import');
    return found;
  }

  /** Every employer; those out of reach are there to refuse what would be theirs, and are never told of. */
  private known(actor: Actor): Promise<KnownEmployer[]> {
    return this.db.query<KnownEmployer>(
      `SELECT o.id, o.name, p.siret, p.naf, p.sector, p.size_band AS "sizeBand", p.city, p.postcode,
         ($1::uuid IS NULL OR p.landlord_id IS NULL OR p.landlord_id = $1) AS "isReachable",
         EXISTS (SELECT 1 FROM users u WHERE u.organisation_id = o.id AND u.active) AS "hasAccount",
         (SELECT coalesce(json_agg(json_build_object('name', c.name, 'role', c.role, 'email', c.email, 'phone', c.phone)), '[]')
          FROM employer_contacts c WHERE c.employer_id = o.id) AS contacts,
         coalesce(x.tags, '{}') AS tags, x.notes
       FROM organisations o LEFT JOIN employer_profiles p ON p.employer_id = o.id
       LEFT JOIN employer_ties x ON x.employer_id = o.id AND x.organisation_id = $2
       WHERE o.kind = 'employer' AND o.merged_into IS NULL`,
      [networkOf(actor), actor.organisationId],
    );
  }
}

function countOf(lines: readonly Assessed[]): Record<Outcome, number> {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const { outcome } of lines) counts[outcome]++;
  return counts;
}
