import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, dayOf, Ids, type IsoDay, invalid, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { inWalkingOrder } from './domain/walk.js';
import { addresseesPdf, lettersPdf } from './letters.pdf.js';
import { printWords } from './rallies.messages.js';
import type { RallyEntity } from './rally.entities.js';
import { RallyAccess } from './rally-access.js';

interface LetterRow {
  tenantId: string;
  name: string;
  address: string;
  postcode: string | null;
  city: string | null;
  locale: string;
  subject: string;
  text: string;
}
interface Run {
  id: string;
  number: number;
  postedOn: IsoDay | null;
}

/** Letters of a rally that wait: kept because they go on paper, to somebody with a postal address that may be written on one. */
const WAITING = `FROM messages m JOIN tenants t ON t.id = m.recipient_id
  WHERE m.rally_id = $1 AND m.recipient_kind = 'tenant' AND m.channel = 'letter' AND m.state = 'kept' AND t.erased_at IS NULL
    AND t.address IS NOT NULL AND NOT t.sheltered AND NOT EXISTS (SELECT 1 FROM rally_print_letters l WHERE l.message_id = m.id)`;

/** Printed letters: gathered into a run, printed as often as needed, and sent once somebody says that they were posted. */
@Injectable()
export class PrintRuns {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: RallyAccess,
    private readonly tenants: TenantAccess,
  ) {}

  async list(actor: Actor, rallyId: string) {
    await this.access.require(actor, rallyId);
    const items = await this.db.query(
      `SELECT r.id, r.number, r.made_at AS "madeAt", u.display_name AS "madeBy", r.posted_on AS "postedOn",
              (SELECT count(DISTINCT m.recipient_id)::int FROM rally_print_letters l JOIN messages m ON m.id = l.message_id WHERE l.run_id = r.id) AS letters
       FROM rally_print_runs r JOIN users u ON u.id = r.made_by WHERE r.rally_id = $1 ORDER BY r.number DESC`,
      [rallyId],
    );
    const row = await this.db.one<{ count: number }>(`SELECT count(DISTINCT m.recipient_id)::int AS count ${WAITING}`, [
      rallyId,
    ]);
    return { items, waiting: row?.count ?? 0 };
  }

  /**
   * Gathers every letter that waits. What is gathered is not gathered again: a run that went wrong is printed again.
   *
   * @throws DomainError `nothing_to_print`
   */
  async make(actor: Actor, rallyId: string): Promise<{ id: string; number: number; letters: number }> {
    return this.db.transaction(async () => {
      await this.access.requireForUpdate(actor, rallyId);
      const waiting = await this.db.query<{ id: string; tenantId: string }>(
        `SELECT m.id, m.recipient_id AS "tenantId" ${WAITING}`,
        [rallyId],
      );
      if (!waiting.length) throw conflict('nothing_to_print', 'No letter waits to be printed.');
      const id = this.ids.uuid();
      const rows = await this.db.query<{ number: number }>(
        `INSERT INTO rally_print_runs (id, rally_id, number, made_at, made_by)
         SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4 FROM rally_print_runs WHERE rally_id = $2 RETURNING number`,
        [id, rallyId, this.clock.now(), actor.userId],
      );
      await this.db.query(
        'INSERT INTO rally_print_letters (message_id, run_id) SELECT unnest($1::uuid[]), $2 RETURNING message_id',
        [waiting.map((letter) => letter.id), id],
      );
      const letters = new Set(waiting.map(({ tenantId }) => tenantId)).size;
      await this.note(actor, 'print_run.make', id, { rallyId, letters });
      return { id, number: rows[0]?.number ?? 1, letters };
    });
  }

  /** All letters of a run in one file, those that the reader may see the address of; every time anew, with today's addresses. */
  async letters(actor: Actor, rallyId: string, runId: string): Promise<Buffer> {
    const { rally, run, rows, sender } = await this.open(actor, rallyId, runId);
    await this.note(actor, 'print_run.print', runId, { rallyId, letters: rows.length });
    const letters = rows.map(({ name, address, postcode, city, subject, text, locale }) => ({
      sender,
      addressee: [name, address, [postcode, city].filter(Boolean).join(' ')].filter(Boolean),
      subject,
      text,
      language: locale,
      below: printWords(locale).below,
      scan: printWords(locale).scan,
    }));
    return lettersPdf(letters, `${rally.name} – ${run.number}`, this.clock.now());
  }

  async addressees(actor: Actor, rallyId: string, runId: string, locale: string): Promise<Buffer> {
    const { rally, run, rows } = await this.open(actor, rallyId, runId);
    await this.note(actor, 'print_run.print', runId, { rallyId, letters: rows.length });
    const words = printWords(locale);
    const lines = rows.map(({ name, address, postcode, city }, index) => ({
      number: index + 1,
      name,
      street: address,
      town: [postcode, city].filter(Boolean).join(' '),
    }));
    const texts = {
      title: words.listTitle(rally.name, run.number),
      lead: words.listLead(rows.length),
      language: locale,
    };
    return addresseesPdf(lines, texts, this.clock.now());
  }

  /**
   * The run was posted on that day: only now its letters count as sent.
   *
   * @throws DomainError `already_posted`; `validation_failed` for a day that is still to come or before the run was made
   */
  async post(actor: Actor, rallyId: string, runId: string, postedOn: IsoDay): Promise<void> {
    await this.db.transaction(async () => {
      await this.access.requireForUpdate(actor, rallyId);
      const run = await this.db.one<{ madeAt: Date; postedOn: IsoDay | null }>(
        'SELECT made_at AS "madeAt", posted_on AS "postedOn" FROM rally_print_runs WHERE id = $1 AND rally_id = $2',
        [runId, rallyId],
      );
      if (!run) throw notFound('print run');
      if (run.postedOn) throw conflict('already_posted', 'This print run was noted as posted before.');
      if (postedOn > dayOf(this.clock.now()) || postedOn < dayOf(run.madeAt))
        throw invalid('postedOn', 'wrong_day', 'A run is posted between the day it was made and today.');
      const now = this.clock.now();
      await this.db.query('UPDATE rally_print_runs SET posted_on = $2, posted_by = $3 WHERE id = $1 RETURNING id', [
        runId,
        postedOn,
        actor.userId,
      ]);
      const sent = await this.db.query<{ id: string }>(
        `UPDATE messages SET state = 'sent', sent_at = $2 WHERE state = 'kept' AND id IN (SELECT message_id FROM rally_print_letters WHERE run_id = $1)
         RETURNING recipient_id AS id`,
        [runId, now],
      );
      await this.db.query(
        `UPDATE rally_invitations SET state = 'sent', sent_at = $3, version = version + 1
         WHERE rally_id = $1 AND state = 'to_send' AND tenant_id = ANY($2) RETURNING id`,
        [rallyId, sent.map(({ id }) => id), now],
      );
      await this.note(actor, 'print_run.post', runId, { rallyId, letters: sent.length });
    });
  }

  private async open(
    actor: Actor,
    rallyId: string,
    runId: string,
  ): Promise<{ rally: RallyEntity; run: Run; rows: LetterRow[]; sender: string }> {
    const rally = await this.access.require(actor, rallyId);
    const run = await this.db.one<Run & { sender: string }>(
      `SELECT p.id, p.number, p.posted_on AS "postedOn", o.name AS sender FROM rally_print_runs p JOIN rallies r ON r.id = p.rally_id
       JOIN organisations o ON o.id = r.association_id WHERE p.id = $1 AND p.rally_id = $2`,
      [runId, rallyId],
    );
    if (!run) throw notFound('print run');
    const wall = this.tenants.condition(actor, 'identity', 't', 2);
    // Who is owed two letters gets the newer one: one page a person.
    const rows = await this.db.query<LetterRow>(
      `SELECT DISTINCT ON (t.id) t.id AS "tenantId", t.given_name || ' ' || t.family_name AS name, t.address, t.postcode, t.city, m.locale,
              m.subject, m.body_text AS text
       FROM rally_print_letters l JOIN messages m ON m.id = l.message_id JOIN tenants t ON t.id = m.recipient_id
       WHERE l.run_id = $1 AND t.address IS NOT NULL AND NOT t.sheltered AND t.erased_at IS NULL AND ${wall.sql} ORDER BY t.id, m.created_at DESC`,
      [runId, ...wall.params],
    );
    return { rally, run, rows: inWalkingOrder(rows), sender: run.sender };
  }

  private note(actor: Actor, action: string, id: string, details: Record<string, string | number>): Promise<void> {
    return this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action,
      subject: { kind: 'print_run', id },
      details,
    });
  }
}
