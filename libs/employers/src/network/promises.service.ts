import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { THRESHOLD } from '#impact';
import { Clock, conflict, dayOf, Ids, type IsoDay, invalid, notFound } from '#kernel';
import { type PromiseFacts, type PromiseKind, promiseState } from '../domain/promises.js';
import { EmployerAccess, readable, readerOf } from './employer-access.js';
import { DONE_OF_PROMISE } from './records.sql.js';

export interface NewPromise {
  kind: PromiseKind;
  amount: number;
  label: string;
  promisedOn: IsoDay;
  dueOn: IsoDay;
  private: boolean;
}

interface Row extends PromiseFacts {
  id: string;
}

/** What employers promised. Whether it was kept is counted from the records; only what no record tells is judged by a person. */
@Injectable()
export class Promises {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly access: EmployerAccess,
  ) {}

  async list(actor: Actor, employerId: string): Promise<Record<string, unknown>[]> {
    await this.access.require(actor, employerId);
    const rows = await this.db.query<Row>(
      `SELECT x.id, x.kind, x.amount, x.label, x.promised_on AS "promisedOn", x.due_on AS "dueOn", x.private, x.settled,
              x.organisation_id = $2 AS own, w.name AS "organisationName", ${DONE_OF_PROMISE} AS done
       FROM employer_promises x JOIN organisations w ON w.id = x.organisation_id
       WHERE x.employer_id = $1 AND ${readable(2)} ORDER BY x.due_on DESC, x.created_at DESC, x.id`,
      [employerId, ...readerOf(actor)],
    );
    const today = dayOf(this.clock.now());
    return rows.map((row) => {
      const state = promiseState(row, today);
      // A landlord that learnt of the one hire of an employer could tell whose it was.
      const hidden = row.kind === 'hires' && actor.role === 'landlord_staff' && row.done < THRESHOLD;
      return { ...row, done: hidden || row.kind === 'other' ? null : row.done, state: hidden ? null : state };
    });
  }

  async add(actor: Actor, employerId: string, promise: NewPromise): Promise<string> {
    if (promise.dueOn < promise.promisedOn)
      throw invalid('dueOn', 'before_promise', 'A promise is due after the day on which it was made.');
    return this.db.transaction(async () => {
      await this.access.require(actor, employerId);
      const id = this.ids.uuid();
      await this.db.query(
        `INSERT INTO employer_promises (id, employer_id, organisation_id, by_user, kind, amount, label, promised_on, due_on, private, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          id,
          employerId,
          actor.organisationId,
          actor.userId,
          promise.kind,
          promise.amount,
          promise.label,
          promise.promisedOn,
          promise.dueOn,
          promise.private,
          this.clock.now(),
        ],
      );
      return id;
    });
  }

  /** @throws DomainError `promise_is_counted` for what the records tell */
  async settle(actor: Actor, employerId: string, promiseId: string, settled: 'kept' | 'partly' | 'broken') {
    await this.db.transaction(async () => {
      await this.access.require(actor, employerId);
      const found = await this.db.one<{ kind: PromiseKind }>(
        'SELECT kind FROM employer_promises WHERE id = $1 AND employer_id = $2 AND organisation_id = $3 FOR UPDATE',
        [promiseId, employerId, actor.organisationId],
      );
      if (!found) throw notFound('promise');
      if (found.kind !== 'other') throw conflict('promise_is_counted', 'This promise is counted from the records.');
      await this.db.query(
        'UPDATE employer_promises SET settled = $2, settled_at = $3, settled_by = $4 WHERE id = $1 RETURNING id',
        [promiseId, settled, this.clock.now(), actor.userId],
      );
    });
  }
}
