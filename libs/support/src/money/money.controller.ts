import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, PageQuery, pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import { BudgetView, NewBudget } from './budgets.dto.js';
import { Budgets } from './budgets.service.js';
import { ReadQuery } from './debts.dto.js';
import { NewProcedure, NewStage, ProcedureEnd, ProcedureView, StageName } from './evictions.dto.js';
import { Evictions } from './evictions.service.js';
import { LandlordMoney } from './landlord-money.queries.js';
import { LandlordAccount, LandlordFigures, MoneyOverview } from './money.dto.js';
import { MoneyQueries } from './money.queries.js';

const Created = z.object({ id: uuid });
const LandlordPage = z.strictObject({ ...PageQuery.shape });

/** A person's money as a whole, their budget and procedures; and what the landlord sees of its accounts. */
@ApiTags('money')
@Controller()
export class MoneyController {
  constructor(
    private readonly queries: MoneyQueries,
    private readonly budgets: Budgets,
    private readonly evictions: Evictions,
    private readonly landlord: LandlordMoney,
  ) {}

  @Get('tenants/:id/money')
  @Allow('money.read')
  @Responds(200, MoneyOverview)
  overview(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.overview(id, actor);
  }

  @Get('tenants/:id/budgets')
  @Allow('money.read')
  @Responds(200, listOf(BudgetView))
  async budgetsOf(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: ReadQuery }) { exception }: ReadQuery,
    @CurrentActor() actor: Actor,
  ) {
    return { items: await this.budgets.list(id, exception, actor) };
  }

  @Post('tenants/:id/budgets')
  @Allow('money.write')
  @Responds(201, Created)
  async noteBudget(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewBudget }) body: NewBudget,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.budgets.note(id, body, actor) };
  }

  @Get('tenants/:id/evictions')
  @Allow('arrears.read')
  @Responds(200, listOf(ProcedureView))
  async evictionsOf(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { items: await this.evictions.list(id, actor) };
  }

  @Post('tenants/:id/evictions')
  @Allow('arrears.write')
  @Responds(201, Created)
  async openEviction(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewProcedure }) body: NewProcedure,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.evictions.open(id, body, actor) };
  }

  @Post('evictions/:id/stages')
  @Allow('arrears.write')
  @RespondsNothing()
  async addStage(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewStage }) body: NewStage,
    @CurrentActor() actor: Actor,
  ) {
    await this.evictions.stage(id, body, actor);
  }

  @Post('evictions/:id/outcome')
  @Allow('arrears.write')
  @RespondsNothing()
  async endEviction(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: ProcedureEnd }) body: ProcedureEnd,
    @CurrentActor() actor: Actor,
  ) {
    await this.evictions.end(id, body, actor);
  }

  @Post('evictions/:id/stages/withdrawal')
  @Allow('arrears.write')
  @RespondsNothing()
  async withdrawStage(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: StageName }) { stage }: StageName,
    @CurrentActor() actor: Actor,
  ) {
    await this.evictions.withdrawStage(id, stage, actor);
  }

  @Post('evictions/:id/reopening')
  @Allow('arrears.write')
  @RespondsNothing()
  async reopenEviction(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.evictions.reopen(id, actor);
  }

  @Get('arrears')
  @Allow('arrears.own')
  @Responds(200, pageOf(LandlordAccount))
  accounts(@Query({ schema: LandlordPage }) query: PageQuery, @CurrentActor() actor: Actor) {
    return this.landlord.accounts(actor, query);
  }

  @Get('arrears/figures')
  @Allow('arrears.own')
  @Responds(200, LandlordFigures)
  figures(@CurrentActor() actor: Actor) {
    return this.landlord.figures(actor);
  }
}
