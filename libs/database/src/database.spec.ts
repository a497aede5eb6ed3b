import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { isUniqueViolation } from './db.js';
import { FieldCipher } from './field-cipher.js';

/** Columns of the PostgreSQL search engine, written and read by its SQL alone. */
const SQL_ONLY = new Set([
  ...['occupation', 'skill', 'certificate', 'licence', 'contract'].map((kind) => `candidates.facet_${kind}`),
  'rally_invitations.told_agenda',
  // Kept by a trigger.
  'candidates.listed_at',
  'candidates.search_keys',
  'candidates.search_vector',
  'candidates.indexed_version',
]);

describe('the database', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
  });
  afterAll(() => t.close());

  it('has every column that an entity names, of its type, and entities name every column of their table', async () => {
    const columns = await t.db.query<{
      table_name: string;
      column_name: string;
      udt_name: string;
      is_nullable: string;
      generated: boolean;
    }>(
      `SELECT table_name, column_name, udt_name, is_nullable, (is_identity = 'YES' OR is_generated = 'ALWAYS') AS generated
       FROM information_schema.columns WHERE table_schema = 'public'`,
    );
    const UDT: Record<string, string> = {
      integer: 'int4',
      int: 'int4',
      bigint: 'int8',
      boolean: 'bool',
      'double precision': 'float8',
      float: 'float8',
      time: 'time',
    };
    const drift: string[] = [];
    for (const entity of t.get(DataSource).entityMetadatas) {
      const stored = new Map(
        columns
          .filter((column) => column.table_name === entity.tableName)
          .map((column) => [column.column_name, column]),
      );
      for (const column of entity.columns) {
        const found = stored.get(column.databaseName);
        const type = String(column.type);
        const expected = (column.isArray ? '_' : '') + (UDT[type] ?? type);
        const name = `${entity.tableName}.${column.databaseName}`;
        if (!found) drift.push(`${name} is not in the database`);
        else if (found.udt_name !== expected) drift.push(`${name} is ${found.udt_name}, the entity says ${expected}`);
        else if ((found.is_nullable === 'YES') !== column.isNullable)
          drift.push(`${name}: nullable ${found.is_nullable}, the entity says ${column.isNullable}`);
        stored.delete(column.databaseName);
      }
      for (const [column, { generated }] of stored) {
        const name = `${entity.tableName}.${column}`;
        if (!generated && !SQL_ONLY.has(name)) drift.push(`${name} is not in the entity`);
      }
    }
    expect(t.get(DataSource).entityMetadatas.length).toBeGreaterThan(5);
    expect(drift).toEqual([]);
  });

  it('throws on a condition that is undefined, instead of finding everything', async () => {
    const { OrganisationEntity } = await import('#identity');
    await expect(t.db.repo(OrganisationEntity).findOneBy({ id: undefined as unknown as string })).rejects.toThrow();
  });

  it('runs what is called in a transaction in that transaction, and undoes all of it', async () => {
    const insert = (id: string) =>
      t.db.query(`INSERT INTO organisations (id, kind, name, created_at) VALUES ($1, 'employer', $2, now())`, [id, id]);
    const failing = t.db.transaction(async () => {
      await insert('00000000-0000-4000-8000-0000000000a1');
      await t.db.transaction(() => insert('00000000-0000-4000-8000-0000000000a2'));
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    expect(await t.db.query(`SELECT id FROM organisations WHERE kind = 'employer'`)).toEqual([]);
  });

  it('tries again after a deadlock', async () => {
    const ids = ['00000000-0000-4000-8000-0000000000b1', '00000000-0000-4000-8000-0000000000b2'];
    for (const id of ids)
      await t.db.query(`INSERT INTO organisations (id, kind, name, created_at) VALUES ($1, 'landlord', $2, now())`, [
        id,
        id,
      ]);
    let runs = 0;
    const touch = (order: string[]) =>
      t.db.transaction(async () => {
        runs++;
        for (const id of order) {
          await t.db.query(`UPDATE organisations SET name = name || '.' WHERE id = $1`, [id]);
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      });
    await Promise.all([touch(ids), touch([...ids].reverse())]);
    expect(runs).toBe(3);
    const names = await t.db.query<{ name: string }>(
      `SELECT name FROM organisations WHERE kind = 'landlord' ORDER BY id`,
    );
    expect(names.map(({ name }) => name)).toEqual(ids.map((id) => `${id}..`));
  });

  it('knows which uniqueness was violated', async () => {
    const again = t.db.query(
      `INSERT INTO organisations (id, kind, name, created_at) SELECT gen_random_uuid(), kind, name, now() FROM organisations WHERE kind = 'landlord' LIMIT 1`,
    );
    const error = await again.catch((thrown: unknown) => thrown);
    expect(isUniqueViolation(error, 'organisations_kind_name_key')).toBe(true);
    expect(isUniqueViolation(error, 'another')).toBe(false);
  });

  it('encrypts a note for one place only', () => {
    const cipher = t.get(FieldCipher);
    const stored = cipher.encrypt('suivi médical', 'record_entries:1');
    expect(stored).toMatch(/^k1\.t1\./);
    expect(stored).not.toContain('médical');
    expect(cipher.encrypt('suivi médical', 'record_entries:1')).not.toBe(stored);
    expect(cipher.decrypt(stored, 'record_entries:1')).toBe('suivi médical');
    expect(() => cipher.decrypt(stored, 'record_entries:2')).toThrow();
  });
});
