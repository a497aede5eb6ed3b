import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, Responds, RespondsNothing, uuid } from '#kernel';
import { Consents } from './consents.service.js';
import { PossibleDuplicateView } from './duplicates/duplicates.dto.js';
import { Duplicates } from './duplicates/duplicates.service.js';
import { TenantAccess } from './tenant-access.js';
import {
  Assignment,
  ConsentView,
  NewConsent,
  NewTenant,
  TenantChanges,
  TenantList,
  TenantQuery,
  TenantView,
} from './tenants.dto.js';
import { TenantQueries } from './tenants.queries.js';
import { Tenants } from './tenants.service.js';

const Created = z.object({ id: uuid });
/** With whom of those whom one reaches the new file may be one person. */
const Registered = Created.extend({ possibleDuplicates: z.array(PossibleDuplicateView) });

@ApiTags('tenants')
@Controller('tenants')
export class TenantsController {
  constructor(
    private readonly tenants: Tenants,
    private readonly queries: TenantQueries,
    private readonly consents: Consents,
    private readonly access: TenantAccess,
    private readonly duplicates: Duplicates,
  ) {}

  @Get()
  @Allow('tenant.read')
  @Responds(200, TenantList)
  list(@Query({ schema: TenantQuery }) query: z.output<typeof TenantQuery>, @CurrentActor() actor: Actor) {
    return this.queries.list(actor, query);
  }

  @Post()
  @Allow('tenant.create')
  @Responds(201, Registered)
  async create(@Body({ schema: NewTenant }) body: z.output<typeof NewTenant>, @CurrentActor() actor: Actor) {
    const id = await this.tenants.create(body, actor);
    return { id, possibleDuplicates: await this.duplicates.of(id, actor) };
  }

  @Get(':id')
  @Allow('tenant.read')
  @Responds(200, TenantView)
  read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.read(actor, id);
  }

  @Patch(':id')
  @Allow('tenant.update')
  @RespondsNothing()
  async update(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: TenantChanges }) body: z.output<typeof TenantChanges>,
    @CurrentActor() actor: Actor,
  ) {
    await this.tenants.update(id, body, actor);
  }

  @Post(':id/assignments')
  @Allow('tenant.assign')
  @RespondsNothing()
  async assign(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Assignment }) body: z.output<typeof Assignment>,
    @CurrentActor() actor: Actor,
  ) {
    await this.tenants.reassign(id, body.userId, body.role, actor);
  }

  @Get(':id/consents')
  @Allow('consent.write')
  @Responds(200, listOf(ConsentView))
  async listConsents(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.access.require(actor, id, 'identity');
    return { items: await this.queries.consents(id) };
  }

  @Post(':id/consents')
  @Allow('consent.write')
  @Responds(201, Created)
  async noteConsent(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewConsent }) body: z.output<typeof NewConsent>,
    @CurrentActor() actor: Actor,
  ) {
    await this.access.require(actor, id, 'identity');
    const change = {
      tenantId: id,
      scope: body.scope,
      employerId: body.employerId ?? null,
      given: body.given,
      how: body.how,
    };
    return { id: await this.consents.note(change, { kind: 'user', id: actor.userId }) };
  }
}
