import { Body, Controller, Get, Headers, Param, Post, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor, may, type RequestWithActor, Sessions } from '#identity';
import { Responds, uuid } from '#kernel';
import { RallyAccess } from '../rally-access.js';
import { OfferAnswerBody } from './hall.requests.js';
import { LinkDayView, OfferStateView } from './hall.views.js';
import { LinkDay } from './link-day.service.js';
import type { Change } from './live-changes.service.js';
import { LiveStreams } from './live-streams.js';
import { SeatOffers } from './seat-offers.service.js';

const token = z.string().max(100);
const concernsEmployer = (id: string) => (change: Change) => change.employers?.includes(id) ?? true;
const concernsTenant = (id: string) => (change: Change) => change.tenants?.includes(id) ?? true;
const seen = (header: string | undefined) => (header && /^\d{1,15}$/.test(header) ? Number(header) : null);

/** Pages that follow the day live, and what tenants and employers see of it without an account. */
@ApiTags('rallies')
@Controller()
export class LiveController {
  constructor(
    private readonly sessions: Sessions,
    private readonly access: RallyAccess,
    private readonly streams: LiveStreams,
    private readonly day: LinkDay,
    private readonly offers: SeatOffers,
  ) {}

  /** Says when something changed that the reader sees: the association everything, an employer its own. */
  @Get('rallies/:id/live')
  @Allow('rally.live')
  @ApiProduces('text/event-stream')
  async follow(
    @Param('id', { schema: uuid }) rallyId: string,
    @CurrentActor() actor: Actor,
    @Headers('last-event-id') last: string | undefined,
    @Req() { sessionToken }: RequestWithActor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const reach = (who: Actor) => this.access.requireAtDoor(who, rallyId);
    await reach(actor);
    const isStillAllowed = async () => {
      const now = await this.sessions.resolve(sessionToken ?? '');
      return (
        now !== undefined &&
        may(now.role, 'rally.live') &&
        now.organisationId === actor.organisationId &&
        !!(await reach(now))
      );
    };
    const concerns = actor.role === 'employer' ? concernsEmployer(actor.organisationId) : () => true;
    await this.streams.start(
      { key: `session:${sessionToken}`, rallyId, concerns, isStillAllowed, lastSeen: seen(last) },
      reply,
    );
  }

  @Get('links/:token/day')
  @Allow('open')
  @Responds(200, LinkDayView)
  show(@Param('token', { schema: token }) secret: string) {
    return this.day.show(secret);
  }

  @Get('links/:token/live')
  @Allow('open')
  @ApiProduces('text/event-stream')
  async followLink(
    @Param('token', { schema: token }) secret: string,
    @Headers('last-event-id') last: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { link, invitation } = await this.day.invitation(secret);
    const concerns = invitation.employerId
      ? concernsEmployer(invitation.employerId)
      : concernsTenant(invitation.tenantId ?? '');
    const isStillAllowed = async () => (await this.day.invitation(secret)).invitation.id === invitation.id;
    await this.streams.start(
      { key: `link:${link.id}`, rallyId: invitation.rallyId, concerns, isStillAllowed, lastSeen: seen(last) },
      reply,
    );
  }

  @Post('links/:token/offers/:offerId')
  @Allow('open')
  @Responds(200, OfferStateView)
  answer(
    @Param('token', { schema: token }) secret: string,
    @Param('offerId', { schema: uuid }) offerId: string,
    @Body({ schema: OfferAnswerBody }) { answer }: z.output<typeof OfferAnswerBody>,
  ) {
    return this.offers.answerByLink(secret, offerId, answer);
  }
}
