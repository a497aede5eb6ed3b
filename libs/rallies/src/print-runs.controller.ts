import { Body, Controller, Get, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { day, instant, Responds, RespondsNothing, uuid } from '#kernel';
import { PrintRuns } from './print-runs.service.js';

const RunView = z
  .object({
    id: uuid,
    number: z.int(),
    madeAt: instant,
    madeBy: z.string(),
    postedOn: day.nullable(),
    letters: z.int(),
  })
  .meta({ id: 'PrintRun' });
/** `waiting`: people whose letter is in no run yet. */
const RunsView = z.object({ items: z.array(RunView), waiting: z.int() });
const MadeView = z.object({ id: uuid, number: z.int(), letters: z.int() });
const Posting = z.strictObject({ postedOn: day });
const ListQuery = z.strictObject({ language: z.enum(['fr', 'en']).default('fr') });
const Id = { schema: uuid };

@ApiTags('rallies')
@Controller('rallies/:id/print-runs')
export class PrintRunsController {
  constructor(private readonly runs: PrintRuns) {}

  @Get()
  @Allow('rally.follow')
  @Responds(200, RunsView)
  list(@Param('id', Id) id: string, @CurrentActor() actor: Actor) {
    return this.runs.list(actor, id);
  }

  /** Gathers the letters that wait into a run. */
  @Post()
  @Allow('rally.manage')
  @Responds(201, MadeView)
  make(@Param('id', Id) id: string, @CurrentActor() actor: Actor) {
    return this.runs.make(actor, id);
  }

  /** The letters, one page a person; for who may see addresses. */
  @Get(':runId/letters')
  @Allow('rally.print')
  @ApiProduces('application/pdf')
  async letters(
    @Param('id', Id) id: string,
    @Param('runId', Id) runId: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return pdf(await this.runs.letters(actor, id, runId), 'lettres.pdf', reply);
  }

  /** The list of addressees, in the order of the letters. */
  @Get(':runId/addressees')
  @Allow('rally.print')
  @ApiProduces('application/pdf')
  async addressees(
    @Param('id', Id) id: string,
    @Param('runId', Id) runId: string,
    @Query({ schema: ListQuery }) { language }: z.output<typeof ListQuery>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return pdf(await this.runs.addressees(actor, id, runId, language), 'destinataires.pdf', reply);
  }

  /** The run was posted: its letters are sent. */
  @Post(':runId/posting')
  @Allow('rally.manage')
  @RespondsNothing()
  async post(
    @Param('id', Id) id: string,
    @Param('runId', Id) runId: string,
    @Body({ schema: Posting }) { postedOn }: z.output<typeof Posting>,
    @CurrentActor() actor: Actor,
  ) {
    await this.runs.post(actor, id, runId, postedOn);
  }
}

function pdf(bytes: Buffer, filename: string, reply: FastifyReply): StreamableFile {
  void reply
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store');
  return new StreamableFile(bytes, { type: 'application/pdf', disposition: `attachment; filename="${filename}"` });
}
