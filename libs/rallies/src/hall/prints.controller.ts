import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { uuid } from '#kernel';
import { PRINTS, PrintQuery } from './hall.requests.js';
import { Prints } from './prints.service.js';

const Kind = z.enum(PRINTS);

@ApiTags('rallies')
@ApiProduces('application/pdf')
@Controller()
export class PrintsController {
  constructor(private readonly prints: Prints) {}

  /** Badges, agendas of candidates, sign-in sheets of the entrance and of employers, table signs. */
  @Get('rallies/:id/prints/:print')
  @Allow('rally.manage')
  async read(
    @Param('id', { schema: uuid }) id: string,
    @Param('print', { schema: Kind }) print: z.output<typeof Kind>,
    @Query({ schema: PrintQuery }) { language }: z.output<typeof PrintQuery>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { filename, bytes } = await this.prints.make(id, print, language, actor);
    void reply
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cache-control', 'private, no-store');
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: `attachment; filename="${filename}"` });
  }
}
