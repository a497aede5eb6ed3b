import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { notFound, pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import { PersonalLinks } from '#messaging';
import { DAYS_GRANTED } from './domain/release.js';
import {
  LinkAnswer,
  ReleaseDecision,
  ReleaseLinkView,
  ReleaseQuery,
  ReleaseRevocation,
  ReleaseView,
} from './releases.dto.js';
import { ReleaseQueries } from './releases.queries.js';
import { Releases } from './releases.service.js';

@ApiTags('releases')
@Controller('release-requests')
export class ReleasesController {
  constructor(
    private readonly releases: Releases,
    private readonly queries: ReleaseQueries,
  ) {}

  /** An employer's own requests; for the association those that concern tenants within one's reach. */
  @Get()
  @Allow('release.read')
  @Responds(200, pageOf(ReleaseView))
  list(@Query({ schema: ReleaseQuery }) query: z.output<typeof ReleaseQuery>, @CurrentActor() actor: Actor) {
    return this.queries.list(actor, query);
  }

  @Post(':id/decision')
  @Allow('release.decide')
  @RespondsNothing()
  async decide(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: ReleaseDecision }) body: z.output<typeof ReleaseDecision>,
    @CurrentActor() actor: Actor,
  ) {
    await this.releases.decide(id, body.granted, body.how, actor);
  }

  @Post(':id/revocation')
  @Allow('release.decide')
  @RespondsNothing()
  async revoke(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: ReleaseRevocation }) body: z.output<typeof ReleaseRevocation>,
    @CurrentActor() actor: Actor,
  ) {
    await this.releases.revoke(id, body.how, actor);
  }
}

const Token = z.string().min(1).max(100);

/** The tenant's answer by personal link. GET shows and changes nothing. */
@ApiTags('links')
@Controller('links/:token/release')
export class ReleaseLinksController {
  constructor(
    private readonly links: PersonalLinks,
    private readonly releases: Releases,
    private readonly queries: ReleaseQueries,
  ) {}

  @Get()
  @Allow('open')
  @Responds(200, ReleaseLinkView)
  async show(@Param('token', { schema: Token }) token: string) {
    const link = await this.links.resolve(token, 'release');
    const request = await this.queries.forTenant(link.subjectId);
    if (!request) throw notFound('link');
    return { ...request, daysGranted: DAYS_GRANTED };
  }

  @Post()
  @Allow('open')
  @RespondsNothing()
  async answer(
    @Param('token', { schema: Token }) token: string,
    @Body({ schema: LinkAnswer }) body: z.output<typeof LinkAnswer>,
  ) {
    await this.releases.answer(await this.links.resolve(token, 'release'), body.granted);
  }
}
