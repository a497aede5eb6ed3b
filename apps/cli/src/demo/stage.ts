import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '#config';
import { Sessions } from '#identity';
import { InlineQueues, JobRunner, OutboxRelay } from '#jobs';
import { FixedClock } from '#kernel';
import { configure, fastifyAdapter } from '../../../api/src/app.js';
import { AppModule } from '../../../api/src/app.module.js';
import { createLogger, NestLogger } from '../../../api/src/logger.js';

type Json = Record<string, unknown>;

/** What a person does over HTTP. */
export interface Player {
  get<T = Json>(path: string): Promise<T>;
  send<T = Json>(method: 'POST' | 'PUT' | 'PATCH', path: string, body?: unknown): Promise<T>;
  upload<T = Json>(path: string, file: { filename: string; mime: string; bytes: Uint8Array }): Promise<T>;
}

/** Well within the time after which an unused session ends. */
const SESSION_MS = 3 * 3_600_000;

/**
 * The whole program under a clock that is moved by hand. The demonstration is played on it by people's own requests, so that its records
 * are what the program itself makes of months of work: nothing is written around a rule.
 */
export class Stage {
  private constructor(
    readonly app: NestFastifyApplication,
    private readonly clock: FixedClock,
    private readonly queues: InlineQueues,
  ) {}

  static async open(config: Config, start: Date): Promise<Stage> {
    const clock = new FixedClock(start);
    const queues = new InlineQueues();
    const logger = createLogger('error');
    const app = await NestFactory.create<NestFastifyApplication>(
      AppModule.with(config, { clock, queues }),
      fastifyAdapter(config, logger),
      {
        logger: new NestLogger(logger),
        abortOnError: false,
      },
    );
    await configure(app);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new Stage(app, clock, queues);
  }

  get now(): Date {
    return this.clock.now();
  }

  /** Moves on to that instant, and runs what came due. Never back. */
  async moveTo(instant: Date): Promise<void> {
    if (instant > this.clock.now()) this.clock.set(instant);
    await this.settle();
  }

  settle(): Promise<void> {
    return this.queues.settle(this.app.get(OutboxRelay), this.app.get(JobRunner), () => this.clock.now());
  }

  private readonly players = new Map<string, { until: Date; player: Promise<Player> }>();

  /** Somebody signed in; for some hours the same session serves. */
  as(userId: string): Promise<Player> {
    const known = this.players.get(userId);
    if (known && known.until > this.now) return known.player;
    const player = this.signIn(userId);
    this.players.set(userId, { until: new Date(this.now.getTime() + SESSION_MS), player });
    return player;
  }

  private async signIn(userId: string): Promise<Player> {
    const sessions = this.app.get(Sessions);
    const secret = await sessions.open(userId);
    return this.player({ cookie: `re_session=${secret}`, 'x-csrf-token': sessions.csrfToken(secret) });
  }

  /** Somebody with nothing but a personal link. */
  anyone(): Player {
    return this.player({});
  }

  private player(headers: Record<string, string>): Player {
    const request = async <T>(
      method: 'GET' | 'POST' | 'PUT' | 'PATCH',
      path: string,
      payload?: unknown,
      extra: Record<string, string> = {},
    ): Promise<T> => {
      const answer = await this.app.inject({
        method,
        url: `/api${path}`,
        headers: { ...headers, ...extra },
        ...(payload === undefined ? {} : { payload: payload as object }),
      });
      if (answer.statusCode >= 400) throw new Error(`${method} ${path}: ${answer.statusCode} ${answer.body}`);
      return (answer.body ? answer.json() : undefined) as T;
    };
    return {
      get: (path) => request('GET', path),
      send: (method, path, body) => request(method, path, body),
      upload: (path, file) => {
        const boundary = 'rallye-demonstration';
        const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${file.filename}"\r\nContent-Type: ${file.mime}\r\n\r\n`;
        const payload = Buffer.concat([Buffer.from(head), file.bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
        return request('POST', path, payload, { 'content-type': `multipart/form-data; boundary=${boundary}` });
      },
    };
  }

  async close(): Promise<void> {
    await this.app.close();
  }
}
