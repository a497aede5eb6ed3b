import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Responds, RespondsNothing, uuid } from '#kernel';
import { NewShortlistEntry, ShortlistChange, ShortlistQuery, ShortlistView } from './shortlists.dto.js';
import { Shortlists } from './shortlists.service.js';

@ApiTags('candidates')
@Controller('shortlist')
export class ShortlistsController {
  constructor(private readonly shortlists: Shortlists) {}

  @Get()
  @Allow('shortlist.use')
  @Responds(200, ShortlistView)
  read(@Query({ schema: ShortlistQuery }) query: z.output<typeof ShortlistQuery>, @CurrentActor() actor: Actor) {
    return this.shortlists.read(actor, query);
  }

  @Post()
  @Allow('shortlist.use')
  @Responds(201, z.object({ id: uuid }))
  async add(
    @Body({ schema: NewShortlistEntry }) body: z.output<typeof NewShortlistEntry>,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.shortlists.add(body, actor) };
  }

  @Patch(':id')
  @Allow('shortlist.use')
  @RespondsNothing()
  async note(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: ShortlistChange }) body: z.output<typeof ShortlistChange>,
    @CurrentActor() actor: Actor,
  ) {
    await this.shortlists.note(id, body.note, actor);
  }

  @Delete(':id')
  @Allow('shortlist.use')
  @RespondsNothing()
  async remove(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.shortlists.remove(id, actor);
  }
}
