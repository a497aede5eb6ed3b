import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Db } from '#database';
import { Allow } from '#identity';
import { JobQueues } from '#jobs';
import { Responds } from '#kernel';
import { CandidateSearch } from '#search';
import { DocumentStore } from '#storage';

const Live = z.object({ status: z.literal('ok') });
const Engine = z.object({ name: z.string(), ok: z.boolean(), detail: z.string().nullable() });
const Ready = z.object({ status: z.enum(['ok', 'degraded']), engines: z.array(Engine) });

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly db: Db,
    private readonly queues: JobQueues,
    private readonly search: CandidateSearch,
    private readonly documents: DocumentStore,
  ) {}

  @Get('live')
  @Allow('open')
  @Responds(200, Live)
  live() {
    return { status: 'ok' };
  }

  /** Every engine, each named; 503 when one cannot be reached. */
  @Get('ready')
  @Allow('open')
  @Responds(200, Ready)
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const engines = await Promise.all([
      probe('database', () => this.db.query('SELECT 1')),
      probe('jobs', () => this.queues.ping()),
      probe('search', () => this.search.ping()),
      probe('documents', () => this.documents.ping()),
    ]);
    const ok = engines.every((engine) => engine.ok);
    if (!ok) void reply.status(503);
    return { status: ok ? 'ok' : 'degraded', engines };
  }
}

const PROBE_MS = 3000;

async function probe(name: string, reach: () => Promise<unknown>) {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer within 3 s')), PROBE_MS);
  });
  try {
    await Promise.race([reach(), late]);
    return { name, ok: true, detail: null };
  } catch {
    // Addresses and credentials may be in the message: an open route says only that it failed.
    return { name, ok: false, detail: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}
