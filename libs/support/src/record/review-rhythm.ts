import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { REVIEW_DAYS } from '../domain/contract.js';

/** How often the contract of a record is reviewed: by the rhythm of its programme, else every three months. */
@Injectable()
export class ReviewRhythm {
  constructor(private readonly db: Db) {}

  async daysOf(recordId: string): Promise<number> {
    const found = await this.db.one<{ days: number | null }>(
      `SELECT (p.definition -> 'rhythm' ->> 'reviewDays')::int AS days
       FROM support_records r JOIN programmes p ON p.id = r.programme_id WHERE r.id = $1`,
      [recordId],
    );
    return found?.days ?? REVIEW_DAYS;
  }
}
