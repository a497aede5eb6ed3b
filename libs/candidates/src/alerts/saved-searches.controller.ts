import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, Responds, RespondsNothing, uuid } from '#kernel';
import { PersonalLinks } from '#messaging';
import {
  NewSavedSearch,
  SavedSearchChange,
  SavedSearchLinkAnswer,
  SavedSearchLinkView,
  SavedSearchView,
} from './saved-searches.dto.js';
import { SavedSearches } from './saved-searches.service.js';

@ApiTags('candidates')
@Controller('saved-searches')
export class SavedSearchesController {
  constructor(private readonly searches: SavedSearches) {}

  @Get()
  @Allow('saved_search.use')
  @Responds(200, listOf(SavedSearchView))
  async list(@CurrentActor() actor: Actor) {
    return { items: await this.searches.list(actor) };
  }

  @Post()
  @Allow('saved_search.use')
  @Responds(201, z.object({ id: uuid }))
  async save(@Body({ schema: NewSavedSearch }) body: z.output<typeof NewSavedSearch>, @CurrentActor() actor: Actor) {
    return { id: await this.searches.save(body, actor) };
  }

  @Patch(':id')
  @Allow('saved_search.use')
  @RespondsNothing()
  async change(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: SavedSearchChange }) body: z.output<typeof SavedSearchChange>,
    @CurrentActor() actor: Actor,
  ) {
    await this.searches.change(id, body, actor);
  }

  @Delete(':id')
  @Allow('saved_search.use')
  @RespondsNothing()
  async remove(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.searches.remove(id, actor);
  }
}

const Token = z.string().min(1).max(100);

/** The end of the daily mail. GET shows and changes nothing. */
@ApiTags('links')
@Controller('links/:token/saved-searches')
export class SavedSearchLinksController {
  constructor(
    private readonly links: PersonalLinks,
    private readonly searches: SavedSearches,
  ) {}

  @Get()
  @Allow('open')
  @Responds(200, SavedSearchLinkView)
  async show(@Param('token', { schema: Token }) token: string) {
    const { subjectId } = await this.links.resolve(token, 'saved_search');
    return this.searches.ofEmployer(subjectId);
  }

  @Post()
  @Allow('open')
  @RespondsNothing()
  async stop(
    @Param('token', { schema: Token }) token: string,
    @Body({ schema: SavedSearchLinkAnswer }) _body: z.output<typeof SavedSearchLinkAnswer>,
  ) {
    const { subjectId, id } = await this.links.resolve(token, 'saved_search');
    await this.searches.silence(subjectId);
    await this.links.markActed(id);
  }
}
