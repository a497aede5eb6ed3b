import { Body, Controller, Delete, Get, Param, Post, Put, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { DomainError, invalid, listOf, Responds, RespondsNothing, uuid } from '#kernel';
import { DocumentStore } from '#storage';
import { CvConfirmation, CvDraft, CvValidation, CvVersionView, CvView, UploadedView, UploadQuery } from './cv.dto.js';
import { CvHistory } from './cv-history.queries.js';
import { CvReview } from './cv-review.service.js';
import { DocumentPreviews } from './document-previews.service.js';
import { Documents } from './documents.service.js';
import { staleFrom } from './domain/cv-states.js';

@ApiTags('cv')
@Controller()
export class CvController {
  constructor(
    private readonly documents: Documents,
    private readonly review: CvReview,
    private readonly store: DocumentStore,
    private readonly previews: DocumentPreviews,
    private readonly history: CvHistory,
  ) {}

  /**
   * A CV, as multipart field `file`, at most 25 MB. Answered at once; reading goes on as a job. An older version of the same tenant's CV is
   * refused (409 `older_version`) unless `again=true`.
   */
  @Post('tenants/:id/documents')
  @Allow('cv.upload')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @Responds(202, UploadedView)
  async upload(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: UploadQuery }) query: z.output<typeof UploadQuery>,
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
  ) {
    return this.documents.uploadCv(id, await onlyFile(request), actor, query.again === 'true');
  }

  @Get('tenants/:id/cv')
  @Allow('cv.review')
  @Responds(200, CvView)
  async read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    const { cv, document } = await this.review.current(id, actor);
    const failure = cv.failureCode ? { code: cv.failureCode, message: cv.failureMessage ?? '' } : null;
    return {
      ...cv,
      document,
      failure,
      draft: await this.review.draftOf(cv.id, actor),
      staleFrom: cv.validatedAt && staleFrom(cv.validatedAt),
      preview: cv.state === 'received' ? { pages: [], text: null } : await this.previews.of(document),
    };
  }

  @Put('tenants/:id/cv')
  @Allow('cv.review')
  @RespondsNothing()
  async validate(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: CvValidation }) body: z.output<typeof CvValidation>,
    @CurrentActor() actor: Actor,
  ) {
    await this.review.validate(id, body, actor);
  }

  /** The tenant says that their CV is still right: confirmed for another half year, without uploading it again. */
  @Post('tenants/:id/cv/confirmation')
  @Allow('cv.review')
  @RespondsNothing()
  async confirm(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: CvConfirmation }) body: z.output<typeof CvConfirmation>,
    @CurrentActor() actor: Actor,
  ) {
    await this.review.confirm(id, body.version, actor);
  }

  /** Keeps an unfinished review for oneself, until somebody confirms the CV. */
  @Put('tenants/:id/cv/draft')
  @Allow('cv.review')
  @RespondsNothing()
  async saveDraft(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: CvDraft }) body: z.output<typeof CvDraft>,
    @CurrentActor() actor: Actor,
  ) {
    await this.review.saveDraft(id, body, actor);
  }

  @Delete('tenants/:id/cv/draft')
  @Allow('cv.review')
  @RespondsNothing()
  async dropDraft(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.review.dropDraft(id, actor);
  }

  @Get('tenants/:id/cv/history')
  @Allow('cv.review')
  @Responds(200, listOf(CvVersionView))
  async versions(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { items: await this.history.of(id, actor) };
  }

  @Post('tenants/:id/cv/reading')
  @Allow('cv.review')
  @RespondsNothing()
  async readAgain(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.review.readAgain(id, actor);
  }

  /** The document itself, to be saved: never shown by the browser as a page of ours. */
  @Get('documents/:id/content')
  @Allow('cv.review')
  async content(
    @Param('id', { schema: uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const document = await this.review.document(id, actor);
    void reply
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cache-control', 'private, no-store');
    return new StreamableFile(await this.store.read(document.storageKey), {
      type: document.mediaType,
      disposition: attachment(document.filename),
    });
  }

  /** A picture (PNG) of one page, numbered from 1. */
  @Get('documents/:id/pages/:number')
  @Allow('cv.review')
  async page(
    @Param('id', { schema: uuid }) id: string,
    @Param('number', { schema: z.coerce.number().int().min(1).max(100) }) number: number,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.review.requireDocument(id, actor);
    const picture = await this.previews.read(id, number);
    void reply.header('x-content-type-options', 'nosniff').header('cache-control', 'private, max-age=300');
    return new StreamableFile(picture, { type: 'image/png' });
  }
}

async function onlyFile(request: FastifyRequest): Promise<{ filename: string; bytes: Buffer }> {
  if (!request.isMultipart())
    throw new DomainError('invalid', 'multipart_expected', 'Send the file as multipart/form-data, in the field file.');
  const part = await request.file();
  if (part?.fieldname !== 'file') throw invalid('file', 'file_missing', 'The field file is missing.');
  try {
    return { filename: part.filename, bytes: await part.toBuffer() };
  } catch (error) {
    if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE')
      throw new DomainError('too_large', 'too_large', 'The file is larger than 25 MB.');
    throw error;
  }
}

/** RFC 6266: the name in plain ASCII, and in full for who understands RFC 8187. */
function attachment(filename: string): string {
  const ascii = filename.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(filename).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
