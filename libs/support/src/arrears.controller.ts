import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, Responds, RespondsNothing, uuid } from '#kernel';
import { Arrears } from './arrears.service.js';
import { BalanceView, NewBalance } from './record.dto.js';

@ApiTags('arrears')
@Controller('tenants/:id/arrears')
export class ArrearsController {
  constructor(private readonly arrears: Arrears) {}

  @Get()
  @Allow('arrears.read')
  @Responds(200, listOf(BalanceView))
  async list(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { items: await this.arrears.list(id, actor) };
  }

  @Post()
  @Allow('arrears.write')
  @RespondsNothing()
  async note(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewBalance }) body: NewBalance,
    @CurrentActor() actor: Actor,
  ) {
    await this.arrears.note(id, body, actor);
  }
}
