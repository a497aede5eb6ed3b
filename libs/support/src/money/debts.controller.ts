import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, Responds, RespondsNothing, uuid } from '#kernel';
import { DebtFiles } from './debt-files.service.js';
import { DebtChange, DebtsView, NewDebt, NewDebtBalance, NewDebtFile, NewFileStep, ReadQuery } from './debts.dto.js';
import { Debts } from './debts.service.js';
import { MoneyQueries } from './money.queries.js';
import { NewPayment, NewPlan, PlanEnding, PlanTerms, PlanView } from './plans.dto.js';
import { RepaymentPlans } from './plans.service.js';

const Created = z.object({ id: uuid });

/** Repayment plans, debts and files at the over-indebtedness commission. */
@ApiTags('money')
@Controller()
export class DebtsController {
  constructor(
    private readonly queries: MoneyQueries,
    private readonly plans: RepaymentPlans,
    private readonly debts: Debts,
    private readonly files: DebtFiles,
  ) {}

  @Get('tenants/:id/repayment-plans')
  @Allow('money.read')
  @Responds(200, listOf(PlanView))
  async plansOf(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: ReadQuery }) query: ReadQuery,
    @CurrentActor() actor: Actor,
  ) {
    return { items: await this.queries.plans(id, query, actor) };
  }

  @Post('tenants/:id/repayment-plans')
  @Allow('money.write')
  @Responds(201, Created)
  async agree(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewPlan }) body: NewPlan,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.plans.agree(id, body, actor) };
  }

  @Post('repayment-plans/:id/renegotiation')
  @Allow('money.write')
  @Responds(201, Created)
  async renegotiate(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: PlanTerms }) body: PlanTerms,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.plans.renegotiate(id, body, actor) };
  }

  @Post('repayment-plans/:id/ending')
  @Allow('money.write')
  @RespondsNothing()
  async end(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: PlanEnding }) body: z.output<typeof PlanEnding>,
    @CurrentActor() actor: Actor,
  ) {
    await this.plans.end(id, body.reason, actor);
  }

  @Post('repayment-plans/:id/payments')
  @Allow('money.write')
  @Responds(201, Created)
  async pay(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewPayment }) body: NewPayment,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.plans.pay(id, body, actor) };
  }

  @Post('repayment-plans/:id/payments/:paymentId/cancellation')
  @Allow('money.write')
  @RespondsNothing()
  async cancelPayment(
    @Param('id', { schema: uuid }) id: string,
    @Param('paymentId', { schema: uuid }) paymentId: string,
    @CurrentActor() actor: Actor,
  ) {
    await this.plans.cancelPayment(id, paymentId, actor);
  }

  @Get('tenants/:id/debts')
  @Allow('money.read')
  @Responds(200, DebtsView)
  debtsOf(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: ReadQuery }) query: ReadQuery,
    @CurrentActor() actor: Actor,
  ) {
    return this.queries.debts(id, query, actor);
  }

  @Post('tenants/:id/debts')
  @Allow('money.write')
  @Responds(201, Created)
  async addDebt(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewDebt }) body: NewDebt,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.debts.add(id, body, actor) };
  }

  @Patch('debts/:id')
  @Allow('money.write')
  @RespondsNothing()
  async changeDebt(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: DebtChange }) body: DebtChange,
    @CurrentActor() actor: Actor,
  ) {
    await this.debts.change(id, body, actor);
  }

  @Post('debts/:id/balances')
  @Allow('money.write')
  @RespondsNothing()
  async noteDebt(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewDebtBalance }) body: NewDebtBalance,
    @CurrentActor() actor: Actor,
  ) {
    await this.debts.noteBalance(id, body, actor);
  }

  @Post('tenants/:id/debt-files')
  @Allow('money.write')
  @Responds(201, Created)
  async openFile(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewDebtFile }) body: NewDebtFile,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.files.open(id, body, actor) };
  }

  @Post('debt-files/:id/steps')
  @Allow('money.write')
  @RespondsNothing()
  async addStep(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewFileStep }) body: NewFileStep,
    @CurrentActor() actor: Actor,
  ) {
    await this.files.step(id, body, actor);
  }

  @Post('debt-files/:id/undo')
  @Allow('money.write')
  @RespondsNothing()
  async undoStep(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.files.undo(id, actor);
  }
}
