import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Responds, RespondsNothing, uuid } from '#kernel';
import { InvitationMade, Joining, NewInvitation, SeatOffered } from './committees.dto.js';
import { TableInvitations } from './table-invitations.service.js';

const token = z.string().max(100);

/** People of other bodies who are invited to a committee or a joint cell. */
@ApiTags('committees')
@Controller()
export class TablesController {
  constructor(private readonly invitations: TableInvitations) {}

  /** `url` is the link where no mail leaves the program, to be handed over; else null. */
  @Post('committees/:id/invitations')
  @Allow('committee.manage')
  @Responds(201, InvitationMade)
  invite(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewInvitation }) body: NewInvitation,
    @CurrentActor() actor: Actor,
  ) {
    return this.invitations.invite(id, body, actor);
  }

  @Post('committees/:id/invitations/:invitationId/revocation')
  @Allow('committee.manage')
  @RespondsNothing()
  async revoke(
    @Param('id', { schema: uuid }) id: string,
    @Param('invitationId', { schema: uuid }) invitationId: string,
    @CurrentActor() actor: Actor,
  ) {
    await this.invitations.revoke(id, invitationId, actor);
  }

  /** Shows which table it is, and who invites. Changes nothing. */
  @Get('links/:token/committee-seat')
  @Allow('open')
  @Responds(200, SeatOffered)
  show(@Param('token', { schema: token }) secret: string) {
    return this.invitations.show(secret);
  }

  /** Makes the account; the address of the invitation signs in with that password from now on. */
  @Post('links/:token/committee-seat')
  @Allow('open')
  @Responds(201, z.object({ email: z.string() }))
  accept(@Param('token', { schema: token }) secret: string, @Body({ schema: Joining }) body: Joining) {
    return this.invitations.accept(secret, body);
  }
}
