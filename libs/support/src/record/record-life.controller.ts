import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, Responds, RespondsNothing, uuid } from '#kernel';
import { ClosingsView } from './closing.dto.js';
import { Closings } from './closings.service.js';
import { Corrections } from './corrections.service.js';
import { Correction, EntryVersionView, JournalPage, JournalQuery } from './journal.dto.js';
import { JournalPages } from './journal.queries.js';
import { RecordSearchQuery, RecordSearchView } from './record-search.dto.js';
import { RecordSearch } from './record-search.queries.js';

@ApiTags('support records')
@Controller()
export class RecordLifeController {
  constructor(
    private readonly pages: JournalPages,
    private readonly corrections: Corrections,
    private readonly closings: Closings,
    private readonly search: RecordSearch,
  ) {}

  /** The journal by pages, of one kind or theme where asked. */
  @Get('tenants/:id/journal')
  @Allow('record.read')
  @Responds(200, JournalPage)
  journal(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: JournalQuery }) query: JournalQuery,
    @CurrentActor() actor: Actor,
  ) {
    return this.pages.page(actor, id, query);
  }

  /** Corrects an own entry within 48 hours; what it said is kept. */
  @Put('record-entries/:id')
  @Allow('record.write')
  @RespondsNothing()
  async correct(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Correction }) body: Correction,
    @CurrentActor() actor: Actor,
  ) {
    await this.corrections.correct(id, body, actor);
  }

  @Get('record-entries/:id/versions')
  @Allow('record.read')
  @Responds(200, listOf(EntryVersionView))
  async versions(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { items: await this.pages.versions(actor, id) };
  }

  /** What closing would say now, and what earlier closings said. */
  @Get('tenants/:id/closings')
  @Allow('record.read')
  @Responds(200, ClosingsView)
  closing(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.closings.read(id, actor);
  }

  /** Words in the records that one may read: of one person, or of everybody whom one follows. */
  @Get('record-search')
  @Allow('record.read')
  @Responds(200, RecordSearchView)
  find(@Query({ schema: RecordSearchQuery }) query: RecordSearchQuery, @CurrentActor() actor: Actor) {
    return this.search.find(actor, query);
  }
}
