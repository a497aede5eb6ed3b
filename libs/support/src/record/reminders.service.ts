import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Db } from '#database';
import type { Actor } from '#identity';
import { OnJob } from '#jobs';
import { addDays, Clock, dayOf, Ids, invalid, notFound } from '#kernel';
import { Messages } from '#messaging';
import { TenantAccess } from '#tenants';
import { Confidential } from '../confidential.js';
import { MOST_PUT_OFF_DAYS } from '../domain/day.js';
import type { PutOff, ReminderInput } from './my-day.dto.js';
import { reminderDigest } from './record.messages.js';

/** One's own reminders, and what one puts off on the list of the day. */
@Injectable()
export class Reminders {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly config: Config,
    private readonly access: TenantAccess,
    private readonly confidential: Confidential,
    private readonly messages: Messages,
  ) {}

  async add({ text, dueOn, tenantId }: ReminderInput, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    const today = dayOf(this.clock.now());
    if (dueOn < today) throw invalid('dueOn', 'in_the_past', 'A reminder is for a day to come.');
    if (dueOn > addDays(today, 732)) throw invalid('dueOn', 'too_far', 'A reminder is for two years ahead at most.');
    if (tenantId !== null) await this.access.require(actor, tenantId, 'record');
    await this.db.query(
      'INSERT INTO reminders (id, user_id, tenant_id, text, due_on, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [
        ...[id, actor.userId, tenantId, this.confidential.hide({ table: 'reminders', id }, text), dueOn],
        this.clock.now(),
      ],
    );
    return id;
  }

  /** Open ones about a person, or all, the nearest first. */
  async list(actor: Actor, tenantId: string | undefined): Promise<Record<string, unknown>[]> {
    const { sql, params } = this.access.condition(actor, 'record', 't', 3);
    const rows = await this.db.query<{ id: string; text: string }>(
      `SELECT m.id, m.text, m.due_on AS "dueOn", m.done_at AS "doneAt", m.tenant_id AS "tenantId"
       FROM reminders m LEFT JOIN tenants t ON t.id = m.tenant_id
       WHERE m.user_id = $1 AND m.done_at IS NULL AND ($2::uuid IS NULL OR m.tenant_id = $2) AND (m.tenant_id IS NULL OR (${sql}))
       ORDER BY m.due_on, m.id LIMIT 200`,
      [actor.userId, tenantId ?? null, ...params],
    );
    return rows.map((row) => ({ ...row, text: this.confidential.show({ table: 'reminders', id: row.id }, row.text) }));
  }

  async done(id: string, actor: Actor): Promise<void> {
    const rows = await this.db.query(
      'UPDATE reminders SET done_at = coalesce(done_at, $3) WHERE id = $1 AND user_id = $2 RETURNING id',
      [id, actor.userId, this.clock.now()],
    );
    if (!rows.length) throw notFound('reminder');
  }

  async putOff({ key, until }: PutOff, actor: Actor): Promise<void> {
    const today = dayOf(this.clock.now());
    if (until <= today) throw invalid('until', 'not_ahead', 'Something is put off to a day to come.');
    if (until > addDays(today, MOST_PUT_OFF_DAYS))
      throw invalid('until', 'too_far', `At most ${MOST_PUT_OFF_DAYS} days: what can wait longer needs another date.`);
    await this.db.query(
      `INSERT INTO day_put_offs (user_id, item, until) VALUES ($1, $2, $3)
       ON CONFLICT (user_id, item) DO UPDATE SET until = excluded.until`,
      [actor.userId, key, until],
    );
  }

  /**
   * One mail in the morning to whoever has reminders for today or before. It says how many, and nothing of what they are about: the words
   * are about a household, and a mail passes through other people's machines.
   */
  @OnJob('reminders.digest')
  async digest(): Promise<void> {
    const today = dayOf(this.clock.now());
    const due = await this.db.query<{ id: string; email: string; locale: 'fr' | 'en'; count: number; late: number }>(
      `SELECT u.id, u.email, u.locale, count(*) AS count, count(*) FILTER (WHERE m.due_on < $1) AS late
       FROM reminders m JOIN users u ON u.id = m.user_id AND u.active
       WHERE m.done_at IS NULL AND m.due_on <= $1
         AND NOT EXISTS (SELECT 1 FROM day_put_offs p WHERE p.user_id = u.id AND p.item = 'reminder:' || m.id AND p.until > $1)
       GROUP BY u.id ORDER BY u.id`,
      [today],
    );
    for (const { id, email, locale, count, late } of due)
      await this.messages.queue({
        occasion: `reminders:${today}:${id}`,
        recipient: { kind: 'user', id },
        address: email,
        locale,
        ...reminderDigest[locale]({ count, late, url: `${this.config.publicUrl}/my-day` }),
      });
    await this.db.query('DELETE FROM day_put_offs WHERE until <= $1', [today]);
  }
}
