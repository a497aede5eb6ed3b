import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Responds, RespondsNothing, uuid } from '#kernel';
import { Door } from './door.service.js';
import { HallQueries } from './hall.queries.js';
import { LeaveBody, OfferAnswerBody, SignInBody, WalkInBody } from './hall.requests.js';
import { BoardView, DoorsView, FloorView, OfferStateView, SignedInView } from './hall.views.js';
import { SeatOffers } from './seat-offers.service.js';

/** The entrance and the hall on the day. */
@ApiTags('rallies')
@Controller()
export class HallController {
  constructor(
    private readonly door: Door,
    private readonly hall: HallQueries,
    private readonly offers: SeatOffers,
  ) {}

  /** Rallies whose day it is. */
  @Get('rally-doors')
  @Allow('rally.door')
  @Responds(200, DoorsView)
  doors(@CurrentActor() actor: Actor) {
    return this.hall.doors(actor);
  }

  @Get('rallies/:id/floor')
  @Allow('rally.door')
  @Responds(200, FloorView)
  floor(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.hall.floor(actor, id);
  }

  @Get('rallies/:id/board')
  @Allow('rally.door')
  @Responds(200, BoardView)
  board(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.hall.board(actor, id);
  }

  @Post('rallies/:id/sign-ins')
  @Allow('rally.door')
  @Responds(200, SignedInView)
  async signIn(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: SignInBody }) body: z.output<typeof SignInBody>,
    @CurrentActor() actor: Actor,
  ) {
    const { attendance, companions, at, ...guest } = body;
    const noted = { attendance, companions, at: at === undefined ? undefined : new Date(at) };
    const invitation = await this.door.signIn(id, guest, noted, actor);
    return this.hall.welcome(invitation.id);
  }

  /** A listed candidate who was not invited. */
  @Post('rallies/:id/walk-ins')
  @Allow('rally.door')
  @Responds(201, SignedInView)
  async walkIn(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: WalkInBody }) { companions, ...name }: z.output<typeof WalkInBody>,
    @CurrentActor() actor: Actor,
  ) {
    return this.hall.welcome(await this.door.walkIn(id, name, companions, actor));
  }

  @Post('rallies/:id/departures')
  @Allow('rally.door')
  @RespondsNothing()
  async leave(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: LeaveBody }) guest: z.output<typeof LeaveBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.door.leave(id, guest, actor);
  }

  /** An employer goes before the end. */
  @Post('rallies/:id/own-departure')
  @Allow('rally.register')
  @RespondsNothing()
  async leaveOwn(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.door.leave(id, {}, actor);
  }

  /** What somebody without a telephone answers to a table offered to them. */
  @Post('rallies/:id/offers/:offerId/answer')
  @Allow('rally.door')
  @Responds(200, OfferStateView)
  answer(
    @Param('id', { schema: uuid }) id: string,
    @Param('offerId', { schema: uuid }) offerId: string,
    @Body({ schema: OfferAnswerBody }) { answer }: z.output<typeof OfferAnswerBody>,
    @CurrentActor() actor: Actor,
  ) {
    return this.offers.answerFor(id, offerId, answer, actor);
  }
}
