import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';

/** A deadlock was broken, or a serialisable transaction lost: PostgreSQL asks to try again. */
const RETRYABLE = new Set(['40P01', '40001']);

/**
 * The unit of work. Everything that reads or writes goes through here, so that a use case and what it calls share one transaction
 * without handing a manager around.
 */
@Injectable()
export class Db {
  private readonly current = new AsyncLocalStorage<EntityManager>();

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The manager of the running transaction, or one that commits each statement when none is open. */
  get em(): EntityManager {
    return this.current.getStore() ?? this.dataSource.manager;
  }

  get inTransaction(): boolean {
    return this.current.getStore() !== undefined;
  }

  repo<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.em.getRepository(entity);
  }

  /** Rows of a SQL statement with `$1…` parameters. For UPDATE and DELETE use `RETURNING` to get rows. */
  async query<T = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    const result: unknown = await this.em.query(sql, parameters);
    // TypeORM answers UPDATE and DELETE with [rows, count], everything else with rows.
    if (/^\s*(?:update|delete)\b/i.test(sql)) return (result as [T[], number])[0];
    return result as T[];
  }

  /**
   * The same for a statement on the way of every request whose text never changes: each connection parses and plans it once, under that
   * name. Not for INSERT … or UPDATE at the top, nor where the best plan depends on the values.
   */
  async prepared<T = Record<string, unknown>>(name: string, sql: string, parameters: unknown[]): Promise<T[]> {
    // The driver takes a named statement in place of its text; TypeORM hands on what it is given. A new one each time: the driver writes into it.
    return (await this.em.query({ name, text: sql } as unknown as string, parameters)) as T[];
  }

  /** The only row of a statement, or undefined. */
  async one<T = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<T | undefined> {
    return (await this.query<T>(sql, parameters))[0];
  }

  /**
   * Runs `work` in a transaction, joining the one that is open. The outermost call tries again (3 times in all) when PostgreSQL
   * chose this transaction as the victim of a deadlock; `work` must therefore have no effect outside of the database.
   */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.inTransaction) return work();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.dataSource.transaction((manager) => this.current.run(manager, work));
      } catch (error) {
        if (attempt >= 3 || !RETRYABLE.has((error as { code?: string }).code ?? '')) throw error;
      }
    }
  }
}

/** True when the error is a violated UNIQUE constraint or index (of that name, when one is given). */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const driver = error as { code?: string; constraint?: string; driverError?: { code?: string; constraint?: string } };
  const { code, constraint: name } = driver.driverError ?? driver;
  return code === '23505' && (constraint === undefined || name === constraint);
}
