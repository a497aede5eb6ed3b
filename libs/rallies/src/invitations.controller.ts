import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Db } from '#database';
import { type Actor, Allow, CurrentActor } from '#identity';
import { notFound, pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import { Answers } from './answers.service.js';
import { Invitations } from './invitations.service.js';
import { RallyQueries } from './rallies.queries.js';
import { InvitationQuery, InvitationsBody, NotedAnswer, Registration } from './rallies.requests.js';
import { AnswerView, InvitationCountView, InvitationView } from './rallies.views.js';
import { InvitationEntity } from './rally.entities.js';
import { RallyAccess } from './rally-access.js';

const Reminder = z.strictObject({ employerId: uuid });

@ApiTags('rallies')
@Controller()
export class InvitationsController {
  constructor(
    private readonly db: Db,
    private readonly access: RallyAccess,
    private readonly invitations: Invitations,
    private readonly answers: Answers,
    private readonly queries: RallyQueries,
  ) {}

  /** Links that went astray are closed, and the person gets a new one where people can still answer. */
  @Post('rallies/:id/invitations/:invitationId/new-link')
  @Allow('rally.follow')
  @RespondsNothing()
  async renewLink(
    @Param('id', { schema: uuid }) id: string,
    @Param('invitationId', { schema: uuid }) invitationId: string,
    @CurrentActor() actor: Actor,
  ) {
    await this.db.transaction(async () => {
      const rally = await this.access.requireForUpdate(actor, id);
      const invitation = await this.access.requireInvited(actor, id, { invitationId });
      await this.invitations.renewLink(rally, invitation, { kind: 'user', id: actor.userId });
    });
  }

  @Get('rallies/:id/invitations')
  @Allow('rally.follow')
  @Responds(200, pageOf(InvitationView))
  list(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: InvitationQuery }) query: z.output<typeof InvitationQuery>,
    @CurrentActor() actor: Actor,
  ) {
    return this.queries.invitations(actor, id, query);
  }

  @Post('rallies/:id/invitations')
  @Allow('rally.manage')
  @Responds(201, InvitationCountView)
  invite(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: InvitationsBody }) body: z.output<typeof InvitationsBody>,
    @CurrentActor() actor: Actor,
  ) {
    const everybody = !body.tenantIds && !body.employerIds;
    return this.db.transaction(async () => {
      const rally = await this.access.requireForUpdate(actor, id);
      const wish = everybody ? ({ tenantIds: 'all', employerIds: 'all' } as const) : body;
      return this.invitations.invite(rally, wish, { kind: 'user', id: actor.userId });
    });
  }

  /** An employer who has not answered is asked again, at most once a day. */
  @Post('rallies/:id/reminders')
  @Allow('rally.manage')
  @RespondsNothing()
  async askAgain(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Reminder }) { employerId }: z.output<typeof Reminder>,
    @CurrentActor() actor: Actor,
  ) {
    await this.db.transaction(async () => {
      const rally = await this.access.requireForUpdate(actor, id);
      await this.invitations.askAgain(rally, employerId, { kind: 'user', id: actor.userId });
    });
  }

  /** What somebody answered on the phone or in person, noted for them. */
  @Post('rallies/:id/invitations/:invitationId/answer')
  @Allow('rally.follow')
  @Responds(200, AnswerView)
  async noteAnswer(
    @Param('id', { schema: uuid }) id: string,
    @Param('invitationId', { schema: uuid }) invitationId: string,
    @Body({ schema: NotedAnswer }) body: z.output<typeof NotedAnswer>,
    @CurrentActor() actor: Actor,
  ) {
    await this.access.require(actor, id);
    await this.access.requireInvited(actor, id, { invitationId });
    return this.answers.note(invitationId, body, { kind: 'user', id: actor.userId }, true);
  }

  /** An employer registers, or says that it does not come. */
  @Post('rallies/:id/registration')
  @Allow('rally.register')
  @Responds(200, AnswerView)
  async register(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Registration }) body: z.output<typeof Registration>,
    @CurrentActor() actor: Actor,
  ) {
    const invitation = await this.db
      .repo(InvitationEntity)
      .findOneBy({ rallyId: id, employerId: actor.organisationId });
    if (!invitation) throw notFound('rally');
    return this.answers.note(invitation.id, body, { kind: 'user', id: actor.userId });
  }
}
