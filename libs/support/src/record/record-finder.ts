import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { conflict } from '#kernel';

export interface CurrentRecord {
  id: string;
  tenantId: string;
  programme: string;
  state: 'open' | 'closed';
  openedAt: Date;
}

/** Finds a person's record: the one that is open, else the newest. */
@Injectable()
export class RecordFinder {
  constructor(private readonly db: Db) {}

  current(tenantId: string): Promise<CurrentRecord | undefined> {
    return this.find(tenantId, '');
  }

  /**
   * The open one, locked, so that nothing is added while somebody else closes it.
   * @throws DomainError `record_not_opened`, `record_closed` (conflict)
   */
  async open(tenantId: string): Promise<CurrentRecord> {
    const record = await this.find(tenantId, 'FOR UPDATE');
    if (!record) throw conflict('record_not_opened', 'Open the support record first.');
    if (record.state === 'closed') throw conflict('record_closed', 'This support record is closed.');
    return record;
  }

  async byId(id: string): Promise<CurrentRecord> {
    const record = await this.db.one<CurrentRecord>(`SELECT ${COLUMNS} FROM support_records WHERE id = $1`, [id]);
    if (!record) throw new Error(`The support record ${id} does not exist.`);
    return record;
  }

  private find(tenantId: string, lock: string) {
    return this.db.one<CurrentRecord>(
      `SELECT ${COLUMNS} FROM support_records WHERE tenant_id = $1 ORDER BY (state = 'open') DESC, opened_at DESC LIMIT 1 ${lock}`,
      [tenantId],
    );
  }
}

const COLUMNS = `id, tenant_id AS "tenantId", programme, state, opened_at AS "openedAt"`;
