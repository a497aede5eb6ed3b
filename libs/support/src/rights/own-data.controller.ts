import { Body, Controller, Get, Param, Patch, Post, Res, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Allow } from '#identity';
import { Responds, RespondsNothing, uuid } from '#kernel';
import { asDownload } from '../record/download.js';
import { OwnAskings } from './own-asking.service.js';
import { OwnCopy } from './own-copy.service.js';
import { OwnData } from './own-data.service.js';
import { CodeInput, OwnAskedView, OwnAsking, OwnContact, OwnDataView } from './rights.dto.js';

const Token = z.string().max(100);

/** A person's rights over their own data, by their link. Showing changes nothing. */
@ApiTags('personal links')
@Controller('links/:token')
export class OwnDataController {
  constructor(
    private readonly data: OwnData,
    private readonly askings: OwnAskings,
    private readonly copies: OwnCopy,
  ) {}

  @Get('own-data')
  @Allow('open')
  @Responds(200, OwnDataView)
  read(@Param('token', { schema: Token }) token: string) {
    return this.data.read(token);
  }

  /** Contact data count at once; the person is told at the contact of before. */
  @Patch('own-data')
  @Allow('open')
  @RespondsNothing()
  async change(@Param('token', { schema: Token }) token: string, @Body({ schema: OwnContact }) body: OwnContact) {
    await this.data.change(token, body);
  }

  /** A correction for the case worker, or an erasure that is then confirmed. */
  @Post('own-requests')
  @Allow('open')
  @Responds(201, OwnAskedView)
  ask(@Param('token', { schema: Token }) token: string, @Body({ schema: OwnAsking }) body: OwnAsking) {
    return this.askings.ask(token, body);
  }

  /** Sends another code for an erasure. */
  @Post('own-requests/:id/code')
  @Allow('open')
  @RespondsNothing()
  async code(@Param('token', { schema: Token }) token: string, @Param('id', { schema: uuid }) id: string) {
    await this.askings.sendCode(token, id);
  }

  @Post('own-requests/:id/confirmation')
  @Allow('open')
  @RespondsNothing()
  async confirm(
    @Param('token', { schema: Token }) token: string,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: CodeInput }) { code }: z.output<typeof CodeInput>,
  ) {
    await this.askings.confirm(token, id, code);
  }

  @Post('own-requests/:id/cancellation')
  @Allow('open')
  @RespondsNothing()
  async cancel(@Param('token', { schema: Token }) token: string, @Param('id', { schema: uuid }) id: string) {
    await this.askings.cancel(token, id);
  }

  /** A copy of one's own data to be read, as a PDF. */
  @Get('own-record/copy')
  @Allow('open')
  async copy(
    @Param('token', { schema: Token }) token: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return asDownload(await this.copies.of(token), reply);
  }
}
