import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, Responds, RespondsNothing, uuid } from '#kernel';
import { Arrears } from './arrears.service.js';
import {
  BalanceDay,
  BalanceView,
  CorrectionView,
  NewBalance,
  NewErasure,
  NewTenancy,
  TenancyChange,
  TenancyView,
} from './tenancies.dto.js';
import { Tenancies } from './tenancies.service.js';

const Created = z.object({ id: uuid });

@ApiTags('arrears')
@Controller()
export class ArrearsController {
  constructor(
    private readonly arrears: Arrears,
    private readonly tenancies: Tenancies,
  ) {}

  @Get('tenants/:id/arrears')
  @Allow('arrears.read')
  @Responds(200, listOf(BalanceView))
  async list(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { items: await this.arrears.list(id, actor) };
  }

  @Post('tenants/:id/arrears')
  @Allow('arrears.write')
  @RespondsNothing()
  async note(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewBalance }) body: NewBalance,
    @CurrentActor() actor: Actor,
  ) {
    await this.arrears.note(id, body, actor);
  }

  @Post('tenants/:id/arrears/withdrawals')
  @Allow('arrears.write')
  @RespondsNothing()
  async withdraw(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: BalanceDay }) body: BalanceDay,
    @CurrentActor() actor: Actor,
  ) {
    await this.arrears.withdraw(id, body, actor);
  }

  @Get('tenants/:id/arrears/corrections')
  @Allow('arrears.read')
  @Responds(200, listOf(CorrectionView))
  async corrections(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { items: await this.arrears.corrections(id, actor) };
  }

  @Get('tenants/:id/tenancies')
  @Allow('arrears.read')
  @Responds(200, listOf(TenancyView))
  async homes(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { items: await this.tenancies.list(id, actor) };
  }

  @Post('tenants/:id/tenancies')
  @Allow('arrears.write')
  @Responds(201, Created)
  async addHome(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewTenancy }) body: NewTenancy,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.tenancies.create(id, body, actor) };
  }

  @Patch('tenancies/:id')
  @Allow('arrears.write')
  @RespondsNothing()
  async changeHome(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: TenancyChange }) body: TenancyChange,
    @CurrentActor() actor: Actor,
  ) {
    await this.tenancies.change(id, body, actor);
  }

  @Post('tenancies/:id/erasures')
  @Allow('arrears.write')
  @Responds(201, Created)
  async erase(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewErasure }) body: NewErasure,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.arrears.erase(id, body, actor) };
  }

  @Post('tenancies/:id/erasures/:erasureId/withdrawal')
  @Allow('arrears.write')
  @RespondsNothing()
  async withdrawErasure(
    @Param('id', { schema: uuid }) id: string,
    @Param('erasureId', { schema: uuid }) erasureId: string,
    @CurrentActor() actor: Actor,
  ) {
    await this.arrears.withdrawErasure(id, erasureId, actor);
  }
}
