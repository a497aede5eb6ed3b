import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Db } from '#database';
import { Clock } from '#kernel';

/** Numbers whose owner answered STOP: they get no text message any more, whatever is chosen for them. */
@Injectable()
export class SmsStops {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async has(phone: string): Promise<boolean> {
    const found = await this.db.one('SELECT 1 FROM sms_stops WHERE phone_digest = ANY($1)', [this.digests(phone)]);
    return found !== null && found !== undefined;
  }

  async add(phone: string): Promise<void> {
    const [digest] = this.digests(phone);
    await this.db.query(
      'INSERT INTO sms_stops (phone_digest, at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING phone_digest',
      [digest, this.clock.now()],
    );
  }

  async remove(phone: string): Promise<void> {
    await this.db.query('DELETE FROM sms_stops WHERE phone_digest = ANY($1) RETURNING phone_digest', [
      this.digests(phone),
    ]);
  }

  /** By every key there is, the newest first: a number that was kept under an older key is still known. */
  private digests(phone: string): string[] {
    const keys = this.config.fieldKeys.length ? this.config.fieldKeys.map(({ key }) => key) : [Buffer.alloc(32)];
    return keys.map((key) => createHmac('sha256', key).update(`sms-stop:${phone}`).digest('base64url'));
  }
}
