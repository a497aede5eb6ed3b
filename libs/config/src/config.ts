import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';

const url = (...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be an address that starts with ${protocols.join(' or ')}`,
  });

const headers = z.string().transform((text, context): Record<string, string> => {
  const parsed = z
    .record(z.string().regex(/^[A-Za-z0-9-]+$/), z.string().regex(/^[\x20-\x7e]*$/))
    .safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  context.addIssue({ code: 'custom', message: 'must be a JSON object of header names and values' });
  return z.NEVER;
});

const Environment = z.object({
  NODE_ENV: z.string().default('production'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('localhost'),
  PUBLIC_URL: url('http:', 'https:').optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(12),
  REDIS_URL: url('redis:', 'rediss:').optional(),
  MEILI_URL: url('http:', 'https:').optional(),
  MEILI_MASTER_KEY: z.string().min(16).optional(),
  MEILI_BIN: z.string().optional(),
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  /** Messages handed to the mail server in a minute: its operator may allow less. */
  MAIL_PER_MINUTE: z.coerce.number().int().min(1).max(100_000).default(300),
  MAIL_FROM: z.string().min(3).default('Rallye Emploi <ne-pas-repondre@example.org>'),
  /** Gateway of text messages; `{{to}} {{text}} {{id}} {{callback}}` are filled in address and body. */
  SMS_URL: url('http:', 'https:').optional(),
  SMS_METHOD: z.enum(['POST', 'PUT', 'GET']).default('POST'),
  /** A JSON object, for example `{"authorization":"Bearer …"}`. */
  SMS_HEADERS: headers.optional(),
  /** A JSON document, or a form as `to={{to}}&message={{text}}`. */
  SMS_BODY: z.string().default('{"to":"{{to}}","text":"{{text}}","reference":"{{id}}","callback":"{{callback}}"}'),
  /** JSON pointer to what the gateway calls the message in its answer. */
  SMS_REFERENCE: z.string().startsWith('/').optional(),
  /** Signs the addresses for delivery reports. */
  SMS_SECRET: z.string().min(16).optional(),
  /** Address for non-delivery reports, `bounces@example.org`: messages leave from `bounces+<id>@example.org`. */
  BOUNCE_ADDRESS: z.email().optional(),
  /** Maildir or mbox file in which those reports arrive. */
  BOUNCE_MAILBOX: z.string().optional(),
  /** Signs reports that are posted to `/api/webhooks/mail`. */
  BOUNCE_SECRET: z.string().min(16).optional(),
  /** `id:base64` pairs, comma separated, the first one used to encrypt, all to decrypt. Keys of 32 bytes. */
  FIELD_KEYS: z.string().optional(),
  /** Areas from which one employer may search candidates on one day. */
  SEARCH_PLACES_PER_DAY: z.coerce.number().int().min(1).max(10_000).default(8),
  CARDS_PER_DAY: z.coerce.number().int().min(1).max(100_000).default(150),
  /** Months after the last contact: CV and card; record, until the restricted archive; in the archive, until it is made anonymous; messages. */
  RETENTION_CV_MONTHS: z.coerce.number().int().min(1).max(120).default(24),
  RETENTION_RECORD_MONTHS: z.coerce.number().int().min(1).max(120).default(24),
  RETENTION_ARCHIVE_MONTHS: z.coerce.number().int().min(0).max(240).default(36),
  RETENTION_MESSAGE_MONTHS: z.coerce.number().int().min(1).max(120).default(6),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUST_PROXY: z.enum(['true', 'false']).default('false'),
});

export interface FieldKey {
  id: string;
  key: Buffer;
}

export interface SmsConfig {
  url: string;
  method: 'POST' | 'PUT' | 'GET';
  headers: Record<string, string>;
  body: string;
  reference: string | undefined;
  secret: string;
}

/** Everything the program takes from its surroundings, checked once. */
export class Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly databasePool: number;
  readonly redisUrl: string | undefined;
  readonly meili: { url: string; masterKey: string | undefined } | undefined;
  readonly meiliBin: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailPerMinute: number;
  readonly mailFrom: string;
  readonly sms: SmsConfig | undefined;
  readonly bounces: { address: string | undefined; mailbox: string | undefined; secret: string | undefined };
  readonly fieldKeys: readonly FieldKey[];
  readonly searchPlacesPerDay: number;
  /** Different candidates whose cards one employer may open on one day. */
  readonly cardsPerDay: number;
  readonly retention: { cv: number; record: number; archive: number; messages: number };
  readonly logLevel: string;
  readonly trustProxy: boolean;
  /** True only when the demonstration data was asked for: then the sign-in page offers the demonstration accounts. */
  readonly demo: boolean;

  constructor(env: z.output<typeof Environment>, demo: boolean) {
    this.port = env.PORT;
    this.host = env.HOST;
    this.publicUrl = (env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`).replace(/\/$/, '');
    this.dataDir = isAbsolute(env.DATA_DIR) ? env.DATA_DIR : resolve(env.DATA_DIR);
    this.databaseUrl = env.DATABASE_URL;
    this.databasePool = env.DATABASE_POOL;
    this.redisUrl = env.REDIS_URL;
    this.meili = env.MEILI_URL ? { url: env.MEILI_URL, masterKey: env.MEILI_MASTER_KEY } : undefined;
    this.meiliBin = env.MEILI_BIN;
    this.smtpUrl = env.SMTP_URL;
    this.mailPerMinute = env.MAIL_PER_MINUTE;
    this.mailFrom = env.MAIL_FROM;
    this.sms = smsOf(env);
    this.bounces = { address: env.BOUNCE_ADDRESS, mailbox: env.BOUNCE_MAILBOX, secret: env.BOUNCE_SECRET };
    this.fieldKeys = parseFieldKeys(env.FIELD_KEYS);
    this.searchPlacesPerDay = env.SEARCH_PLACES_PER_DAY;
    this.cardsPerDay = env.CARDS_PER_DAY;
    this.retention = {
      ...{ cv: env.RETENTION_CV_MONTHS, record: env.RETENTION_RECORD_MONTHS },
      ...{ archive: env.RETENTION_ARCHIVE_MONTHS, messages: env.RETENTION_MESSAGE_MONTHS },
    };
    this.logLevel = env.LOG_LEVEL;
    this.trustProxy = env.TRUST_PROXY === 'true';
    this.demo = demo;
  }
}

function smsOf(env: z.output<typeof Environment>): SmsConfig | undefined {
  if (!env.SMS_URL) return undefined;
  if (!env.SMS_SECRET)
    throw new Error('SMS_URL needs SMS_SECRET, of 16 characters or more: it signs the addresses for delivery reports.');
  if (/^\s*[{[]/.test(env.SMS_BODY) && jsonOf(env.SMS_BODY) === undefined)
    throw new Error('SMS_BODY begins like a JSON document and is none.');
  return {
    ...{ url: env.SMS_URL, method: env.SMS_METHOD, headers: env.SMS_HEADERS ?? {}, body: env.SMS_BODY },
    ...{ reference: env.SMS_REFERENCE, secret: env.SMS_SECRET },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parseFieldKeys(text: string | undefined): FieldKey[] {
  if (!text) return [];
  return text.split(',').map((pair) => {
    const [id, encoded] = pair.trim().split(':', 2);
    const key = Buffer.from(encoded ?? '', 'base64');
    if (!id || !/^[a-z0-9]{1,16}$/.test(id) || key.length !== 32)
      throw new Error(
        'FIELD_KEYS must be pairs id:base64 of 32 bytes, separated by commas; an id has 1 to 16 letters or digits.',
      );
    return { id, key };
  });
}

/** @throws Error with one sentence that names every wrong variable. */
export function readConfig(env: NodeJS.ProcessEnv = process.env, options: { demo?: boolean } = {}): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(present);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ');
    throw new Error(`The environment is not right: ${wrong}.`);
  }
  return new Config(parsed.data, options.demo ?? false);
}
