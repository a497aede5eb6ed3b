import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { uuid } from '#kernel';
import { EmployerCvs, type PdfFile } from './employer-cv.service.js';

/** Language of the page; the reader's own when it is not said. */
const CvQuery = z.strictObject({ language: z.enum(['fr', 'en']).optional() });

@ApiTags('candidates')
@ApiProduces('application/pdf')
@Controller()
export class EmployerCvController {
  constructor(private readonly cvs: EmployerCvs) {}

  /** The CV of a candidate as PDF: redacted, or with name and contact while a release lasts. */
  @Get('candidates/:id/cv')
  @Allow('candidate.cv')
  async read(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: CvQuery }) query: z.output<typeof CvQuery>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answer(await this.cvs.forEmployer(id, actor, query.language), reply);
  }

  /** The redacted CV of a tenant as employers would get it. */
  @Get('tenants/:id/cv/redacted')
  @Allow('candidate.of_tenant')
  async preview(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: CvQuery }) query: z.output<typeof CvQuery>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answer(await this.cvs.preview(id, actor, query.language), reply);
  }
}

/** To be saved, not shown as a page of ours; a consent that ends must not leave a copy in a cache. */
function answer({ filename, bytes }: PdfFile, reply: FastifyReply): StreamableFile {
  void reply
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store');
  return new StreamableFile(bytes, { type: 'application/pdf', disposition: `attachment; filename="${filename}"` });
}
