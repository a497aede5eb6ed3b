import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Db, Outbox } from '#database';
import { JobQueues, OnEvent, OnJob } from '#jobs';
import { Clock, Ids } from '#kernel';
import { DeliveryReports } from './delivery-reports.service.js';
import { isOneAddress } from './domain/address.js';
import { toGsm } from './domain/gsm.js';
import { toHtml } from './domain/html.js';
import { isMobile } from './domain/phone.js';
import { Mailer } from './mailer.js';
import { SmsGateway, SmsRefused } from './sms/sms-gateway.js';
import { SmsStops } from './sms/sms-stops.js';

export interface NewMessage {
  /** Names person and occasion; the same one a second time does nothing. For example `rally:<id>:invite:<tenant id>`. */
  occasion: string;
  /** A `service` outside is known by what was written to it about: an urgent sending. */
  recipient: { kind: 'tenant' | 'employer' | 'user' | 'service'; id: string };
  /** E-mail address; null for a person without one, for whom the message is kept to be printed or read out on the phone. */
  address: string | null;
  /** A language code such as `fr`. */
  locale: string;
  subject: string;
  text: string;
  /** Made from the text when absent. */
  html?: string;
  rallyId?: string;
  /** An iCalendar file that goes with it when it is an e-mail. */
  calendar?: string;
  /** Which way it goes; e-mail where there is an address, else a letter, when it is not said. */
  channel?: 'email' | 'sms' | 'letter' | 'phone';
  /** The short form and the number (E.164) for a text message. */
  sms?: { to: string; text: string };
}

/** Longer than a mail server may take (see Mailer): after it, whoever had the message in hand has died. */
const IN_HANDS_MS = 45_000;
/** A message that waits longer than this has lost its job, or its queue is long: a second job does no harm. */
const LOST_AFTER_MS = 30 * 60_000;
const HOUR_MS = 3_600_000;

interface Row {
  id: string;
  channel: 'email' | 'sms';
  address: string;
  subject: string;
  body_text: string;
  body_html: string | null;
  calendar: string | null;
  state: string;
  smtp_message_id: string;
}

/**
 * The delivery ledger. A message is `to_send`, then `sending`, then `sent`: once per person and occasion, whatever crashes. Without a mail
 * server, or for people without an address, it is `kept`, to be read in the program.
 */
@Injectable()
export class Messages {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly config: Config,
    private readonly mailer: Mailer,
    private readonly gateway: SmsGateway,
    private readonly stops: SmsStops,
    private readonly reports: DeliveryReports,
    private readonly queues: JobQueues,
  ) {}

  /** Puts a message into the ledger, in the caller's transaction. @returns false when this occasion already has its message */
  async queue(message: NewMessage): Promise<boolean> {
    const id = this.ids.uuid();
    const { channel, address, text } = wayOf(message);
    const goes = channel === 'email' ? this.mailer.configured : channel === 'sms' && this.gateway.configured;
    const state = goes ? 'to_send' : 'kept';
    return this.db.transaction(async () => {
      const rows = await this.db.query(
        `INSERT INTO messages (id, occasion, channel, recipient_kind, recipient_id, address, locale, subject, body_text, body_html, rally_id,
                               state, smtp_message_id, created_at, calendar)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT (occasion) DO NOTHING RETURNING id`,
        [
          id,
          message.occasion,
          channel,
          message.recipient.kind,
          message.recipient.id,
          address,
          message.locale,
          message.subject.replace(/[\r\n]+/g, ' '),
          text,
          channel === 'sms' ? null : (message.html ?? toHtml(message.text)),
          message.rallyId ?? null,
          state,
          // Stable, so that a mail server that got it twice knows it as one.
          `<${id}@${new URL(this.config.publicUrl).hostname}>`,
          this.clock.now(),
          channel === 'email' ? (message.calendar ?? null) : null,
        ],
      );
      if (!rows.length) return false;
      if (state === 'to_send') await this.outbox.add('message.queued', { messageId: id });
      return true;
    });
  }

  @OnEvent('message.queued')
  async onQueued({ messageId }: { messageId: string }): Promise<void> {
    await this.queues.enqueue('message.send', { messageId }, { jobId: `message-${messageId}` });
  }

  /**
   * Hands one message to the mail server. Two processes never have the same one in hand. A message found `sending` for longer than a
   * mail server may take was in the hands of a process that died: whether the server took it is not known, so it is sent again under the
   * same Message-ID, by which mail systems drop the second copy. What stays open: a process killed between the server's answer and the
   * note of it sends as many messages twice as it had in hand (the concurrency of the mail queue), never one less and no other.
   */
  @OnJob('message.send')
  async send({ messageId }: { messageId: string }): Promise<void> {
    const now = this.clock.now();
    const row = await this.db.one<Row>(
      `UPDATE messages SET state = 'sending', sending_since = $2, attempts = attempts + 1
       WHERE id = $1 AND bounced_at IS NULL
         AND (state IN ('to_send', 'failed') OR (state = 'sending' AND coalesce(sending_since, '-infinity') <= $3))
       RETURNING id, channel, address, subject, body_text, body_html, calendar, state, smtp_message_id`,
      [messageId, now, new Date(now.getTime() - IN_HANDS_MS)],
    );
    if (!row) {
      const held = await this.db.one(`SELECT 1 FROM messages WHERE id = $1 AND state = 'sending'`, [messageId]);
      if (held) throw new Error(`message ${messageId} is in other hands: tried again later`);
      return;
    }
    if (row.channel === 'sms') return this.sendSms(row);
    try {
      await this.mailer.send({
        to: row.address,
        subject: row.subject,
        text: row.body_text,
        html: row.body_html ?? toHtml(row.body_text),
        messageId: row.smtp_message_id,
        ledgerId: row.id,
        calendar: row.calendar,
      });
    } catch (error) {
      // What a mail server answers can repeat the address: only its code is kept.
      await this.db.query(`UPDATE messages SET state = 'failed', error = $2 WHERE id = $1`, [row.id, codeOf(error)]);
      throw new Error(`message ${row.id} was not taken: ${codeOf(error)}`);
    }
    await this.noteSent(row.id);
  }

  /** Nobody is forgotten: what still waits to be sent gets a job again, should its queue have been lost. */
  @OnJob('messages.sweep')
  async sweep(): Promise<void> {
    const now = this.clock.now();
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM messages WHERE state IN ('to_send', 'sending') AND channel IN ('email', 'sms') AND created_at < $1 ORDER BY created_at LIMIT 5000`,
      [new Date(now.getTime() - LOST_AFTER_MS)],
    );
    const hour = Math.floor(now.getTime() / HOUR_MS);
    for (const { id } of rows)
      await this.queues.enqueue('message.send', { messageId: id }, { jobId: `message-${id}-again-${hour}` });
  }

  /** A gateway that did not answer may have taken it: it is sent again under the same id, by which gateways drop the second one. */
  private async sendSms(row: Row): Promise<void> {
    try {
      // Who said STOP after it was written gets nothing.
      if (await this.stops.has(row.address)) throw new SmsRefused('STOP');
      await this.noteSent(row.id, await this.gateway.send({ id: row.id, to: row.address, text: row.body_text }));
    } catch (error) {
      if (error instanceof SmsRefused) return this.reports.failed(row.id, error.code);
      await this.db.query(`UPDATE messages SET state = 'failed', error = $2 WHERE id = $1`, [row.id, codeOf(error)]);
      throw new Error(`message ${row.id} was not taken: ${codeOf(error)}`);
    }
  }

  /** A report of its delivery may have been quicker. */
  private async noteSent(id: string, providerId: string | null = null): Promise<void> {
    await this.db.query(
      `UPDATE messages SET state = 'sent', sent_at = $2, error = NULL, provider_id = $3 WHERE id = $1 AND state = 'sending' RETURNING id`,
      [id, this.clock.now(), providerId],
    );
  }
}

/** Which way a message goes, to which address, in which words. */
function wayOf({ channel, address, sms, text }: NewMessage) {
  if (channel === 'sms' && sms && isMobile(sms.to)) return { channel, address: sms.to, text: toGsm(sms.text) };
  if ((channel ?? 'email') === 'email' && address !== null && isOneAddress(address))
    return { channel: 'email' as const, address, text };
  return { channel: channel === 'phone' ? channel : ('letter' as const), address: null, text };
}

function codeOf(error: unknown): string {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  return [code, responseCode].filter(Boolean).join(' ') || 'unknown';
}
