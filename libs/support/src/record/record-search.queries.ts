import { Injectable } from '@nestjs/common';
import { Db, FieldCipher } from '#database';
import type { Actor } from '#identity';
import { TenantAccess } from '#tenants';
import { CONFIDENTIAL, type EntryDomain, viewOf } from '../domain/confidentiality.js';
import { excerptOf, matches, wordsOf } from '../domain/search-words.js';
import type { FOUND_IN, RecordSearchQuery } from './record-search.dto.js';
import { RecordTrail } from './trail.js';

interface Row {
  in: (typeof FOUND_IN)[number];
  id: string;
  /** The context of the encryption when the text is encrypted. */
  context: string | null;
  at: Date;
  domain: EntryDomain;
  text: string;
  tenantId: string;
  givenName: string;
  familyName: string;
}

/** Texts read for one search. Opening 20,000 of 440 characters took 0.6 s and looking through them 0.3 s (decision 18); ten years of notes are fewer. */
export const MOST_READ = 20_000;
const MOST_SHOWN = 100;
const TURN = 500;
const CONFIDENTIAL_SQL = `IN ('money', 'health', 'law', 'debts')`;

const row = (place: string, table: string, id: string, at: string, domain: string, text: string, sealed: string) =>
  `SELECT '${place}' AS "in", ${id} AS id, CASE WHEN ${sealed} THEN '${table}:' || ${id} END AS context, ${at} AS at,
     ${domain} AS domain, ${text} AS text, t.id AS "tenantId", t.given_name AS "givenName", t.family_name AS "familyName"`;

/**
 * Full-text search in records. The text of the confidential themes lies encrypted and has no index, so what a reader may read is loaded,
 * opened in memory and forgotten again: nothing of it is kept in the clear, and nobody finds by a word what they could not open.
 */
@Injectable()
export class RecordSearch {
  constructor(
    private readonly db: Db,
    private readonly access: TenantAccess,
    private readonly cipher: FieldCipher,
    private readonly trail: RecordTrail,
  ) {}

  async find(actor: Actor, { q, tenantId }: RecordSearchQuery) {
    if (tenantId !== undefined) await this.access.require(actor, tenantId, 'record');
    const words = wordsOf(q);
    const rows = words.length ? await this.readable(actor, tenantId) : [];
    const complete = rows.length <= MOST_READ;
    const found: (Omit<Row, 'text'> & { excerpt: string })[] = [];
    for (const [at, { text, context, ...about }] of rows.slice(0, MOST_READ).entries()) {
      // Others are answered in between.
      if (at % TURN === TURN - 1) await new Promise(setImmediate);
      const plain = context === null ? text : this.cipher.decrypt(text, context);
      if (matches(plain, words)) found.push({ ...about, context, excerpt: excerptOf(plain, words) });
    }
    const shown = found.slice(0, MOST_SHOWN);
    // Whoever is shown a line of somebody's record has read in it. The words looked for may be words about somebody: only their number is kept.
    await this.db.transaction(async () => {
      for (const id of new Set(shown.map((one) => one.tenantId)))
        await this.trail.read(actor, id, 'search', { words: words.length });
    });
    return {
      items: shown.map(({ tenantId: id, givenName, familyName, ...one }) => ({
        ...one,
        tenant: { id, givenName, familyName },
      })),
      total: found.length,
      complete,
    };
  }

  /** Everything that this reader may read, the newest first. A manager reads facts, and of the words those that the outline shows. */
  private readable(actor: Actor, tenantId: string | undefined): Promise<Row[]> {
    const view = viewOf(actor.role, undefined);
    const { sql, params } = this.access.condition(actor, 'record', 't', 5);
    const mine = `($1::uuid IS NULL OR t.id = $1) AND ${sql}`;
    const closed = view === 'full' ? [] : CONFIDENTIAL;
    const themes = (column: string) => `${column} <> ALL($2::text[])`;
    const sources = [
      `${row('entry', 'record_entries', 'e.id', 'e.at', 'e.domain', 'e.text', 'e.encrypted')}
       FROM record_entries e JOIN tenants t ON t.id = e.tenant_id WHERE ${themes('e.domain')} AND ${mine}
         AND (NOT $3::boolean OR e.source IS NOT NULL AND e.kind IN ('step', 'cv', 'rally', 'meeting', 'placement', 'referral'))`,
      `${row('objective', 'objectives', 'o.id', 'o.created_at', 'o.domain', 'o.title', `o.domain ${CONFIDENTIAL_SQL}`)}
       FROM objectives o JOIN support_records r ON r.id = o.record_id JOIN tenants t ON t.id = r.tenant_id
       WHERE ${themes('o.domain')} AND ${mine}`,
      `${row('action', 'record_actions', 'a.id', 'a.created_at', 'a.domain', 'a.title', `a.domain ${CONFIDENTIAL_SQL}`)}
       FROM record_actions a JOIN support_records r ON r.id = a.record_id JOIN tenants t ON t.id = r.tenant_id
       WHERE ${themes('a.domain')} AND ${mine}`,
      `${row('visit', 'visits', 'v.id', 'v.planned_at', `'general'`, 'v.note', 'true')}
       FROM visits v JOIN tenants t ON t.id = v.tenant_id
       WHERE v.note IS NOT NULL AND NOT $3::boolean AND ($4::uuid IS NULL OR v.noted_by = $4) AND ${mine}`,
      `${row('assessment', 'assessments', 's.id', 's.at', 's.domain', 's.note', `s.domain ${CONFIDENTIAL_SQL}`)}
       FROM assessments s JOIN tenants t ON t.id = s.tenant_id
       WHERE s.note IS NOT NULL AND NOT $3::boolean AND ${themes('s.domain')} AND ${mine}`,
      `${row('document', 'record_documents', 'd.id', 'd.uploaded_at', 'd.domain', 'd.filename', 'true')}
       FROM record_documents d JOIN tenants t ON t.id = d.tenant_id
       WHERE NOT $3::boolean AND ${themes('d.domain')} AND ${mine}`,
    ];
    return this.db.query<Row>(
      `SELECT * FROM (${sources.map((source) => `(${source})`).join(' UNION ALL ')}) found ORDER BY at DESC, id LIMIT ${MOST_READ + 1}`,
      // A volunteer finds what they noted of a visit themselves, as they read it.
      [tenantId ?? null, closed, view === 'outline', view === 'full' ? null : actor.userId, ...params],
    );
  }
}
