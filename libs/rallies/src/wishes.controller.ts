import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Responds, RespondsNothing, uuid } from '#kernel';
import { Lifts } from './lifts.service.js';
import { LiftBody, OwnWishesBody, UnliftBody, WishesBody } from './rallies.requests.js';
import { WishBoard } from './wish-board.queries.js';
import { Wishes } from './wishes.service.js';
import { OwnWishesView, WishBoardView } from './wishes.views.js';

const token = z.string().max(100);

/** Who wants to meet whom, and what keeps pairs apart. */
@ApiTags('rallies')
@Controller()
export class WishesController {
  constructor(
    private readonly wishes: Wishes,
    private readonly lifts: Lifts,
    private readonly board: WishBoard,
  ) {}

  @Get('rallies/:id/wishes')
  @Allow('rally.follow')
  @Responds(200, WishBoardView)
  show(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.board.read(actor, id);
  }

  @Put('rallies/:id/wishes')
  @Allow('rally.wish')
  @RespondsNothing()
  async wish(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: WishesBody }) body: z.output<typeof WishesBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.wishes.set(id, body.wishes, actor);
  }

  /** Lets a pair meet that a rule keeps apart. */
  @Put('rallies/:id/lifts')
  @Allow('rally.manage')
  @RespondsNothing()
  async lift(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: LiftBody }) body: z.output<typeof LiftBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.lifts.lift(id, body, actor);
  }

  @Post('rallies/:id/lifts/removal')
  @Allow('rally.manage')
  @RespondsNothing()
  async takeBack(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: UnliftBody }) body: z.output<typeof UnliftBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.lifts.takeBack(id, body, actor);
  }

  @Get('links/:token/wishes')
  @Allow('open')
  @Responds(200, OwnWishesView)
  showOwn(@Param('token', { schema: token }) secret: string) {
    return this.board.ofLink(secret);
  }

  @Put('links/:token/wishes')
  @Allow('open')
  @RespondsNothing()
  async wishOwn(
    @Param('token', { schema: token }) secret: string,
    @Body({ schema: OwnWishesBody }) body: z.output<typeof OwnWishesBody>,
  ) {
    await this.wishes.setByLink(secret, body.wishes);
  }
}
