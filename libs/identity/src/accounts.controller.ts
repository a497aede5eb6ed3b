import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Db } from '#database';
import { email, instant, line, PageQuery, pageOf, Responds, RespondsNothing, uuid } from '#kernel';
import { Accounts } from './accounts.service.js';
import { Allow, CurrentActor } from './decorators.js';
import { type Actor, ORGANISATION_KINDS, ROLES } from './domain/roles.js';
import { MIN_PASSWORD } from './passwords.js';

const OrganisationView = z
  .object({ id: uuid, kind: z.enum(ORGANISATION_KINDS), name: z.string(), createdAt: instant })
  .meta({ id: 'Organisation' });
const NewOrganisation = z.strictObject({ kind: z.enum(['landlord', 'association', 'employer']), name: line(200) });
const OrganisationQuery = PageQuery.extend({ kind: z.enum(ORGANISATION_KINDS).optional() });
const UserView = z
  .object({
    id: uuid,
    email: z.string(),
    displayName: z.string(),
    role: z.enum(ROLES),
    locale: z.enum(['fr', 'en']),
    active: z.boolean(),
    organisation: z.object({ id: uuid, name: z.string() }),
    createdAt: instant,
  })
  .meta({ id: 'User' });
const NewUser = z.strictObject({
  organisationId: uuid,
  email,
  displayName: line(100),
  role: z.enum(ROLES),
  password: z.string().min(MIN_PASSWORD).max(200),
  locale: z.enum(['fr', 'en']).default('fr'),
});
const Activity = z.strictObject({ active: z.boolean() });
const Created = z.object({ id: uuid });

/** Organisations and accounts: what an administrator sees, and nothing of what is in them. */
@ApiTags('accounts')
@Controller()
export class AccountsController {
  constructor(
    private readonly accounts: Accounts,
    private readonly db: Db,
  ) {}

  @Get('organisations')
  @Allow('organisation.list')
  @Responds(200, pageOf(OrganisationView))
  async organisations(@Query({ schema: OrganisationQuery }) query: z.output<typeof OrganisationQuery>) {
    const items = await this.db.query<{ total: number }>(
      `SELECT id, kind, name, created_at AS "createdAt", count(*) OVER () AS total FROM organisations
       WHERE merged_into IS NULL AND ($1::text IS NULL OR kind = $1) ORDER BY kind, name LIMIT $2 OFFSET $3`,
      [query.kind ?? null, query.size, (query.page - 1) * query.size],
    );
    return { items, total: items[0]?.total ?? 0, page: query.page, size: query.size };
  }

  @Post('organisations')
  @Allow('account.manage')
  @Responds(201, Created)
  async createOrganisation(
    @Body({ schema: NewOrganisation }) body: z.output<typeof NewOrganisation>,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.accounts.createOrganisation(body.kind, body.name, actor) };
  }

  @Get('users')
  @Allow('account.manage')
  @Responds(200, pageOf(UserView))
  async users(@Query({ schema: PageQuery }) query: PageQuery) {
    const items = await this.db.query<{ total: number }>(
      `SELECT u.id, u.email, u.display_name AS "displayName", u.role, u.locale, u.active, u.created_at AS "createdAt",
              json_build_object('id', o.id, 'name', o.name) AS organisation, count(*) OVER () AS total
       FROM users u JOIN organisations o ON o.id = u.organisation_id ORDER BY o.name, u.display_name LIMIT $1 OFFSET $2`,
      [query.size, (query.page - 1) * query.size],
    );
    return { items, total: items[0]?.total ?? 0, page: query.page, size: query.size };
  }

  @Post('users')
  @Allow('account.manage')
  @Responds(201, Created)
  async createUser(@Body({ schema: NewUser }) body: z.output<typeof NewUser>, @CurrentActor() actor: Actor) {
    return { id: await this.accounts.createUser(body, actor) };
  }

  @Put('users/:id/activity')
  @Allow('account.manage')
  @RespondsNothing()
  async setActive(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: Activity }) body: z.output<typeof Activity>,
    @CurrentActor() actor: Actor,
  ) {
    await this.accounts.setActive(id, body.active, actor);
  }
}
