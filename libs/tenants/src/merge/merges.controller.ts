import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Responds, RespondsNothing, uuid } from '#kernel';
import { MergePreviewView, MergeQuery, NewMerge } from './merges.dto.js';
import { Merges } from './merges.service.js';

/** One file of two that are of one person. */
@ApiTags('tenants')
@Controller('tenants/:id/merge')
export class MergesController {
  constructor(private readonly merges: Merges) {}

  /** What merging `other` into this file would do. Changes nothing. */
  @Get()
  @Allow('tenant.merge')
  @Responds(200, MergePreviewView)
  preview(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: MergeQuery }) query: z.output<typeof MergeQuery>,
    @CurrentActor() actor: Actor,
  ) {
    return this.merges.preview(id, query.other, actor);
  }

  @Post()
  @Allow('tenant.merge')
  @RespondsNothing()
  async merge(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewMerge }) body: z.output<typeof NewMerge>,
    @CurrentActor() actor: Actor,
  ) {
    await this.merges.merge(id, body.other, body.fingerprint, actor);
  }
}
