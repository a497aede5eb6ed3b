import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor, MIN_PASSWORD } from '#identity';
import { email, instant, line, PageQuery, pageOf, phone, Responds, RespondsNothing, uuid } from '#kernel';
import { SIZE_BANDS } from '../domain/size-bands.js';
import { company } from '../employers.dto.js';
import { AccountInvitations } from './account-invitations.service.js';

const token = z.string().max(100);

const NewInvitation = z.strictObject({
  companyName: line(200),
  contactName: line(100),
  email,
  locale: z.enum(['fr', 'en']).default('fr'),
  /** An employer of the network that has no account yet. */
  employerId: uuid.nullable().default(null),
});
const InvitationView = z
  .object({
    id: uuid,
    employerId: uuid.nullable(),
    companyName: z.string(),
    contactName: z.string(),
    email: z.string(),
    state: z.enum(['sent', 'accepted', 'revoked', 'expired']),
    invitedBy: z.string(),
    organisationName: z.string(),
    createdAt: instant,
    expiresAt: instant,
  })
  .meta({ id: 'AccountInvitation' });
const JoiningView = z
  .object({
    companyName: z.string(),
    contactName: z.string(),
    contactPhone: z.string().nullable(),
    email: z.string(),
    organisationName: z.string(),
    invitedBy: z.string(),
    expiresAt: instant,
    /** The company is in the network already: its name is not asked. */
    isKnown: z.boolean(),
    siret: z.string().nullable(),
    naf: z.string().nullable(),
    sizeBand: z.enum(SIZE_BANDS).nullable(),
    sector: z.string().nullable(),
    city: z.string().nullable(),
    postcode: z.string().nullable(),
  })
  .meta({ id: 'Joining' });
const JoiningBody = z.strictObject({
  companyName: line(200),
  displayName: line(100),
  password: z.string().min(MIN_PASSWORD).max(200),
  contactPhone: phone.nullable().optional(),
  ...company,
});

/** Companies that are invited to make their account by a link. */
@ApiTags('employers')
@Controller()
export class JoiningController {
  constructor(private readonly invitations: AccountInvitations) {}

  @Get('employers/invitations')
  @Allow('employer.invite')
  @Responds(200, pageOf(InvitationView))
  list(@Query({ schema: PageQuery }) query: PageQuery, @CurrentActor() actor: Actor) {
    return this.invitations.list(actor, query);
  }

  /** `url` is the link where no mail leaves the program, to be handed over; else null. */
  @Post('employers/invitations')
  @Allow('employer.invite')
  @Responds(201, z.object({ id: uuid, url: z.string().nullable() }))
  invite(@Body({ schema: NewInvitation }) body: z.output<typeof NewInvitation>, @CurrentActor() actor: Actor) {
    return this.invitations.invite(actor, body);
  }

  @Post('employers/invitations/:id/revocation')
  @Allow('employer.invite')
  @RespondsNothing()
  async revoke(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.invitations.revoke(actor, id);
  }

  /** Shows what is known of the company that is invited. Changes nothing. */
  @Get('links/:token/employer-account')
  @Allow('open')
  @Responds(200, JoiningView)
  show(@Param('token', { schema: token }) secret: string) {
    return this.invitations.show(secret);
  }

  /** The company joins; the address of the invitation signs in with that password from now on. */
  @Post('links/:token/employer-account')
  @Allow('open')
  @Responds(201, z.object({ email: z.string() }))
  accept(
    @Param('token', { schema: token }) secret: string,
    @Body({ schema: JoiningBody }) body: z.output<typeof JoiningBody>,
  ) {
    return this.invitations.accept(secret, body);
  }
}
