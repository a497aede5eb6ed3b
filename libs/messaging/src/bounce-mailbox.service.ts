import { open, readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { Config } from '#config';
import { OnJob } from '#jobs';
import { DeliveryReports } from './delivery-reports.service.js';
import { readReports } from './domain/delivery-report.js';

const MOST_BYTES = 256 * 1024;
const MOST_MBOX_BYTES = 32 * 1024 * 1024;
const MOST_FILES = 500;

/** Reads the reports that mail servers send back, from the mailbox at `BOUNCE_MAILBOX`: a Maildir, or a file in mbox form. */
@Injectable()
export class BounceMailbox {
  private readonly log = new Logger('bounces');

  constructor(
    private readonly config: Config,
    private readonly reports: DeliveryReports,
  ) {}

  @OnJob('mail.bounces')
  async read(): Promise<void> {
    const { mailbox } = this.config.bounces;
    if (!mailbox) return;
    const found = await stat(mailbox);
    // Reading an mbox again changes nothing, and emptying it would need the lock of the mail server.
    if (found.isFile()) return this.take(await beginning(mailbox, MOST_MBOX_BYTES));
    for (const name of (await readdir(join(mailbox, 'new'))).sort().slice(0, MOST_FILES)) {
      const file = join(mailbox, 'new', name);
      await this.take(await beginning(file, MOST_BYTES));
      // Read, as a mail program marks it: only after what it says is kept.
      await rename(file, join(mailbox, 'cur', `${name.replace(/:2,.*$/, '')}:2,S`));
    }
  }

  /** Keeps what a message or a file of messages reports. */
  async take(raw: string): Promise<void> {
    const reports = readReports(raw);
    for (const { messageId, action, status } of reports) {
      if (action === 'failed') await this.reports.failed(messageId, status);
      else await this.reports.delivered(messageId);
    }
    if (reports.length) this.log.log({ reports: reports.length });
  }
}

async function beginning(path: string, bytes: number): Promise<string> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(Math.min(bytes, (await file.stat()).size));
    await file.read(buffer, 0, buffer.length, 0);
    return buffer.toString('latin1');
  } finally {
    await file.close();
  }
}
