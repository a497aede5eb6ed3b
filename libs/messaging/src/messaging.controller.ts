import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Db } from '#database';
import { type Actor, Allow, CurrentActor } from '#identity';
import { instant, PageQuery, pageOf, Responds, uuid } from '#kernel';
import { PersonalLinks } from './personal-links.service.js';

const STATES = ['to_send', 'sending', 'sent', 'failed', 'kept'] as const;
const MessageQuery = PageQuery.extend({ rallyId: uuid.optional(), state: z.enum(STATES).optional() });
const MessageView = z
  .object({
    id: uuid,
    channel: z.enum(['email', 'sms', 'letter']),
    recipientKind: z.enum(['tenant', 'employer', 'user']),
    recipientName: z.string().nullable(),
    address: z.string().nullable(),
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
    purpose: z.enum(['invitation', 'employer_invitation', 'release', 'placement_check', 'tenant_space']),
    expiresAt: instant,
  })
  .meta({ id: 'PersonalLink' });

@ApiTags('messages')
@Controller()
export class MessagingController {
  constructor(
    private readonly db: Db,
    private readonly links: PersonalLinks,
  ) {}

  /** The outbox of one's association: what was sent, and what is kept because there is no mail server or no address. */
  @Get('messages')
  @Allow('message.read')
  @Responds(200, pageOf(MessageView))
  async list(
    @Query({ schema: MessageQuery }) { page, size, rallyId, state }: z.output<typeof MessageQuery>,
    @CurrentActor() actor: Actor,
  ) {
    const items = await this.db.query<{ total: number }>(
      `SELECT m.id, m.channel, m.recipient_kind AS "recipientKind", m.address, m.subject, m.body_text AS text, m.state, m.error,
              m.created_at AS "createdAt", m.sent_at AS "sentAt", count(*) OVER () AS total,
              coalesce(t.given_name || ' ' || t.family_name, o.name, u.display_name) AS "recipientName"
       FROM messages m
       LEFT JOIN tenants t ON m.recipient_kind = 'tenant' AND t.id = m.recipient_id
       LEFT JOIN organisations o ON m.recipient_kind = 'employer' AND o.id = m.recipient_id
       LEFT JOIN users u ON m.recipient_kind = 'user' AND u.id = m.recipient_id
       LEFT JOIN rallies r ON r.id = m.rally_id
       WHERE ($1::uuid IS NULL OR m.rally_id = $1) AND ($2::text IS NULL OR m.state = $2)
         AND coalesce(r.association_id, t.association_id, u.organisation_id) = $3
       ORDER BY m.created_at DESC, m.id LIMIT $4 OFFSET $5`,
      [rallyId ?? null, state ?? null, actor.organisationId, size, (page - 1) * size],
    );
    return { items, total: items[0]?.total ?? 0, page, size };
  }

  /** What a personal link is for. Shows, and changes nothing. */
  @Get('links/:token')
  @Allow('open')
  @Responds(200, LinkView)
  link(@Param('token', { schema: z.string().max(100) }) token: string) {
    return this.links.resolve(token);
  }
}
