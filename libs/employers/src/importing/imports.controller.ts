import { Body, Controller, Get, Param, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { onlyFile, SMALL_TABLE } from '#importing';
import { Responds, RespondsNothing, uuid } from '#kernel';
import { OUTCOMES } from '../domain/importing/assess.js';
import { IMPORT_FIELDS } from '../domain/importing/columns.js';
import { SIZE_BANDS } from '../domain/size-bands.js';
import { Imports } from './imports.service.js';

const mapping = z
  .array(z.enum(IMPORT_FIELDS).nullable())
  .max(SMALL_TABLE.columns)
  .refine((fields) => new Set(fields.filter(Boolean)).size === fields.filter(Boolean).length, {
    message: 'each field may be in one column only',
  });
const MappingBody = z.strictObject({ mapping });
const Confirmation = z.strictObject({
  /** Lines that a person said are companies of their own, although similar ones are known. */
  asNew: z.array(z.int().min(1)).max(SMALL_TABLE.lines).default([]),
});
const Counts = z.object({
  new: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  duplicate: z.int(),
  refused: z.int(),
});
const text = z.string().nullable();
const PreviewView = z
  .object({
    id: uuid,
    filename: z.string(),
    state: z.enum(['previewed', 'applied']),
    headers: z.array(z.string()),
    mapping: z.array(z.enum(IMPORT_FIELDS).nullable()),
    counts: Counts,
    lines: z.array(
      z.object({
        line: z.int(),
        outcome: z.enum(OUTCOMES),
        values: z.object({
          name: z.string(),
          siret: text,
          naf: text,
          sector: text,
          sizeBand: z.enum(SIZE_BANDS).nullable(),
          city: text,
          postcode: text,
          contactName: text,
          contactRole: text,
          contactEmail: text,
          contactPhone: text,
          tags: z.array(z.string()),
          notes: text,
        }),
        problems: z.array(z.object({ field: z.enum(IMPORT_FIELDS).nullable(), code: z.string() })),
        changes: z.array(z.string()),
        match: z.object({ id: uuid, name: z.string(), city: text }).nullable(),
      }),
    ),
  })
  .meta({ id: 'EmployerImport' });

/** Lists of employers as CSV or XLSX: sent, looked at, taken over. */
@ApiTags('employers')
@Controller('employers/imports')
export class ImportsController {
  constructor(private readonly imports: Imports) {}

  /** A list as multipart field `file`, at most 5 MB and 5,000 lines. Nothing is taken over yet. */
  @Post()
  @Allow('employer.import')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @Responds(201, z.object({ id: uuid }))
  async upload(@Req() request: FastifyRequest, @CurrentActor() actor: Actor) {
    return { id: await this.imports.upload(actor, await onlyFile(request, SMALL_TABLE.fileBytes)) };
  }

  /** What taking it over would do, line by line. */
  @Get(':id')
  @Allow('employer.import')
  @Responds(200, PreviewView)
  read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.imports.read(actor, id);
  }

  /** Which column holds what; remembered for the organisation's next list. */
  @Put(':id/mapping')
  @Allow('employer.import')
  @RespondsNothing()
  async map(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: MappingBody }) body: z.output<typeof MappingBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.imports.map(actor, id, body.mapping);
  }

  @Post(':id/confirmation')
  @Allow('employer.import')
  @Responds(200, Counts)
  confirm(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Confirmation }) body: z.output<typeof Confirmation>,
    @CurrentActor() actor: Actor,
  ) {
    return this.imports.apply(actor, id, body.asNew);
  }
}
