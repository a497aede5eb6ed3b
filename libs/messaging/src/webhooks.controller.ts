import { createHmac, timingSafeEqual } from 'node:crypto';
import { Body, Controller, Headers, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Config } from '#config';
import { Allow } from '#identity';
import { DomainError, notFound, RespondsNothing, uuid } from '#kernel';
import { BounceMailbox } from './bounce-mailbox.service.js';
import { DeliveryReports } from './delivery-reports.service.js';
import { isMobile } from './domain/phone.js';
import { SmsGateway } from './sms/sms-gateway.js';
import { SmsStops } from './sms/sms-stops.js';

const Signed = z.strictObject({ signature: z.string().max(100) });
/** Every operator names its fields as it likes. */
const Report = z.record(z.string().max(100), z.unknown());
const Mail = z.string().min(1).max(1_000_000);

const DELIVERED = /^(?:delivered|delivrd|received|read|success)$/i;
const FAILED = /^(?:failed|failure|undelivered|undeliverable|undeliv|rejected|rejectd|expired|error)$/i;
const STOP = /^\s*(?:stop|arr[eê]t|unsubscribe)\b/i;
const START = /^\s*(?:start|reprendre|unstop)\b/i;

/** Reports that others post. Each is signed; what is not is refused, and a report for something unknown changes nothing. */
@ApiTags('webhooks')
@Controller('webhooks')
export class WebhooksController {
  constructor(
    private readonly config: Config,
    private readonly gateway: SmsGateway,
    private readonly stops: SmsStops,
    private readonly reports: DeliveryReports,
    private readonly mailbox: BounceMailbox,
  ) {}

  /** What became of a text message: `status`, `state` or `event` of the body says it. */
  @Post('sms/:messageId')
  @Allow('open')
  @RespondsNothing()
  async sms(
    @Param('messageId', { schema: uuid }) messageId: string,
    @Query({ schema: Signed }) { signature }: z.output<typeof Signed>,
    @Body({ schema: Report }) body: z.output<typeof Report>,
  ) {
    if (!this.gateway.isSignature(`sms:${messageId}`, signature)) throw notFound('webhook');
    const said = textOf(body, 'status', 'state', 'event', 'dlr');
    if (DELIVERED.test(said)) await this.reports.delivered(messageId);
    else if (FAILED.test(said)) await this.reports.failed(messageId, said.toLowerCase());
  }

  /** What people answer to text messages: STOP ends them, START lets them come again. */
  @Post('sms-inbound')
  @Allow('open')
  @RespondsNothing()
  async smsInbound(
    @Query({ schema: Signed }) { signature }: z.output<typeof Signed>,
    @Body({ schema: Report }) body: z.output<typeof Report>,
  ) {
    if (!this.gateway.isSignature('sms-inbound', signature)) throw notFound('webhook');
    const phone = `+${textOf(body, 'from', 'sender', 'msisdn').replace(/\D/g, '')}`;
    const text = textOf(body, 'text', 'message', 'body', 'content');
    if (!isMobile(phone)) return;
    if (STOP.test(text)) await this.stops.add(phone);
    else if (START.test(text)) await this.stops.remove(phone);
  }

  /** A message with a delivery report as it arrived (`text/plain`), signed by `X-Signature: sha256=<hex HMAC of the body>`. */
  @Post('mail')
  @Allow('open')
  @RespondsNothing()
  async mail(@Headers('x-signature') signature: string | undefined, @Body({ schema: Mail }) body: string) {
    const { secret } = this.config.bounces;
    if (!secret) throw notFound('webhook');
    const right = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);
    const given = Buffer.from(signature ?? '');
    if (right.length !== given.length || !timingSafeEqual(right, given))
      throw new DomainError('invalid', 'wrong_signature', 'The signature does not fit the body.');
    await this.mailbox.take(body);
  }
}

function textOf(body: Record<string, unknown>, ...names: string[]): string {
  const found = names.map((name) => body[name]).find((value) => typeof value === 'string' || typeof value === 'number');
  return found === undefined ? '' : String(found).slice(0, 500);
}
