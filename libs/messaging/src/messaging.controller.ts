import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { instant, PageQuery, pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import { HandingOver } from './handing-over.service.js';
import { MessageQueries } from './messages.queries.js';
import { PersonalLinks } from './personal-links.service.js';

const STATES = ['to_send', 'sending', 'sent', 'delivered', 'failed', 'kept'] as const;
const CHANNELS = ['email', 'sms', 'letter', 'phone'] as const;
const MessageQuery = PageQuery.extend({
  rallyId: uuid.optional(),
  state: z.enum(STATES).optional(),
  channel: z.enum(CHANNELS).optional(),
});
const MessageView = z
  .object({
    id: uuid,
    channel: z.enum(CHANNELS),
    recipientKind: z.enum(['tenant', 'employer', 'user', 'service']),
    recipientName: z.string().nullable(),
    address: z.string().nullable(),
    /** The language of subject and text. */
    locale: z.enum(['fr', 'en']),
    subject: z.string(),
    text: z.string(),
    state: z.enum(STATES),
    error: z.string().nullable(),
    createdAt: instant,
    sentAt: instant.nullable(),
  })
  .meta({ id: 'Message' });
const LinkView = z
  .object({
    purpose: z.enum([
      'invitation',
      'employer_invitation',
      'release',
      'placement_check',
      'tenant_space',
      'employer_account',
      'offer_status',
      'saved_search',
      'rally_verdicts',
      'rally_word',
      'self_assessment',
      'committee_seat',
    ]),
    expiresAt: instant,
    /** The page begins with pictograms and short sentences: the programme of the person has it so. */
    pictograms: z.boolean(),
  })
  .meta({ id: 'PersonalLink' });

@ApiTags('messages')
@Controller()
export class MessagingController {
  constructor(
    private readonly queries: MessageQueries,
    private readonly links: PersonalLinks,
    private readonly handing: HandingOver,
  ) {}

  /** What was sent, and what is kept because there is no mail server or no address; each within what one may know. */
  @Get('messages')
  @Allow('message.read')
  @Responds(200, pageOf(MessageView))
  list(@Query({ schema: MessageQuery }) query: z.output<typeof MessageQuery>, @CurrentActor() actor: Actor) {
    return this.queries.list(actor, query);
  }

  /** A message that the program could not send has been handed over by somebody. */
  @Post('messages/:id/handing-over')
  @Allow('message.hand_over')
  @RespondsNothing()
  async handOver(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.handing.note(id, actor);
  }

  /** What a personal link is for. Shows, and changes nothing. */
  @Get('links/:token')
  @Allow('open')
  @Responds(200, LinkView)
  link(@Param('token', { schema: z.string().max(100) }) token: string) {
    return this.links.show(token);
  }
}
