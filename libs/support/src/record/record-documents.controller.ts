import { Controller, Delete, Get, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { DomainError, invalid, listOf, Responds, RespondsNothing, uuid } from '#kernel';
import { asDownload } from './download.js';
import { DocumentUpload, RecordDocumentView } from './record-documents.dto.js';
import { RecordDocuments } from './record-documents.service.js';

const Created = z.object({ id: uuid });

@ApiTags('support records')
@Controller()
export class RecordDocumentsController {
  constructor(private readonly documents: RecordDocuments) {}

  @Get('tenants/:id/record-documents')
  @Allow('record.read')
  @Responds(200, listOf(RecordDocumentView))
  async list(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { items: await this.documents.list(id, actor) };
  }

  /** A paper as multipart field `file`, at most 25 MB. */
  @Post('tenants/:id/record-documents')
  @Allow('record.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @Responds(201, Created)
  async add(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: DocumentUpload }) query: DocumentUpload,
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.documents.add(id, await onlyFile(request), query, actor) };
  }

  /** The paper itself, to be saved: never shown by the browser as a page of ours. */
  @Get('record-documents/:id/content')
  @Allow('record.read')
  async content(
    @Param('id', { schema: uuid }) id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return asDownload(await this.documents.open(id, actor), reply);
  }

  @Delete('record-documents/:id')
  @Allow('record.manage')
  @RespondsNothing()
  async remove(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.documents.remove(id, actor);
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
