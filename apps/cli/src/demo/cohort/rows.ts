import type { Db } from '#database';

export type Row = Record<string, unknown>;

/** What a row refers to is written before it. */
const FIRST = ['rallies', 'tenants', 'support_records', 'referrals', 'documents', 'tenancies', 'debts'];

/** Rows by table. */
export class Rows {
  private readonly tables = new Map<string, Row[]>(FIRST.map((table) => [table, []]));

  add(table: string, row: Row): void {
    const rows = this.tables.get(table) ?? [];
    if (rows.length === 0) this.tables.set(table, rows);
    rows.push(row);
  }

  /** The tables that there are rows of. */
  names(): string[] {
    return [...this.tables].flatMap(([table, rows]) => (rows.length === 0 ? [] : [table]));
  }

  /** One statement for each table. Every row of a table has the same columns as its first; the others have their defaults. */
  async write(db: Db): Promise<void> {
    for (const [table, rows] of this.tables) {
      if (rows.length === 0) continue;
      const columns = Object.keys(rows[0] ?? {}).join(', ');
      await db.query(
        `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
        [JSON.stringify(rows)],
      );
    }
  }
}
