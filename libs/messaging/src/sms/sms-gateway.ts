import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { bodyOf, pointed, type SmsFields, urlOf } from './sms-template.js';

const TIMEOUT_MS = 10_000;
const LONGEST_ANSWER = 64 * 1024;

/** The gateway will never take this message: trying again is of no use. */
export class SmsRefused extends Error {
  constructor(readonly code: string) {
    super(`The gateway refused the message: ${code}`);
  }
}

/** The way out to the operator of text messages at `SMS_URL`. */
@Injectable()
export class SmsGateway {
  constructor(private readonly config: Config) {}

  get configured(): boolean {
    return this.config.sms !== undefined;
  }

  /**
   * @returns what the gateway calls the message, if it says so
   * @throws SmsRefused for an answer that will stay the same; Error for a gateway that is busy, slow or away
   */
  async send(message: { id: string; to: string; text: string }): Promise<string | null> {
    const { sms } = this.config;
    if (!sms) throw Object.assign(new Error('SMS_URL is not set'), { code: 'ENOSMS' });
    const fields: SmsFields = { ...message, callback: this.callbackOf(message.id) };
    const request = sms.method === 'GET' ? null : bodyOf(sms.body, fields);
    const answer = await fetch(urlOf(sms.url, fields), {
      method: sms.method,
      headers: { ...(request && { 'content-type': request.contentType }), ...sms.headers },
      ...(request && { body: request.body }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const text = (await answer.text()).slice(0, LONGEST_ANSWER);
    if (answer.ok) return sms.reference ? pointed(parsed(text), sms.reference) : null;
    const mayPass = answer.status >= 500 || answer.status === 408 || answer.status === 429;
    if (mayPass) throw Object.assign(new Error('The gateway is busy.'), { code: `HTTP ${answer.status}` });
    throw new SmsRefused(`HTTP ${answer.status}`);
  }

  /** Where the operator reports what became of a message; signed, so that nobody else reports. */
  callbackOf(messageId: string): string {
    return `${this.config.publicUrl}/api/webhooks/sms/${messageId}?signature=${this.sign(`sms:${messageId}`)}`;
  }

  /** Where the operator hands over what people answer. */
  inboundAddress(): string {
    return `${this.config.publicUrl}/api/webhooks/sms-inbound?signature=${this.sign('sms-inbound')}`;
  }

  isSignature(what: string, signature: string): boolean {
    if (!this.config.sms) return false;
    const [right, given] = [Buffer.from(this.sign(what)), Buffer.from(signature)];
    return right.length === given.length && timingSafeEqual(right, given);
  }

  private sign(what: string): string {
    return createHmac('sha256', this.config.sms?.secret ?? '')
      .update(what)
      .digest('base64url');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
