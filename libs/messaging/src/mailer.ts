import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '#config';
import { isOneAddress } from './domain/address.js';
import { returnAddress } from './domain/delivery-report.js';

export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  /** The ledger's id, to which reports of failure are to come back. */
  ledgerId?: string;
  /** An iCalendar file; its METHOD says what a calendar does with it. */
  calendar?: string | null;
}

/** The way out to the mail server of `SMTP_URL`. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private transport: Transporter | undefined;

  constructor(private readonly config: Config) {}

  get configured(): boolean {
    return this.config.smtpUrl !== undefined;
  }

  /** @throws Error when there is no mail server, the address is not one address, or the server refuses. */
  async send(mail: Mail): Promise<void> {
    if (!isOneAddress(mail.to)) throw Object.assign(new Error('not one address'), { code: 'EADDRESS' });
    await this.connect().sendMail({
      from: this.config.mailFrom,
      to: { name: '', address: mail.to },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: mail.messageId,
      ...this.envelope(mail),
      ...(mail.calendar && { attachments: [calendarPart(mail.calendar)] }),
      // Nothing of a message may be read from disk or from the network.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** With a return address of its own, a report of failure says by itself which message it is about. */
  private envelope({ to, ledgerId }: Mail) {
    const { address } = this.config.bounces;
    return address && ledgerId ? { envelope: { from: returnAddress(address, ledgerId), to } } : {};
  }

  /** Rejects when the mail server cannot be reached. */
  async ping(): Promise<void> {
    await this.connect().verify();
  }

  private connect(): Transporter {
    if (!this.config.smtpUrl) throw Object.assign(new Error('SMTP_URL is not set'), { code: 'ENOSMTP' });
    this.transport ??= createTransport({
      url: this.config.smtpUrl,
      pool: true,
      maxConnections: 2,
      connectionTimeout: 10_000,
      socketTimeout: 30_000,
    });
    return this.transport;
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}

function calendarPart(content: string) {
  const method = /^METHOD:(\w+)/m.exec(content)?.[1] ?? 'PUBLISH';
  return { filename: 'rendez-vous.ics', content, contentType: `text/calendar; charset=utf-8; method=${method}` };
}
