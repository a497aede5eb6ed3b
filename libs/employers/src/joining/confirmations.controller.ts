import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { instant, PageQuery, pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import { MAIL_SIGNS } from '../domain/mail-address.js';
import { Confirmations } from './confirmations.service.js';

const WaitingView = z
  .object({
    id: uuid,
    name: z.string(),
    siret: z.string().nullable(),
    naf: z.string().nullable(),
    sector: z.string().nullable(),
    city: z.string().nullable(),
    postcode: z.string().nullable(),
    /** Whose account it is; the newest where there are several. */
    displayName: z.string(),
    email: z.string(),
    mailDomain: z.string(),
    /** The company's name is in the domain, anybody can have such an address, or neither. */
    mailSign: z.enum(MAIL_SIGNS),
    joinedAt: instant,
    /** Null when the account was not made by an invitation. */
    invitedBy: z.string().nullable(),
    invitedFrom: z.string().nullable(),
  })
  .meta({ id: 'EmployerToConfirm' });

/** Employers that made their account by a link and are shown no people until the association knows who they are. */
@ApiTags('employers')
@Controller('employers')
export class ConfirmationsController {
  constructor(private readonly confirmations: Confirmations) {}

  @Get('confirmations')
  @Allow('employer.confirm')
  @Responds(200, pageOf(WaitingView))
  list(@Query({ schema: PageQuery }) query: PageQuery) {
    return this.confirmations.list(query);
  }

  @Post(':id/confirmation')
  @Allow('employer.confirm')
  @RespondsNothing()
  async confirm(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.confirmations.confirm(actor, id);
  }

  /** Closes its accounts. */
  @Post(':id/refusal')
  @Allow('employer.confirm')
  @RespondsNothing()
  async refuse(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.confirmations.refuse(actor, id);
  }
}
