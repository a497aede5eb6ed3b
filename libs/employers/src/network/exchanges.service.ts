import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, dayOf, Ids, type IsoDay, invalid, notFound, type Page, type PageQuery } from '#kernel';
import { NETWORK, networkOf } from '../employers.queries.js';
import { EmployerAccess, readable, readerOf } from './employer-access.js';

export const EXCHANGE_KINDS = ['call', 'visit', 'mail', 'meeting'] as const;

export interface NewExchange {
  kind: (typeof EXCHANGE_KINDS)[number];
  happenedOn: IsoDay;
  contactId: string | null;
  summary: string;
  private: boolean;
  nextStep: string | null;
  nextOn: IsoDay | null;
}

const COLUMNS = `x.id, x.employer_id AS "employerId", o.name AS "employerName", x.kind, x.happened_on AS "happenedOn", x.summary, x.private,
  x.next_step AS "nextStep", x.next_on AS "nextOn", x.next_done_at AS "nextDoneAt", u.display_name AS "byName", w.name AS "organisationName",
  c.name AS "contactName"`;
const FROM = `FROM employer_exchanges x JOIN organisations o ON o.id = x.employer_id JOIN organisations w ON w.id = x.organisation_id
  JOIN users u ON u.id = x.by_user LEFT JOIN employer_contacts c ON c.id = x.contact_id LEFT JOIN employer_profiles p ON p.employer_id = x.employer_id`;

/** Calls, visits, mails and meetings with an employer, and what is to be done next. */
@Injectable()
export class Exchanges {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly access: EmployerAccess,
  ) {}

  async list(actor: Actor, employerId: string, { page, size }: PageQuery): Promise<Page<Record<string, unknown>>> {
    await this.access.require(actor, employerId);
    const items = await this.db.query<{ total: number }>(
      `SELECT ${COLUMNS}, x.organisation_id = $2 AS own, count(*) OVER () AS total ${FROM}
       WHERE x.employer_id = $1 AND ${readable(2)} ORDER BY x.happened_on DESC, x.created_at DESC, x.id LIMIT $4 OFFSET $5`,
      [employerId, ...readerOf(actor), size, (page - 1) * size],
    );
    return { items, total: items[0]?.total ?? 0, page, size };
  }

  /** The next steps that one's organisation has still to do, the longest overdue first. */
  async tasks(actor: Actor, { page, size }: PageQuery): Promise<Page<Record<string, unknown>>> {
    const items = await this.db.query<{ total: number }>(
      `SELECT ${COLUMNS}, true AS own, count(*) OVER () AS total ${FROM}
       WHERE x.organisation_id = $2 AND x.next_step IS NOT NULL AND x.next_done_at IS NULL AND ${NETWORK}
       ORDER BY x.next_on, x.created_at, x.id LIMIT $3 OFFSET $4`,
      [networkOf(actor), actor.organisationId, size, (page - 1) * size],
    );
    return { items, total: items[0]?.total ?? 0, page, size };
  }

  async add(actor: Actor, employerId: string, exchange: NewExchange): Promise<string> {
    const { contactId, nextStep, nextOn } = exchange;
    if (exchange.happenedOn > dayOf(this.clock.now()))
      throw invalid('happenedOn', 'in_the_future', 'What has not happened yet is a next step.');
    if ((nextStep === null) !== (nextOn === null))
      throw invalid(nextStep === null ? 'nextStep' : 'nextOn', 'required', 'A next step has a day, and a day a step.');
    return this.db.transaction(async () => {
      await this.access.require(actor, employerId);
      if (
        contactId &&
        !(await this.db.one('SELECT 1 FROM employer_contacts WHERE id = $1 AND employer_id = $2', [
          contactId,
          employerId,
        ]))
      )
        throw invalid('contactId', 'unknown_contact', 'This is no contact of that employer.');
      const id = this.ids.uuid();
      await this.db.query(
        `INSERT INTO employer_exchanges (id, employer_id, organisation_id, by_user, contact_id, kind, happened_on, summary, private,
                                         next_step, next_on, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          id,
          employerId,
          actor.organisationId,
          actor.userId,
          contactId,
          exchange.kind,
          exchange.happenedOn,
          exchange.summary,
          exchange.private,
          nextStep,
          nextOn,
          this.clock.now(),
        ],
      );
      return id;
    });
  }

  /** The next step is done, by whomever of the organisation; saying so twice changes nothing. */
  async complete(actor: Actor, employerId: string, exchangeId: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.access.require(actor, employerId);
      const rows = await this.db.query(
        `UPDATE employer_exchanges SET next_done_at = coalesce(next_done_at, $4), next_done_by = coalesce(next_done_by, $5)
         WHERE id = $1 AND employer_id = $2 AND organisation_id = $3 AND next_step IS NOT NULL RETURNING id`,
        [exchangeId, employerId, actor.organisationId, this.clock.now(), actor.userId],
      );
      if (!rows.length) throw notFound('next step');
    });
  }
}
