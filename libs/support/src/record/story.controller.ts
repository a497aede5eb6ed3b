import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Responds, RespondsNothing, uuid } from '#kernel';
import { Erasure, TenantAccess } from '#tenants';
import { LinkSentView } from './own-record.dto.js';
import { OwnRecords } from './own-record.service.js';
import { AgreedStoryView, StoryView } from './story.dto.js';
import { StoryQueries } from './story.queries.js';

@ApiTags('support records')
@Controller('tenants/:id')
export class StoryController {
  constructor(
    private readonly stories: StoryQueries,
    private readonly own: OwnRecords,
    private readonly access: TenantAccess,
    private readonly erasure: Erasure,
  ) {}

  /** From the referral to six months in work, on one page. */
  @Get('story')
  @Allow('record.story')
  @Responds(200, StoryView)
  story(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.stories.whole(actor, id);
  }

  /** What was agreed that the landlord learns. */
  @Get('agreed-story')
  @Allow('record.agreed_story')
  @Responds(200, AgreedStoryView)
  agreed(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.stories.agreed(actor, id);
  }

  /** Sends the person the link to their own record. */
  @Post('own-links')
  @Allow('record.own_link')
  @Responds(201, LinkSentView)
  async send(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { by: await this.own.send(id, actor) };
  }

  /** The person asked for it: who they are and what was said goes for good, figures stay. */
  @Post('erasure')
  @Allow('tenant.erase')
  @RespondsNothing()
  async erase(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.access.require(actor, id, 'identity');
    await this.erasure.erase(id, { kind: 'user', id: actor.userId }, 'request');
  }
}
