import { Body, Controller, Get, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Allow } from '#identity';
import { Responds, RespondsNothing, uuid } from '#kernel';
import { asDownload } from './download.js';
import { OwnRecordView, OwnWord } from './own-record.dto.js';
import { OwnRecords } from './own-record.service.js';
import { RecordDocuments } from './record-documents.service.js';
import { TenantExport } from './tenant-export.queries.js';

const Token = z.string().max(100);

/** The person's own record by their link. Showing changes nothing. */
@ApiTags('personal links')
@Controller('links/:token/own-record')
export class OwnRecordController {
  constructor(
    private readonly own: OwnRecords,
    private readonly documents: RecordDocuments,
    private readonly exports: TenantExport,
  ) {}

  @Get()
  @Allow('open')
  @Responds(200, OwnRecordView)
  show(@Param('token', { schema: Token }) token: string) {
    return this.own.read(token);
  }

  @Post('words')
  @Allow('open')
  @RespondsNothing()
  async say(@Param('token', { schema: Token }) token: string, @Body({ schema: OwnWord }) body: OwnWord) {
    await this.own.say(token, body);
  }

  /** A copy of one's own data as a JSON file. */
  @Get('export')
  @Allow('open')
  async export(
    @Param('token', { schema: Token }) token: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { tenant } = await this.own.holder(token);
    const bytes = Buffer.from(JSON.stringify(await this.exports.of(tenant.id, false), null, 2));
    return asDownload({ filename: 'mes-donnees.json', mediaType: 'application/json', bytes }, reply);
  }

  @Get('documents/:id')
  @Allow('open')
  async document(
    @Param('token', { schema: Token }) token: string,
    @Param('id', { schema: uuid }) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { tenant } = await this.own.holder(token);
    return asDownload(await this.documents.openShared(id, tenant.id), reply);
  }
}
