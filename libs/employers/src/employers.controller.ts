import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import { EmployerQuery, EmployerView, NewEmployer, ProfileChange } from './employers.dto.js';
import { EmployerQueries } from './employers.queries.js';
import { Employers } from './employers.service.js';

@ApiTags('employers')
@Controller('employers')
export class EmployersController {
  constructor(
    private readonly employers: Employers,
    private readonly queries: EmployerQueries,
  ) {}

  @Get()
  @Allow('employer.read')
  @Responds(200, pageOf(EmployerView))
  list(@Query({ schema: EmployerQuery }) query: z.output<typeof EmployerQuery>, @CurrentActor() actor: Actor) {
    return this.queries.list(actor, query);
  }

  @Post()
  @Allow('employer.write')
  @Responds(201, z.object({ id: uuid }))
  async create(@Body({ schema: NewEmployer }) body: z.output<typeof NewEmployer>, @CurrentActor() actor: Actor) {
    return { id: await this.employers.create(body, actor) };
  }

  @Get('me')
  @Allow('employer.profile')
  @Responds(200, EmployerView)
  readOwn(@CurrentActor() actor: Actor) {
    return this.queries.read(actor, actor.organisationId);
  }

  @Put('me')
  @Allow('employer.profile')
  @RespondsNothing()
  async changeOwn(@Body({ schema: ProfileChange }) body: z.output<typeof ProfileChange>, @CurrentActor() actor: Actor) {
    await this.employers.update(body, actor);
  }

  @Get(':id')
  @Allow('employer.read')
  @Responds(200, EmployerView)
  read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.queries.read(actor, id);
  }
}
