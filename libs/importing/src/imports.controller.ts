import { Body, Controller, Delete, Get, Param, Post, Put, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Audit } from '#audit';
import { type Actor, Allow, CurrentActor } from '#identity';
import { pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import { csvOf } from './domain/index.js';
import type { ImportKind } from './import-kind.js';
import { ImportKinds } from './import-kinds.js';
import * as dto from './imports.dto.js';
import { ImportQueries } from './imports.queries.js';
import { Imports } from './imports.service.js';
import { onlyFile } from './one-file.js';
import { LARGE_TABLE } from './reading/limits.js';
import { refusedFile, refusedRows } from './refused-file.js';
import { fieldLabel, problemWords } from './words.js';
import { XLSX_TYPE } from './workbook.js';

/** Lists as CSV or XLSX: sent, judged in the background, looked at, taken over in the background. */
@ApiTags('imports')
@Controller('imports')
export class ListsController {
  constructor(
    private readonly imports: Imports,
    private readonly kinds: ImportKinds,
    private readonly queries: ImportQueries,
    private readonly audit: Audit,
  ) {}

  @Get('kinds/:kind')
  @Allow('import.use')
  @Responds(200, dto.KindView)
  kind(@Param('kind', { schema: dto.kindName }) name: string, @CurrentActor() actor: Actor) {
    return this.about(this.kinds.require(name, actor), actor);
  }

  /** An empty list with the headers that are understood. */
  @Get('kinds/:kind/template')
  @Allow('import.use')
  template(
    @Param('kind', { schema: dto.kindName }) name: string,
    @Query({ schema: dto.FileQuery }) { language }: z.output<typeof dto.FileQuery>,
    @CurrentActor() actor: Actor,
  ) {
    const kind = this.kinds.require(name, actor);
    const rows = [kind.fields.map(({ label }) => label[language])];
    return new StreamableFile(Buffer.from(csvOf(rows), 'utf8'), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${name}.csv"`,
    });
  }

  /** A list as multipart field `file`, at most 20 MB and 60,000 lines. Nothing is taken over yet. */
  @Post()
  @Allow('import.use')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @Responds(201, z.object({ id: uuid }))
  async upload(
    @Query({ schema: dto.UploadQuery }) { kind }: z.output<typeof dto.UploadQuery>,
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
  ) {
    this.kinds.require(kind, actor);
    return { id: await this.imports.upload(actor, kind, await onlyFile(request, LARGE_TABLE.fileBytes)) };
  }

  @Get()
  @Allow('import.use')
  @Responds(200, pageOf(dto.ImportShortView))
  list(@Query({ schema: dto.ListQuery }) query: z.output<typeof dto.ListQuery>, @CurrentActor() actor: Actor) {
    this.kinds.require(query.kind, actor);
    return this.queries.list(actor, query.kind, query);
  }

  /** How far it is, and what its columns hold. */
  @Get(':id')
  @Allow('import.use')
  @Responds(200, dto.ImportView)
  async read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    const stored = await this.queries.require(actor, id);
    const kind = this.kinds.require(stored.kind, actor);
    return { ...stored, about: await this.about(kind, actor), samples: await this.queries.samples(id) };
  }

  /** What taking it over would do, line by line; afterwards the lines that were not taken over. */
  @Get(':id/lines')
  @Allow('import.use')
  @Responds(200, pageOf(dto.ImportLineView))
  async lines(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: dto.LinesQuery }) query: z.output<typeof dto.LinesQuery>,
    @CurrentActor() actor: Actor,
  ) {
    const stored = await this.queries.require(actor, id);
    const kind = this.kinds.require(stored.kind, actor);
    const page = await this.queries.lines(id, query);
    return {
      ...page,
      items: page.items.map((line) => ({
        ...line,
        match: mayKnow(stored, actor) ? line.match : null,
        problems: line.problems.map(({ field, code }) => ({
          field,
          label: fieldLabel(kind, field),
          code,
          text: problemWords(kind, code),
        })),
      })),
    };
  }

  /** Which column holds what, and what goes for the whole file; remembered for the organisation's next list. The lines are judged anew. */
  @Put(':id/settings')
  @Allow('import.use')
  @RespondsNothing()
  async settle(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: dto.SettingsBody }) body: z.output<typeof dto.SettingsBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.imports.settle(actor, id, body);
  }

  /** Begins to take it over; `GET` tells how far it is. Also goes on with one that came to a halt. */
  @Post(':id/confirmation')
  @Allow('import.use')
  @RespondsNothing()
  async confirm(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: dto.Confirmation }) body: z.output<typeof dto.Confirmation>,
    @CurrentActor() actor: Actor,
  ) {
    await this.imports.confirm(actor, id, body.asNew);
  }

  /** Forgets a list that was not taken over. */
  @Delete(':id')
  @Allow('import.use')
  @RespondsNothing()
  async discard(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.imports.discard(actor, id);
  }

  /** The lines that were not taken over with the reason of each, to be put right and sent again. */
  @Get(':id/refused')
  @Allow('import.use')
  async refused(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: dto.FileQuery }) { format, language }: z.output<typeof dto.FileQuery>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const stored = await this.queries.require(actor, id);
    const kind = this.kinds.require(stored.kind, actor);
    const left = await this.queries.left(id);
    const told = mayKnow(stored, actor) ? left : left.map((line) => ({ ...line, match: null }));
    const rows = refusedRows(stored, told, kind, language);
    await this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action: 'import.refused_lines',
      subject: { kind: 'import', id },
      details: { lines: rows.length - 1 },
    });
    void reply.header('x-content-type-options', 'nosniff').header('cache-control', 'private, no-store');
    return new StreamableFile(await refusedFile(rows, format, language), {
      type: format === 'csv' ? 'text/csv; charset=utf-8' : XLSX_TYPE,
      disposition: `attachment; filename="${language === 'fr' ? 'lignes-refusees' : 'refused-lines'}.${format}"`,
    });
  }

  private async about(kind: ImportKind, actor: Actor) {
    const { fileBytes, lines, columns, characters } = LARGE_TABLE;
    return {
      name: kind.name,
      title: kind.title,
      lead: kind.lead,
      fields: kind.fields.map(({ name, label, hint, required }) => ({
        ...{ name, label, hint: hint ?? null, required: required ?? false },
      })),
      choices: await this.imports.choicesOf(kind, actor),
      limits: { megabytes: fileBytes / 1024 / 1024, lines, columns, characters },
    };
  }
}

/** Whom the lines resemble was found for who sent the list: a case worker reaches others than their manager or colleague does. */
const mayKnow = ({ byUser }: { byUser: string }, { userId, role }: Actor): boolean =>
  byUser === userId || role !== 'case_worker';
