import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Db } from './db.js';
import { ENCRYPTED_FIELDS, ENCRYPTED_PATTERN, type EncryptedField } from './encrypted-fields.js';
import { FieldCipher } from './field-cipher.js';

export interface KeyUse {
  keyId: string;
  fields: number;
  /** `current` encrypts, `old` only decrypts, `missing` is in FIELD_KEYS no more: what lies under it cannot be read. */
  state: 'current' | 'old' | 'missing';
}
export interface Rotated {
  done: number;
  /** Fields that do not open, as `table.column <row>`: under a key that is gone, or damaged. They stay as they are. */
  failed: string[];
}

const nameOf = ({ table, column }: EncryptedField) => `${table}.${column}`;

/**
 * Brings encrypted fields under the first key of FIELD_KEYS. Each batch is a transaction of its own and there is no list of what was done:
 * what is still under another key is what remains. So it can be stopped or killed at any moment and started again, and two at once only
 * share the work. A writer who changes a field meanwhile wins: a field is replaced only while it holds what was read.
 */
@Injectable()
export class FieldRotation {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly cipher: FieldCipher,
  ) {}

  /** @param told called after each batch with the number of fields done so far */
  async run(batch = 200, told: (done: number) => void = () => undefined): Promise<Rotated> {
    const current = this.config.fieldKeys[0];
    if (!current) throw new Error('FIELD_KEYS is not set: there is nothing to encrypt under.');
    const result: Rotated = { done: 0, failed: [] };
    for (const field of ENCRYPTED_FIELDS) {
      let after: string | null = null;
      for (;;) {
        const rows: string[] = await this.db.transaction(() => this.batch(field, current.id, after, batch, result));
        after = rows.at(-1) ?? null;
        if (rows.length) told(result.done);
        if (rows.length < batch) break;
      }
    }
    return result;
  }

  /** @returns the keys of the rows it looked at, in order */
  private async batch(field: EncryptedField, current: string, after: string | null, size: number, result: Rotated) {
    const { table, column, key, context = table, when = 'true' } = field;
    const rows = await this.db.query<{ key: string; stored: string }>(
      `SELECT ${key}::text AS key, ${column} AS stored FROM ${table}
       WHERE ${when} AND ${column} ~ $1 AND split_part(${column}, '.', 2) <> $2 AND ($3::uuid IS NULL OR ${key} > $3::uuid)
       ORDER BY ${key} LIMIT $4`,
      [ENCRYPTED_PATTERN, current, after, size],
    );
    for (const { key: id, stored } of rows) {
      const sealed = this.again(stored, `${context}:${id}`);
      if (sealed === undefined) {
        result.failed.push(`${nameOf(field)} ${id}`);
        continue;
      }
      const changed = await this.db.query(
        `UPDATE ${table} SET ${column} = $1 WHERE ${key} = $2 AND ${column} = $3 RETURNING 1`,
        [sealed, id, stored],
      );
      result.done += changed.length;
    }
    return rows.map(({ key: id }) => id);
  }

  private again(stored: string, context: string): string | undefined {
    try {
      return this.cipher.encrypt(this.cipher.decrypt(stored, context), context);
    } catch {
      return undefined;
    }
  }

  /** Which keys are still needed, the one in force first. A key that no field lies under may be taken out of FIELD_KEYS. */
  async keysInUse(): Promise<KeyUse[]> {
    const known = this.config.fieldKeys.map(({ id }) => id);
    const counts = new Map(known.map((id) => [id, 0]));
    for (const { table, column, when = 'true' } of ENCRYPTED_FIELDS) {
      const rows = await this.db.query<{ id: string; count: number }>(
        `SELECT split_part(${column}, '.', 2) AS id, count(*) AS count FROM ${table} WHERE ${when} AND ${column} ~ $1 GROUP BY 1`,
        [ENCRYPTED_PATTERN],
      );
      for (const { id, count } of rows) counts.set(id, (counts.get(id) ?? 0) + count);
    }
    return [...counts].map(([keyId, fields]) => ({
      keyId,
      fields,
      state: keyId === known[0] ? 'current' : known.includes(keyId) ? 'old' : 'missing',
    }));
  }

  /** Columns that hold encrypted values although nobody named them in ENCRYPTED_FIELDS: a change of keys would pass them by. */
  async forgotten(): Promise<string[]> {
    const named = new Set(ENCRYPTED_FIELDS.map(nameOf));
    const columns = await this.db.query<{ table: string; column: string }>(
      `SELECT c.table_name AS "table", c.column_name AS "column" FROM information_schema.columns c
       JOIN information_schema.tables t USING (table_schema, table_name)
       WHERE c.table_schema = 'public' AND c.data_type = 'text' AND t.table_type = 'BASE TABLE' ORDER BY 1, 2`,
    );
    const found: string[] = [];
    for (const { table, column } of columns) {
      if (named.has(`${table}.${column}`)) continue;
      const row = await this.db.one<{ some: boolean }>(
        `SELECT EXISTS (SELECT 1 FROM "${table}" WHERE "${column}" LIKE 'k1.%' AND "${column}" ~ $1) AS some`,
        [ENCRYPTED_PATTERN],
      );
      if (row?.some) found.push(`${table}.${column}`);
    }
    return found;
  }
}
